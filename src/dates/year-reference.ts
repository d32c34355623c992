import { calendarDay } from './calendar.js';
import { dayAt } from './day-number.js';
import type { ReadingContext } from './finding.js';
import { digitsAt, type Lexemes, touches, wordAt } from './lexemes.js';
import { relationBefore } from './relation.js';
import { spelledYearAt } from './spelled-year.js';

/** The words that name the year of a month, season or quarter: "1990", ", 1990", "of last year", "'96". */
export interface YearReference {
  readonly first: number;
  readonly end: number;
  /** Whether the year is written in full. */
  readonly explicit: boolean;
  year(context: ReadingContext): number | null;
}

export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2100;

/** The four-digit year at `i`, or null. Amounts ("$2010", "1990.5", "2000,000", "1990%") are none. */
export function fullYearAt(lexemes: Lexemes, i: number): number | null {
  const year = digitsAt(lexemes, i);
  if (year === null || year < EARLIEST_YEAR || year > LATEST_YEAR || lexemes.lower[i].length !== 4)
    return null;
  const before = wordAt(lexemes, i - 1);
  if (touches(lexemes, i) && /^[$£€¥#.:@+/&=]$/.test(before)) return null;
  if (touches(lexemes, i) && before === ',' && digitsAt(lexemes, i - 2) !== null) return null;
  const after = wordAt(lexemes, i + 1);
  if (touches(lexemes, i + 1)) {
    if (after === '%' || after === '/') return null;
    if (
      (after === '.' || after === ',' || after === ':') &&
      touches(lexemes, i + 2) &&
      digitsAt(lexemes, i + 2) !== null
    )
      return null;
  }
  return year;
}

/** Year that two-digit years are near to in a text without a date of its own. */
const UNDATED = 2020;

/** The century that a two-digit year belongs to, seen from the reference year: the nearest, at most ten years ahead. */
export function expandYear(short: number, context: ReadingContext): number {
  const now = context.reference === null ? UNDATED : calendarDay(context.reference).year;
  const base = context.narrative && context.previous ? context.previous.year : now;
  let year = Math.floor(base / 100) * 100 + short;
  if (year > base + 10) year -= 100;
  return year;
}

/** The two-digit year behind an apostrophe at `i` ("'96"), with the lexeme behind it; null if there is none. */
export function shortYearAt(lexemes: Lexemes, i: number): { short: number; end: number } | null {
  const mark = wordAt(lexemes, i);
  if (mark !== "'" && mark !== '’' && mark !== '‘' && mark !== '`') return null;
  if (!touches(lexemes, i + 1) || !/^\d\d$/.test(wordAt(lexemes, i + 1))) return null;
  if (touches(lexemes, i + 2) && !/^[.,;:)'’”"-]/.test(wordAt(lexemes, i + 2))) return null;
  // "'60 Minutes'"
  if (lexemes.words[i + 2]?.kind === 'unit') return null;
  return { short: Number(wordAt(lexemes, i + 1)), end: i + 2 };
}

/** The year that follows at `i`, perhaps behind a comma or "of". */
export function yearAfter(lexemes: Lexemes, i: number): YearReference | null {
  let at = i;
  const link = wordAt(lexemes, at);
  if (link === ',' || link === 'of' || link === 'in') at++;
  if (
    wordAt(lexemes, at) === 'the' &&
    wordAt(lexemes, at + 1) === 'year' &&
    fullYearAt(lexemes, at + 2) !== null
  )
    at += 2;
  const ancient = yearBeforeChrist(lexemes, at);
  if (ancient !== null) return { first: i, end: at + 2, explicit: true, year: () => ancient };
  const full = fullYearAt(lexemes, at);
  if (full !== null) {
    if (link === ',' && isAmountNoun(lexemes, at + 1)) return null;
    return { first: i, end: at + 1, explicit: true, year: () => full };
  }
  if (link === ',') return null;
  const spelled = spelledYearAt(lexemes, at);
  if (spelled && link !== 'in' && spelled.year > 1000 && lexemes.words[spelled.end]?.kind !== 'unit') {
    return { first: i, end: spelled.end, explicit: true, year: () => spelled.year };
  }
  const short = shortYearAt(lexemes, at);
  if (short)
    return { first: i, end: short.end, explicit: true, year: (context) => expandYear(short.short, context) };
  for (let head = at + 1; head <= at + 3; head++) {
    if (wordAt(lexemes, head) !== 'year' && wordAt(lexemes, head) !== 'yr') continue;
    const relation = relationBefore(lexemes, head);
    if (!relation || relation.first !== at || link === 'in') return null;
    return {
      first: i,
      end: head + 1,
      explicit: false,
      year: (context) => relatedYear(relation.shift, relation.narrative, context),
    };
  }
  return null;
}

/** "480 BC" as an astronomical year, in which 1 BC is 0; null if there is none. */
function yearBeforeChrist(lexemes: Lexemes, i: number): number | null {
  const mark = lexemes.words[i + 1];
  if (mark?.kind !== 'era' || mark.value !== 'BC') return null;
  const count = digitsAt(lexemes, i);
  return count === null || count < 1 || count > 9999 ? null : 1 - count;
}

const SHARING_LINKS = /^(?:[-–—/]|to|and|or|through|thru|until|till)$/;
const PARTS_BETWEEN = /^(?:the|early|mid|late|[-–—])$/;

/** The year that the other end of a range lends: "February-March 1794", "the spring and early summer of 1943", "March 19 to April 30, 2003". */
export function sharedYearAfter(lexemes: Lexemes, i: number): YearReference | null {
  if (!SHARING_LINKS.test(wordAt(lexemes, i))) return null;
  let at = i + 1;
  while (at < i + 4 && PARTS_BETWEEN.test(wordAt(lexemes, at))) at++;
  // "26 June - 4 August 1952"
  const opening = dayAt(lexemes, at);
  if (opening && lexemes.words[opening.end]?.kind === 'month') {
    const year = yearAfter(lexemes, opening.end + 1);
    return year?.explicit ? { ...year, first: i, end: i } : null;
  }
  const kind = lexemes.words[at]?.kind;
  if (kind !== 'month' && kind !== 'season') return null;
  const day = kind === 'month' ? dayAt(lexemes, at + 1) : null;
  const year = yearAfter(lexemes, day?.end ?? at + 1);
  return year?.explicit ? { ...year, first: i, end: i } : null;
}

/** The year that stands before `end`: "this year's | third quarter", "the 1988 | third quarter". */
export function yearBefore(lexemes: Lexemes, end: number): YearReference | null {
  const full = fullYearAt(lexemes, end - 1);
  if (full !== null) {
    const first = wordAt(lexemes, end - 2) === 'the' ? end - 2 : end - 1;
    return { first, end, explicit: true, year: () => full };
  }
  if (wordAt(lexemes, end - 1) !== "'s" && wordAt(lexemes, end - 1) !== '’s') return null;
  if (wordAt(lexemes, end - 2) !== 'year') return null;
  const relation = relationBefore(lexemes, end - 2);
  if (!relation) return null;
  return {
    first: relation.first,
    end,
    explicit: false,
    year: (context) => relatedYear(relation.shift, relation.narrative, context),
  };
}

/** The year `shift` away from the anchor; null without one. */
export function relatedYear(shift: number, narrative: boolean, context: ReadingContext): number | null {
  if ((narrative || context.narrative) && context.previous) return context.previous.year + shift;
  return context.reference === null ? null : calendarDay(context.reference).year + shift;
}

/** "May 3, 2000 people": the number counts what follows. */
function isAmountNoun(lexemes: Lexemes, i: number): boolean {
  return /^(?:people|soldiers|troops|men|women|children|dollars|euros|pounds|miles|tons|tonnes|feet|metres|meters)$/.test(
    wordAt(lexemes, i),
  );
}
