import { calendarDay, dayNumber, isDay, isoDay, pad } from './calendar.js';
import type { Reading, ReadingContext } from './finding.js';

/** Days ahead that a clause in the past may still speak of ("the trial was set for June 3"). */
export const PAST_HORIZON = 60;

/**
 * A day without a year lies in the year that brings it nearest to its anchor, at most `horizon` days ahead of it;
 * the past wins a tie.
 */
export function readYearless(context: ReadingContext, month: number, day: number, horizon: number): Reading {
  const { previous } = context;
  const follows = context.narrative && previous !== null;
  if (!follows && context.reference === null)
    return { value: `XXXX-${pad(month)}-${pad(day)}`, anchor: null };
  const anchor = follows
    ? dayNumber(previous.year, previous.month ?? month, previous.day ?? day)
    : (context.reference ?? 0);
  const base = calendarDay(anchor).year;
  let best: number | null = null;
  for (const year of [base, base - 1, base + 1]) {
    if (!isDay(year, month, day)) continue;
    const candidate = dayNumber(year, month, day);
    if (!follows && candidate - anchor > horizon) continue;
    if (best === null || Math.abs(candidate - anchor) < Math.abs(best - anchor)) best = candidate;
  }
  if (best === null) return { value: `XXXX-${pad(month)}-${pad(day)}`, anchor: null };
  return { value: isoDay(best), anchor: follows ? 'previous' : 'reference' };
}
