import { type Document, type Sentence, tokenFlag, tokenFlags, wordFact } from '../document/index.js';
import { isDigit, LexemeList } from './lexeme-list.js';
import type { Lexemes } from './lexemes.js';
import { type DateWord, dateWordOf } from './vocabulary.js';

/** Stands for the sentences that were left out, so that no rule reads across them. */
const GAP = '\n';
const PIECE = /\d+|\p{L}+(?:\.\p{L}+)*\.?|[^\d\p{L}]/gu;

/** Whether a token has letters or digits beside other characters (full stops and apostrophes inside words apart). */
function isMixed(word: string): boolean {
  let plain = 0;
  while (plain < word.length && isSmallLetter(word.charCodeAt(plain))) plain++;
  if (plain === word.length) return false;
  let letters = false;
  let digits = false;
  let others = false;
  let stops = false;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isSmallLetter(code)) letters = true;
    else if (isDigit(code)) digits = true;
    else if (code > 127 && !(code >= 0x2010 && code <= 0x2019)) letters = true;
    else if (code === 46) stops = true;
    else if (code !== 39 || isDigit(word.charCodeAt(i + 1))) others = true;
  }
  return (letters && digits) || ((letters || digits) && others) || (digits && stops);
}

/** What a token is to the date rules, found out once for each spelling. */
interface Look {
  /** What the vocabulary says of it, where it is one lexeme. */
  readonly word: DateWord | null;
  readonly mixed: boolean;
  readonly digits: boolean;
  /** Whether it can be part of a date by itself, without a word of time beside it. */
  readonly telling: boolean;
}

const PLAIN: Look = { word: null, mixed: false, digits: false, telling: false };

const lookOf = wordFact((_, lower) => lookAt(lower));

function lookAt(lower: string): Look {
  const word = dateWordOf(lower);
  const digits = isDigit(lower.charCodeAt(0));
  const several = lower.length > 1 && isMixed(lower);
  const telling = digits ? isTellingNumber(lower) : word !== null || (several && hasDatePart(lower));
  const mixed = several && !isWhole(lower);
  return word || digits || mixed || telling ? { word, mixed, digits, telling } : PLAIN;
}

/** Words that can be part of a date, by themselves or, as other numbers, behind the mark of a short year. */
const MAY_TELL_TIME = tokenFlag((_, lower) => {
  const { telling, digits } = lookAt(lower);
  return telling || digits;
});

/** Whether some word of the sentence can be part of a date; most sentences are left alone because none can. */
function mayTellTime(document: Document, flags: Int32Array, { firstToken, endToken }: Sentence): boolean {
  const { forms, lower } = document;
  for (let token = firstToken; token < endToken; token++) {
    if ((flags[token] & MAY_TELL_TIME) === 0) continue;
    if (lookOf(forms[token]).telling || (token > 0 && marksShortYear(lower[token - 1]))) return true;
  }
  return false;
}

/** "'96" */
function marksShortYear(word: string): boolean {
  return word.length === 1 && SHORT_YEAR_MARKS.includes(word);
}

const SHORT_YEAR_MARKS = "'’‘`";

/** Whether a number can be a date or a time without a word of time beside it: "1998", "17:30", "9am", not "12", "3.5" or "1,200". */
function isTellingNumber(word: string): boolean {
  if (word.length === 4) return true;
  for (let i = 1; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isDigit(code) || code === COMMA) continue;
    if (code !== FULL_STOP || word.length - i !== 2) return true;
  }
  return false;
}

const COMMA = 44;
const FULL_STOP = 46;

/** "mid-June", "b2b-week": whether a token of several parts holds a number or a word of time. */
function hasDatePart(word: string): boolean {
  for (const piece of word.split(/[^\p{L}.]+/u)) if (piece !== '' && dateWordOf(piece)) return true;
  for (let i = 0; i < word.length; i++) if (isDigit(word.charCodeAt(i))) return true;
  return false;
}

/** Takes the document apart for the date rules. */
export function lexemesOf(document: Document): Lexemes {
  const flags = tokenFlags(document);
  const sentences: Sentence[] = [];
  let size = 0;
  for (const block of document.blocks) {
    // A text of one block is no matter around an article, whatever it looks like.
    if ((block.kind === 'boilerplate' && document.blocks.length > 1) || block.repeatOf !== null) continue;
    for (let i = block.firstSentence; i < block.endSentence; i++) {
      const sentence = document.sentences[i];
      if (!mayTellTime(document, flags, sentence)) continue;
      sentences.push(sentence);
      size += sentence.endToken - sentence.firstToken + 1;
    }
  }

  const list = new LexemeList(size);
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.firstToken !== next && next > 0) {
      const end = document.ends[next - 1];
      list.add(end, end, GAP, next, null);
    }
    next = sentence.endToken;
    addSentence(document, sentence, list);
  }
  const { starts, ends, tokens, lower, words, heads } = list;
  return { document, count: lower.length, starts, ends, lower, tokens, words, heads };
}

function addSentence(document: Document, { firstToken, endToken }: Sentence, list: LexemeList): void {
  for (let token = firstToken; token < endToken; token++) {
    const text = document.lower[token];
    const start = document.starts[token];
    const end = document.ends[token];
    const look = lookOf(document.forms[token]);
    if (look.mixed && end - start === text.length) addPieces(text, start, token, list);
    else list.add(start, end, text, token, look.word);
  }
}

function addPieces(text: string, start: number, token: number, list: LexemeList): void {
  for (const [piece] of text.matchAll(PIECE)) {
    const stop = piece.length - 1;
    const word = dateWordOf(piece);
    // "3pm." at the end of a sentence
    if (stop > 0 && word === null && piece.endsWith('.')) {
      const stem = piece.slice(0, stop);
      list.add(start, start + stop, stem, token, dateWordOf(stem));
      list.add(start + stop, start + stop + 1, '.', token, null);
    } else list.add(start, start + piece.length, piece, token, word);
    start += piece.length;
  }
}

/** A web address, or a topic ("#Friday", which tells no time), is one word, whatever digits it holds. */
function isWhole(word: string): boolean {
  return word.charCodeAt(0) === HASH || word.includes('://') || word.startsWith('www.');
}

const HASH = 35;

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}
