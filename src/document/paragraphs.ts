import type { Stretch } from './document.js';
import { splitLines } from './lines.js';

/** Columns above which no mail or terminal wraps its lines. */
const WIDEST_WRAP = 120;
/** Share of line ends that must look wrapped before a text is read as hard-wrapped. */
const WRAPPED_SHARE = 0.6;

const LOWER_START = /^[\p{Ll}\d(]/u;
const SENTENCE_END = /[.!?:;…]["'”’»)\]]*$/;

/**
 * Paragraphs and stand-alone lines, in the order of the text. A blank line always ends one. A single line break ends
 * one too, unless the text is hard-wrapped: then a line that was broken only because the next word
 * did not fit goes on in the next line.
 */
export function splitParagraphs(text: string): Stretch[] {
  const lines = splitLines(text);
  const width = wrapWidth(text, lines);
  const paragraphs: Stretch[] = [];
  let open: Stretch | null = null;
  let last: Stretch | null = null;
  for (const line of lines) {
    if (line.start === line.end) {
      if (open) paragraphs.push(open);
      open = last = null;
      continue;
    }
    if (open && last && continues(text, last, line, width)) open = { start: open.start, end: line.end };
    else {
      if (open) paragraphs.push(open);
      open = line;
    }
    last = line;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}

function continues(text: string, line: Stretch, next: Stretch, width: number | null): boolean {
  const words = text.slice(line.start, line.end);
  const following = text.slice(next.start, next.end);
  if (words === following) return false;
  if (SENTENCE_END.test(words)) return width !== null && !fits(text, line, next, width);
  if (/^\p{Ll}/u.test(following)) return true;
  return width !== null && !fits(text, line, next, width);
}

/** Whether the first word of `next` would have had room behind `line`. */
function fits(text: string, line: Stretch, next: Stretch, width: number): boolean {
  const following = text.slice(next.start, next.end);
  const word = following.search(/\s/);
  return line.end - line.start + 1 + (word < 0 ? following.length : word) <= width;
}

/** The column at which the text is hard-wrapped, or null if it is not. */
function wrapWidth(text: string, lines: readonly Stretch[]): number | null {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start);
  if (widest === 0 || widest > WIDEST_WRAP) return null;
  let ends = 0;
  let full = 0;
  let lowerStarts = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line.start === line.end || next.start === next.end) continue;
    ends++;
    if (!fits(text, line, next, widest)) full++;
    if (LOWER_START.test(text.slice(next.start, next.start + 2))) lowerStarts++;
  }
  if (ends < 3 || lowerStarts < ends / 4) return null;
  return full + lowerStarts >= ends * WRAPPED_SHARE * 1.25 ? widest : null;
}
