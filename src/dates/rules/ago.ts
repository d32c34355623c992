import { anchorOf, shifted } from '../anchoring.js';
import { calendarDay, isoYear } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isHyphen, type Lexemes, wordAt } from '../lexemes.js';
import { quantityBefore } from '../quantity.js';
import type { Unit } from '../vocabulary.js';

interface Direction {
  readonly sign: -1 | 1;
  /** Counted from the date before it in the text rather than from the day of publication. */
  readonly narrative: boolean;
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ago', { sign: -1, narrative: false }],
  ['back', { sign: -1, narrative: false }],
  ['earlier', { sign: -1, narrative: true }],
  ['previously', { sign: -1, narrative: true }],
  ['before', { sign: -1, narrative: true }],
  ['later', { sign: 1, narrative: true }],
  ['afterwards', { sign: 1, narrative: true }],
  ['afterward', { sign: 1, narrative: true }],
  ['hence', { sign: 1, narrative: false }],
]);

/** "three years ago", "a day later", "two weeks earlier", "six months from now", "a year ago" of an earnings story. */
export const ago: DateRule = {
  name: 'ago',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'unit') return null;
    let at = head + 1;
    if (
      wordAt(lexemes, at) === 'or' &&
      (wordAt(lexemes, at + 1) === 'so' || wordAt(lexemes, at + 1) === 'two')
    )
      at += 2;
    let direction = DIRECTIONS.get(wordAt(lexemes, at));
    let end = at + 1;
    if (wordAt(lexemes, at) === 'from' && /^(?:now|today)$/.test(wordAt(lexemes, at + 1))) {
      direction = { sign: 1, narrative: false };
      end = at + 2;
    }
    if (!direction || isHyphen(lexemes, head + 1)) return null;
    if ((wordAt(lexemes, at) === 'before' || wordAt(lexemes, at) === 'back') && !endsClause(lexemes, end))
      return null;
    const quantity = quantityBefore(lexemes, head);
    if (!quantity && !word.plural) return null;
    const amount = quantity ? quantity.amount : null;
    const unit = word.value;
    return {
      rule: 'ago',
      first: quantity ? quantity.first : head,
      end,
      type: 'DATE',
      precision: unit === 'D' ? 'day' : 'period',
      confidence: amount === null ? 0.7 : 0.9,
      read: (context) => readDistance(context, unit, amount, direction),
      ...(quantity?.mod ? { mod: quantity.mod } : {}),
    };
  },
};

/** "two days before" with nothing behind it; "two days before the vote" is a duration. */
function endsClause(lexemes: Lexemes, i: number): boolean {
  return i >= lexemes.count || /^[.,;:)!?]/.test(wordAt(lexemes, i));
}

function readDistance(
  context: ReadingContext,
  unit: string,
  amount: number | null,
  direction: Direction,
): Reading | null {
  if (amount === null) {
    // "weeks later" in a story is some week behind it, no time to come
    if (direction.narrative) return { value: underspecified(unit as Unit), anchor: null };
    return { value: direction.sign < 0 ? 'PAST_REF' : 'FUTURE_REF', anchor: null };
  }
  const factor = unit === 'W2' ? 2 : 1;
  const code = (unit === 'W2' ? 'W' : unit) as Unit;
  if (
    code === 'Y' &&
    amount === 1 &&
    direction.sign < 0 &&
    context.previousQuarter &&
    !context.comparesYears &&
    !context.narrative
  ) {
    const { year, quarter } = context.previousQuarter;
    return { value: `${isoYear(yearBefore(context, year))}-Q${quarter}`, anchor: 'quarter' };
  }
  const anchor = anchorOf(
    direction.narrative ? context : { ...context, narrative: false },
    direction.narrative,
  );
  if (!anchor) return { value: underspecified(code), anchor: null };
  return shifted(anchor, code, direction.sign * amount * factor);
}

/** The comparison year of an earnings report is the one before the quarter reported. */
function yearBefore(context: ReadingContext, quarterYear: number): number {
  const now = context.reference === null ? quarterYear : calendarDay(context.reference).year;
  return quarterYear < now - 1 ? now - 1 : quarterYear - 1;
}

const UNDERSPECIFIED: ReadonlyMap<Unit, string> = new Map([
  ['D', 'XXXX-XX-XX'],
  ['W', 'XXXX-WXX'],
  ['M', 'XXXX-XX'],
  ['Q', 'XXXX-QX'],
]);

/** The value of a relative expression without an anchor. */
export function underspecified(unit: Unit): string {
  return UNDERSPECIFIED.get(unit) ?? (unit.startsWith('T') ? 'XXXX-XX-XX' : 'XXXX');
}
