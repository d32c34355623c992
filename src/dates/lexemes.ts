import type { Document } from '../document/index.js';
import { type DateWord, VOCABULARY } from './vocabulary.js';

/**
 * The text as the date rules read it: the document's tokens, with mixed ones taken apart ("1957-58" -> 1957 - 58, "9am" -> 9 am,
 * "mid-June" -> mid - June). Lexeme `i` covers `text.slice(starts[i], ends[i])`; boilerplate and repeated lines have none.
 */
export interface Lexemes {
  readonly document: Document;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly lower: readonly string[];
  /** The document's token that the lexeme stands in. */
  readonly tokens: readonly number[];
  /** What the vocabulary says of the word, null for every other word. */
  readonly words: readonly (DateWord | null)[];
  /** Lexemes at which a rule may begin to look: vocabulary words and numbers. */
  readonly heads: readonly number[];
}

const PIECE = /\d+|\p{L}+(?:\.\p{L}+)*\.?|[^\d\p{L}]/gu;

/** Whether a token has letters or digits beside other characters (full stops and apostrophes inside words apart). */
function isMixed(word: string): boolean {
  let letters = false;
  let digits = false;
  let others = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) digits = true;
    else if ((code >= 97 && code <= 122) || (code > 127 && !(code >= 0x2010 && code <= 0x2019)))
      letters = true;
    else if (code === 46 || (code === 39 && !isDigit(word.charCodeAt(i + 1)))) continue;
    else others = true;
  }
  return (letters && digits) || ((letters || digits) && others) || (digits && word.includes('.'));
}

/** Takes the document apart for the date rules. */
export function lexemesOf(document: Document): Lexemes {
  const starts: number[] = [];
  const ends: number[] = [];
  const lower: string[] = [];
  const tokens: number[] = [];
  const words: (DateWord | null)[] = [];
  const heads: number[] = [];
  const add = (start: number, end: number, word: string, token: number): void => {
    const last = starts.length - 1;
    const digits = isDigit(word.charCodeAt(0));
    // The tokeniser cuts "7.30am" into "7.3" and "0am".
    if (digits && last >= 0 && ends[last] === start && isDigit(lower[last].charCodeAt(0))) {
      lower[last] += word;
      ends[last] = end;
      return;
    }
    const entry = VOCABULARY.get(word) ?? null;
    if (entry?.head || digits) heads.push(starts.length);
    starts.push(start);
    ends.push(end);
    lower.push(word);
    tokens.push(token);
    words.push(entry);
  };
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate' || block.repeatOf !== null) continue;
    for (let token = block.firstToken; token < block.endToken; token++) {
      const word = document.lower[token];
      const start = document.starts[token];
      const end = document.ends[token];
      // A web address is one word, whatever digits it holds.
      if (word.length < 2 || !isMixed(word) || word.includes('://') || word.startsWith('www.')) {
        add(start, end, word, token);
        continue;
      }
      if (end - start !== word.length) {
        add(start, end, word, token); // lower-casing changed the length: no such word is a date
        continue;
      }
      if (word.charCodeAt(0) === HASH) {
        add(start, end, word, token);
        continue;
      }
      for (const piece of word.matchAll(PIECE)) {
        const at = start + piece.index;
        const stop = piece[0].length - 1;
        // "3pm." at the end of a sentence
        if (stop > 0 && piece[0].endsWith('.') && !VOCABULARY.has(piece[0])) {
          add(at, at + stop, piece[0].slice(0, stop), token);
          add(at + stop, at + stop + 1, '.', token);
        } else add(at, at + piece[0].length, piece[0], token);
      }
    }
  }
  return { document, count: starts.length, starts, ends, lower, tokens, words, heads };
}

/** The mark before a topic ("#Friday"), which tells no time. */
const HASH = 35;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The word at `i` in lower case; empty outside the text. */
export function wordAt(lexemes: Lexemes, i: number): string {
  return i >= 0 && i < lexemes.count ? lexemes.lower[i] : '';
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
  return /^\d{1,9}$/.test(word) ? Number(word) : null;
}
