import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

/** The lexeme before `i` if it is "the" or "its", else `i`. */
export function article(lexemes: Lexemes, i: number): number {
  const before = wordAt(lexemes, i - 1);
  return before === 'the' || before === 'its' ? i - 1 : i;
}

/** "year-ago", "year-earlier" before `end`; its first lexeme, or null. */
export function yearAgoBefore(lexemes: Lexemes, end: number): number | null {
  const word = wordAt(lexemes, end - 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  const at = isHyphen(lexemes, end - 2) ? end - 3 : end - 2;
  return wordAt(lexemes, at) === 'year' ? at : null;
}
