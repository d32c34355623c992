/**
 * What the date stage makes of the phrase suites of other libraries: right, wrong, missed, and left out on purpose, kind by kind.
 * Run: npx tsx bench/date-suites.ts --corpora DIR [--errors N], where DIR holds timenorm_en.jsonl, recognizers_en.jsonl, duckling_en.jsonl.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DateExpression, extractDates } from '../src/dates.js';

type Outcome = 'right' | 'wrong' | 'missed';

interface Case {
  readonly kind: string;
  readonly phrase: string;
  readonly outcome: Outcome;
  readonly got: string;
  readonly expected: string;
}

/** Kinds of phrase that news does not need, or that it cannot afford to read: most of what they match would be no date. */
const LEFT_OUT: readonly (readonly [reason: string, applies: (item: Case) => boolean])[] = [
  [
    'holidays just past, where an assistant takes the next',
    (item) => item.kind.endsWith('Holiday') && isBehind(item),
  ],
  [
    'feasts and national days beyond the list in src/dates/holidays.ts',
    ({ kind }) => kind.endsWith('Holiday'),
  ],
  [
    'shorthand of calendars ("eod", "12ish", "2h", "asap")',
    said(/\b(?:eo[dmy]|asap|tba|\d+[hms]\d*|(?:\d|noon|one|six|ten) ?-?ish)\b/i),
  ],
  [
    'pairs of numbers ("2/15", "7-11"), which are scores and fractions in news',
    said(/(?:^|[^\d/.-])\d{1,2} ?[-/.] ?\d{1,2}(?![\d/.-]|\s?[ap]\.?m)/i),
  ],
  [
    'hours without "a.m." or a colon ("at 3", "five to seven", "twelve o three")',
    ({ kind, phrase }) =>
      /time|datetime/i.test(kind) &&
      !/\d:\d|[ap]\.?m\b|week|month|year|quarter of|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i.test(
        phrase,
      ) &&
      /\b(?:at|by|from|around|after|before|until|since|between|to|past|o|\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i.test(
        phrase,
      ),
  ],
  [
    'weekdays, months and hours without a verb, which are to come for an assistant and past in news',
    isReadBehind,
  ],
  [
    'hours of a life ("lunch", "after work", "business hours")',
    said(/\b(?:lunch|breakfast|dinner|brunch|tea|work|business|meeting|mealtime)\b/i),
  ],
];

/** Whether a weekday, a month or an hour was read as the last one where the suite wants the next. */
function isReadBehind(item: Case): boolean {
  const named = /mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d ?[ap]\.?m/i;
  return named.test(item.phrase) && isBehind(item);
}

function isBehind({ expected, got }: Case): boolean {
  const [wanted, ours] = [expected, got].map((text) => /\d{4}-\d\d-\d\d/.exec(text)?.[0]);
  return wanted !== undefined && ours !== undefined && ours < wanted;
}

function said(pattern: RegExp): (item: Case) => boolean {
  return ({ phrase }) => pattern.test(phrase);
}

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
if (!values.corpora) throw new Error('which folder? --corpora DIR');
const folder = values.corpora;

report('timenorm (phrases of TimeBank, AQUAINT, TempEval-3)', lines('timenorm_en.jsonl').map(timenorm));
report('Recognizers-Text', lines('recognizers_en.jsonl').flatMap(recognizers));
report('Duckling', lines('duckling_en.jsonl').map(duckling));

function lines(name: string): Record<string, unknown>[] {
  return readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** One phrase, one TIMEX3 value. */
function timenorm(row: Record<string, unknown>): Case {
  const [phrase, expected] = [String(row['text']), String(row['value'])];
  const dates = extractDates(phrase, { published: String(row['anchor']).slice(0, 10) });
  return judged(
    String(row['type']),
    phrase,
    dates,
    expected,
    dates.some(({ value }) => value === expected),
  );
}

interface Resolution {
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A sentence with its expressions: their TIMEX value, or the days or times that it may stand for. */
function recognizers(row: Record<string, unknown>): Case[] {
  const text = String(row['text']);
  const dates = extractDates(text, { published: String(row['dct']) });
  const golds = row['timex'] as {
    start: number;
    end: number;
    kind: string;
    timex?: string;
    text: string;
    values?: Resolution[];
  }[];
  if (golds.length === 0) return [judged('none', text, dates, 'nothing', dates.length === 0)];
  return golds
    .filter(({ kind }) => kind !== '' && kind !== 'timezone')
    .map(({ start, end, kind, timex, text: phrase, values: meanings = [] }) => {
      const own = dates.filter((date) => date.start < end && start < date.end);
      const right =
        own.some(({ value }) => value === timex) ||
        meanings.some((meaning) => covers(own, meaning.start ?? meaning.value, meaning.end));
      return judged(kind, phrase, own, timex ?? '', right);
    });
}

/** A phrase and the first moment that it covers, with its grain. */
function duckling(row: Record<string, unknown>): Case {
  const [phrase, kind] = [String(row['text']), String(row['kind'])];
  const published = String(row['ref'] ?? '2013-02-12').slice(0, 10);
  const dates = extractDates(phrase, { published });
  if (kind === 'NEGATIVE') return judged('none', phrase, dates, 'nothing', dates.length === 0);
  const [start, end] = [String(row['start'] ?? row['from'] ?? ''), row['end']];
  return judged(
    kind,
    phrase,
    dates,
    `${start} ${String(row['grain'] ?? '')}`,
    covers(dates, start, end === undefined ? undefined : String(end)),
  );
}

/** Whether the expressions together begin at `start` and, where it is given, end at `end` or the day or minute before it. */
function covers(
  dates: readonly DateExpression[],
  start: string | undefined,
  end: string | undefined,
): boolean {
  const bounds = dates.flatMap(({ earliest, latest }) =>
    earliest && latest ? [[earliest, latest] as const] : [],
  );
  if (bounds.length === 0 || !start) return false;
  const first = bounds.map(([earliest]) => earliest).sort()[0]!;
  const last = bounds
    .map(([, latest]) => latest)
    .sort()
    .at(-1)!;
  if (!same(first, start)) return false;
  return end === undefined || same(last, end) || same(last, before(end, last.length > 10));
}

/** Whether two moments agree as far as both are told; a time alone ("19:56:30") agrees with that time of any day. */
function same(ours: string, theirs: string): boolean {
  const wanted = theirs.replace(' ', 'T');
  if (!wanted.includes('-')) return ours.slice(11, 16) === wanted.slice(0, 5);
  const midnight = wanted.endsWith('T00:00:00') ? wanted.slice(0, 10) : wanted;
  if (ours.length === 10) return ours === midnight.slice(0, 10);
  return ours.slice(0, 16) === wanted.slice(0, 16) || (midnight.length === 10 && ours === midnight);
}

/** The day, or the minute, before a moment. */
function before(moment: string, timed: boolean): string {
  const time = Date.parse(
    `${moment.replace(' ', 'T').slice(0, 19)}${moment.length <= 10 ? 'T00:00:00' : ''}Z`,
  );
  if (Number.isNaN(time)) return moment;
  return new Date(time - (timed ? 60_000 : 86_400_000)).toISOString().slice(0, timed ? 16 : 10);
}

function judged(
  kind: string,
  phrase: string,
  dates: readonly DateExpression[],
  expected: string,
  right: boolean,
): Case {
  return {
    kind,
    phrase,
    expected,
    outcome: right ? 'right' : dates.length > 0 ? 'wrong' : 'missed',
    got: dates.map(({ text, value }) => `${text} = ${value}`).join('; '),
  };
}

function report(title: string, cases: readonly Case[]): void {
  console.log(`\n${title}: ${cases.length} cases\n`);
  console.log('kind                      cases  right  wrong  missed  left out');
  const kinds = [...new Set(cases.map(({ kind }) => kind)), 'all'];
  for (const kind of kinds) {
    const own = cases.filter((each) => kind === 'all' || each.kind === kind);
    const failed = own.filter(({ outcome }) => outcome !== 'right');
    const left = failed.filter((each) => reasonFor(each) !== null);
    const rest = failed.filter((each) => reasonFor(each) === null);
    const count = (outcome: Outcome): number => rest.filter((each) => each.outcome === outcome).length;
    const row = [own.length, own.length - failed.length, count('wrong'), count('missed'), left.length];
    console.log(`${kind.padEnd(24)}${row.map((number) => String(number).padStart(7)).join('')}`);
  }
  console.log();
  for (const [reason] of LEFT_OUT) {
    const number = cases.filter((each) => each.outcome !== 'right' && reasonFor(each) === reason).length;
    if (number > 0) console.log(`left out, ${number}: ${reason}`);
  }
  const failed = cases.filter((each) => each.outcome !== 'right' && reasonFor(each) === null);
  for (const { kind, outcome, phrase, expected, got } of failed.slice(0, Number(values.errors)))
    console.log(`${outcome.padEnd(7)} ${kind.padEnd(16)} ${phrase} | ${expected} | ${got}`);
}

/** Why a phrase that was not read right is left out; null where it should have been read. */
function reasonFor(item: Case): string | null {
  if (item.kind === 'none') return null;
  return LEFT_OUT.find(([, applies]) => applies(item))?.[0] ?? null;
}
