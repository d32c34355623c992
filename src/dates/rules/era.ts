import { isoYear, pad } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { digitsAt, isHyphen, wordAt } from '../lexemes.js';

const LINKS = new Set(['to', 'and', 'or']);

/** "490 BC", "AD 79", and both years of "499-493 BC". A year before Christ is written BC0490. */
export const era: DateRule = {
  name: 'era',
  find(lexemes, head): readonly Finding[] | null {
    const mark = lexemes.words[head + 1];
    const before = lexemes.words[head - 1];
    if (mark?.kind !== 'era' && before?.kind !== 'era') return null;
    const years = digitsAt(lexemes, head);
    if (years === null || years < 1 || years > 9999) return null;
    if (
      mark?.kind === 'era' &&
      !(
        mark.value === 'AD' &&
        lexemes.document.words[lexemes.tokens[head + 1]] !==
          lexemes.document.words[lexemes.tokens[head + 1]].toUpperCase()
      )
    ) {
      const end = head + 2;
      const value = (year: number): string => (mark.value === 'BC' ? `BC${pad(year, 4)}` : isoYear(year));
      const findings = [finding(head, end, value(years))];
      const link = isHyphen(lexemes, head - 1) || LINKS.has(wordAt(lexemes, head - 1));
      const other = link ? digitsAt(lexemes, head - 2) : null;
      if (other !== null && other > 31 && other < 4000)
        findings.unshift(finding(head - 2, head - 1, value(other)));
      return findings;
    }
    if (
      before?.kind === 'era' &&
      before.value === 'AD' &&
      years < 1500 &&
      lexemes.document.text[lexemes.starts[head - 1]] === 'A'
    ) {
      return [finding(head - 1, head + 1, isoYear(years))];
    }
    return null;
  },
};

function finding(first: number, end: number, value: string): Finding {
  return {
    rule: 'era',
    first,
    end,
    type: 'DATE',
    precision: 'year',
    confidence: 0.95,
    read: () => ({ value, anchor: null }),
  };
}
