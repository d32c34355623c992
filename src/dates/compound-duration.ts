import { periodOf } from './duration-value.js';
import { type Lexemes, wordAt } from './lexemes.js';
import { quantityBefore } from './quantity.js';

/** Units of a compound from the largest to the smallest. */
const ORDER: readonly string[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** What follows the first part of "two years and three months", "1 week 1 day", "2 hours, 5 minutes and 10 seconds". */
export interface Compound {
  /** The whole TIMEX3 period: "P2Y3M", "PT2H5M10S". */
  readonly value: string;
  readonly end: number;
}

/** The compound that begins with `amount` of the unit at `head`; null where no smaller unit follows. */
export function compoundAt(lexemes: Lexemes, head: number, unit: string, amount: number): Compound | null {
  let rank = ORDER.indexOf(unit);
  if (rank < 0 || !Number.isInteger(amount)) return null;
  let date = '';
  let time = '';
  const append = (code: string, count: number): void => {
    const period = periodOf(code, count);
    if (code.startsWith('T')) time += period.slice(2);
    else date += period.slice(1);
  };
  append(unit, amount);
  let end = head + 1;
  for (;;) {
    const next = partAfter(lexemes, end, rank);
    if (!next) break;
    append(ORDER[next.rank], next.amount);
    ({ rank, end } = next);
  }
  return end === head + 1 ? null : { value: `P${date}${time === '' ? '' : `T${time}`}`, end };
}

interface Part {
  readonly rank: number;
  readonly amount: number;
  readonly end: number;
}

/** A smaller unit with its number from lexeme `i` on, perhaps behind "and" or, below the day, a comma. */
function partAfter(lexemes: Lexemes, i: number, rank: number): Part | null {
  const link = wordAt(lexemes, i);
  const first = link === 'and' || link === ',' ? i + 1 : i;
  for (let at = first + 1; at <= first + 3; at++) {
    const word = lexemes.words[at];
    if (word?.kind !== 'unit') continue;
    const smaller = ORDER.indexOf(word.value);
    // "two years, six months after": only the times of a clock are told in a row of commas
    if (smaller <= rank || (link === ',' && !word.value.startsWith('T'))) return null;
    const quantity = quantityBefore(lexemes, at);
    if (quantity?.first !== first || quantity.amount === null || !Number.isInteger(quantity.amount))
      return null;
    // "two weeks a month", "three days a week": a rate
    if (/^an?$/.test(wordAt(lexemes, first)) && link !== 'and') return null;
    return { rank: smaller, amount: quantity.amount, end: at + 1 };
  }
  return null;
}
