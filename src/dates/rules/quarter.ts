import { ORDINALS } from '../../lexicon/number-words.js';
import { anchorOf, shifted } from '../anchoring.js';
import { addMonths, calendarDay, type DayNumber, isoYear } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isHyphen, type Lexemes, sameBlock, touches, wordAt } from '../lexemes.js';
import { relationBefore } from '../relation.js';
import { type YearReference, yearAfter, yearBefore } from '../year-reference.js';

const COMPARED = new Set(['comparable', 'corresponding', 'same', 'similar', 'equivalent', 'like']);
const RECENT = new Set(['latest', 'recent', 'just-ended']);

/** "the third quarter", "fourth-quarter", "Q4", "the year-earlier quarter", "the first half of 2012", "the latest quarter". */
export const quarter: DateRule = {
  name: 'quarter',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind === 'unit') return yearAgoAdjective(lexemes, head);
    if (word?.kind !== 'quarter' || (word.plural && word.value === 'Q')) return null;
    if (word.weak) return numbered(lexemes, head, word.value.toUpperCase());
    return (
      ranked(lexemes, head, word.value) ??
      compared(lexemes, head, word.value) ??
      related(lexemes, head, word.value)
    );
  },
};

type QuarterYear = (context: ReadingContext, part: string) => Reading | null;

function finding(
  first: number,
  end: number,
  confidence: number,
  read: (context: ReadingContext) => Reading | null,
  rule = 'compared-quarter',
): Finding {
  return { rule, first, end, type: 'DATE', precision: 'period', confidence, read };
}

/** "Q4", "4Q", "Q3 2012", "H1". */
function numbered(lexemes: Lexemes, head: number, letter: string): Finding | null {
  const limit = letter === 'Q' ? 4 : 2;
  const text = lexemes.document.text[lexemes.starts[head]];
  if (text !== letter) return null;
  let first = head;
  let end = head + 1;
  let rank = touches(lexemes, head + 1) ? Number(wordAt(lexemes, head + 1)) : Number.NaN;
  if (rank >= 1 && rank <= limit) end = head + 2;
  else {
    rank =
      lexemes.starts[head] - (lexemes.ends[head - 1] ?? 0) <= 0
        ? Number(wordAt(lexemes, head - 1))
        : Number.NaN;
    if (!(rank >= 1 && rank <= limit)) return null;
    first = head - 1;
  }
  const year = yearAfter(lexemes, end);
  return finding(first, year?.end ?? end, 0.9, readRanked(`${letter}${rank}`, year, head), 'quarter');
}

/** A rank before the head: "third-quarter", "the fiscal first quarter", "this year's third quarter". */
function ranked(lexemes: Lexemes, head: number, kind: string): Finding | null {
  if (kind === 'P') return null;
  const hyphen = isHyphen(lexemes, head - 1);
  const at = hyphen ? head - 2 : head - 1;
  const word = wordAt(lexemes, at);
  let rank = ORDINALS.get(word) ?? null;
  let first = at;
  if (
    rank === null &&
    (word === 'th' || word === 'st' || word === 'nd' || word === 'rd') &&
    touches(lexemes, at)
  ) {
    rank = Number(wordAt(lexemes, at - 1));
    first = at - 1;
  }
  if (kind === 'H' && (word === 'last' || word === 'latter')) rank = 2;
  if (kind === 'Q' && word === 'final') rank = 4;
  if (rank === null || !(rank >= 1 && rank <= (kind === 'Q' ? 4 : 2)) || !sameBlock(lexemes, first, head))
    return null;
  let before = first;
  if (
    wordAt(lexemes, before - 1) === 'fiscal' ||
    (isHyphen(lexemes, before - 1) && wordAt(lexemes, before - 2) === 'fiscal')
  ) {
    before -= isHyphen(lexemes, before - 1) ? 2 : 1;
  }
  const ago = yearAgoBefore(lexemes, before);
  const leading = ago === null ? yearBefore(lexemes, before) : null;
  const trailing = leading || ago !== null ? null : yearAfter(lexemes, head + 1);
  // Matches have halves too: a half of a year names its year.
  if (kind === 'H' && !leading && !trailing && !ofTheYear(lexemes, head + 1)) return null;
  if (ago !== null) before = article(lexemes, ago);
  else if (leading) before = leading.first;
  else if (!hyphen) before = article(lexemes, before);
  else if (wordAt(lexemes, before) !== 'fiscal') before = first;
  const end = trailing ? trailing.end : kind === 'H' && !leading ? head + 4 : head + 1;
  const part = `${kind}${rank}`;
  const read = readRanked(part, leading ?? trailing, head);
  return ago === null
    ? finding(before, end, 0.9, read, 'quarter')
    : finding(before, end, 0.9, (context) => lessOneYear(read(context)));
}

