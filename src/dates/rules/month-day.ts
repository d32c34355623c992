import { dayNumber, isDay, isoDay } from '../calendar.js';
import { linkedAfter, linkedBefore } from '../day-lists.js';
import { type DayOfMonth, dayAt, dayBefore } from '../day-number.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { GIVEN_NAME_MONTHS } from '../guards.js';
import { isCapitalised, isHyphen, type Lexemes, sameBlock, touches, wordAt } from '../lexemes.js';
import { closesRange } from '../relation.js';
import { expandYear, fullYearAt, sharedYearAfter, type YearReference, yearAfter } from '../year-reference.js';
import { PAST_HORIZON, readYearless } from '../yearless-day.js';

/** Nouns that a number before them counts: "in May 30 people" holds no 30 May. */
const COUNTED =
  /^(?:people|persons|men|women|children|soldiers|troops|civilians|percent|per|times|million|billion|thousand|hundred|years|days|miles|km|tons)$/;

/** "March 5", "5 March 2013", "the 20th of August", and the days of "3 to 5 May" and "May 3-5", each for itself. */
export const monthDay: DateRule = {
  name: 'month-day',
  find(lexemes, head): readonly Finding[] | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'month') return null;
    const month = Number(word.value);
    const found = dayThenMonth(lexemes, head, month) ?? monthThenDay(lexemes, head, month);
    if (!found || isCapitalised(lexemes, head) || !isShort(lexemes, head)) return found;
    // "14 nov 2023" is a date anywhere, "dec 16" in a post
    const { end } = found[found.length - 1];
    if (fullYearAt(lexemes, end - 1) !== null || hyphenedYear(lexemes, head)) return found;
    return found.length === 1 && word.value !== '3' ? [{ ...found[0], fragment: true }] : null;
  },
};

/** "dec", "nov", without the full stop; "may" is whole. */
function isShort(lexemes: Lexemes, head: number): boolean {
  return lexemes.lower[head].length === 3 && lexemes.lower[head] !== 'may';
}

/** Days of one month that are read from one list. */
const LONGEST_LIST = 12;

function dayThenMonth(lexemes: Lexemes, head: number, month: number): readonly Finding[] | null {
  let end = head;
  if (isHyphen(lexemes, end - 1)) end--;
  const of = wordAt(lexemes, end - 1) === 'of';
  const day = dayBefore(lexemes, of ? end - 1 : end);
  if (!day || !isDay(null, month, day.day)) return null;
  if (!sameBlock(lexemes, day.first, head)) return null;
  // "Nov. 18-Dec. 19"
  if (isHyphen(lexemes, head - 1) && lexemes.words[day.first - 1]?.kind === 'month') return null;
  if (/^[a-z]/.test(day.ordinal ? wordAt(lexemes, day.first) : '') && !of) return null;
  const whole = lexemes.words[head]?.weak === false && !GIVEN_NAME_MONTHS.has(lexemes.lower[head]);
  if (
    !isCapitalised(lexemes, head) &&
    !day.ordinal &&
    !whole &&
    !isShort(lexemes, head) &&
    !yearAfter(lexemes, head + 1)
  )
    return null;
  const own = yearAfter(lexemes, skipHyphen(lexemes, head + 1)) ?? hyphenedYear(lexemes, head);
  const year = own ?? sharedYearAfter(lexemes, head + 1);
  const first = wordAt(lexemes, day.first - 1) === 'the' && day.ordinal ? day.first - 1 : day.first;
  const findings = [finding(first, own?.end ?? head + 1, month, day.day, year)];
  let next = day.first;
  for (let count = 0; count < 6; count++) {
    const other = linkedBefore(lexemes, next);
    if (!other || !isDay(null, month, other.day)) break;
    const article =
      other.ordinal && wordAt(lexemes, other.first - 1) === 'the' ? other.first - 1 : other.first;
    findings.unshift(finding(article, other.end, month, other.day, year));
    next = other.first;
  }
  return findings;
}

/** "31-Oct-74" */
function hyphenedYear(lexemes: Lexemes, head: number): YearReference | null {
  const at = head + 2;
  if (!isHyphen(lexemes, head - 1) || !isHyphen(lexemes, head + 1) || !touches(lexemes, at)) return null;
  if (
    !/^\d\d$/.test(wordAt(lexemes, at)) ||
    (touches(lexemes, at + 1) && /^[a-z\d:/-]/.test(wordAt(lexemes, at + 1)))
  )
    return null;
  const short = Number(wordAt(lexemes, at));
  return { first: head + 1, end: at + 1, explicit: true, year: (context) => expandYear(short, context) };
}

function skipHyphen(lexemes: Lexemes, i: number): number {
  return isHyphen(lexemes, i) ? i + 1 : i;
}

