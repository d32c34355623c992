import { type DayNumber, dayNumber, easterSunday, weekdayOf } from './calendar.js';
import { type FeastCalendar, firstDayIn } from './calendars.js';

/** The day of a holiday in a Gregorian year; null where its calendar is not known. */
export type DayOfYear = (year: number) => DayNumber | null;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber(year, month, day);

/** The nth such weekday (Monday is 1) of a month; -1 is the last. */
function nthWeekday(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n < 0) {
    const last = dayNumber(year, month + 1, 1) - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayNumber(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

const nth =
  (month: number, weekday: number, n: number, shift = 0): DayOfYear =>
  (year) =>
    nthWeekday(year, month, weekday, n) + shift;
const easter =
  (shift: number): DayOfYear =>
  (year) =>
    easterSunday(year) + shift;
const feast =
  (calendar: FeastCalendar, month: string, day: number, from = 1, to = 12): DayOfYear =>
  (year) =>
    firstDayIn(year, calendar, month, day, from, to);

/** Orthodox Easter: the Julian computus (Meeus, Astronomical Algorithms, ch. 8), moved to the Gregorian calendar. */
function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const century = Math.floor(year / 100);
  const gap = century - Math.floor(century / 4) - 2;
  return dayNumber(year, 3, 22 + d + e) + gap;
}

const THANKSGIVING = nth(11, 4, 4);

/**
 * Holidays by their words, as lexemes joined with spaces. A library of public holidays (date-holidays, several megabytes with its parser) was
 * weighed and left out: it answers "which days are holidays in this country", and news seldom says which country's. Moveable days that
 * differ by country are those of the United States, "Labor Day" by its spelling; "Independence Day", "Labour Day" and "Diwali" are
 * left out, since the name alone does not settle the day.
 */
export const HOLIDAYS: ReadonlyMap<string, DayOfYear> = new Map<string, DayOfYear>([
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ['orthodox christmas', fixed(1, 7)],
  ['inauguration day', fixed(1, 20)],
  ['australia day', fixed(1, 26)],
  ['holocaust memorial day', fixed(1, 27)],
  ['groundhog day', fixed(2, 2)],
  ["valentine 's day", fixed(2, 14)],
  ['valentines day', fixed(2, 14)],
  ["women 's day", fixed(3, 8)],
  ["international women 's day", fixed(3, 8)],
  ["patrick 's day", fixed(3, 17)],
  ["st. patrick 's day", fixed(3, 17)],
  ["st patrick 's day", fixed(3, 17)],
  ["fools ' day", fixed(4, 1)],
  ["april fools ' day", fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day', fixed(5, 1)],
  ['juneteenth', fixed(6, 19)],
  ['canada day', fixed(7, 1)],
  ['bastille day', fixed(7, 14)],
  ['assumption day', fixed(8, 15)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ["all souls ' day", fixed(11, 2)],
  ['bonfire night', fixed(11, 5)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['world aids day', fixed(12, 1)],
  ['human rights day', fixed(12, 10)],
  ['christmas eve', fixed(12, 24)],
  ['xmas eve', fixed(12, 24)],
  ['christmas day', fixed(12, 25)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['xmas day', fixed(12, 25)],
  ['boxing day', fixed(12, 26)],

  ['king day', nth(1, 1, 3)],
  ['martin luther king day', nth(1, 1, 3)],
  ['presidents day', nth(2, 1, 3)],
  ["presidents ' day", nth(2, 1, 3)],
  ["mother 's day", nth(5, 7, 2)],
  ['memorial day', nth(5, 1, -1)],
  ["father 's day", nth(6, 7, 3)],
  ['labor day', nth(9, 1, 1)],
  ['columbus day', nth(10, 1, 2)],
  ['election day', nth(11, 1, 1, 1)],
  ['remembrance sunday', nth(11, 7, 2)],
  ['thanksgiving', THANKSGIVING],
  ['thanksgiving day', THANKSGIVING],
  ['cyber monday', nth(11, 4, 4, 4)],

  ['mardi gras', easter(-47)],
  ['shrove tuesday', easter(-47)],
  ['ash wednesday', easter(-46)],
  ['palm sunday', easter(-7)],
  ['maundy thursday', easter(-3)],
  ['good friday', easter(-2)],
  ['holy saturday', easter(-1)],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['ascension day', easter(39)],
  ['pentecost', easter(49)],
  ['whit sunday', easter(49)],
  ['whit monday', easter(50)],
  ['orthodox easter', orthodoxEaster],

  ['lunar new year', feast('chinese', '1', 1, 1, 2)],
  ['chinese new year', feast('chinese', '1', 1, 1, 2)],
  ['nowruz', feast('persian', '1', 1, 3, 3)],
  ['norouz', feast('persian', '1', 1, 3, 3)],
  ['newroz', feast('persian', '1', 1, 3, 3)],
  ['vesak', feast('chinese', '4', 15, 4, 6)],
  ['vesak day', feast('chinese', '4', 15, 4, 6)],
  ['wesak', feast('chinese', '4', 15, 4, 6)],
  ['wesak day', feast('chinese', '4', 15, 4, 6)],
  ['passover', feast('hebrew', 'Nisan', 15, 3, 4)],
  ['rosh hashanah', feast('hebrew', 'Tishri', 1, 9, 10)],
  ['yom kippur', feast('hebrew', 'Tishri', 10, 9, 10)],
  ['sukkot', feast('hebrew', 'Tishri', 15, 9, 10)],
  ['shavuot', feast('hebrew', 'Sivan', 6, 5, 6)],
  ['hanukkah', feast('hebrew', 'Kislev', 25, 11, 12)],
  ['eid al - fitr', feast('islamic-umalqura', '10', 1)],
  ['eid ul - fitr', feast('islamic-umalqura', '10', 1)],
  ['eid al - adha', feast('islamic-umalqura', '12', 10)],
  ['eid ul - adha', feast('islamic-umalqura', '12', 10)],
]);

/** Days of one year only. */
export const HISTORICAL_DAYS: ReadonlyMap<string, string> = new Map([
  ['d - day', '1944-06-06'],
  ['v-e day', '1945-05-08'],
  ['v - e day', '1945-05-08'],
]);

/** Most lexemes in the name of a holiday. */
export const LONGEST_HOLIDAY = 4;
