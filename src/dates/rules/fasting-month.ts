import { calendarDay, type DayNumber, isoDay, isoYear } from '../calendar.js';
import { firstDayIn } from '../calendars.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';
import { type YearReference, yearAfter } from '../year-reference.js';

/**
 * "Ramadan", "last Ramadan", "the holy month of Ramadan 2018". TIMEX3 has no value for a month of another calendar: the value is the
 * year in which the month begins, the days that it covers are those of Umm al-Qura, the calendar of Mecca.
 */
export const fastingMonth: DateRule = {
  name: 'fasting-month',
  find(lexemes, head): Finding | null {
    if (!lexemes.lower[head].startsWith('ramad') || !isCapitalised(lexemes, head) || isNamed(lexemes, head))
      return null;
    const relation = relationBefore(lexemes, head);
    const year = relation ? null : yearAfter(lexemes, head + 1);
    return {
      rule: 'fasting-month',
      first: relation?.first ?? monthOf(lexemes, head),
      end: year?.end ?? head + 1,
      type: 'DATE',
      precision: 'period',
      confidence: 0.7,
      read: (context) => readMonth(context, relation, year),
    };
  },
};

/** "Tariq Ramadan", "Operation Ramadan", "the Ramadan Offensive". */
function isNamed(lexemes: Lexemes, head: number): boolean {
  const before =
    isCapitalised(lexemes, head - 1) &&
    lexemes.starts[head] - lexemes.ends[head - 1] === 1 &&
    !relationBefore(lexemes, head);
  const opens = head > 0 && OPENERS.test(wordAt(lexemes, head - 1));
  return (before && !opens) || (isCapitalised(lexemes, head + 1) && lexemes.words[head + 1] === null);
}

const OPENERS = /^(?:during|in|for|since|before|after|until|when|as|the|this)$/;

/** "the holy month of Ramadan" begins at its article. */
function monthOf(lexemes: Lexemes, head: number): number {
  if (wordAt(lexemes, head - 1) !== 'of' || wordAt(lexemes, head - 2) !== 'month') return head;
  const first = /^(?:holy|fasting|sacred|muslim|islamic)$/.test(wordAt(lexemes, head - 3))
    ? head - 3
    : head - 2;
  return wordAt(lexemes, first - 1) === 'the' ? first - 1 : first;
}

interface Month {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** The fasting month that begins in a Gregorian year; null where the runtime does not know the calendar. */
function monthIn(year: number): Month | null {
  const first = firstDayIn(year, 'islamic-umalqura', '9', 1, 1, 12);
  if (first === null) return null;
  const next = firstDayIn(year, 'islamic-umalqura', '10', 1, 1, 12);
  // A lunar month has 29 or 30 days.
  return { first, last: next !== null && next > first && next - first <= 30 ? next - 1 : first + 29 };
}

function readMonth(
  context: ReadingContext,
  relation: Relation | null,
  reference: YearReference | null,
): Reading | null {
  const told = reference?.year(context) ?? null;
  if (told !== null) return reading(monthIn(told), told, reference?.explicit ? null : 'reference');
  const { previous, reference: now } = context;
  if (context.narrative && previous) return reading(monthIn(previous.year), previous.year, 'previous');
  if (now === null) return { value: 'XXXX', anchor: null };
  const { year } = calendarDay(now);
  let nearest: Month | null = null;
  for (const month of [monthIn(year - 1), monthIn(year), monthIn(year + 1)]) {
    if (!month) continue;
    if ((relation?.shift === -1 && month.last >= now) || (relation?.shift === 1 && month.first <= now))
      continue;
    if (nearest === null || distance(month, now) < distance(nearest, now)) nearest = month;
  }
  return nearest && reading(nearest, calendarDay(nearest.first).year, 'reference');
}

function distance({ first, last }: Month, day: DayNumber): number {
  return day < first ? first - day : day > last ? day - last : 0;
}

function reading(month: Month | null, year: number, anchor: Reading['anchor']): Reading {
  const value = isoYear(year);
  return month ? { value, anchor, bounds: [isoDay(month.first), isoDay(month.last)] } : { value, anchor };
}
