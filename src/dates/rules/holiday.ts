import { calendarDay, isoDay, isoWeek, isoYear, pad, parseIsoDay } from '../calendar.js';
import { type DateRule, type Finding, type Reading, type ReadingContext, revised } from '../finding.js';
import { type DayOfYear, HISTORICAL_DAYS, HOLIDAYS, LONGEST_HOLIDAY } from '../holidays.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';
import type { DateWord } from '../vocabulary.js';
import { type YearReference, yearAfter } from '../year-reference.js';

/** "Christmas Day", "Easter", "New Year's Eve", "last Thanksgiving", "Labor Day 1998". */
export const holiday: DateRule = {
  name: 'holiday',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (!word || (word.kind !== 'holiday' && !canEndName(word))) return null;
    if (
      !isCapitalised(lexemes, head) &&
      !SMALL_LETTERS.has(lexemes.lower[head]) &&
      !SMALL_LETTERS.has(wordAt(lexemes, head - 1)) &&
      !(lexemes.words[head - 1]?.kind === 'holiday' && isCapitalised(lexemes, head - 1))
    )
      return null;
    const longest = INNER_WORDS.has(straight(wordAt(lexemes, head - 1))) ? LONGEST_HOLIDAY : 1;
    for (let length = longest; length >= 1; length--) {
      const first = head - length + 1;
      if (first < 0) continue;
      const name = nameFrom(lexemes, first, head + 1);
      const day = HOLIDAYS.get(name);
      if (!day) {
        const once = HISTORICAL_DAYS.get(name);
        if (once) return finding(first, head + 1, null, () => ({ value: once, anchor: null }));
        continue;
      }
      if (length === 1 && (isNamePart(lexemes, head) || isCustom(lexemes, head))) return null;
      return named(lexemes, first, head, day);
    }
    return null;
  },
};

/** Words of the names of holidays that others follow: without one before it a word is a name alone or none. */
const INNER_WORDS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys(), ...HISTORICAL_DAYS.keys()].flatMap((name) => name.split(' ').slice(0, -1)),
);

function nameFrom(lexemes: Lexemes, first: number, end: number): string {
  return straight(end - first === 1 ? lexemes.lower[first] : lexemes.lower.slice(first, end).join(' '));
}

/** With straight apostrophes, as the names of holidays are listed. */
function straight(words: string): string {
  return words.includes('’') ? words.replaceAll('’', "'") : words;
}

/** Names that posts write in small letters. */
const SMALL_LETTERS = new Set(['christmas', 'xmas', 'easter', 'halloween', 'thanksgiving']);

/** "Labor Day", "Good Friday", "Bonfire Night", "Lunar New Year": the last words of names of several words. */
function canEndName({ kind, value }: DateWord): boolean {
  return kind === 'weekday' || kind === 'day-part' || (kind === 'unit' && (value === 'D' || value === 'Y'));
}

function named(lexemes: Lexemes, first: number, head: number, day: DayOfYear): Finding {
  const relation = relationBefore(lexemes, first);
  // "the Easter weekend"
  const next = lexemes.words[head + 1];
  const weekend = next?.kind === 'weekend' && !next.plural;
  const week = next?.kind === 'unit' && next.value === 'W' && !next.plural;
  const end = weekend || week ? head + 2 : head + 1;
  const year = relation ? null : yearAfter(lexemes, end);
  const found = finding(first, year?.end ?? end, relation, (context) => {
    const reading = readHoliday(context, day, relation, year);
    return weekend ? weekOf(reading, '-WE') : week ? weekOf(reading, '') : reading;
  });
  return weekend || week ? revised(found, { precision: 'period' }) : found;
}

/** The week that the day lies in ("Easter week"), or its weekend. */
function weekOf(reading: Reading | null, part: '' | '-WE'): Reading | null {
  const number = reading && parseIsoDay(reading.value);
  if (reading === null || number === null) return reading && { ...reading, value: `XXXX-WXX${part}` };
  const { year, week } = isoWeek(number);
  return { ...reading, value: `${isoYear(year)}-W${pad(week)}${part}` };
}

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
  /^(?:trees?|cards?|presents?|carols?|lights|decorations?|markets?|songs?|eggs?|bunny|bunnies|costumes?|jumpers?|turkeys?|pudding|hampers?)$/;

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

/** "XXXX-12-25"; a moveable holiday has no such day. */
function yearless(day: DayOfYear): string {
  const [a, b] = [day(2018), day(2019)].map((number) => (number === null ? '' : isoDay(number).slice(4)));
  return a === b && a !== '' ? `XXXX${a}` : 'XXXX-XX-XX';
}

function readHoliday(
  context: ReadingContext,
  day: DayOfYear,
  relation: Relation | null,
  reference: YearReference | null,
): Reading | null {
  const { previous } = context;
  const told = reference?.year(context) ?? (context.narrative && previous ? previous.year : null);
  if (told !== null) {
    const number = day(told);
    if (number === null) return { value: isoYear(told), anchor: null };
    return {
      value: isoDay(number),
      anchor: reference ? (reference.explicit ? null : 'reference') : 'previous',
    };
  }
  const now = context.reference;
  if (now === null) return { value: yearless(day), anchor: null };
  const { year } = calendarDay(now);
  let nearest: number | null = null;
  for (const candidate of [day(year - 1), day(year), day(year + 1)]) {
    if (candidate === null) continue;
    if ((relation?.shift === -1 && candidate >= now) || (relation?.shift === 1 && candidate <= now)) continue;
    if (nearest === null || Math.abs(candidate - now) < Math.abs(nearest - now)) nearest = candidate;
  }
  return nearest === null
    ? { value: 'XXXX-XX-XX', anchor: null }
    : { value: isoDay(nearest), anchor: 'reference' };
}
