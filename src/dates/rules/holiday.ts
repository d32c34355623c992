import { calendarDay, type DayNumber, dayNumber, easterSunday, isoDay, weekdayOf } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';
import { type YearReference, yearAfter } from '../year-reference.js';

type DayOfYear = (year: number) => DayNumber;

const fixed =
  (month: number, day: number): DayOfYear =>
  (year) =>
    dayNumber(year, month, day);
/** The nth such weekday of a month; -1 is the last. */
const nth =
  (month: number, weekday: number, n: number): DayOfYear =>
  (year) => {
    if (n < 0) {
      const last = dayNumber(year, month + 1, 1) - 1;
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  };
const easter =
  (shift: number): DayOfYear =>
  (year) =>
    easterSunday(year) + shift;

/**
 * Holidays with a rule of their own in the Gregorian calendar, by their words. The moveable ones are those of the United States
 * where countries differ; feasts of lunar calendars need tables and are left out.
 */
const HOLIDAYS: ReadonlyMap<string, DayOfYear> = new Map<string, DayOfYear>([
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['christmas', fixed(12, 25)],
  ['xmas', fixed(12, 25)],
  ['xmas day', fixed(12, 25)],
  ['xmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["new year 's day", fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ["valentine 's day", fixed(2, 14)],
  ["patrick 's day", fixed(3, 17)],
  ["women 's day", fixed(3, 8)],
  ["fools ' day", fixed(4, 1)],
  ['may day', fixed(5, 1)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ['armistice day', fixed(11, 11)],
  ['remembrance day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['anzac day', fixed(4, 25)],
  ['earth day', fixed(4, 22)],
  ['labor day', nth(9, 1, 1)],
  ['memorial day', nth(5, 1, -1)],
  ['columbus day', nth(10, 1, 2)],
  ['presidents day', nth(2, 1, 3)],
  ["mother 's day", nth(5, 7, 2)],
  ["father 's day", nth(6, 7, 3)],
  ['king day', nth(1, 1, 3)],
  ['thanksgiving', nth(11, 4, 4)],
  ['thanksgiving day', nth(11, 4, 4)],
  ['election day', (year) => nth(11, 1, 1)(year) + 1],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['pentecost', easter(49)],
]);

/** Days of one year only. */
const ONCE: ReadonlyMap<string, string> = new Map([
  ['d - day', '1944-06-06'],
  ['v-e day', '1945-05-08'],
]);

/** "Christmas Day", "Easter", "New Year's Eve", "last Thanksgiving", "Labor Day 1998". */
export const holiday: DateRule = {
  name: 'holiday',
  find(lexemes, head): Finding | null {
    const kind = lexemes.words[head]?.kind;
    if (kind !== 'holiday' && !(kind === 'unit' && lexemes.words[head]?.value === 'D') && kind !== 'weekday')
      return null;
    if (!isCapitalised(lexemes, head) && kind !== 'holiday') return null;
    for (const length of [4, 3, 2, 1]) {
      const first = head - length + 1;
      if (first < 0) continue;
      const name = lexemes.lower
        .slice(first, head + 1)
        .join(' ')
        .replaceAll('’', "'");
      const day = HOLIDAYS.get(name);
      if (!day) {
        const once = ONCE.get(name);
        if (once) return finding(first, head + 1, null, () => ({ value: once, anchor: null }));
        continue;
      }
      if (length === 1 && (isNamePart(lexemes, head) || isCustom(lexemes, head))) return null;
      const relation = relationBefore(lexemes, first);
      const year = relation ? null : yearAfter(lexemes, head + 1);
      return finding(first, year?.end ?? head + 1, relation, (context) =>
        readHoliday(context, day, relation, year),
      );
    }
    return null;
  },
};

/** "Easter Island", "Christmas Carol": a capitalised word behind that is no day. */
function isNamePart(lexemes: Lexemes, head: number): boolean {
  return (
    /^(?:island|islands|carol|rising|tree|seals?|bonus)$/.test(wordAt(lexemes, head + 1)) &&
    isCapitalised(lexemes, head + 1)
  );
}

/** "a Christmas tree", "Easter eggs": a thing of the season, not the day. */
function isCustom(lexemes: Lexemes, head: number): boolean {
  return CUSTOMS.test(wordAt(lexemes, head + 1));
}

const CUSTOMS =
  /^(?:trees?|cards?|presents?|gifts?|carols?|lights|decorations?|markets?|shopping|shoppers|songs?|eggs?|bunny|bunnies|costumes?|jumpers?|turkeys?|pudding|hampers?)$/;

function finding(
  first: number,
  end: number,
  relation: Relation | null,
  read: (context: ReadingContext) => Reading | null,
): Finding {
  return {
    rule: 'holiday',
    first: relation?.first ?? first,
    end,
    type: 'DATE',
    precision: 'day',
    confidence: 0.9,
    read,
  };
}

function readHoliday(
  context: ReadingContext,
  day: DayOfYear,
  relation: Relation | null,
  reference: YearReference | null,
): Reading | null {
  if (reference) {
    const year = reference.year(context);
    if (year !== null) return { value: isoDay(day(year)), anchor: reference.explicit ? null : 'reference' };
  }
  const { previous } = context;
  if (context.narrative && previous) return { value: isoDay(day(previous.year)), anchor: 'previous' };
  if (context.reference === null) return { value: 'XXXX-XX-XX', anchor: null };
  const now = context.reference;
  const { year } = calendarDay(now);
  let candidates = [day(year - 1), day(year), day(year + 1)];
  if (relation?.shift === -1) candidates = candidates.filter((candidate) => candidate < now);
  if (relation?.shift === 1) candidates = candidates.filter((candidate) => candidate > now);
  const nearest = candidates.reduce((best, candidate) =>
    Math.abs(candidate - now) < Math.abs(best - now) ? candidate : best,
  );
  return { value: isoDay(nearest), anchor: 'reference' };
}
