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
import type { Finding, Reading, ReadingContext } from './finding.js';
import type { Genre } from './genre.js';
import { type Lexemes, sameBlock } from './lexemes.js';

/** What may stand between a weekday and its date, a day and its time, a time and its day. */
const BETWEEN_DATES = new Set(['', ',']);
const DAY_TO_TIME = new Set(['', 'at', ',', ', at', 'around', 'at around', 'at about']);
const IN_WEEK = new Set(['', 'of', ',', 'in']);
const TIME_TO_DAY = new Set(['', 'on', 'of', ',', ', on']);

/**
 * Joins neighbours that make one expression: "Friday" + "Oct. 13", "3 p.m." + "Wednesday", "Thursday" + "night". Fragments that
 * found no partner fall away, except in a short post; a bare unit ("day") only in one with marks.
 */
export function mergeNeighbours(lexemes: Lexemes, findings: readonly Finding[], genre: Genre): Finding[] {
  // Weekdays find their dates first, so that "the night of Friday, Oct. 13" is the night of that day.
  const merged = withTwinTimes(lexemes, joined(lexemes, joined(lexemes, findings, mergeDay), merge));
  return merged.filter((finding) => {
    if (!genre.message) return !finding.fragment;
    return !finding.articleOnly && (genre.marked || !finding.fragment || finding.rule !== 'duration');
  });
}

type Merge = (lexemes: Lexemes, a: Finding, b: Finding) => Finding | null;

function joined(lexemes: Lexemes, findings: readonly Finding[], join: Merge): Finding[] {
  const merged: Finding[] = [];
  for (const finding of findings) {
    const last = merged[merged.length - 1];
    const near = last && finding.first - last.end <= 2 && sameBlock(lexemes, last.first, finding.first);
    const whole = near ? join(lexemes, last, finding) : null;
    if (whole) merged[merged.length - 1] = whole;
    else merged.push(finding);
  }
  return merged;
}

const RANGE_LINKS = /^(?:to|and|until|till|[-–—])$/;

/** "10:35 a.m. (0735 GMT) Friday": both times are those of the day behind them. */
function withTwinTimes(lexemes: Lexemes, findings: readonly Finding[]): Finding[] {
  return findings.map((finding, i) => {
    const twin = (at: number): boolean =>
      findings[at]?.precision === 'time' &&
      findings[at + 1]?.precision === 'time' &&
      findings[at + 2] !== undefined &&
      isDay(findings[at + 2]) &&
      lexemes.lower.slice(findings[at].end, findings[at + 1].first).join(' ') === '(' &&
      TIME_TO_DAY.has(lexemes.lower.slice(findings[at + 1].end + 1, findings[at + 2].first).join(' ')) &&
      findings[at + 2].first - findings[at + 1].end <= 3 &&
      lexemes.lower[findings[at + 1].end] === ')';
    if (finding.precision !== 'time') return finding;
    const next = findings[i + 1];
    // "from 8 to 10 p.m. on Friday"
    const range = next?.first === finding.end + 1 && next.rule.endsWith(' + clock');
    if (range && RANGE_LINKS.test(lexemes.lower[finding.end]))
      return timed(next, finding, finding.first, finding.end);
    const opened = openingDay(lexemes, findings, i);
    if (opened) return timed(opened, finding, finding.first, finding.end);
    const day = twin(i) ? findings[i + 2] : twin(i - 1) ? findings[i + 1] : null;
    return day ? timed(day, finding, finding.first, finding.end) : finding;
  });
}

/** The day of "Thursday from 9:30 to 11:00", for both its times. */
function openingDay(lexemes: Lexemes, findings: readonly Finding[], i: number): Finding | null {
  for (const at of [i - 1, i - 2]) {
    const [day, time] = [findings[at], findings[at + 1]];
    if (!day || !time || !isDay(day) || time.precision !== 'time' || time.first - day.end !== 1) continue;
    if (!/^(?:from|between)$/.test(lexemes.lower[day.end])) continue;
    if (at === i - 1) return day;
    return findings[i].first - time.end === 1 && RANGE_LINKS.test(lexemes.lower[time.end]) ? day : null;
  }
  return null;
}

/** "Friday" + "Oct. 13", "3 May" + "Friday". */
function mergeDay(lexemes: Lexemes, a: Finding, b: Finding): Finding | null {
  const gap = lexemes.lower.slice(a.end, b.first).join(' ');
  const dated = (finding: Finding): boolean =>
    finding.precision === 'day' && finding.rule !== 'day-word' && finding.rule !== 'ago';
  if (a.precision === 'weekday' && dated(b) && BETWEEN_DATES.has(gap))
    return { ...b, first: a.first, read: agreeing(b, Number(lexemes.words[a.end - 1]?.value)) };
  if (a.rule === 'month-day' && b.rule === 'weekday' && b.end - b.first === 1 && gap === '')
    return { ...a, end: b.end };
  return null;
}

