import { anchorOf } from './anchoring.js';
import { addMonths, calendarDay, dayNumber, daysInMonth, isoDay } from './calendar.js';
import type { Reading, ReadingContext } from './finding.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';
import type { Quantity } from './quantity.js';
import { isRate } from './rate.js';
import type { DateWord } from './vocabulary.js';

const SIDES: ReadonlyMap<string, -1 | 1> = new Map([
  ['past', -1],
  ['last', -1],
  ['previous', -1],
  ['preceding', -1],
  ['recent', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
]);
const SEQUENCE = new Set(['first', 'final', 'latest', 'initial', 'early', 'opening']);
/** Where a length of time begins, and on which side of its anchor it lies: behind (-1), ahead (1) or anywhere (0). */
export interface StretchOfTime {
  readonly first: number;
  readonly side: -1 | 0 | 1;
}

/** The words before "three weeks" that belong to it: "the past", "the first"; null where the unit is no length. */
export function stretchOf(
  lexemes: Lexemes,
  head: number,
  quantity: Quantity | null,
  plural: boolean,
): StretchOfTime | null {
  const edge = quantity ? quantity.first : head;
  const before = wordAt(lexemes, edge - 1);
  const side = SIDES.get(before);
  if (side !== undefined) {
    if (!quantity && !plural) return null;
    const first = startsWithArticle(lexemes, edge - 1);
    return { first, side };
  }
  if (SEQUENCE.has(before) && (quantity || plural)) {
    return { first: startsWithArticle(lexemes, edge - 1), side: 0 };
  }
  if (quantity) {
    if (quantity.amount === 1 && isRate(lexemes, quantity.first)) return null;
    const digits = /^\d/.test(wordAt(lexemes, edge));
    if (
      !plural &&
      !isHyphen(lexemes, head - 1) &&
      quantity.amount !== 1 &&
      !lexemes.words[head]?.value.startsWith('T') &&
      digits &&
      quantity.amount !== null &&
      quantity.amount > 400
    )
      return null;
    return { first: before === 'the' && plural && !isHyphen(lexemes, head - 1) ? edge - 1 : edge, side: 0 };
  }
  if (!plural) return null;
  if (before === 'these' || before === 'those') return { first: head - 1, side: 0 };
  return isHyphen(lexemes, head + 1) && wordAt(lexemes, head + 2) !== 'long'
    ? null
    : { first: before === 'the' ? head - 1 : head, side: 0 };
}

function startsWithArticle(lexemes: Lexemes, i: number): number {
  return wordAt(lexemes, i - 1) === 'the' ||
    wordAt(lexemes, i - 1) === 'these' ||
    wordAt(lexemes, i - 1) === 'its'
    ? i - 1
    : i;
}

/** "the whole day", "the entire year", "the past decade", "the past hour", "the next decade": one of the unit, without a number. */
export function oneWhole(lexemes: Lexemes, head: number, { plural, value }: DateWord): StretchOfTime | null {
  if (plural || wordAt(lexemes, head - 2) !== 'the' || isHyphen(lexemes, head + 1)) return null;
  const word = wordAt(lexemes, head - 1);
  if (word === 'whole' || word === 'entire') return { first: head - 2, side: 0 };
  if (word === 'last' && wordAt(lexemes, head + 1) === 'of') return { first: head - 2, side: 0 };
  const long = value === 'E' || value === 'C' || value === 'W2';
  if (word === 'past' && (long || value === 'D' || value.startsWith('T')))
    return { first: head - 2, side: -1 };
  if (word === 'last' && (value === 'TH' || value === 'W2')) return { first: head - 2, side: -1 };
  return word === 'next' && (long || value.startsWith('T')) ? { first: head - 2, side: 1 } : null;
}

/** The value of a length, with the days that it covers where it lies beside the day of publication ("the past two weeks"). */
export function readDuration(
  context: ReadingContext,
  value: string,
  unit: string,
  amount: number | null,
  side: -1 | 0 | 1,
): Reading {
  const anchor = side === 0 || amount === null ? null : anchorOf(context, false);
  if (anchor?.knows !== 'day' || amount === null) return { value, anchor: null };
  const length = lengthInDays(anchor.day, unit, amount * side);
  if (length === null) return { value, anchor: null };
  const [from, to] = side < 0 ? [anchor.day + length, anchor.day] : [anchor.day, anchor.day + length];
  return { value, anchor: anchor.source, bounds: [isoDay(from), isoDay(to)] };
}

function lengthInDays(from: number, unit: string, amount: number): number | null {
  const months =
    unit === 'Y' ? 12 : unit === 'M' ? 1 : unit === 'Q' ? 3 : unit === 'E' ? 120 : unit === 'C' ? 1200 : 0;
  if (months > 0) {
    const { year, month, day } = calendarDay(from);
    const [toYear, toMonth] = addMonths(year, month, Math.round(amount * months));
    return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) - from;
  }
  if (unit === 'D') return Math.round(amount);
  if (unit === 'W') return Math.round(amount * 7);
  return null;
}
