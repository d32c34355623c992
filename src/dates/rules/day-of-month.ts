import { dayNumber, isDay, isoDay, pad } from '../calendar.js';
import { dayAt } from '../day-number.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { type Lexemes, touches, wordAt } from '../lexemes.js';

/** "on the 20th": a day of the month told last, in a text that has told one. */
export const dayOfMonth: DateRule = {
  name: 'day-of-month',
  find(lexemes, head): Finding | null {
    if (
      wordAt(lexemes, head - 1) !== 'the' ||
      !/^(?:on|of|until|by|from|and|to|before|after|since)$/.test(wordAt(lexemes, head - 2))
    )
      return null;
    const day = dayAt(lexemes, head);
    if (!day?.ordinal || !touches(lexemes, head + 1)) return null;
    if (!endsPhrase(lexemes, day.end) || opensRange(lexemes, day.end)) return null;
    return {
      rule: 'day-of-month',
      first: head - 1,
      end: day.end,
      type: 'DATE',
      precision: 'day',
      confidence: 0.7,
      read: (context) => readDay(context, day.day),
    };
  },
};

/** "the 13th to the 15th of July" has its month. */
function opensRange(lexemes: Lexemes, i: number): boolean {
  if (!/^(?:to|and|or|through|until|till|[-–—])$/.test(wordAt(lexemes, i))) return false;
  const other = dayAt(lexemes, wordAt(lexemes, i + 1) === 'the' ? i + 2 : i + 1);
  if (!other) return false;
  const at = wordAt(lexemes, other.end) === 'of' ? other.end + 1 : other.end;
  return lexemes.words[at]?.kind === 'month';
}

function endsPhrase(lexemes: Lexemes, i: number): boolean {
  if (i >= lexemes.count) return true;
  const pos = lexemes.document.pos[lexemes.tokens[i]];
  return (
    pos === 'PUNCT' ||
    pos === 'ADP' ||
    pos === 'CCONJ' ||
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'PRON' ||
    pos === 'DET'
  );
}

function readDay(context: ReadingContext, day: number): Reading | null {
  const { previous, yearlessMonth } = context;
  if (yearlessMonth !== null && isDay(null, yearlessMonth, day))
    return { value: `XXXX-${pad(yearlessMonth)}-${pad(day)}`, anchor: null };
  if (!previous?.month || !isDay(previous.year, previous.month, day)) return null;
  return { value: isoDay(dayNumber(previous.year, previous.month, day)), anchor: 'previous' };
}
