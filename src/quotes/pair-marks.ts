import type { Block, Document, Stretch } from '../document/index.js';
import { isInches } from './apostrophes.js';
import { findMarks, type Mark, type MarkFamily, nextMark } from './marks.js';

/** A stretch between two paired marks: `start` and `end` leave the marks out, `outerStart` and `outerEnd` take them in. */
export interface MarkedSpan extends Stretch {
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly family: MarkFamily;
  readonly block: number;
  /** The mark that ends the span is missing: the quote runs to the end of its paragraph. */
  readonly unclosed: boolean;
  /** The span goes on from the one before it, which a new paragraph cut off without a closing mark. */
  readonly continues: boolean;
}

/** Longest unclosed quote that is believed, in code units: a lost mark must not swallow an article. */
const LONGEST_UNCLOSED = 2500;

/**
 * The outermost pairs of quotation marks, in the order of the text. Each paragraph is paired by itself, so that an odd mark
 * harms no other paragraph. A quote that is still open at the end of its paragraph goes on in the next one if that begins with
 * an opening mark of the same family (the newspaper convention); otherwise its closing mark was forgotten.
 */
export function pairMarks(document: Document): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  let open: MarkedSpan | null = null;
  let upcoming = 0;
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate') continue;
    // Each stretch without a mark is read once, however many paragraphs it has.
    if (upcoming < block.start) upcoming = nextMark(document.text, block.start);
    if (upcoming >= block.end) {
      open = null;
      continue;
    }
    const marks = findMarks(document.text, block.start, block.end);
    const leading = marks.length > 0 && marks[0].start === block.start ? marks[0] : null;
    const continued = open !== null && leading !== null && leading.family === open.family;
    const found = pairBlock(document.text, block, marks);
    if (continued && found.length > 0 && found[0].outerStart === block.start)
      found[0] = { ...found[0], continues: true };
    spans.push(...found);
    const last = found.at(-1);
    // A quote that a cue has ended is over, though its closing mark was forgotten.
    open = last?.unclosed && last.outerEnd === block.end ? last : null;
  }
  return spans.filter((span, index) => believable(document, span, spans[index + 1]));
}

/** An unclosed single mark is only a quote if the next paragraph takes it up; it is an apostrophe otherwise. */
function believable(document: Document, span: MarkedSpan, next: MarkedSpan | undefined): boolean {
  if (!/[\p{L}\p{N}]/u.test(document.text.slice(span.start, span.end))) return false;
  if (!span.unclosed) return true;
  if (next?.continues) return true;
  if (span.family === 'single' && !span.continues) return false;
  if (span.end - span.start > LONGEST_UNCLOSED) return false;
  const before = document.text.slice(Math.max(0, span.outerStart - 3), span.outerStart);
  const firstLetter = document.text.slice(span.start, span.end).match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return span.continues || /(?:^|[\n:,.!?])\s*$/.test(before) || /\p{Lu}/u.test(firstLetter);
}

function pairBlock(text: string, block: Block, marks: readonly Mark[]): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  const ahead = closersAhead(marks);
  let index = 0;
  while (index < marks.length) {
    const opener = marks[index];
    const inches = opener.family === 'double' && isInches(text, opener.start, block.start, false);
    const closer =
      inches || !canStart(opener, text, block) ? null : findCloser(text, block, marks, index, ahead);
    if (closer === null) index++;
    else {
      spans.push(spanBetween(text, block, opener, closer < marks.length ? marks[closer] : null));
      index = closer + 1;
    }
  }
  return spans;
}

