import type { Pos, Stretch } from './document.js';
import { layOut } from './readable.js';
import { Slab } from './slab.js';
import { WHITE_SPACE, WinkReading } from './wink.js';
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

const SPACE = 32;

/**
 * Reads all paragraphs in one pass of wink-nlp and gives exact offsets into `text`. wink's own offsets are not used: it loses
 * count at U+FEFF, U+3000 and U+2028, so each token is looked up again from where the one before it ended.
 */
export function readTokens(text: string, paragraphs: readonly Stretch[]): Reading {
  if (paragraphs.length === 0) return emptyReading(0);
  const { input, pieceStarts, pieceEnds, verbatim } = layOut(text, paragraphs);
  const wink = new WinkReading(input);
  const reading = emptyReading(wink.count + countOf(input, "'"));
  let paragraph = 0;
  let cursor = 0;
  let pending = true;
  for (let i = 0; i < wink.count; i++) {
    if (wink.opensSentence(i)) pending = true;
    const tag = wink.tags[i];
    if (tag === WHITE_SPACE) continue;
    const lexeme = wink.lexeme(i);
    const { value } = lexeme;
    const at = find(input, value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    while (paragraph + 1 < pieceStarts.length && at >= pieceStarts[paragraph + 1]) {
      paragraph++;
      pending = true;
    }
    if (at >= pieceEnds[paragraph]) continue; // our own full stop
    const start = paragraphs[paragraph].start + at - pieceStarts[paragraph];
    const end = start + value.length;
    const { count, ends, lemmas, pos } = reading;
    if (count > 0 && ends[count - 1] === start && splitsWord(input, at, value)) {
      lengthenLast(text, reading, end, value);
      pending = false;
      continue;
    }
    if (value.length === 2 && value[1] === '.' && joinsInitials(reading, start)) {
      takeBackStop(reading);
      lengthenLast(text, reading, end, `.${value}`);
      pending = false;
      continue;
    }
    if (pending) reading.opens[count] = 1;
    pending = false;
    if (isPossessive(value) && !lexeme.contracted) {
      addPossessive(text, reading, start, end, tag, paragraph);
      continue;
    }
    if (opensWithMark(value)) {
      addQuoted(text, reading, start, end, tag, paragraph);
      continue;
    }
    const same = verbatim[paragraph] || text.startsWith(value, start);
    const form = same ? lexeme.form : formOf(text.slice(start, end), lexeme.form.lower);
    addToken(reading, start, end, form, paragraph);
    if (lexeme.contracted && i > 0 && count > 0)
      lemmas[count - 1] = stemBefore(reading, () => wink.askLemma(i - 1));
    lemmas.push(wink.lemma(lexeme, i));
    pos.push(tag);
  }
  return reading;
}

/** A token without its lemma and part of speech. */
function addToken(reading: Reading, start: number, end: number, form: WordForm, paragraph: number): void {
  const { count } = reading;
  reading.starts[count] = start;
  reading.ends[count] = end;
  reading.words.push(form.word);
  reading.lower.push(form.lower);
  reading.forms.push(form);
  reading.paragraphs[count] = paragraph;
  reading.count++;
}

/**
 * "Peru's" in one token. wink leaves the ending on a word that a mark follows ("unlike Peru's, it"), and from then on, in all texts,
 * wherever that word comes.
 */
function isPossessive(value: string): boolean {
  const last = value.length - 1;
  return last > 2 && value.charCodeAt(last - 1) === APOSTROPHE && (value.charCodeAt(last) | 32) === SMALL_S;
}

const APOSTROPHE = 39;
const SMALL_S = 115;

/** The lemma of the word that a contraction begins with; wink has names there as it met them first, in capitals or not. */
function stemBefore({ count, lower, pos }: Reading, ask: () => string): string {
  const last = count - 2;
  return pos[last] === 'PROPN' || pos[last] === 'PRON' ? lower[last] : ask();
}

/** "'It": once it has read "'It's" somewhere wink leaves the mark on the word, in all texts. */
function opensWithMark(value: string): boolean {
  return value.length > 1 && value.charCodeAt(0) === APOSTROPHE && QUOTED.test(value);
}
const QUOTED = /^'(?!(?:[sdmt]|re|ve|ll)$)\p{L}/iu;

/** Adds the mark and the word behind it as the two tokens that they are the first time. */
function addQuoted(
  text: string,
  reading: Reading,
  start: number,
  end: number,
  tag: Pos,
  paragraph: number,
): void {
  addToken(reading, start, start + 1, formOf(text.slice(start, start + 1)), paragraph);
  reading.lemmas.push("'");
  reading.pos.push('PUNCT');
  const word = formOf(text.slice(start + 1, end));
  addToken(reading, start + 1, end, word, paragraph);
  reading.lemmas.push(word.lower);
  reading.pos.push(PRONOUN.test(word.lower) ? 'PRON' : tag);
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|that|there|this|what|who)$/;

/** Adds the word and its ending as the two tokens that they are everywhere else. */
function addPossessive(
  text: string,
  reading: Reading,
  start: number,
  end: number,
  tag: Pos,
  paragraph: number,
): void {
  const word = formOf(text.slice(start, end - 2));
  addToken(reading, start, end - 2, word, paragraph);
  reading.lemmas.push(word.lower);
  // An unknown word passes for a name, whatever its first letter.
  reading.pos.push(tag === 'PROPN' && /^\p{Ll}/u.test(word.word) ? 'NOUN' : tag);
  const ending = formOf(text.slice(end - 2, end), "'s");
  addToken(reading, end - 2, end, ending, paragraph);
  reading.lemmas.push("'s");
  reading.pos.push('PART');
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

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

/** Where `value` stands from `cursor` on, mostly behind the next white space; -1 if it is white space itself or nowhere. */
function find(input: string, value: string, cursor: number): number {
  let at = cursor;
  while (input.charCodeAt(at) <= SPACE) at++;
  if (input.startsWith(value, at)) return at;
  return value.trim() === '' ? -1 : input.indexOf(value, cursor);
}

/** Whether "S." follows "U" and "." without a blank, as wink reads "U.S." behind a hyphen. */
function joinsInitials({ count, starts, ends, words }: Reading, start: number): boolean {
  return (
    count >= 2 &&
    words[count - 1] === '.' &&
    ends[count - 1] === start &&
    ends[count - 2] === starts[count - 1] &&
    /(?:^|-)\p{Lu}$/u.test(words[count - 2])
  );
}

function takeBackStop(reading: Reading): void {
  const { words, lower, forms, lemmas, pos } = reading;
  for (const list of [words, lower, forms, lemmas, pos]) list.pop();
  reading.opens[--reading.count] = 0;
}

/** Joins the rest of a word to the token before it. */
function lengthenLast(text: string, reading: Reading, end: number, rest: string): void {
  const { starts, ends, words, lower, lemmas, forms } = reading;
  const last = reading.count - 1;
  ends[last] = end;
  words[last] = text.slice(starts[last], end);
  lower[last] += rest.toLowerCase();
  lemmas[last] = lower[last];
  forms[last] = formOf(words[last], lower[last]);
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
