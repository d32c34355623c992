import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { isGivenName, isSurname } from '../../word-classes.js';
import { wordsOfFullNames } from '../people/full-names.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

const isAnd = wordTest((word) => word === '&');
/** A capitalised word, and no given name that is nobody's surname: "Ann & Sue". */
const mayBePartner = wordTest(
  (word, lower) => word.length > 2 && isCapitalised(word) && (!isGivenName(lower) || isSurname(lower)),
);

/** "Hale & Moss": a firm that is called after its partners. */
export const partnerFirms: RepairRule = {
  name: 'partner-firms',
  reason: 'with "&" between them two surnames are those of a firm, people are joined by "and"',
  repair(document, spans) {
    let surnames: ReadonlySet<string> | null = null;
    const firms: NameSpan[] = [];
    spans.forEach((span, i) => {
      const and = span.type === 'person' ? andBeside(document, span) : -1;
      if (and < 0 || firms[firms.length - 1]?.endToken > and) return;
      const isRight = span.firstToken > and;
      const left = isRight ? spans[i - 1] : span;
      const right = isRight ? span : spans[i + 1];
      const first = left?.endToken === and ? left.firstToken : and - 1;
      const end = right?.firstToken === and + 1 ? right.endToken : and + 2;
      if (end > and + 2 || (first < and - 1 && left.type !== 'organization')) return;
      if (!mayBePartner(document.forms[and - 1]) || !mayBePartner(document.forms[and + 1])) return;
      surnames ??= wordsOfFullNames(spans);
      if (surnames.has(document.words[and - 1]) || surnames.has(document.words[and + 1])) return;
      firms.push(spanOver(document, first, end, 'organization', 0.85));
    });
    return overlay(spans, firms);
  },
};

/** The "&" before or behind a name; -1 if there is none. */
function andBeside({ forms, tokenCount }: Document, { firstToken, endToken }: NameSpan): number {
  if (firstToken > 1 && isAnd(forms[firstToken - 1])) return firstToken - 1;
  return endToken < tokenCount - 1 && isAnd(forms[endToken]) ? endToken : -1;
}
