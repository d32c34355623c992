import { isoYear } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { wordAt } from '../lexemes.js';
import { spelledYearAt } from '../spelled-year.js';
import { COUNTED_NOUNS } from '../year-guards.js';

/** "nineteen ninety-six"; "two thousand" only behind "the year". */
export const spelledYear: DateRule = {
  name: 'spelled-year',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    const named = word?.kind === 'unit' && lexemes.lower[head] === 'year';
    if (!named && (word?.kind !== 'year-word' || word.plural)) return null;
    const spelled = spelledYearAt(lexemes, named ? head + 1 : head);
    if (!spelled || COUNTED_NOUNS.test(wordAt(lexemes, spelled.end))) return null;
    if (lexemes.words[spelled.end]?.kind === 'unit') return null;
    const value = isoYear(spelled.year);
    return {
      rule: 'year',
      first: named && wordAt(lexemes, head - 1) === 'the' ? head - 1 : head,
      end: spelled.end,
      type: 'DATE',
      precision: 'year',
      confidence: 0.9,
      read: () => ({ value, anchor: null }),
    };
  },
};
