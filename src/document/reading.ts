import type { Pos } from './document.js';
import { Slab } from './slab.js';
import type { WordForm } from './word-form.js';

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

export function emptyReading(size: number): Reading {
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

/** A token without its lemma and part of speech. */
export function addToken(
  reading: Reading,
  start: number,
  end: number,
  form: WordForm,
  paragraph: number,
): void {
  const { count } = reading;
  reading.starts[count] = start;
  reading.ends[count] = end;
  reading.words.push(form.word);
  reading.lower.push(form.lower);
  reading.forms.push(form);
  reading.paragraphs[count] = paragraph;
  reading.count++;
}
