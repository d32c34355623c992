import { ORDINALS } from '../../lexicon/number-words.js';
import { calendarDay, isoYear } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isHyphen, type Lexemes, sameBlock, touches, wordAt } from '../lexemes.js';
import { article, yearAgoBefore } from '../year-ago.js';
import { fullYearAt, type YearReference, yearAfter, yearBefore } from '../year-reference.js';

/** "the third quarter", "fourth-quarter", "Q4", "the first half of 2012", "the year-earlier third quarter". */
export const quarter: DateRule = {
  name: 'quarter',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'quarter' || (word.plural && word.value === 'Q')) return null;
    return word.weak ? numbered(lexemes, head, word.value.toUpperCase()) : ranked(lexemes, head, word.value);
  },
};

type QuarterYear = (context: ReadingContext, part: string) => Reading | null;

function finding(
  first: number,
  end: number,
  confidence: number,
  read: (context: ReadingContext) => Reading | null,
  rule = 'quarter',
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
  const after = yearAfter(lexemes, end);
  // "2018 Q4", "2018Q4"
  const year = after ?? (fullYearAt(lexemes, first - 1) === null ? null : yearBefore(lexemes, first));
  return finding(
    after ? first : (year?.first ?? first),
    after?.end ?? end,
    0.9,
    readRanked(`${letter}${rank}`, year, head),
  );
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
    ? finding(before, end, 0.9, read)
    : finding(before, end, 0.9, (context) => lessOneYear(read(context)), 'compared-quarter');
}

function ofTheYear(lexemes: Lexemes, i: number): boolean {
  return wordAt(lexemes, i) === 'of' && wordAt(lexemes, i + 1) === 'the' && wordAt(lexemes, i + 2) === 'year';
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
