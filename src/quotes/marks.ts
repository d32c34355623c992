import type { Stretch } from '../document/index.js';
import { isApostrophe } from './apostrophes.js';

/** Marks of one family close one another: double marks, single marks, guillemets pointing out or in, corner brackets. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'angle' | 'corner';

/**
 * One quotation mark. `opens` and `closes` say what it can do here, from its shape and its neighbours; a straight mark with
 * blanks on both sides can do both. `sure` is false for an end of a quote that may be a plural possessive ("the dams’").
 */
export interface Mark extends Stretch {
  readonly family: MarkFamily;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly sure: boolean;
}

/** What a mark's shape alone says: `left` and `right` point into the quote, `plain` has no direction. */
type Shape = 'left' | 'right' | 'low' | 'plain';

const SHAPES: ReadonlyMap<string, readonly [MarkFamily, Shape]> = new Map([
  ['"', ['double', 'plain']],
  ['＂', ['double', 'plain']],
  ["''", ['double', 'plain']],
  ['“', ['double', 'left']],
  ['‟', ['double', 'left']],
  ['``', ['double', 'left']],
  ['”', ['double', 'right']],
  ['„', ['double', 'low']],
  ['«', ['guillemet', 'left']],
  ['»', ['guillemet', 'right']],
  ['‹', ['angle', 'left']],
  ['›', ['angle', 'right']],
  ['「', ['corner', 'left']],
  ['」', ['corner', 'right']],
  ["'", ['single', 'plain']],
  ['‘', ['single', 'left']],
  ['‛', ['single', 'left']],
  ['`', ['single', 'left']],
  ['’', ['single', 'right']],
  ['‚', ['single', 'low']],
]);

const MARK = /``|''|["'＂“‟”„«»‹›「」‘‛’‚`]/g;
const BEFORE_OPENER = /[\s([{\u2014\u2013\-/:…>\u200b\ufeff]/;
const AFTER_CLOSER = /[\s)\]}\u2014\u2013\-/.,;:?!…<\u200b]/;
const ANY_MARK = /["'“”„‘’‚«»‹›`]/;
const WORD = /[\p{L}\p{N}]/u;

/** Where the first character from `from` on stands that may be a quotation mark; infinity if there is none. */
export function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}

/** The quotation marks in `text` from `start` to `end`, in order; apostrophes, feet and inches, and mark-up are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  MARK.lastIndex = start;
  let attribute = false;
  for (let match = MARK.exec(text); match !== null && match.index < end; match = MARK.exec(text)) {
    const at = match.index;
    const after = at + match[0].length;
    const before = at > start ? text[at - 1] : ' ';
    // The values of attributes in left-over mark-up (id="12") are no quotes.
    if (before === '=' || attribute) {
      attribute = !attribute && /[<>]/.test(text.slice(after, after + 400)) && match[0] === '"';
      if (before === '=' || match[0] === '"') continue;
    }
    const [family, shape] = SHAPES.get(match[0])!;
    if (family === 'single' && isApostrophe(text, at, start, end)) continue;
    const mark = readMark(text, at, after, family, shape, before, after < end ? text[after] : ' ');
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(
  text: string,
  at: number,
  end: number,
  family: MarkFamily,
  shape: Shape,
  before: string,
  after: string,
): Mark | null {
  const free = BEFORE_OPENER.test(before) || ANY_MARK.test(before);
  const freeAfter = AFTER_CLOSER.test(after) || ANY_MARK.test(after);
  const blankBefore = /\s/.test(before);
  const blankAfter = /\s/.test(after);
  if (family === 'single') {
    const opens = shape !== 'right' && free && !blankAfter && (shape !== 'plain' || !/[.,;:?!]/.test(after));
    const closes = shape !== 'low' && !blankBefore && freeAfter && text[at] !== '`';
    if (!opens && !closes) return null;
    return {
      start: at,
      end,
      family,
      opens: opens && !(closes && !blankBefore && !free),
      closes,
      sure: !/[sn]/i.test(before),
    };
  }
  if (shape === 'low') return { start: at, end, family, opens: true, closes: false, sure: true };
  if (family === 'guillemet' || family === 'angle') {
    return { start: at, end, family, opens: true, closes: true, sure: true };
  }
  if (family === 'corner')
    return { start: at, end, family, opens: shape === 'left', closes: shape === 'right', sure: true };
  if (shape === 'left') {
    // A left mark that hangs on the end of a word closes „German“ quotes and mistyped ones.
    const hangs = !free && WORD.test(before) === false && freeAfter && !blankBefore;
    const german = !free && freeAfter;
    return { start: at, end, family, opens: !(hangs || german), closes: hangs || german, sure: true };
  }
  if (shape === 'right') {
    const leads = blankBefore && !blankAfter && WORD.test(after);
    return { start: at, end, family, opens: leads, closes: true, sure: true };
  }
  const canOpen = free && !blankAfter && !(freeAfter && !free);
  const canClose = freeAfter && !blankBefore;
  if (canOpen === canClose) return { start: at, end, family, opens: true, closes: true, sure: true };
  return { start: at, end, family, opens: canOpen, closes: canClose, sure: true };
}
