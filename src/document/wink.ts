import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Pos, Stretch } from './document.js';

/** Tokens in reading order, and the token index at which each sentence begins. */
export interface Reading {
  readonly starts: number[];
  readonly ends: number[];
  /** The tokens as they stand in the text; wink's own strings where they are equal, since those are kept and hashed once. */
  readonly words: string[];
  readonly lower: string[];
  readonly lemmas: string[];
  readonly pos: Pos[];
  /** Index of the paragraph that each token came from. */
  readonly paragraphs: number[];
  readonly sentenceStarts: Set<number>;
}

let reader: WinkMethods | null = null;

/** wink-nlp with sentence boundaries and parts of speech only; made at the first read, since it takes 0.1 s. */
function wink(): WinkMethods {
  reader ??= winkNLP(model, ['sbd', 'pos']);
  return reader;
}

/** A run without white space that is longer than any word; wink's tokeniser is quadratic in such runs. */
const OVERLONG = /\S{80}/g;

/** Separates paragraphs for the reader: a full stop of our own ends a headline that has none. */
const FULL_STOP = ' .\n\n';
const BREAK = '\n\n';
const ENDED = /[.!?…]["'”’»)\]]*$/;

/**
 * Reads all paragraphs in one pass of wink-nlp and gives exact offsets into `text`. wink's own offsets are not used: it loses
 * count at U+FEFF, U+3000 and U+2028, so each token is looked up again from where the one before it ended.
 */
export function readWithWink(text: string, paragraphs: readonly Stretch[]): Reading {
  const reading: Reading = {
    starts: [],
    ends: [],
    words: [],
    lower: [],
    lemmas: [],
    pos: [],
    paragraphs: [],
    sentenceStarts: new Set(),
  };
  if (paragraphs.length === 0) return reading;
  const pieces = paragraphs.map((p) => readable(text.slice(p.start, p.end)));
  const input = pieces.map((piece) => piece + (ENDED.test(piece) ? BREAK : FULL_STOP)).join('');
  const nlp = wink();
  const { its } = nlp;
  const read = nlp.readDoc(input);
  const tokens = read.tokens();
  const values = tokens.out(its.value) as string[];
  // wink's types give `lemma` a narrower signature than `out` takes.
  const lemmas = tokens.out(its.lemma as unknown as typeof its.value) as string[];
  const tags = tokens.out(its.pos) as string[];
  const spans = read.sentences().out(its.span) as unknown as [number, number][];
  const sentences = new Set(spans.map(([first]) => first));

  let paragraph = 0;
  let pieceStart = 0;
  let cursor = 0;
  let pending = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (sentences.has(i)) pending = true;
    if (tags[i] === 'SPACE' || value.trim() === '') continue;
    const at = input.indexOf(value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    while (paragraph < pieces.length && at >= pieceStart + pieces[paragraph].length) {
      const ended = ENDED.test(pieces[paragraph]);
      const next = pieceStart + pieces[paragraph].length + (ended ? BREAK : FULL_STOP).length;
      if (at < next) break;
      pieceStart = next;
      paragraph++;
    }
    if (paragraph >= pieces.length) break;
    const within = at - pieceStart;
    if (within >= pieces[paragraph].length) continue; // our own full stop
    const token = reading.starts.length;
    const start = paragraphs[paragraph].start + within;
    if (token === 0 || reading.paragraphs[token - 1] !== paragraph) pending = true;
    if (pending) reading.sentenceStarts.add(token);
    pending = false;
    if (
      token > 0 &&
      reading.ends[token - 1] === start &&
      reading.paragraphs[token - 1] === paragraph &&
      splitsWord(input, at, value)
    ) {
      reading.ends[token - 1] = start + value.length;
      reading.words[token - 1] = text.slice(reading.starts[token - 1], start + value.length);
      reading.lower[token - 1] += value.toLowerCase();
      reading.lemmas[token - 1] = reading.lower[token - 1];
      continue;
    }
    reading.starts.push(start);
    reading.ends.push(start + value.length);
    reading.words.push(text.startsWith(value, start) ? value : text.slice(start, start + value.length));
    reading.lower.push(value.toLowerCase());
    reading.lemmas.push(lemmas[i]);
    reading.pos.push(tags[i] as Pos);
    reading.paragraphs.push(paragraph);
  }
  return reading;
}

/** Whether wink broke a word in two at a letter that is not in its alphabet ("Aydı|n"); contractions stay apart. */
function splitsWord(input: string, at: number, value: string): boolean {
  if (isAscii(value) && !(input.charCodeAt(at - 1) > 127)) return false;
  const joint = input.slice(Math.max(0, at - 1), at + 1);
  return /^\p{L}[\p{L}\p{M}]$/u.test(joint) && /[^\p{ASCII}]/u.test(joint + value) && !CONTRACTED.test(value);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

const CONTRACTED = /^n['’]t$/i;

/**
 * The paragraph in characters that wink reads well, each in its old position: odd blanks become spaces, typographic apostrophes
 * inside words become straight. Overlong runs get a space in place of every 80th character.
 */
function readable(paragraph: string): string {
  return paragraph
    .replace(/[^\S ]|[\u200b\u2060\ufeff]/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])[’ʼ＇](?=\p{L})/gu, "'")
    .replace(OVERLONG, (run) => `${run.slice(0, 79)} `);
}
