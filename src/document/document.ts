import { firstIndex } from './sorted.js';
import type { WordForm } from './word-form.js';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/**
 * What a block of lines is in the article. `heading`: a later line that stands alone like a headline;
 * `boilerplate`: matter around the article ("Other news", "Follow us on"), from which no facts are taken.
 */
export type BlockKind = 'headline' | 'heading' | 'byline' | 'caption' | 'body' | 'boilerplate';

/** A paragraph, or a line that stands alone. */
export interface Block {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Index of the earlier block with the same words, for captions and teasers that appear twice. */
  readonly repeatOf: number | null;
  readonly firstToken: number;
  readonly endToken: number;
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly block: number;
}

/** "KABUL, May 3 (Reuters) -" at the head of the story; the parts are offsets into the text. */
export interface Dateline {
  readonly start: number;
  readonly end: number;
  readonly place: Stretch | null;
  readonly date: Stretch | null;
  readonly agency: string | null;
}

/** A half-open stretch of the text in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * An article as every later stage sees it: frozen, in the order of the text. Token `i` covers
 * `text.slice(starts[i], ends[i])`; white space is no token. `end...` fields are exclusive.
 */
export interface Document {
  readonly text: string;
  readonly tokenCount: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The token as it stands in the text. */
  readonly words: readonly string[];
  /** The token in lower case, with typographic apostrophes made straight. */
  readonly lower: readonly string[];
  /** The token's spelling, which equal tokens share; see wordFact. */
  readonly forms: readonly WordForm[];
  readonly lemmas: readonly string[];
  readonly pos: readonly Pos[];
  /** Index of the sentence that each token stands in. */
  readonly sentenceOf: Uint32Array;
  readonly sentences: readonly Sentence[];
  readonly blocks: readonly Block[];
  readonly dateline: Dateline | null;
}

/** Index of the first token that ends after `offset`; `tokenCount` if there is none. */
export function tokenAtOrAfter(document: Document, offset: number): number {
  return firstIndex(document.tokenCount, (token) => document.ends[token] > offset);
}

/** The sentence that holds `offset`, or the last one before it; null in a text without sentences. */
export function sentenceAt(document: Document, offset: number): Sentence | null {
  const { sentences } = document;
  if (sentences.length === 0) return null;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low];
}

/** The block of the sentence that token `token` stands in. */
export function blockOfToken(document: Document, token: number): Block {
  return document.blocks[document.sentences[document.sentenceOf[token]].block];
}

/** The text from the start of token `first` to the end of the token before `end`. */
export function tokenText(document: Document, first: number, end: number): string {
  return document.text.slice(document.starts[first], document.ends[end - 1]);
}
