import { type DayNumber, dayNumber } from './calendar.js';

/** Calendars beside the Gregorian one that feasts follow, by their names in Unicode's CLDR. */
export type FeastCalendar = 'hebrew' | 'islamic-umalqura' | 'chinese' | 'persian';

const MILLISECONDS = 86_400_000;
/** Days found so far: a report names few feasts, but often. */
const found = new Map<string, DayNumber | null>();
const formats = new Map<FeastCalendar, Intl.DateTimeFormat>();

/**
 * The first day of a Gregorian year that another calendar calls `month` (its number, for the Hebrew calendar its name) `day`, between
 * the Gregorian months `from` and `to`; null where the runtime does not know that calendar. Every runtime of ECMAScript's Intl carries the
 * tables (CLDR), so none are shipped here. Islamic days are those of Umm al-Qura, Mecca: other countries may be a day off.
 */
export function firstDayIn(
  year: number,
  calendar: FeastCalendar,
  month: string,
  day: number,
  from: number,
  to: number,
): DayNumber | null {
  const key = `${calendar} ${month} ${day} ${year}`;
  let known = found.get(key);
  if (known === undefined) {
    known = searchDay(year, calendar, month, day, from, to);
    found.set(key, known);
  }
  return known;
}

function searchDay(
  year: number,
  calendar: FeastCalendar,
  month: string,
  day: number,
  from: number,
  to: number,
): DayNumber | null {
  const format = formatOf(calendar);
  const wanted = String(day);
  const end = dayNumber(year, to + 1, 1);
  for (let number = dayNumber(year, from, 1); number < end; number++) {
    const parts = format.formatToParts(number * MILLISECONDS);
    if (
      parts.some((part) => part.type === 'day' && part.value === wanted) &&
      parts.some((part) => part.type === 'month' && part.value === month)
    )
      return number;
  }
  return null;
}

function formatOf(calendar: FeastCalendar): Intl.DateTimeFormat {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      month: 'numeric',
      day: 'numeric',
    });
    formats.set(calendar, format);
  }
  return format;
}
