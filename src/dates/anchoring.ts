import {
  addMonths,
  calendarDay,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  pad,
} from './calendar.js';
import type { Reading, ReadingContext } from './finding.js';
import type { Unit } from './vocabulary.js';

/** What a relative expression is counted from: a day, how much of it is known, and where it came from. */
export interface Anchor {
  readonly day: DayNumber;
  readonly knows: 'year' | 'month' | 'day';
  readonly source: 'reference' | 'previous';
}

/** The anchor of an expression: the date told last for "the following", else the day of publication. */
export function anchorOf(context: ReadingContext, onPrevious: boolean): Anchor | null {
  const { previous, reference } = context;
  if ((onPrevious || context.narrative) && previous) {
    const month = previous.month ?? (previous.quarter === null ? 1 : previous.quarter * 3 - 2);
    return {
      day: dayNumber(previous.year, month, previous.day ?? 1),
      knows: previous.day !== null ? 'day' : previous.month !== null ? 'month' : 'year',
      source: 'previous',
    };
  }
  return reference === null ? null : { day: reference, knows: 'day', source: 'reference' };
}

/** The value of `amount` units from the anchor, as fine as the unit: years give a year, weeks an ISO week. */
export function shifted(anchor: Anchor, unit: Unit, amount: number): Reading | null {
  const { year, month, day } = calendarDay(anchor.day);
  const reading = (value: string): Reading => ({ value, anchor: anchor.source });
  const whole = Number.isInteger(amount);
  switch (unit) {
    case 'Y': {
      if (!whole) return monthsAway(anchor, Math.round(amount * 12));
      return reading(isoYear(year + amount));
    }
    case 'Q': {
      const [toYear, toMonth] = addMonths(year, month, amount * 3);
      return reading(`${isoYear(toYear)}-Q${Math.ceil(toMonth / 3)}`);
    }
    case 'M': {
      if (anchor.knows === 'year') return reading(isoYear(addMonths(year, month, amount)[0]));
      return monthsAway(anchor, Math.round(amount));
    }
    case 'W': {
      if (anchor.knows === 'day' && anchor.source === 'previous')
        return reading(isoDay(anchor.day + Math.round(amount * 7)));
      const week = isoWeek(anchor.day + Math.round(amount * 7));
      return anchor.knows === 'day' ? reading(`${isoYear(week.year)}-W${pad(week.week)}`) : coarse(anchor);
    }
    case 'D':
      if (anchor.knows !== 'day') return coarse(anchor);
      return reading(isoDay(anchor.day + Math.round(amount)));
    case 'TH':
    case 'TM':
    case 'TS':
      return anchor.knows === 'day' ? reading(isoDay(anchor.day)) : null;
    case 'E':
      return reading(isoYear(year + Math.round(amount * 10)));
    case 'C':
      return reading(isoYear(year + Math.round(amount * 100)));
    case 'L':
      return reading(isoYear(year + Math.round(amount * 1000)));
  }
  return reading(isoDay(dayNumber(year, month, Math.min(day, daysInMonth(year, month)))));
}

function monthsAway(anchor: Anchor, amount: number): Reading {
  const { year, month } = calendarDay(anchor.day);
  const [toYear, toMonth] = addMonths(year, month, amount);
  return { value: isoMonth(toYear, toMonth), anchor: anchor.source };
}

/** Days counted from a bare month or year stay in it. */
function coarse(anchor: Anchor): Reading {
  const { year, month } = calendarDay(anchor.day);
  return {
    value: anchor.knows === 'year' ? isoYear(year) : `${isoMonth(year, month)}-XX`,
    anchor: anchor.source,
  };
}
