import { type WordForm, wordFact } from '../document/index.js';
import { hashString } from './hash.js';
import { isCapitalised, shapeOf } from './shape.js';
import { wordClass } from './word-classes.js';
import { cuesOf } from './word-cues.js';

/** What one word type looks like, computed once a word. */
export interface WordLook {
  /** The same for words of the same shape and class; from 1 and below 2^LOOK_BITS, or UNNUMBERED. */
  readonly id: number;
  /** The same for words of the same class; like `id`. */
  readonly classId: number;
  readonly shape: string;
  readonly shapeHash: number;
  readonly wordHash: number;
  readonly classes: string;
  readonly classHash: number;
  readonly capitalised: boolean;
  /** Whether it begins with a letter. */
  readonly letters: boolean;
  /** Bits of CUE and of NEIGHBOURHOOD. */
  readonly cues: number;
}

/** Bits that the number of a look needs, so that two of them fit in one number. */
export const LOOK_BITS = 15;
/** The number of all looks that came when the numbers were used up; there are a few thousand in the news of a year. */
export const UNNUMBERED = -1;

/** How a word looks, worked out once a spelling. */
export const lookOf: (form: WordForm) => WordLook = wordFact((word, lower) => {
  const shape = shapeOf(word);
  const classes = wordClass(word, lower);
  return {
    id: numberOf(lookIds, `${shape} ${classes}`),
    classId: numberOf(classIds, classes),
    shape,
    shapeHash: hashString(shape),
    wordHash: hashString(lower),
    classes,
    classHash: hashString(classes),
    capitalised: isCapitalised(word),
    letters: /^[Xx]/.test(shape),
    cues: cuesOf(word, lower, classes),
  };
});

const lookIds = new Map<string, number>();
const classIds = new Map<string, number>();

/** Numbers things in the order in which they are first seen, from 1. */
function numberOf(ids: Map<string, number>, thing: string): number {
  let id = ids.get(thing);
  if (id === undefined) {
    id = ids.size + 1;
    if (id >= 1 << LOOK_BITS) return UNNUMBERED;
    ids.set(thing, id);
  }
  return id;
}
