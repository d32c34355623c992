import { ORDINALS } from '../lexicon/number-words.js';
import { isHyphen, type Lexemes, touches, wordAt } from './lexemes.js';

/** A day of a month: "3", "3rd", "third". */
export interface DayOfMonth {
  readonly first: number;
  readonly end: number;
  readonly day: number;
  /** Whether it is marked as an ordinal. */
  readonly ordinal: boolean;
}

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th']);

/** The day of a month written from lexeme `i` on, or null. */
export function dayAt(lexemes: Lexemes, i: number): DayOfMonth | null {
  const word = wordAt(lexemes, i);
  if (/^\d\d?$/.test(word)) {
    const day = Number(word);
    if (day < 1 || day > 31) return null;
    const suffix = touches(lexemes, i + 1) ? wordAt(lexemes, i + 1) : '';
    if (SUFFIXES.has(suffix)) return { first: i, end: i + 2, day, ordinal: true };
    if (
      suffix === '%' ||
      ((suffix === '.' || suffix === ',' || suffix === ':' || suffix === '/') &&
        touches(lexemes, i + 2) &&
        /^\d/.test(wordAt(lexemes, i + 2)))
    )
      return null;
    return { first: i, end: i + 1, day, ordinal: false };
  }
  const rank = ORDINALS.get(word);
  if (rank !== undefined) return { first: i, end: i + 1, day: rank, ordinal: true };
  if ((word === 'twenty' || word === 'thirty') && isHyphen(lexemes, i + 1)) {
    const compound = ORDINALS.get(`${word}-${wordAt(lexemes, i + 2)}`);
    if (compound !== undefined) return { first: i, end: i + 3, day: compound, ordinal: true };
  }
  return null;
}

/** The day of a month whose last lexeme stands before `end`, or null. */
export function dayBefore(lexemes: Lexemes, end: number): DayOfMonth | null {
  for (const first of [end - 2, end - 1]) {
    if (first < 0) continue;
    const day = dayAt(lexemes, first);
    if (day?.end !== end) continue;
    const before = wordAt(lexemes, first - 1);
    if (touches(lexemes, first) && /^[$£€.:,/]$/.test(before)) continue;
    return day;
  }
  return null;
}
