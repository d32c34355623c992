import type { Document } from '../document/index.js';
import type { DateWord } from './vocabulary.js';

/**
 * The text as the date rules read it: the document's tokens, with mixed ones taken apart ("1957-58" -> 1957 - 58, "9am" -> 9 am,
 * "mid-June" -> mid - June). Lexeme `i` covers `text.slice(starts[i], ends[i])`. Only sentences with a word or a number that can tell
 * time have lexemes; boilerplate and repeated lines have none.
 */
export interface Lexemes {
  readonly document: Document;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly lower: readonly string[];
  /** The document's token that the lexeme stands in. */
  readonly tokens: Uint32Array;
  /** What the vocabulary says of the word, null for every other word. */
  readonly words: readonly (DateWord | null)[];
  /** Lexemes at which a rule may begin to look: vocabulary words and numbers. */
  readonly heads: readonly number[];
}

/** The word at `i` in lower case; empty outside the text. */
export function wordAt(lexemes: Lexemes, i: number): string {
  return i >= 0 && i < lexemes.count ? lexemes.lower[i] : '';
}

/** The words from `first` to before `end`, with blanks between them; empty if there are none. */
export function wordsBetween(lexemes: Lexemes, first: number, end: number): string {
  if (first >= end) return '';
  return end - first === 1 ? lexemes.lower[first] : lexemes.lower.slice(first, end).join(' ');
}

/** Whether lexeme `i` touches the one before it, without white space. */
export function touches(lexemes: Lexemes, i: number): boolean {
  return i > 0 && i < lexemes.count && lexemes.starts[i] === lexemes.ends[i - 1];
}

/** Whether the lexeme begins with a capital letter in the text. */
export function isCapitalised(lexemes: Lexemes, i: number): boolean {
  if (i < 0 || i >= lexemes.count) return false;
  const first = lexemes.document.text[lexemes.starts[i]];
  return first !== first.toLowerCase();
}

/** Whether the lexeme is written in capitals throughout. */
export function isShouted(lexemes: Lexemes, i: number): boolean {
  const text = lexemes.document.text.slice(lexemes.starts[i], lexemes.ends[i]);
  return text.length > 1 && text === text.toUpperCase();
}

/** Whether both lexemes stand in one paragraph. */
export function sameBlock(lexemes: Lexemes, a: number, b: number): boolean {
  const { sentences, sentenceOf } = lexemes.document;
  return sentences[sentenceOf[lexemes.tokens[a]]].block === sentences[sentenceOf[lexemes.tokens[b]]].block;
}

const HYPHENS = new Set(['-', '–', '—', '‐', '‑', '−']);

/** Whether the lexeme is a hyphen or a dash. */
export function isHyphen(lexemes: Lexemes, i: number): boolean {
  return HYPHENS.has(wordAt(lexemes, i));
}

/** The whole number written in digits at `i`, or null. */
export function digitsAt(lexemes: Lexemes, i: number): number | null {
  const word = wordAt(lexemes, i);
  if (word.length === 0 || word.length > 9) return null;
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const digit = word.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}
