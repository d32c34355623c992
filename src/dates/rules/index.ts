import type { DateRule } from '../finding.js';
import type { WordKind } from '../vocabulary.js';
import { ago } from './ago.js';
import { clock } from './clock.js';
import { comparedQuarter } from './compared-quarter.js';
import { dayOfMonth } from './day-of-month.js';
import { dayPart } from './day-part.js';
import { dayWord } from './day-word.js';
import { decade } from './decade.js';
import { duration } from './duration.js';
import { earlyHours } from './early-hours.js';
import { era } from './era.js';
import { fastingMonth } from './fasting-month.js';
import { fiscalYear } from './fiscal-year.js';
import { holiday } from './holiday.js';
import { month } from './month.js';
import { monthDay } from './month-day.js';
import { neighbouringUnit } from './neighbouring-unit.js';
import { nthOfMonth } from './nth-of-month.js';
import { numericDate } from './numeric-date.js';
import { partOfUnit } from './part-of-unit.js';
import { quarter } from './quarter.js';
import { reference } from './reference.js';
import { relativeUnit } from './relative-unit.js';
import { season } from './season.js';
import { set } from './set.js';
import { someDay } from './some-day.js';
import { spelledYear } from './spelled-year.js';
import { spokenClock } from './spoken-clock.js';
import { weekday } from './weekday.js';
import { weekdayDay } from './weekday-day.js';
import { weekend } from './weekend.js';
import { year } from './year.js';

/** The rules that look at each kind of head word. Where two findings are equally long, the earlier rule wins. */
export const RULES_BY_KIND: Readonly<Record<WordKind, readonly DateRule[]>> = {
  weekday: [holiday, nthOfMonth, set, weekdayDay, weekday],
  month: [monthDay, set, month],
  unit: [
    holiday,
    ago,
    neighbouringUnit,
    nthOfMonth,
    comparedQuarter,
    set,
    reference,
    relativeUnit,
    partOfUnit,
    decade,
    spelledYear,
    earlyHours,
    someDay,
    duration,
  ],
  season: [set, season],
  'day-word': [dayWord],
  'day-part': [holiday, set, neighbouringUnit, dayPart],
  clock: [clock],
  meridiem: [],
  quarter: [spokenClock, set, quarter, comparedQuarter, duration],
  holiday: [holiday, fastingMonth],
  reference: [reference],
  frequency: [set],
  weekend: [nthOfMonth, set, weekend],
  era: [],
  length: [duration],
  'year-word': [decade, spelledYear, fiscalYear],
};

/** The rules that look at a number in digits. */
export const NUMBER_RULES: readonly DateRule[] = [numericDate, clock, era, decade, year, dayOfMonth];
