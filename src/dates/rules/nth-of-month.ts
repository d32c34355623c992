import { ORDINALS } from '../../lexicon/number-words.js';
import {
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoWeek,
  isoYear,
  pad,
  weekdayOf,
} from '../calendar.js';
import type { DateRule, Finding, Reading } from '../finding.js';
import { digitsAt, type Lexemes, touches, wordAt } from '../lexemes.js';
import type { DateWord } from '../vocabulary.js';
import { fullYearAt } from '../year-reference.js';
import { month } from './month.js';
import { relativeUnit } from './relative-unit.js';
import { year } from './year.js';

/** "the third Tuesday of September 2014", "the last day of March", "the first week of this month", "the last weekend in May", "the last week of 2019". */
export const nthOfMonth: DateRule = {
  name: 'nth-of-month',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (!word || word.plural || !isCounted(word)) return null;
    const link = wordAt(lexemes, head + 1);
    if (link !== 'of' && link !== 'in') return null;
    const rank = rankBefore(lexemes, head);
    if (!rank) return null;
    const whole = periodFrom(lexemes, head + 2);
    if (!whole) return null;
    return {
      rule: 'nth-of-month',
      first: wordAt(lexemes, rank.first - 1) === 'the' ? rank.first - 1 : rank.first,
      end: whole.end,
      type: 'DATE',
      precision: word.kind === 'weekday' || word.value === 'D' ? 'day' : 'period',
      confidence: Math.min(0.9, whole.confidence),
      read: (context): Reading | null => {
        const reading = whole.read(context);
        const named = /^(\d{4})(?:-(\d\d))?$/.exec(reading?.value ?? '');
        if (!reading || !named) return reading && { ...reading, value: underspecifiedValue(word) };
        const value = valueIn(word, rank.number, Number(named[1]), named[2] ? Number(named[2]) : null);
        return value === null ? null : { ...reading, value };
      },
    };
  },
};

function isCounted({ kind, value }: DateWord): boolean {
  return kind === 'weekday' || kind === 'weekend' || (kind === 'unit' && (value === 'D' || value === 'W'));
}

/** The ordinal that ends before `end`; "last" counts from the end, as -1. */
function rankBefore(lexemes: Lexemes, end: number): { first: number; number: number } | null {
  const word = wordAt(lexemes, end - 1);
  if (word === 'last' || word === 'final') return { first: end - 1, number: -1 };
  const spelled = ORDINALS.get(word);
  if (spelled !== undefined) return spelled <= 5 ? { first: end - 1, number: spelled } : null;
  if (!/^(?:st|nd|rd|th)$/.test(word) || !touches(lexemes, end - 1)) return null;
  const number = digitsAt(lexemes, end - 2);
  return number !== null && number >= 1 && number <= 5 ? { first: end - 2, number } : null;
}

/** The month or year that begins at lexeme `i`: "September 2014", "last month", "2019". */
function periodFrom(lexemes: Lexemes, i: number): Finding | null {
  for (let head = i; head <= i + 2; head++) {
    const word = lexemes.words[head];
    const found =
      word?.kind === 'month'
        ? month.find(lexemes, head)
        : word?.kind === 'unit' && (word.value === 'M' || word.value === 'Y')
          ? relativeUnit.find(lexemes, head)
          : fullYearAt(lexemes, head) === null
            ? null
            : year.find(lexemes, head);
    if (found && 'rule' in found) return found.first === i ? found : null;
  }
  return null;
}

function underspecifiedValue({ kind, value }: DateWord): string {
  if (kind === 'weekday') return `XXXX-WXX-${value}`;
  return kind === 'weekend' ? 'XXXX-WXX-WE' : value === 'W' ? 'XXXX-WXX' : 'XXXX-XX-XX';
}

function valueIn(word: DateWord, rank: number, yearNumber: number, number: number | null): string | null {
  const first = dayNumber(yearNumber, number ?? 1, 1);
  const length = number === null ? dayNumber(yearNumber + 1, 1, 1) - first : daysInMonth(yearNumber, number);
  if (word.kind === 'weekday') {
    const day = nthWeekday(first, length, Number(word.value), rank);
    return day === null ? null : isoDay(day);
  }
  if (word.value === 'D') return isoDay(rank < 0 ? first + length - 1 : first + rank - 1);
  if (word.kind === 'weekend') {
    const saturday = nthWeekday(first, length, 6, rank);
    return saturday === null ? null : `${weekOf(saturday)}-WE`;
  }
  // The week that most of those seven days lie in.
  return weekOf(rank < 0 ? first + length - 4 : first + rank * 7 - 4);
}

function nthWeekday(first: DayNumber, length: number, weekday: number, rank: number): DayNumber | null {
  const last = first + length - 1;
  const day =
    rank < 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + (rank - 1) * 7;
  return day > last ? null : day;
}

function weekOf(day: DayNumber): string {
  const { year, week } = isoWeek(day);
  return `${isoYear(year)}-W${pad(week)}`;
}
