import { calendarDay, isoMonth, pad } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { GIVEN_NAME_MONTHS, isGivenName, isTitledSurname } from '../guards.js';
import { isCapitalised, isHyphen, type Lexemes, sameBlock, wordAt } from '../lexemes.js';
import { closesRange, type Relation, relationBefore } from '../relation.js';
import { sharedYearAfter, type YearReference, yearAfter } from '../year-reference.js';

/** Words before a bare "May", "March" or "Aug" that make it a month. */
const MONTH_CUES = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'of',
  'during',
  'before',
  'after',
  'through',
  'between',
  'early',
  'late',
  'mid',
  'earlier',
  'later',
  'for',
  'last',
  'this',
  'next',
  'to',
  'around',
  'as',
  'late-',
  'every',
  'each',
]);

/** "October 2015", "June, 1998", "August of that year", "last April", and a bare month by the tense of its clause. */
export const month: DateRule = {
  name: 'month',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'month' || isGivenName(lexemes, head) || isTitledSurname(lexemes, head)) return null;
    const relation = relationBefore(lexemes, head);
    const after = yearAfter(lexemes, isHyphen(lexemes, head + 1) ? head + 2 : head + 1);
    // "last May, 1998" is two dates, "this August 2013" one
    const year = relation && relation.word !== 'this' ? null : (after ?? sharedYearAfter(lexemes, head + 1));
    if (year && !sameBlock(lexemes, head, year.end - 1)) return null;
    if (!isCapitalised(lexemes, head)) {
      const sure = !word.weak && !GIVEN_NAME_MONTHS.has(lexemes.lower[head]);
      if (!sure && (!year?.explicit || (word.weak && lexemes.lower[head] === 'may'))) return null;
    } else if (!year && !relation && !isMonth(lexemes, head, word.weak)) return null;
    const number = Number(word.value);
    const named = relation !== null && relation.word !== 'that';
    return {
      rule: 'month',
      first: named ? relation.first : monthOf(lexemes, head),
      end: year ? Math.max(year.end, head + 1) : head + 1,
      type: 'DATE',
      precision: 'month',
      confidence: year?.explicit ? 0.99 : 0.85,
      read: (context) => readMonth(context, number, year, named ? relation : null, head),
    };
  },
};

/** "the month of April" begins at its article. */
function monthOf(lexemes: Lexemes, head: number): number {
  if (
    wordAt(lexemes, head - 1) === 'of' &&
    wordAt(lexemes, head - 2) === 'month' &&
    wordAt(lexemes, head - 3) === 'the'
  )
    return head - 3;
  return head;
}

function isMonth(lexemes: Lexemes, head: number, weak: boolean): boolean {
  const before = wordAt(lexemes, head - 1);
  if (weak) {
    if (before === 'the' && isModifier(lexemes, head)) return true;
    if (!MONTH_CUES.has(before) && !isHyphen(lexemes, head - 1))
      return before === 'and' && lexemes.words[head - 2]?.kind === 'month';
    if (before === 'for' && lexemes.lower[head] === 'may') return true;
    return (
      lexemes.document.pos[lexemes.tokens[head + 1] ?? 0] !== 'PROPN' || lexemes.words[head + 1] !== null
    );
  }
  return !(
    isCapitalised(lexemes, head + 1) &&
    lexemes.words[head + 1] === null &&
    lexemes.starts[head + 1] - lexemes.ends[head] === 1 &&
    isCapitalised(lexemes, head - 1) &&
    head > 0 &&
    !MONTH_CUES.has(before)
  );
}

/** "the March summit", "the May election": a common noun follows; "the March sisters" are a family. */
function isModifier(lexemes: Lexemes, head: number): boolean {
  if (lexemes.words[head]?.value === '8' || lexemes.lower[head].length < 3) return false;
  const next = lexemes.document.pos[lexemes.tokens[head + 1] ?? 0];
  return (
    next === 'NOUN' &&
    !isCapitalised(lexemes, head + 1) &&
    !/^(?:sisters?|brothers?|family|girls|hare|government|administration|cabinet|years)$/.test(
      wordAt(lexemes, head + 1),
    )
  );
}

function readMonth(
  context: ReadingContext,
  number: number,
  reference: YearReference | null,
  relation: Relation | null,
  head: number,
): Reading | null {
  if (reference) {
    const year = reference.year(context);
    if (year !== null)
      return { value: isoMonth(year, number), anchor: reference.explicit ? null : 'reference' };
  }
  const { previous } = context;
  if ((context.narrative || relation?.narrative) && previous) {
    const shift = relation ? relation.shift : 0;
    return {
      value: isoMonth(narrativeYear(previous.year, previous.month, number, shift), number),
      anchor: 'previous',
    };
  }
  if (context.reference === null) return { value: `XXXX-${pad(number)}`, anchor: null };
  // "from May to September": the far end lies behind the near one
  if (!relation && previous?.month && closesRange(context.lexemes, head, 'month')) {
    const year = number > previous.month ? previous.year : previous.year + 1;
    return { value: isoMonth(year, number), anchor: 'previous' };
  }
  const now = calendarDay(context.reference);
  return { value: isoMonth(pickYear(now, number, relation, context, head), number), anchor: 'reference' };
}

/** In a history the next bare month lies within the year that begins a little before the date told last. */
function narrativeYear(year: number, month: number | null, number: number, shift: number): number {
  if (shift !== 0)
    return shift < 0
      ? month !== null && number < month
        ? year
        : year - 1
      : month !== null && number > month
        ? year
        : year + 1;
  if (month === null) return year;
  const distance = number - month;
  return distance < -8 ? year + 1 : distance > 9 ? year - 1 : year;
}

/** How many months ahead a bare month is expected when no tense tells. */
const NEAR_MONTHS = 4;

function pickYear(
  now: { readonly year: number; readonly month: number; readonly day: number },
  number: number,
  relation: Relation | null,
  context: ReadingContext,
  head: number,
): number {
  if (relation) {
    if (relation.shift < 0) return number < now.month ? now.year : now.year - 1;
    if (relation.shift > 0) return number > now.month ? now.year : now.year + 1;
    return now.year;
  }
  const tense = context.tense(head);
  if (tense === 'future') return number >= now.month ? now.year : now.year + 1;
  // Without a verb in the past ("the talks set for April", "a deadline in May") a month soon to come is that month.
  const ahead = (number - now.month + 12) % 12;
  const deadline = /^(?:by|until|till|through|for)$/.test(wordAt(context.lexemes, head - 1));
  if (ahead > 0 && ahead <= NEAR_MONTHS && (tense !== 'past' || deadline))
    return number > now.month ? now.year : now.year + 1;
  if (number === now.month)
    return isLatePart(context.lexemes, head) && now.day < 26 ? now.year - 1 : now.year;
  return number < now.month ? now.year : now.year - 1;
}

/** "late March", told in the past before the month's end, is last year's. */
function isLatePart(lexemes: Lexemes, head: number): boolean {
  return (
    wordAt(lexemes, head - 1) === 'late' ||
    (isHyphen(lexemes, head - 1) && wordAt(lexemes, head - 2) === 'late')
  );
}
