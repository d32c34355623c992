import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  isoYear,
  mondayOf,
  pad,
  parseIsoDay,
  weekdayOf,
} from './calendar.js';
import { type Finding, type Reading, type ReadingContext, revised } from './finding.js';
import type { Lexemes } from './lexemes.js';

export function isDay(finding: Finding): boolean {
  return (
    (finding.precision === 'day' || finding.precision === 'weekday') &&
    finding.time === undefined &&
    finding.type === 'DATE'
  );
}

export function timed(day: Finding, clock: Finding, first: number, end: number): Finding {
  const time = clock.time ?? '';
  return {
    rule: `${day.rule} + ${clock.rule}`,
    first,
    end,
    type: 'TIME',
    precision: clock.precision,
    confidence: Math.min(day.confidence, Math.max(clock.confidence, 0.9)),
    read: (context: ReadingContext): Reading | null => {
      const reading = day.read(context);
      if (!reading) return null;
      const date = reading.value.split('T', 1)[0];
      return { ...reading, value: `${date === 'PRESENT_REF' ? 'XXXX-XX-XX' : date}${time}` };
    },
  };
}

/** "Friday, Oct. 13" without a year is that of the year before or after where only there the day is a Friday. */
export function agreeing(date: Finding, weekday: number): Finding['read'] {
  return (context) => {
    const reading = date.read(context);
    const day = parseIsoDay(reading?.value ?? '');
    if (!reading || day === null || reading.anchor === null || weekdayOf(day) === weekday) return reading;
    const { year, month, day: number } = calendarDay(day);
    for (const other of [year - 1, year + 1]) {
      const candidate = dayNumber(other, month, number);
      if (weekdayOf(candidate) === weekday && number <= daysInMonth(other, month))
        return { ...reading, value: isoDay(candidate) };
    }
    return reading;
  };
}

export function distantDay(lexemes: Lexemes, distance: Finding, day: Finding, sign: 1 | -1): Finding {
  // "the day after Thanksgiving"
  const first =
    distance.fragment && lexemes.lower[distance.first - 1] === 'the' ? distance.first - 1 : distance.first;
  const read = (context: ReadingContext): Reading | null => {
    const reading = day.read(context);
    const number = parseIsoDay(reading?.value ?? '');
    const length = /^P(\d+)([DWMY])$/.exec(distance.read(context)?.value ?? '');
    if (!reading || number === null || !length) return reading && { ...reading, value: 'XXXX-XX-XX' };
    const count = sign * Number(length[1]);
    if (length[2] === 'D' || length[2] === 'W')
      return { ...reading, value: isoDay(number + count * (length[2] === 'W' ? 7 : 1)) };
    const from = calendarDay(number);
    const [year, month] = addMonths(from.year, from.month, count * (length[2] === 'Y' ? 12 : 1));
    return {
      ...reading,
      value: isoDay(dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)))),
    };
  };
  return revised(day, { rule: 'distant-day', first, precision: 'day', fragment: false, read });
}

/** "Tuesday nights", "every Friday night": a part of every such day. */
export function repeatedPart(lexemes: Lexemes, day: Finding, part: Finding): Finding | null {
  const weekday = lexemes.words[day.end - 1];
  if (weekday?.kind !== 'weekday' || (day.rule !== 'set' && !lexemes.words[part.end - 1]?.plural))
    return null;
  const value = `XXXX-WXX-${weekday.value}${part.time}`;
  return revised(day, {
    rule: 'set',
    end: part.end,
    type: 'SET',
    precision: 'set',
    read: () => ({ value, anchor: null }),
  });
}

/** "Tuesday next week", "Monday of last week". */
export function weekdayOfWeek(weekday: Finding, week: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const own = weekday.read(context);
    const day = parseIsoDay(own?.value ?? '');
    const reading = week.read(context);
    const named = /^(\d{4})-W(\d\d)$/.exec(reading?.value ?? '');
    if (!reading || !named || day === null) return own;
    return { ...reading, value: isoDay(mondayOf(Number(named[1]), Number(named[2])) + weekdayOf(day) - 1) };
  };
  return revised(week, { rule: 'weekday + relative-unit', first: weekday.first, precision: 'day', read });
}

/** "the weekend of next week". */
export function weekendOfWeek(weekend: Finding, week: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const reading = week.read(context);
    return reading && /^[\dX]{4}-W[\dX]{2}$/.test(reading.value)
      ? { ...reading, value: `${reading.value}-WE` }
      : weekend.read(context);
  };
  return revised(week, { rule: 'weekend', first: weekend.first, read });
}

/** "the week of March 6" is the week that holds the day. */
export function weekOfDay(week: Finding, day: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const reading = day.read(context);
    const number = parseIsoDay(reading?.value ?? '');
    if (!reading || number === null) return reading && { ...reading, value: 'XXXX-WXX' };
    const iso = isoWeek(number);
    return { ...reading, value: `${isoYear(iso.year)}-W${pad(iso.week)}` };
  };
  return revised(day, { rule: 'week-of', first: week.first, precision: 'period', read });
}
