import type { DateRule, Finding } from '../finding.js';
import { wordAt } from '../lexemes.js';

const AHEAD = /^(?:will|would|'ll|could|can|may|might|must|should|shall)$/;

/** "will one day return", "one day he may": some day to come; "one day of talks" is a length. */
export const someDay: DateRule = {
  name: 'some-day',
  find(lexemes, head): Finding | null {
    if (lexemes.lower[head] !== 'day' || wordAt(lexemes, head - 1) !== 'one') return null;
    const ahead =
      AHEAD.test(wordAt(lexemes, head - 2)) ||
      AHEAD.test(wordAt(lexemes, head + 1)) ||
      (AHEAD.test(wordAt(lexemes, head + 2)) && lexemes.document.pos[lexemes.tokens[head + 1]] === 'PRON');
    if (!ahead) return null;
    return {
      rule: 'some-day',
      first: head - 1,
      end: head + 1,
      type: 'DATE',
      precision: 'reference',
      confidence: 0.7,
      read: () => ({ value: 'FUTURE_REF', anchor: null }),
    };
  },
};
