/** A day of the proleptic Gregorian calendar as a count of days from 1970-01-01. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

/** The day number of a date; months and days beyond their range run over. Years before 100 are taken as they stand. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / MILLISECONDS);
}

export function calendarDay(day: DayNumber): CalendarDay {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether the calendar has this day in that year (any leap year will do when `year` is null). */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
}

/** Year and number of the ISO week that holds the day. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** `months` after (or before) the month, as [year, month]. */
export function addMonths(year: number, month: number, months: number): [number, number] {
  const index = year * 12 + month - 1 + months;
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}

/** ISO date of a day number. */
export function isoDay(day: DayNumber): string {
  const date = calendarDay(day);
  return `${isoYear(date.year)}-${pad(date.month)}-${pad(date.day)}`;
}

/** TIMEX3 year: four digits, or BC and four digits. */
export function isoYear(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${pad(month)}`;
}

/** The day number of an ISO date such as "2017-11-23"; null when it is none. */
export function parseIsoDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** Easter Sunday of a year (the anonymous Gregorian algorithm, Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayNumber(year, month, day);
}
