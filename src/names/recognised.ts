import { type Document, tokenAtOrAfter } from '../document/index.js';
import { WirefactsError } from '../errors.js';
import type { RecognisedName } from '../schema/names.js';
import type { NameSpan } from './name-span.js';

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** What belongs to no name at its edges: blanks, marks, possessive endings. */
const LEADING = /^[\s"“”«»‘(,;:]+/;
const TRAILING = /[\s"“”«»’'),;:!?]/;
const POSSESSIVE = /['’]s$/;

/**
 * The names that another recogniser has found -> name spans in the order of the text, without blanks, quotation marks and possessive
 * endings at their edges.
 * @throws WirefactsError with code `INVALID_NAMES` for a span outside the text, without a letter, that cuts a word, or that overlaps another.
 */
export function recognisedNames(document: Document, names: readonly RecognisedName[]): NameSpan[] {
  const spans = names.map((name, index) => spanOf(document, name, index));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < spans.length; i++) {
    const [before, here] = [spans[i - 1], spans[i]];
    if (here.start < before.end) throw fault(`${shown(here)} overlaps ${shown(before)}`);
  }
  return spans;
}

function spanOf(document: Document, { start, end, type, score }: RecognisedName, index: number): NameSpan {
  const { text, starts, sentenceOf } = document;
  const where = `names[${index}] [${start}, ${end})`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end)
    throw fault(`${where} is no stretch of the text, which has ${text.length} code units`);
  const raw = text.slice(start, end);
  const from = start + (LEADING.exec(raw)?.[0].length ?? 0);
  const to = from + endOfWords(text.slice(from, end));
  if (from >= to || !LETTER.test(text.slice(from, to)))
    throw fault(`${where} ${JSON.stringify(raw)} has no letter`);
  if (cutsWord(text, from) || cutsWord(text, to)) throw fault(`${where} ${JSON.stringify(raw)} cuts a word`);
  const firstToken = tokenAtOrAfter(document, from);
  let endToken = firstToken + 1;
  while (endToken < document.tokenCount && starts[endToken] < to) endToken++;
  return {
    start: from,
    end: to,
    text: text.slice(from, to),
    type,
    firstToken,
    endToken,
    sentence: sentenceOf[firstToken],
    inside: null,
    score: score ?? 0.9,
  };
}

/** Length of a stretch without the marks and the possessive ending behind its last word. */
function endOfWords(stretch: string): number {
  let to = stretch.length;
  while (to > 0) {
    if (TRAILING.test(stretch[to - 1])) to--;
    else if (POSSESSIVE.test(stretch.slice(Math.max(0, to - 2), to))) to -= 2;
    else break;
  }
  return to;
}

function cutsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && LETTER.test(text[at - 1]) && LETTER.test(text[at]);
}

const shown = ({ start, end, text }: NameSpan): string => `[${start}, ${end}) ${JSON.stringify(text)}`;

function fault(what: string): WirefactsError {
  return new WirefactsError('INVALID_NAMES', `recognised names: ${what}`);
}
