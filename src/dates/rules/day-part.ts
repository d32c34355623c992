import { anchorOf } from '../anchoring.js';
import { isoDay } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, isHyphen, isShouted, type Lexemes, wordAt } from '../lexemes.js';
import { relationBefore } from '../relation.js';

/**
 * "this morning", "last night", "the next evening", "in the morning", "by mid-afternoon", "at night". Alone ("night") it is a fragment
 * for "Thursday night".
 */
export const dayPart: DateRule = {
  name: 'day-part',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'day-part') return null;
    const relation = relationBefore(lexemes, head);
    const overnight = lexemes.lower[head] === 'overnight';
    const part = relation ? null : partBefore(lexemes, head);
    const shift = relation ? relation.shift : overnight ? -1 : 0;
    const time = `T${word.value}`;
    const sure = relation !== null || overnight || part?.sure === true;
    const known = relation?.narrative ?? false;
    return {
      rule: 'day-part',
      first: relation?.first ?? part?.first ?? head,
      end: head + 1,
      type: 'TIME',
      precision: 'day-part',
      confidence: relation ? 0.95 : 0.6,
      time,
      // "Morning Star" is a name, but in a post
      fragment: word.plural || !sure || isNamed(lexemes, head),
      read: (context) =>
        part?.any && !context.message
          ? { value: `XXXX-XX-XX${time}`, anchor: null }
          : readPart(context, time, shift, known, part?.sure === true),
    };
  },
};

interface Part {
  readonly first: number;
  /** Whether it tells a time without a day beside it. */
  readonly sure: boolean;
  /** Whether any such part is meant ("at night"). */
  readonly any?: boolean;
}

/** The words before a part of the day that belong to it, and whether they make it that of a day told of. */
function partBefore(lexemes: Lexemes, head: number): Part {
  const before = wordAt(lexemes, head - 1);
  if (before === 'at') return { first: head, sure: true, any: true };
  if (/^(?:whole|entire)$/.test(before) && wordAt(lexemes, head - 2) === 'the')
    return { first: head - 2, sure: true };
  const slice = isHyphen(lexemes, head - 1) ? head - 2 : head - 1;
  if (/^(?:mid|early|late)$/.test(wordAt(lexemes, slice))) {
    const article = wordAt(lexemes, slice - 1) === 'the' ? slice - 1 : slice;
    // The modifier takes "early" and "mid" into the expression.
    return { first: head, sure: /^(?:by|in|until|since|during|at)$/.test(wordAt(lexemes, article - 1)) };
  }
  if (before !== 'the' && before !== 'a' && before !== 'an') return { first: head, sure: false };
  return { first: head - 1, sure: before === 'the' && wordAt(lexemes, head - 2) === 'in' };
}

/** "Morning Star": a capitalised word that is no date follows; in capitals throughout that says nothing. */
function isNamed(lexemes: Lexemes, head: number): boolean {
  return (
    isCapitalised(lexemes, head) &&
    !isShouted(lexemes, head) &&
    isCapitalised(lexemes, head + 1) &&
    lexemes.words[head + 1] === null
  );
}

/** Days behind its publication that a report still tells of as "in the morning". */
const NEWS_DAYS = 7;

/**
 * The value of a part of the day (`time`, "TMO"), `shift` days from its anchor: the date before it where `narrative`, or where the part
 * is one `told` of and that date lies within a week of the report; else the day of publication.
 */
export function readPart(
  context: ReadingContext,
  time: string,
  shift: number,
  narrative: boolean,
  told: boolean,
): Reading | null {
  let anchor = anchorOf(context, narrative);
  if (told && context.previous?.day) {
    const last = anchorOf(context, true);
    if (last && (!anchor || Math.abs(anchor.day - last.day) <= NEWS_DAYS)) anchor = last;
  }
  if (anchor?.knows !== 'day') return { value: `XXXX-XX-XX${time}`, anchor: null };
  return { value: `${isoDay(anchor.day + shift)}${time}`, anchor: anchor.source };
}
