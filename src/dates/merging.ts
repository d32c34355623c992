import { isoDay, isoWeek, isoYear, mondayOf, pad, parseIsoDay, weekdayOf } from './calendar.js';
import type { Finding, Reading, ReadingContext } from './finding.js';
import { type Lexemes, sameBlock } from './lexemes.js';

/** What may stand between a weekday and its date, a day and its time, a time and its day. */
const BETWEEN_DATES = new Set(['', ',']);
const DAY_TO_TIME = new Set(['', 'at', ',', ', at', 'around', 'at around', 'at about']);
const IN_WEEK = new Set(['', 'of', ',', 'in']);
const TIME_TO_DAY = new Set(['', 'on', 'of', ',', ', on']);

/**
 * Joins neighbours that make one expression: "Friday" + "Oct. 13", "3 p.m." + "Wednesday", "Thursday" + "night". Fragments that
 * found no partner fall away, unless `keepFragments`.
 */
export function mergeNeighbours(
  lexemes: Lexemes,
  findings: readonly Finding[],
  keepFragments: boolean,
): Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const last = merged[merged.length - 1];
    const whole =
      last && sameBlock(lexemes, last.first, finding.first) ? merge(lexemes, last, finding) : null;
    if (whole) merged[merged.length - 1] = whole;
    else merged.push(finding);
  }
  return keepFragments ? merged : merged.filter((finding) => !finding.fragment);
}

function merge(lexemes: Lexemes, a: Finding, b: Finding): Finding | null {
  if (b.first - a.end > 2) return null;
  const gap = lexemes.lower.slice(a.end, b.first).join(' ');
  if (
    a.precision === 'weekday' &&
    b.precision === 'day' &&
    b.rule !== 'day-word' &&
    b.rule !== 'ago' &&
    BETWEEN_DATES.has(gap)
  ) {
    return { ...b, first: a.first };
  }
  if (a.precision === 'weekday' && b.rule === 'relative-unit' && IN_WEEK.has(gap)) return weekdayOfWeek(a, b);
  if (a.rule === 'week-of' && b.precision === 'day' && gap === 'of') return weekOfDay(a, b);
  const dayFirst = isDay(a) && b.time !== undefined && DAY_TO_TIME.has(gap);
  if (dayFirst && (b.precision === 'time' || gap === '')) return timed(a, b, a.first, b.end);
  const timeFirst = a.time !== undefined && isDay(b) && TIME_TO_DAY.has(gap);
  if (timeFirst && (a.precision === 'time' || gap === 'of' || gap === 'on'))
    return timed(b, a, a.first, b.end);
  // "9 p.m. last night", "8 o'clock this morning", "7 p.m. tonight": the part of the day gives the day.
  if (a.precision === 'time' && a.time && b.precision === 'day-part' && !b.fragment && gap === '')
    return timed(b, a, a.first, b.end);
  return null;
}

/** "Tuesday next week", "Monday of last week". */
function weekdayOfWeek(weekday: Finding, week: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const day = parseIsoDay(weekday.read(context)?.value ?? '');
    const reading = week.read(context);
    const named = /^(\d{4})-W(\d\d)$/.exec(reading?.value ?? '');
    if (!reading || !named || day === null) return reading;
    return { ...reading, value: isoDay(mondayOf(Number(named[1]), Number(named[2])) + weekdayOf(day) - 1) };
  };
  return { ...week, rule: 'weekday + relative-unit', first: weekday.first, precision: 'day', read };
}

/** "the week of March 6" is the week that holds the day. */
function weekOfDay(week: Finding, day: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const reading = day.read(context);
    const number = parseIsoDay(reading?.value ?? '');
    if (!reading || number === null) return reading && { ...reading, value: 'XXXX-WXX' };
    const iso = isoWeek(number);
    return { ...reading, value: `${isoYear(iso.year)}-W${pad(iso.week)}` };
  };
  return { ...day, rule: 'week-of', first: week.first, precision: 'period', read };
}

function isDay(finding: Finding): boolean {
  return (
    (finding.precision === 'day' || finding.precision === 'weekday') &&
    finding.time === undefined &&
    finding.type === 'DATE'
  );
}

function timed(day: Finding, clock: Finding, first: number, end: number): Finding {
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
