import {
  addMonths,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  mondayOf,
  parseIsoDay,
} from './calendar.js';

/** First and last ISO day (minute for times) of what a TIMEX3 value covers. */
export type Interval = readonly [earliest: string, latest: string];

/** Hours that a part of the day covers; the borders are those of TimeML's examples. */
const DAY_PARTS: ReadonlyMap<string, Interval> = new Map([
  ['MO', ['00:00', '11:59']],
  ['MI', ['12:00', '12:59']],
  ['AF', ['12:00', '17:59']],
  ['EV', ['18:00', '23:59']],
  ['NI', ['18:00', '23:59']],
  ['DT', ['06:00', '17:59']],
]);

/** Months of the northern seasons: first month and year shift of the first, then of the last. Winter runs into the next year. */
const SEASONS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['SP', [3, 5]],
  ['SU', [6, 8]],
  ['FA', [9, 11]],
  ['WI', [12, 14]],
]);

/** The interval of a TIMEX3 value of type DATE or TIME; null when it is not bound to the calendar, or lies before the year 1. */
export function intervalOf(value: string): Interval | null {
  const clock = value.indexOf('T');
  if (clock === 10) return timeInterval(value.slice(0, 10), value.slice(11));
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return parseIsoDay(value) === null ? null : [value, value];
  let match = /^(\d{4})-(\d{2})$/.exec(value);
  if (match) return months(Number(match[1]), Number(match[2]), Number(match[2]));
  match = /^(\d{4})$/.exec(value);
  if (match) return months(Number(match[1]), 1, 12);
  match = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (match) {
    const monday = mondayOf(Number(match[1]), Number(match[2]));
    return days(match[3] ? monday + 5 : monday, monday + 6);
  }
  match = /^(\d{4})-(Q|H)(\d)$/.exec(value);
  if (match) {
    const length = match[2] === 'Q' ? 3 : 6;
    const last = Number(match[3]) * length;
    return months(Number(match[1]), last - length + 1, last);
  }
  match = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  const season = match ? SEASONS.get(match[2]) : undefined;
  if (match && season) return months(Number(match[1]), season[0], season[1]);
  if (/^\d{3}$/.test(value)) return [`${value}0-01-01`, `${value}9-12-31`];
  // Centuries are counted as people name them in years: value 19 is 1900 to 1999 (TIMEX3 guidelines).
  if (/^\d{2}$/.test(value)) return [`${value}00-01-01`, `${value}99-12-31`];
  return null;
}

function months(year: number, first: number, last: number): Interval {
  const [endYear, endMonth] = addMonths(year, last, 0);
  return days(dayNumber(year, first, 1), dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)));
}

function days(first: DayNumber, last: DayNumber): Interval {
  return [isoDay(first), isoDay(last)];
}

function timeInterval(day: string, time: string): Interval | null {
  if (parseIsoDay(day) === null) return null;
  const part = DAY_PARTS.get(time);
  if (part) return [`${day}T${part[0]}`, `${day}T${part[1]}`];
  const clock = /^(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time);
  if (!clock) return [day, day];
  const zone = clock[3] ?? '';
  if (clock[2]) return [`${day}T${clock[1]}:${clock[2]}${zone}`, `${day}T${clock[1]}:${clock[2]}${zone}`];
  return [`${day}T${clock[1]}:00${zone}`, `${day}T${clock[1]}:59${zone}`];
}