function ofTheYear(lexemes: Lexemes, i: number): boolean {
  return wordAt(lexemes, i) === 'of' && wordAt(lexemes, i + 1) === 'the' && wordAt(lexemes, i + 2) === 'year';
}

function article(lexemes: Lexemes, i: number): number {
  const before = wordAt(lexemes, i - 1);
  return before === 'the' || before === 'its' ? i - 1 : i;
}

/** "year-ago", "year-earlier" before `end`; its first lexeme, or null. */
function yearAgoBefore(lexemes: Lexemes, end: number): number | null {
  const word = wordAt(lexemes, end - 1);
  if (word !== 'ago' && word !== 'earlier') return null;
  const at = isHyphen(lexemes, end - 2) ? end - 3 : end - 2;
  return wordAt(lexemes, at) === 'year' ? at : null;
}

function readRanked(
  part: string,
  year: YearReference | null,
  head: number,
): (context: ReadingContext) => Reading | null {
  const choose: QuarterYear = (context, name) => {
    const named = year?.year(context) ?? null;
    if (named !== null)
      return { value: `${isoYear(named)}-${name}`, anchor: year?.explicit ? null : 'reference' };
    if (context.narrative && context.previous)
      return { value: `${isoYear(context.previous.year)}-${name}`, anchor: 'previous' };
    if (context.reference === null) return { value: `XXXX-${name}`, anchor: null };
    const now = calendarDay(context.reference);
    const current = Math.ceil(now.month / (name[0] === 'Q' ? 3 : 6));
    const rank = Number(name[1]);
    const ahead = rank > current && context.tense(head) !== 'future';
    return { value: `${isoYear(ahead ? now.year - 1 : now.year)}-${name}`, anchor: 'reference' };
  };
  return (context) => choose(context, part);
}

function lessOneYear(reading: Reading | null): Reading | null {
  const match = reading && /^(\d{4})(.*)$/.exec(reading.value);
  return match ? { ...reading, value: `${isoYear(Number(match[1]) - 1)}${match[2]}` } : reading;
}

/** The quarter that an earnings report is about: the one named before, else the last that has ended. */
function reported(
  context: ReadingContext,
): { year: number; quarter: number; source: 'quarter' | 'reference' } | null {
  if (context.previousQuarter?.quarter) {
    return {
      year: context.previousQuarter.year,
      quarter: context.previousQuarter.quarter,
      source: 'quarter',
    };
  }
  if (context.reference === null) return null;
  const now = calendarDay(context.reference);
  const current = Math.ceil(now.month / 3);
  return current === 1
    ? { year: now.year - 1, quarter: 4, source: 'reference' }
    : { year: now.year, quarter: current - 1, source: 'reference' };
}