function monthThenDay(lexemes: Lexemes, head: number, month: number): readonly Finding[] | null {
  let at = head + 1;
  if (wordAt(lexemes, at) === '.' && lexemes.words[head]?.weak) at++;
  if (isHyphen(lexemes, at)) at++;
  if (wordAt(lexemes, at) === 'the') at++;
  const day = dayAt(lexemes, at);
  if (!day || !isDay(null, month, day.day) || !sameBlock(lexemes, head, day.end - 1)) return null;
  if (COUNTED.test(wordAt(lexemes, day.end)) || isSurname(lexemes, head)) return null;
  // "the march 3 of them began"
  if (
    !isCapitalised(lexemes, head) &&
    lexemes.words[head]?.weak &&
    !isShort(lexemes, head) &&
    !day.ordinal &&
    !yearAfter(lexemes, day.end)
  )
    return null;
  if (/^[a-z]/.test(wordAt(lexemes, at)) && lexemes.document.pos[lexemes.tokens[day.end]] === 'NOUN')
    return null;
  const days: DayOfMonth[] = [day];
  while (days.length < LONGEST_LIST) {
    const next = linkedAfter(lexemes, days[days.length - 1].end);
    if (!next || !isDay(null, month, next.day)) break;
    days.push(next);
  }
  let year = yearAfter(lexemes, days[days.length - 1].end);
  if (!year && days.length > 1) {
    year = yearAfter(lexemes, day.end);
    if (year) days.length = 1;
  }
  const shared = year ?? sharedYearAfter(lexemes, days[days.length - 1].end);
  return days.map((each, index) => {
    const end = index === days.length - 1 && year ? year.end : each.end;
    const last = index === 0 && !shared && wordAt(lexemes, head - 1) === 'last';
    return finding(last ? head - 1 : index === 0 ? head : each.first, end, month, each.day, shared, last);
  });
}

/** "Theresa May 12": a name stands before a month that is a surname too. */
function isSurname(lexemes: Lexemes, head: number): boolean {
  return (
    GIVEN_NAME_MONTHS.has(lexemes.lower[head]) &&
    isCapitalised(lexemes, head) &&
    isCapitalised(lexemes, head - 1) &&
    head > 1 &&
    lexemes.words[head - 1] === null &&
    lexemes.starts[head] - lexemes.ends[head - 1] === 1 &&
    lexemes.document.pos[lexemes.tokens[head - 1]] === 'PROPN' &&
    lexemes.document.pos[lexemes.tokens[head]] === 'PROPN' &&
    wordAt(lexemes, head + 2) !== ',' &&
    !yearAfter(lexemes, head + 2)
  );
}

function finding(
  first: number,
  end: number,
  month: number,
  day: number,
  year: YearReference | null,
  last = false,
): Finding {
  return {
    rule: 'month-day',
    first,
    end,
    type: 'DATE',
    precision: 'day',
    confidence: year?.explicit ? 0.99 : 0.95,
    read: (context) => readMonthDay(context, month, day, year, last, first, end),
  };
}

function readMonthDay(
  context: ReadingContext,
  month: number,
  day: number,
  reference: YearReference | null,
  last: boolean,
  first: number,
  end: number,
): Reading | null {
  if (reference) {
    const year = reference.year(context);
    if (year !== null) {
      if (!isDay(year, month, day)) return null;
      return { value: isoDay(dayNumber(year, month, day)), anchor: reference.explicit ? null : 'reference' };
    }
  }
  if (month === 9 && day === 11 && isAttack(context.lexemes, end))
    return { value: '2001-09-11', anchor: null };
  const over = /^(?:ended|since|dated)$/.test(wordAt(context.lexemes, first - 1));
  const horizon = last
    ? -1
    : over
      ? 0
      : context.tense(first) === 'past'
        ? PAST_HORIZON
        : Number.POSITIVE_INFINITY;
  const { previous } = context;
  // "from Dec. 28 to Jan. 3": the far end lies behind the near one
  if (previous?.month && previous.day && closesRange(context.lexemes, first, 'month')) {
    const over = month < previous.month || (month === previous.month && day < previous.day);
    const year = over ? previous.year + 1 : previous.year;
    return isDay(year, month, day)
      ? { value: isoDay(dayNumber(year, month, day)), anchor: 'previous' }
      : null;
  }
  return readYearless(context, month, day, horizon);
}

/** "the Sept. 11 attacks" are those of 2001, in whatever year they are spoken of. */
function isAttack(lexemes: Lexemes, i: number): boolean {
  return /^(?:attacks?|terror|terrorist|hijackers?|hijackings?)$/.test(wordAt(lexemes, i));
}
