import { anchorOf, shifted } from '../anchoring.js';
import { addMonths, calendarDay, type DayNumber, isoYear } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isHyphen, type Lexemes, wordAt } from '../lexemes.js';
import { relationBefore } from '../relation.js';
import { article, yearAgoBefore } from '../year-ago.js';
import { yearAfter, yearBefore } from '../year-reference.js';

const COMPARED = new Set(['comparable', 'corresponding', 'same', 'similar', 'equivalent', 'like']);
const RECENT = new Set(['latest', 'recent', 'just-ended']);

/** "the year-ago period", "the 1988 quarter", "last quarter", "the latest quarter", "the quarter", "year-earlier": seen from the quarter reported. */
export const comparedQuarter: DateRule = {
  name: 'compared-quarter',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind === 'unit') return yearAgoAdjective(lexemes, head);
    if (word?.kind !== 'quarter' || word.weak || (word.plural && word.value === 'Q')) return null;
    return compared(lexemes, head, word.value) ?? related(lexemes, head, word.value);
  },
};

function finding(
  first: number,
  end: number,
  confidence: number,
  read: (context: ReadingContext) => Reading | null,
): Finding {
  return { rule: 'compared-quarter', first, end, type: 'DATE', precision: 'period', confidence, read };
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
