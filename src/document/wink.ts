import model from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import type { Pos, Stretch } from './document.js';
import { addLexeme, knownLemma, type Lexeme, lexemeOf } from './lexemes.js';
import { Slab } from './slab.js';
import { formOf, type WordForm } from './word-form.js';

/** Tokens in reading order; every list has `count` entries that mean something. */
export interface Reading {
  count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The tokens as they stand in the text; wink's own strings where they are equal, since those are kept and hashed once. */
  readonly words: string[];
  readonly lower: string[];
  readonly forms: WordForm[];
  readonly lemmas: string[];
  readonly pos: Pos[];
  /** Index of the paragraph that each token came from. */
  readonly paragraphs: Uint32Array;
  /** Index of the sentence that each token stands in, for buildSentences to fill. */
  readonly sentenceOf: Uint32Array;
  /** 1 at the tokens with which wink begins a sentence. */
  readonly opens: Uint8Array;
}

let reader: WinkMethods | null = null;

/** wink-nlp with sentence boundaries and parts of speech only; made at the first read, since it takes 0.1 s. */
function wink(): WinkMethods {
  reader ??= winkNLP(model, ['sbd', 'pos']);
  return reader;
}

/** Longer than any word; wink's tokeniser is quadratic in longer runs without white space. */
const LONGEST_RUN = 80;
const OVERLONG = /\S{80}/g;

/** Separates paragraphs for the reader: a full stop of our own ends a headline that has none. */
const FULL_STOP = ' .\n\n';
const BREAK = '\n\n';
const STOPS = '.!?…';
const CLOSERS = '"\'”’»)]';

/**
 * Reads all paragraphs in one pass of wink-nlp and gives exact offsets into `text`. wink's own offsets are not used: it loses
 * count at U+FEFF, U+3000 and U+2028, so each token is looked up again from where the one before it ended.
 */
export function readWithWink(text: string, paragraphs: readonly Stretch[]): Reading {
  if (paragraphs.length === 0) return emptyReading(0);
  const pieces = paragraphs.map((p) => readable(text.slice(p.start, p.end)));
  const breaks = pieces.map((piece) => (isEnded(piece) ? BREAK : FULL_STOP));
  const input = pieces.map((piece, i) => piece + breaks[i]).join('');
  const nlp = wink();
  const { its } = nlp;
  const read = nlp.readDoc(input);
  const tokens = read.tokens();
  const ids = tokens.out(its.uniqueId) as unknown as number[];
  const tags = tokens.out(its.pos) as Pos[];
  const spans = read.sentences().out(its.span) as unknown as [number, number][];
  // wink's types give `lemma` a narrower signature than `out` takes.
  const itsLemma = its.lemma as unknown as typeof its.value;
  const lemmaAt = (token: number): string => tokens.itemAt(token).out(itsLemma) as string;
  const inContraction = (token: number): boolean =>
    tokens.itemAt(token).out(its.contractionFlag) as unknown as boolean;
  const lexemeAt = (token: number): Lexeme =>
    lexemeOf(ids[token]) ??
    addLexeme(ids[token], tokens.itemAt(token).out(), tags[token], lemmaAt(token), !inContraction(token));
  const lemmaAs = (lexeme: Lexeme, token: number): string => {
    const known = knownLemma(lexeme, tags[token]);
    if (known !== null) return known;
    const lemma = lemmaAt(token);
    if (!inContraction(token)) lexeme.others.push(tags[token], lemma);
    return lemma;
  };
  const reading = emptyReading(ids.length);
  const { starts, ends, words, lower, forms, lemmas, pos } = reading;

  let count = 0;
  let paragraph = 0;
  let pieceStart = 0;
  let pieceEnd = pieces[0].length;
  /** What must be added to an offset into `input` to get the offset into `text`. */
  let shift = paragraphs[0].start;
  let cursor = 0;
  let sentence = 0;
  let pending = true;
  for (let i = 0; i < ids.length; i++) {
    if (sentence < spans.length && spans[sentence][0] === i) {
      sentence++;
      pending = true;
    }
    const tag = tags[i];
    if (tag === SPACES) continue;
    const lexeme = lexemeAt(i);
    const { value } = lexeme;
    let at = cursor;
    while (input.charCodeAt(at) <= SPACE) at++;
    if (!input.startsWith(value, at)) {
      if (value.trim() === '') continue;
      at = input.indexOf(value, cursor);
      if (at < 0) continue;
    }
    cursor = at + value.length;
    while (at >= pieceEnd) {
      const next = pieceEnd + breaks[paragraph].length;
      if (at < next || paragraph + 1 === pieces.length) break;
      pieceStart = next;
      paragraph++;
      pieceEnd = pieceStart + pieces[paragraph].length;
      shift = paragraphs[paragraph].start - pieceStart;
      pending = true;
    }
    if (at >= pieceEnd) continue; // our own full stop
    const start = at + shift;
    const end = start + value.length;
    if (count > 0 && ends[count - 1] === start && splitsWord(input, at, value)) {
      const last = count - 1;
      ends[last] = end;
      words[last] = text.slice(starts[last], end);
      lower[last] += value.toLowerCase();
      lemmas[last] = lower[last];
      forms[last] = formOf(words[last], lower[last]);
      pending = false;
      continue;
    }
    if (pending) reading.opens[count] = 1;
    pending = false;
    const same = text.startsWith(value, start);
    const form = same ? lexeme.form : formOf(text.slice(start, end), lexeme.form.lower);
    starts[count] = start;
    ends[count] = end;
    words.push(form.word);
    lower.push(form.lower);
    forms.push(form);
    if (lexeme.contracted && i > 0 && count > 0) lemmas[count - 1] = lemmaAt(i - 1);
    lemmas.push(lexeme.contracted ? lemmaAt(i) : lemmaAs(lexeme, i));
    pos.push(tag);
    reading.paragraphs[count] = paragraph;
    count++;
  }
  reading.count = count;
  return reading;
}

const SPACE = 32;
/** wink's tag for white space, which is no part of speech. */
const SPACES: string = 'SPACE';

function emptyReading(size: number): Reading {
  const slab = new Slab(17 * size + 4);
  return {
    count: 0,
    starts: slab.uint32(size),
    ends: slab.uint32(size),
    words: [],
    lower: [],
    forms: [],
    lemmas: [],
    pos: [],
    paragraphs: slab.uint32(size),
    sentenceOf: slab.uint32(size),
    opens: slab.uint8(size),
  };
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
