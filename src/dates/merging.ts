import { withBracketedDays } from './bracketed-days.js';
import {
  agreeing,
  distantDay,
  isDay,
  repeatedPart,
  timed,
  weekdayOfWeek,
  weekendOfWeek,
  weekOfDay,
} from './combined-days.js';
import { type Finding, revised } from './finding.js';
import type { Genre } from './genre.js';
import { type Lexemes, sameBlock, wordsBetween } from './lexemes.js';
import { repeatedTime, withRepeatedDays } from './repeated-days.js';
import { TIME_TO_DAY, withTwinTimes } from './shared-days.js';

/** What may stand between a weekday and its date, a day and its time, a time and its day. */
const BETWEEN_DATES = new Set(['', ',']);
const DAY_TO_TIME = new Set(['', 'at', ',', ', at', 'around', 'at around', 'at about']);
const IN_WEEK = new Set(['', 'of', ',', 'in']);

/**
 * Joins neighbours that make one expression: "Friday" + "Oct. 13", "3 p.m." + "Wednesday", "Thursday" + "night". Fragments that
 * found no partner fall away, except in a short post; a bare unit ("day") only in one with marks.
 */
export function mergeNeighbours(lexemes: Lexemes, findings: readonly Finding[], genre: Genre): Finding[] {
  // Weekdays find their dates first, so that "the night of Friday, Oct. 13" is the night of that day.
  const dated = withBracketedDays(lexemes, joined(lexemes, findings, mergeDay));
  const days = withRepeatedDays(lexemes, joined(lexemes, dated, merge));
  const merged = withTwinTimes(lexemes, days);
  return merged.filter((finding) => {
    if (!genre.message) return !finding.fragment;
    return !finding.articleOnly && (genre.marked || !finding.fragment || !BARE_UNITS.has(finding.rule));
  });
}

/** Days that are counted from another and have no name of their own. */
const UNDATED_RULES = new Set(['day-word', 'ago', 'told-unit']);
const BARE_UNITS = new Set(['duration', 'own-unit']);

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

/** "Friday" + "Oct. 13", "3 May" + "Friday". */
function mergeDay(lexemes: Lexemes, a: Finding, b: Finding): Finding | null {
  const dated = a.precision === 'weekday' && b.precision === 'day' && !UNDATED_RULES.has(b.rule);
  if (dated && BETWEEN_DATES.has(wordsBetween(lexemes, a.end, b.first)))
    return revised(b, { first: a.first, read: agreeing(b, Number(lexemes.words[a.end - 1]?.value)) });
  if (a.rule === 'month-day' && b.rule === 'weekday' && b.end - b.first === 1 && a.end >= b.first)
    return revised(a, { end: b.end });
  return null;
}

function merge(lexemes: Lexemes, a: Finding, b: Finding): Finding | null {
  const gap = wordsBetween(lexemes, a.end, b.first);
  if (a.rule === 'duration' && isDay(b) && isCounted(lexemes, a, b, gap))
    return distantDay(lexemes, a, b, gap === 'before' ? -1 : 1);
  if (a.precision === 'weekday' && b.rule === 'relative-unit' && IN_WEEK.has(gap) && isWeek(lexemes, b))
    return weekdayOfWeek(a, b);
  // "the whole day tomorrow"
  if (a.rule === 'duration' && b.rule === 'day-word' && gap === '' && isWholeDay(lexemes, a))
    return revised(b, { first: a.first });
  if (a.rule === 'weekend' && b.rule === 'relative-unit' && IN_WEEK.has(gap) && isWeek(lexemes, b))
    return weekendOfWeek(a, b);
  // "next week on Tuesday"
  if (a.rule === 'relative-unit' && b.precision === 'weekday' && gap === 'on' && isWeek(lexemes, a))
    return revised(weekdayOfWeek(b, a), { first: a.first, end: b.end });
  if (gap === '' && b.rule === 'day-part' && b.time) {
    const repeated = repeatedPart(lexemes, a, b);
    if (repeated) return repeated;
  }
  if (a.rule === 'week-of' && b.precision === 'day' && gap === 'of') return weekOfDay(a, b);
  if (a.rule === 'set' && b.rule === 'clock' && DAY_TO_TIME.has(gap)) return repeatedTime(lexemes, a, b);
  if (a.rule === 'clock' && b.rule === 'set' && gap === '') return repeatedTime(lexemes, b, a);
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

/** "all day", "the whole day", "the entire day". */
function isWholeDay(lexemes: Lexemes, { first, end }: Finding): boolean {
  return lexemes.lower[end - 1] === 'day' && /^(?:the|all)$/.test(lexemes.lower[first]);
}

function isWeek(lexemes: Lexemes, { end }: Finding): boolean {
  const word = lexemes.words[end - 1];
  return word?.kind === 'unit' && word.value === 'W';
}
