import { type DayOfMonth, dayAt, dayBefore } from './day-number.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

const LINKS = new Set(['to', 'and', 'or', 'through', 'until', 'till', 'thru', '&', ',']);

/** "3 to | 5 May", "3-| 5 May": the day before a link that ends before `end`. */
export function linkedBefore(lexemes: Lexemes, from: number): DayOfMonth | null {
  // "the 13th to the 15th of July"
  const end = wordAt(lexemes, from - 1) === 'the' ? from - 1 : from;
  const link = wordAt(lexemes, end - 1);
  if (!isHyphen(lexemes, end - 1) && !(LINKS.has(link) && link !== ',')) {
    if (link !== ',' || wordAt(lexemes, end - 3) === ',') return null;
  }
  const day = dayBefore(lexemes, end - 1);
  return day && /^\d/.test(wordAt(lexemes, day.first)) && !(link === ',' && isHyphen(lexemes, day.first - 1))
    ? day
    : null;
}

/** The day behind a link at lexeme `i`: "3 | to 5", "May 3 | - 5". */
export function linkedAfter(lexemes: Lexemes, i: number): DayOfMonth | null {
  const link = wordAt(lexemes, i);
  if (!isHyphen(lexemes, i) && !LINKS.has(link)) return null;
  const day = dayAt(lexemes, i + 1);
  if (!day || !/^\d/.test(wordAt(lexemes, i + 1))) return null;
  const after = lexemes.words[day.end];
  if (after?.kind === 'month' || after?.kind === 'unit' || after?.kind === 'meridiem') return null;
  if (
    wordAt(lexemes, day.end) === ':' ||
    (wordAt(lexemes, day.end) === '.' && /^\d/.test(wordAt(lexemes, day.end + 1)))
  )
    return null;
  if (isHyphen(lexemes, i)) return day;
  // "May 2-3, 9-10"
  if (link === ',' && isHyphen(lexemes, day.end) && dayAt(lexemes, day.end + 1)) return day;
  if (day.end >= lexemes.count) return day;
  const noun = lexemes.document.pos[lexemes.tokens[day.end]];
  return noun === 'NOUN' ||
    noun === 'ADJ' ||
    (link === ',' && wordAt(lexemes, day.end) !== 'and') ||
    noun === 'NUM'
    ? null
    : day;
}
