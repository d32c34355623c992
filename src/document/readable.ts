import type { Stretch } from './document.js';

/** Longer than any word; wink's tokeniser is quadratic in longer runs without white space. */
const LONGEST_RUN = 80;
const OVERLONG = /\S{80}/g;

/** Separates paragraphs for the reader: a full stop of our own ends a headline that has none. */
const FULL_STOP = ' .\n\n';
const BREAK = '\n\n';
const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';
const SPACE = 32;

/** What wink-nlp is given to read: all paragraphs, piece by piece. */
export interface ReadableText {
  readonly input: string;
  /** Where in `input` each paragraph starts and ends; what stands between two is ours. */
  readonly pieceStarts: readonly number[];
  readonly pieceEnds: readonly number[];
}

/** Lays out the paragraphs for wink-nlp; each keeps its length. */
export function layOut(text: string, paragraphs: readonly Stretch[]): ReadableText {
  const parts: string[] = [];
  const pieceStarts: number[] = [];
  const pieceEnds: number[] = [];
  let length = 0;
  for (const { start, end } of paragraphs) {
    const piece = readable(text.slice(start, end));
    const stop = isEnded(piece) ? BREAK : FULL_STOP;
    pieceStarts.push(length);
    pieceEnds.push(length + piece.length);
    length += piece.length + stop.length;
    parts.push(piece, stop);
  }
  return { input: parts.join(''), pieceStarts, pieceEnds };
}

/** Whether the paragraph closes with the end of a sentence. */
function isEnded(paragraph: string): boolean {
  let last = paragraph.length - 1;
  while (last >= 0 && CLOSERS.includes(paragraph[last])) last--;
  return last >= 0 && STOPS.includes(paragraph[last]);
}

/**
 * The paragraph in characters that wink reads well, each in its old position: odd blanks become spaces, typographic apostrophes
 * inside words become straight. Overlong runs get a space in place of every 80th character.
 */
function readable(paragraph: string): string {
  if (isPlain(paragraph)) return paragraph;
  return paragraph
    .replace(/[^\S ]|[\u200b\u2060\ufeff]/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[’ʼ＇](?=\p{L})/gu, "'")
    .replace(OVERLONG, (run) => `${run.slice(0, LONGEST_RUN - 1)} `);
}

/** Whether the paragraph is ASCII without control characters and overlong runs, as most are. */
function isPlain(paragraph: string): boolean {
  let run = 0;
  for (let i = 0; i < paragraph.length; i++) {
    const code = paragraph.charCodeAt(i);
    if (code < SPACE || code > 126) return false;
    run = code === SPACE ? 0 : run + 1;
    if (run === LONGEST_RUN) return false;
  }
  return true;
}
