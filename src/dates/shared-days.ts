import { anchorOf } from './anchoring.js';
import { isoDay } from './calendar.js';
import { isDay, timed } from './combined-days.js';
import type { Finding } from './finding.js';
import { type Lexemes, wordsBetween } from './lexemes.js';

/** What may stand between a time and its day. */
export const TIME_TO_DAY = new Set(['', 'on', 'of', ',', ', on']);
const RANGE_LINKS = /^(?:to|and|until|till|[-–—])$/;

/** "10:35 a.m. (0735 GMT) Friday": both times are those of the day behind them. */
export function withTwinTimes(lexemes: Lexemes, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(isBareTime)) return findings;
  return findings.map((finding, i) => {
    if (!isBareTime(finding)) return finding;
    const next = findings[i + 1];
    // "from 8 to 10 p.m. on Friday"
    const range = next?.first === finding.end + 1 && next.rule.endsWith(' + clock');
    if (range && isRange(lexemes, finding.end)) return timed(next, finding, finding.first, finding.end);
    // "Wed 9:00am - 5:30pm"
    const before = findings[i - 1];
    if (before?.rule.endsWith(' + clock') && finding.first - before.end === 1 && isRange(lexemes, before.end))
      return closing(before, finding);
    const opened = openingDay(lexemes, findings, i);
    if (opened) return timed(opened, finding, finding.first, finding.end);
    const day = areTwins(lexemes, findings, i)
      ? findings[i + 2]
      : areTwins(lexemes, findings, i - 1)
        ? findings[i + 1]
        : null;
    return day ? timed(day, finding, finding.first, finding.end) : finding;
  });
}

/** A time with a day of its own lends and borrows none. */
function isBareTime({ precision, time }: Finding): boolean {
  return precision === 'time' && time !== undefined;
}

/** Whether two times, the second in brackets, stand before a day. */
function areTwins(lexemes: Lexemes, findings: readonly Finding[], at: number): boolean {
  const [first, second, day] = [findings[at], findings[at + 1], findings[at + 2]];
  if (first?.precision !== 'time' || second?.precision !== 'time' || day === undefined) return false;
  return (
    isDay(day) &&
    day.first - second.end <= 3 &&
    lexemes.lower[second.end] === ')' &&
    wordsBetween(lexemes, first.end, second.first) === '(' &&
    TIME_TO_DAY.has(wordsBetween(lexemes, second.end + 1, day.first))
  );
}

/** The far end of a range of times, on the day of its near end. */
function closing(open: Finding, clock: Finding): Finding {
  const far = timed(open, clock, clock.first, clock.end);
  return {
    ...far,
    read: (context) => {
      const near = anchorOf(context, true);
      if (near?.knows !== 'day') return far.read(context);
      return { value: `${isoDay(near.day)}${clock.time}`, anchor: near.source };
    },
  };
}

function isRange(lexemes: Lexemes, link: number): boolean {
  return RANGE_LINKS.test(lexemes.lower[link]);
}

/** The day of "Thursday from 9:30 to 11:00", for both its times. */
function openingDay(lexemes: Lexemes, findings: readonly Finding[], i: number): Finding | null {
  for (const at of [i - 1, i - 2]) {
    const [day, time] = [findings[at], findings[at + 1]];
    if (!day || !time || !isDay(day) || time.precision !== 'time' || time.first - day.end !== 1) continue;
    if (!/^(?:from|between)$/.test(lexemes.lower[day.end])) continue;
    if (at === i - 1) return day;
    return findings[i].first - time.end === 1 && isRange(lexemes, time.end) ? day : null;
  }
  return null;
}
