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
  /** Whether a piece is the paragraph as it stands in the text. */
  readonly verbatim: readonly boolean[];
}

/** Lays out the paragraphs for wink-nlp; each keeps its length. */
export function layOut(text: string, paragraphs: readonly Stretch[]): ReadableText {
  const parts: string[] = [];
  const pieceStarts: number[] = [];
  const pieceEnds: number[] = [];
  const verbatim: boolean[] = [];
  let length = 0;
  for (const { start, end } of paragraphs) {
    const paragraph = text.slice(start, end);
    const piece = readable(paragraph, surveyOf(text, start, end));
    verbatim.push(piece === paragraph);
    const stop = isEnded(piece) ? BREAK : FULL_STOP;
    pieceStarts.push(length);
    pieceEnds.push(length + piece.length);
    length += piece.length + stop.length;
    parts.push(piece, stop);
  }
  return { input: parts.join(''), pieceStarts, pieceEnds, verbatim };
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
function readable(paragraph: string, { oddBlanks, apostrophes, longRuns }: Survey): string {
  let text = paragraph;
  if (oddBlanks) text = text.replace(/[^\S ]|[\u200b\u2060\ufeff]/g, ' ');
  if (apostrophes) text = text.replace(/(?<=[\p{L}\p{N}])[’ʼ＇](?=\p{L})/gu, "'");
  if (longRuns) text = text.replace(OVERLONG, (run) => `${run.slice(0, LONGEST_RUN - 1)} `);
  return text;
}

/** What must be changed in a paragraph; nothing in most. */
interface Survey {
  readonly oddBlanks: boolean;
  readonly apostrophes: boolean;
  readonly longRuns: boolean;
}

/** Reads the whole text in place, since letters of a part of a string are slow to come by. */
function surveyOf(text: string, start: number, end: number): Survey {
  let oddBlanks = false;
  let apostrophes = false;
  let longRuns = false;
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    run = code === SPACE ? 0 : run + 1;
    if (run === LONGEST_RUN) longRuns = true;
    if (code > SPACE && code < NO_BREAK_SPACE) continue;
    if (code === APOSTROPHE || code === LETTER_APOSTROPHE || code === WIDE_APOSTROPHE) apostrophes = true;
    else if (isOddBlank(code)) oddBlanks = true;
  }
  return { oddBlanks, apostrophes, longRuns };
}

const NO_BREAK_SPACE = 0xa0;
const APOSTROPHE = 0x2019;
const LETTER_APOSTROPHE = 0x02bc;
const WIDE_APOSTROPHE = 0xff07;

/** White space other than the space itself, with the byte order mark, the zero-width space and the word joiner. */
export function isOddBlank(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === NO_BREAK_SPACE ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
