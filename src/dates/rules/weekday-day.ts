import {
  addMonths,
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  weekdayOf,
} from '../calendar.js';
import { dayAt } from '../day-number.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, type Lexemes, touches, wordAt } from '../lexemes.js';

/** "Friday the 13th", "Mon 13th": the nearest day of that number that falls on the weekday. */
export const weekdayDay: DateRule = {
  name: 'weekday-day',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'weekday' || word.plural || (word.weak && !isCapitalised(lexemes, head))) return null;
    const at = wordAt(lexemes, head + 1) === 'the' ? head + 2 : head + 1;
    const day = dayAt(lexemes, at);
    if (!day?.ordinal || !touches(lexemes, at + 1) || !endsDate(lexemes, day.end)) return null;
    return {
      rule: 'weekday-day',
      first: head,
      end: day.end,
      type: 'DATE',
      precision: 'day',
      confidence: 0.85,
      read: (context) => readDay(context, Number(word.value), day.day, head),
    };
  },
};

/** No month and no counted noun follows: "Friday the 13th of May", "Sunday 2nd round". */
function endsDate(lexemes: Lexemes, i: number): boolean {
  if (i >= lexemes.count) return true;
  if (wordAt(lexemes, i) === 'of' || lexemes.words[i]?.kind === 'month') return false;
  const pos = lexemes.document.pos[lexemes.tokens[i]];
  return pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'ADJ';
}

/** Months around the anchor in which every weekday meets every number. */
const REACH = 14;

function readDay(context: ReadingContext, weekday: number, day: number, head: number): Reading {
  const { reference, previous, narrative } = context;
  const told =
    narrative && previous?.month ? dayNumber(previous.year, previous.month, previous.day ?? 1) : null;
  const anchor = told ?? reference;
  if (anchor === null) return { value: `XXXX-WXX-${weekday}`, anchor: null };
  const tense = context.tense(head);
  const now = calendarDay(anchor);
  let best: DayNumber | null = null;
  for (let shift = -REACH; shift <= REACH; shift++) {
    const [year, month] = addMonths(now.year, now.month, shift);
    if (day > daysInMonth(year, month)) continue;
    const candidate = dayNumber(year, month, day);
    if (weekdayOf(candidate) !== weekday) continue;
    if ((tense === 'past' && candidate > anchor) || (tense === 'future' && candidate < anchor)) continue;
    if (best === null || Math.abs(candidate - anchor) < Math.abs(best - anchor)) best = candidate;
  }
  if (best === null) return { value: `XXXX-WXX-${weekday}`, anchor: null };
  return { value: isoDay(best), anchor: told === null ? 'reference' : 'previous' };
}
