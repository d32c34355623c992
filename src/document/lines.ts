import type { Stretch } from './document.js';

/** Every line break of Unicode, CRLF as one. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** What counts as blank at the ends of a line, with the byte order mark and zero-width spaces. */
const BLANK = /[\s\u200b\u2060\ufeff]/;

/** The lines of `text` without the blanks around them; a blank line is an empty stretch. */
export function splitLines(text: string): Stretch[] {
  const lines: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    lines.push(trimStretch(text, from, match.index));
    from = match.index + match[0].length;
  }
  lines.push(trimStretch(text, from, text.length));
  return lines;
}

function trimStretch(text: string, start: number, end: number): Stretch {
  while (start < end && BLANK.test(text[start])) start++;
  while (end > start && BLANK.test(text[end - 1])) end--;
  return { start, end };
}
