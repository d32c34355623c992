import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

const isHyphen = wordTest((word) => word === '-' || word === '–');
const ARTICLE = /^(?:al|el|ul|an|as|ash|ad|ar|at|az)$/i;
/** Those that are no English words: they are articles even where blanks stand around the hyphen ("Al - Harazi"). */
const FOREIGN_ARTICLE = /^(?:al|el|ul)$/i;

/** An Arabic article that is tied to a name by a hyphen belongs to it: al-|Harazi -> al-Harazi. */
export const arabicArticle: RepairRule = {
  name: 'arabic-article',
  reason: 'a lower-case word before a capital is easily left out',
  repair(document, spans) {
    let repaired: NameSpan[] | null = null;
    for (let i = 0; i < spans.length; i++) {
      const span = spans[i];
      if (hasArticle(document, span)) {
        repaired ??= spans.slice(0, i);
        let first = span.firstToken - 2;
        const before = repaired.at(-1);
        // The article may have been taken for a name of its own, or for the end of the given name before it.
        if (
          before !== undefined &&
          (before.endToken > first || (before.endToken === first && isPerson(before, span)))
        ) {
          first = before.firstToken;
          repaired.pop();
        }
        repaired.push(spanOver(document, first, span.endToken, span.type, span.score));
      } else repaired?.push(span);
    }
    return repaired ?? spans;
  },
};

function isPerson(name: NameSpan, next: NameSpan): boolean {
  return name.type === 'person' && next.type === 'person';
}

function hasArticle({ forms, words, starts, ends, sentenceOf }: Document, { firstToken }: NameSpan): boolean {
  const article = firstToken - 2;
  if (article < 0 || !isHyphen(forms[firstToken - 1]) || !ARTICLE.test(words[article])) return false;
  if (ends[article] === starts[article + 1] && ends[article + 1] === starts[firstToken]) return true;
  return FOREIGN_ARTICLE.test(words[article]) && sentenceOf[article] === sentenceOf[firstToken];
}