/** "Friday, Oct. 13" without a year is that of the year before or after where only there the day is a Friday. */
function agreeing(date: Finding, weekday: number): Finding['read'] {
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

function merge(lexemes: Lexemes, a: Finding, b: Finding): Finding | null {
  const gap = lexemes.lower.slice(a.end, b.first).join(' ');
  if (a.rule === 'duration' && isDay(b) && isCounted(lexemes, a, b, gap))
    return distantDay(lexemes, a, b, gap === 'before' ? -1 : 1);
  if (a.precision === 'weekday' && b.rule === 'relative-unit' && IN_WEEK.has(gap) && isWeek(lexemes, b))
    return weekdayOfWeek(a, b);
  // "next week on Tuesday"
  if (a.rule === 'relative-unit' && b.precision === 'weekday' && gap === 'on' && isWeek(lexemes, a))
    return { ...weekdayOfWeek(b, a), first: a.first, end: b.end };
  if (gap === '' && b.rule === 'day-part' && b.time) {
    const repeated = repeatedPart(lexemes, a, b);
    if (repeated) return repeated;
  }
  if (a.rule === 'week-of' && b.precision === 'day' && gap === 'of') return weekOfDay(a, b);
  const dayFirst = isDay(a) && b.time !== undefined && DAY_TO_TIME.has(gap);
  if (dayFirst && (b.precision === 'time' || gap === '')) return timed(a, b, a.first, b.end);
  // "tonight at 11 p.m.", "this morning at 8:30": the clock is finer than the part of the day.
  if (
    a.precision === 'day-part' &&
    !a.fragment &&
    b.precision === 'time' &&
    DAY_TO_TIME.has(gap) &&
    gap !== ','
  )
    return timed(a, b, a.first, b.end);
  const timeFirst = a.time !== undefined && isDay(b) && TIME_TO_DAY.has(gap);
  if (timeFirst && (a.precision === 'time' || gap === 'of' || gap === 'on'))
    return timed(b, a, a.first, b.end);
  // "mid-afternoon yesterday"
  if (a.precision === 'day-part' && a.time && b.rule === 'day-word' && b.type === 'DATE' && gap === '')
    return timed(b, a, a.first, b.end);
  // "9 p.m. last night", "8 o'clock this morning", "7 p.m. tonight": the part of the day gives the day.
  if (a.precision === 'time' && a.time && b.precision === 'day-part' && !b.fragment && gap === '')
    return timed(b, a, a.first, b.end);
  return null;
}

/** "three weeks from tomorrow", "two days after Christmas"; "two days after Monday's attack" counts from the attack. */
function isCounted(lexemes: Lexemes, distance: Finding, day: Finding, gap: string): boolean {
  if (/^['’]s?$/.test(lexemes.lower[day.end] ?? '')) return false;
  // "for two days from Monday" is a length and its beginning
  if (gap === 'from')
    return (day.rule === 'day-word' || day.rule === 'weekday') && lexemes.lower[distance.first - 1] !== 'for';
  return (gap === 'after' || gap === 'before') && (day.rule === 'holiday' || day.rule === 'day-word');
}

function distantDay(lexemes: Lexemes, distance: Finding, day: Finding, sign: 1 | -1): Finding {
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
  return { ...day, rule: 'distant-day', first, precision: 'day', fragment: false, read };
}

/** "Tuesday nights", "every Friday night": a part of every such day. */
function repeatedPart(lexemes: Lexemes, day: Finding, part: Finding): Finding | null {
  const weekday = lexemes.words[day.end - 1];
  if (weekday?.kind !== 'weekday' || (day.rule !== 'set' && !lexemes.words[part.end - 1]?.plural))
    return null;
  const value = `XXXX-WXX-${weekday.value}${part.time}`;
  return {
    ...day,
    rule: 'set',
    end: part.end,
    type: 'SET',
    precision: 'set',
    read: () => ({ value, anchor: null }),
  };
}

function isWeek(lexemes: Lexemes, { end }: Finding): boolean {
  const word = lexemes.words[end - 1];
  return word?.kind === 'unit' && word.value === 'W';
}

/** "Tuesday next week", "Monday of last week". */
function weekdayOfWeek(weekday: Finding, week: Finding): Finding {
  const read = (context: ReadingContext): Reading | null => {
    const own = weekday.read(context);
    const day = parseIsoDay(own?.value ?? '');
    const reading = week.read(context);
    const named = /^(\d{4})-W(\d\d)$/.exec(reading?.value ?? '');
    if (!reading || !named || day === null) return own;
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
