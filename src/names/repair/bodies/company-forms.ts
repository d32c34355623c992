import { type Document, tokenText, wordTest } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

/** Legal forms behind a company's name, as they stand in the text. */
const FORM =
  /^(?:Inc|Corp|Ltd|Limited|LLC|LLP|PLC|Plc|plc|AG|SE|SA|S\.A|NV|N\.V|BV|GmbH|A\/S|ASA|AB|Oyj|SpA|S\.p\.A|Pty|Co|KK|Bhd|Berhad|Tbk|JSC|PJSC|OAO|OOO|SAS|SARL)\.?$/;
const LONGEST_FORM = 3;
const isForm = wordTest((word) => FORM.test(word));
/** Most words that stand behind a name begin no legal form. */
const mayOpenForm = wordTest((word) => /^[A-Zp]/.test(word));

/** A legal form makes its name a company's, and with it the first words of that name wherever they stand alone. */
export const companyForms: RepairRule = {
  name: 'company-forms',
  reason: 'companies are often named like the people who founded them',
  repair(document, spans) {
    const companies = new Set<string>();
    const widened = spans.map((span) => {
      if (span.type === 'demonym') return span;
      const end = endWithForm(document, span);
      if (end === 0) return span;
      const name = spanOver(document, span.firstToken, end, 'organization', 0.95);
      for (let words = span.firstToken + 1; words < end; words++)
        companies.add(tokenText(document, span.firstToken, words));
      return name;
    });
    if (companies.size === 0) return spans;
    return widened.map((span) =>
      span.type === 'person' && companies.has(span.text) ? retyped(span, 'organization') : span,
    );
  },
};

/** End of the name with its legal form, as a token; 0 if there is none. */
function endWithForm(document: Document, { firstToken, endToken, sentence }: NameSpan): number {
  const limit = document.sentences[sentence].endToken;
  if (endToken - firstToken > 1 && isForm(document.forms[endToken - 1])) return endToken;
  if (endToken >= limit || !mayOpenForm(document.forms[endToken])) return 0;
  for (let end = Math.min(endToken + LONGEST_FORM, limit); end > endToken; end--) {
    if (FORM.test(tokenText(document, endToken, end))) return end;
  }
  return 0;
}