function canStart(mark: Mark, text: string, block: Block): boolean {
  if (!mark.opens) return false;
  if (mark.family !== 'guillemet' && mark.family !== 'angle') return true;
  const before = mark.start > block.start ? text[mark.start - 1] : ' ';
  return /[\s([\u2014\u2013:]/.test(before) || text[mark.start] === '«' || text[mark.start] === '‹';
}

/** For each mark, by how many closing double marks outnumber opening ones at most behind it. */
function closersAhead(marks: readonly Mark[]): Int32Array {
  const surplus = new Int32Array(marks.length + 1);
  for (let i = marks.length - 1; i >= 0; i--) {
    const next = marks[i + 1];
    const step = next?.family !== 'double' ? 0 : next.closes ? 1 : -1;
    surplus[i] = Math.max(0, step + surplus[i + 1]);
  }
  return surplus;
}

/** Deepest nesting that is followed; more is damage, not speech. */
const DEEPEST = 3;

/**
 * The index of the mark that closes the one at `from`; `marks.length` where the quote runs to the end of the paragraph;
 * null where the mark opens nothing.
 */
function findCloser(
  text: string,
  block: Block,
  marks: readonly Mark[],
  from: number,
  ahead: Int32Array,
): number | null {
  const { family } = marks[from];
  if (family === 'single') return closeSingle(text, block, marks, from);
  if (family !== 'double') return closePointed(text, marks, from);
  let depth = 1;
  let lastCloser: number | null = null;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (mark.family !== family || isInches(text, mark.start, block.start, true)) continue;
    if (mark.closes) {
      depth--;
      lastCloser = i;
      if (depth === 0) return i;
    } else if (depth < DEEPEST && ahead[i] > depth) depth++;
    // Too few marks follow to close both: the first one was never closed, and opens nothing that can be trusted.
    else return null;
  }
  return lastCloser ?? marks.length;
}

/** Guillemets and corner brackets: closed by the next mark of the family that points the other way. */
function closePointed(text: string, marks: readonly Mark[], from: number): number | null {
  const shape = text[marks[from].start];
  for (let i = from + 1; i < marks.length; i++) {
    if (marks[i].family !== marks[from].family) continue;
    return text[marks[i].start] !== shape ? i : null;
  }
  return shape === '»' || shape === '›' ? null : marks.length;
}

/** How many marks a quote in single marks may hold before its closing one. */
const SINGLE_REACH = 12;

/**
 * The end of a quote in single marks: the first mark that cannot be a plural possessive ("the dams’"), up to the next opener;
 * a doubtful one (behind s or n) only if no sure one follows.
 */
function closeSingle(text: string, block: Block, marks: readonly Mark[], from: number): number | null {
  let doubtful: number | null = null;
  let doubles = 0;
  const limit = Math.min(marks.length, from + 1 + SINGLE_REACH);
  for (let i = from + 1; i < limit; i++) {
    const mark = marks[i];
    if (mark.family === 'double') doubles++;
    if (mark.family !== 'single' || doubles % 2 === 1) continue;
    if (mark.closes && mark.sure) return i;
    if (mark.closes) doubtful ??= i;
    else return doubtful;
  }
  if (doubtful !== null) return doubtful;
  const leads =
    marks[from].start === block.start ||
    /[:,]\s$/.test(text.slice(Math.max(0, marks[from].start - 2), marks[from].start));
  return leads && doubles % 2 === 0 && limit === marks.length && text[marks[from].start] === '‘'
    ? marks.length
    : null;
}

/** "…, Ann Smith said." or "…, said Ann Smith." at the end of a paragraph. */
const CUE_AT_END = /, (?:(?:said|says|added) [^,.“"]{2,60}|[^,.“"]{2,60} (?:said|says|added))\.?$/;
const CUE_REACH = 80;

/** The end of a quote without a closing mark: that of its paragraph, or the comma before a cue that ends it. */
function openEnd(text: string, start: number, end: number): number {
  const from = Math.max(start, end - CUE_REACH);
  const cue = CUE_AT_END.exec(text.slice(from, end));
  return cue === null || from + cue.index <= start ? end : from + cue.index + 1;
}

function spanBetween(text: string, block: Block, opener: Mark, closer: Mark | null): MarkedSpan {
  let start = opener.end;
  const limit = closer ? closer.end : openEnd(text, start, block.end);
  let end = closer ? closer.start : limit;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return {
    start,
    end,
    outerStart: opener.start,
    outerEnd: limit,
    family: opener.family,
    block: block.index,
    unclosed: closer === null,
    continues: false,
  };
}