/** "the year-ago period", "the 1988 quarter", "the comparable quarter last year", "last year's quarter". */
function compared(lexemes: Lexemes, head: number, kind: string): Finding | null {
  if (kind === 'H') return null;
  const ago = yearAgoBefore(lexemes, head);
  if (ago !== null) {
    let first = ago;
    if (COMPARED.has(wordAt(lexemes, first - 1))) first--;
    return finding(article(lexemes, first), head + 1, 0.85, (context) =>
      readReported(context, (year) => year - 1, kind),
    );
  }
  const leading = yearBefore(lexemes, head);
  if (leading)
    return finding(leading.first, head + 1, 0.85, (context) =>
      readReported(context, () => leading.year(context), kind),
    );
  if (COMPARED.has(wordAt(lexemes, head - 1))) {
    const trailing = yearAfter(lexemes, head + 1);
    if (trailing)
      return finding(article(lexemes, head - 1), trailing.end, 0.85, (context) =>
        readReported(context, () => trailing.year(context), kind),
      );
  }
  return null;
}

function readReported(
  context: ReadingContext,
  pick: (year: number) => number | null,
  kind = 'Q',
): Reading | null {
  const base = reported(context);
  if (!base) return { value: 'XXXX-QX', anchor: null };
  const year = pick(base.year);
  if (year === null) return null;
  const value = kind === 'P' && context.comparesYears ? isoYear(year) : `${isoYear(year)}-Q${base.quarter}`;
  return { value, anchor: base.source };
}

/** "last quarter", "the current quarter", "the latest quarter", "the quarter". */
function related(lexemes: Lexemes, head: number, kind: string): Finding | null {
  if (kind === 'H') return null;
  const before = wordAt(lexemes, head - 1);
  if (RECENT.has(before) && wordAt(lexemes, head - 2) === 'the') {
    return finding(head - 2, head + 1, 0.8, (context) => readReported(context, (year) => year));
  }
  if (kind === 'P') return null;
  const relation = relationBefore(lexemes, head);
  if (relation) {
    return finding(relation.first, head + 1, 0.85, (context) => {
      if (relation.narrative) return readReported(context, (year) => year);
      const anchor = anchorOf(context, false);
      return anchor ? shifted(anchor, 'Q', relation.shift) : { value: 'XXXX-QX', anchor: null };
    });
  }
  if (before === 'the' && !isHyphen(lexemes, head + 1) && wordAt(lexemes, head + 1) !== 'of') {
    const close = closingMonth(lexemes, head);
    return finding(head - 1, head + 1, 0.7, (context) =>
      context.narrative
        ? null
        : close !== null && context.reference !== null
          ? lastQuarterTo(context.reference, close)
          : readReported(context, (year) => year),
    );
  }
  return null;
}

/** The month of "the quarter ended July 31"; null where the quarter has no such date. */
function closingMonth(lexemes: Lexemes, head: number): number | null {
  if (!/^end(?:ed|ing)$/.test(wordAt(lexemes, head + 1))) return null;
  const word = lexemes.words[head + 2];
  return word?.kind === 'month' ? Number(word.value) : null;
}

/** The quarter of the calendar that the greater part of a company's quarter fell in, by the month of its end. */
function lastQuarterTo(reference: DayNumber, month: number): Reading {
  const now = calendarDay(reference);
  const middle = addMonths(month <= now.month ? now.year : now.year - 1, month, -1);
  return { value: `${isoYear(middle[0])}-Q${Math.ceil(middle[1] / 3)}`, anchor: 'reference' };
}

/** "year-earlier earnings": the adjective alone. */
function yearAgoAdjective(lexemes: Lexemes, head: number): Finding | null {
  if (lexemes.lower[head] !== 'year' || !isHyphen(lexemes, head + 1)) return null;
  const word = wordAt(lexemes, head + 2);
  if (word !== 'earlier' && word !== 'ago') return null;
  return finding(head, head + 3, 0.8, (context) => {
    if (context.previousQuarter && !context.comparesYears) return readReported(context, (year) => year - 1);
    return context.reference === null
      ? { value: 'XXXX', anchor: null }
      : { value: isoYear(calendarDay(context.reference).year - 1), anchor: 'reference' };
  });
}
