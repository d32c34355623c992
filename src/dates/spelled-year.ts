import { SMALL_NUMBERS } from '../lexicon/number-words.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['nineteen', 1900],
  ['eighteen', 1800],
  ['seventeen', 1700],
  ['twenty', 2000],
]);

/** A year in words from lexeme `i` on: "nineteen ninety-six", "two thousand and four"; null if there is none. */
export function spelledYearAt(lexemes: Lexemes, i: number): { year: number; end: number } | null {
  const word = wordAt(lexemes, i);
  if (word === 'two' && wordAt(lexemes, i + 1) === 'thousand') {
    const at = wordAt(lexemes, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = SMALL_NUMBERS.get(wordAt(lexemes, at));
    return rest !== undefined && rest > 0 && rest < 20
      ? { year: 2000 + rest, end: at + 1 }
      : { year: 2000, end: i + 2 };
  }
  const century = CENTURIES.get(word);
  const tens = century === undefined ? undefined : SMALL_NUMBERS.get(wordAt(lexemes, i + 1));
  if (century === undefined || tens === undefined || tens < 10) return null;
  const at = isHyphen(lexemes, i + 2) ? i + 3 : i + 2;
  // "twenty ten-pound notes"
  if (isHyphen(lexemes, i + 2) && SMALL_NUMBERS.get(wordAt(lexemes, i + 3)) === undefined) return null;
  const ones = tens >= 20 ? (SMALL_NUMBERS.get(wordAt(lexemes, at)) ?? 0) : 0;
  return ones > 0 && ones < 10
    ? { year: century + tens + ones, end: at + 1 }
    : { year: century + tens, end: i + 2 };
}
