import { calendarDay, isoYear } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isNameLike } from '../guards.js';
import { type Lexemes, wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';
import { sharedYearAfter, type YearReference, yearAfter, yearBefore } from '../year-reference.js';

/** Month in which each season begins (northern); winter carries the year in which it begins. */
const BEGINS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
]);
const CUES = new Set([
  'in',
  'during',
  'by',
  'this',
  'early',
  'late',
  'mid',
  'until',
  'since',
  'of',
  'through',
  'before',
  'after',
  'for',
  'from',
]);

/** "the summer of 2012", "last winter", "this fall", "spring 1951". "Fall" and "spring" alone need a cue. */
export const season: DateRule = {
  name: 'season',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'season' || word.plural || isNameLike(lexemes, head)) return null;
    if (
      lexemes.document.pos[lexemes.tokens[head]] === 'VERB' &&
      !/^(?:the|this|last|next|in)$/.test(wordAt(lexemes, head - 1))
    )
      return null;
    const relation = relationBefore(lexemes, head);
    const after = relation ? null : (yearAfter(lexemes, head + 1) ?? sharedYearAfter(lexemes, head + 1));
    const before = relation || after ? null : yearBefore(lexemes, head);
    const year = after ?? before;
    const sure = year !== null || relation !== null || isSeason(lexemes, head, word.weak);
    const article = wordAt(lexemes, head - 1) === 'the' ? head - 1 : head;
    return {
      rule: 'season',
      first: relation?.first ?? before?.first ?? article,
      end: after ? Math.max(after.end, head + 1) : head + 1,
      type: 'DATE',
      precision: 'period',
      confidence: year || relation ? 0.9 : sure ? 0.6 : 0.3,
      fragment: !sure,
      read: (context) => readSeason(context, word.value, year, relation, head),
    };
  },
};

function isSeason(lexemes: Lexemes, head: number, weak: boolean): boolean {
  const before = wordAt(lexemes, head - 1);
  const next = lexemes.document.pos[lexemes.tokens[head + 1] ?? 0];
  const modifies = head + 1 < lexemes.count && next === 'NOUN';
  if (modifies) return false;
  if (before === 'the')
    return !weak || (wordAt(lexemes, head - 2) === 'in' && wordAt(lexemes, head + 1) !== 'of');
  return (
    CUES.has(before) &&
    !(weak && before !== 'in' && before !== 'by' && before !== 'early' && before !== 'late')
  );
}

function readSeason(
  context: ReadingContext,
  name: string,
  reference: YearReference | null,
  relation: Relation | null,
  head: number,
): Reading | null {
  if (reference) {
    const year = reference.year(context);
    if (year !== null)
      return { value: `${isoYear(year)}-${name}`, anchor: reference.explicit ? null : 'reference' };
  }
  const { previous } = context;
  if ((context.narrative || relation?.narrative) && previous) {
    return { value: `${isoYear(previous.year + (relation?.shift ?? 0))}-${name}`, anchor: 'previous' };
  }
  if (context.reference === null) return { value: `XXXX-${name}`, anchor: null };
  const now = calendarDay(context.reference);
  const begins = BEGINS.get(name) ?? 1;
  const begun = now.month >= begins;
  let { year } = now;
  if (relation?.shift === -1) year = now.month >= begins + 3 ? now.year : now.year - 1;
  else if (relation?.shift === 1) year = begun ? now.year + 1 : now.year;
  else if (name === 'WI' && now.month <= 2) year = now.year - 1;
  else if (!relation && !begun && context.tense(head) === 'past') year = now.year - 1;
  return { value: `${isoYear(year)}-${name}`, anchor: 'reference' };
}
