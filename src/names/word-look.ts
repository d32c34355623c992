import { formOf, type WordForm, wordFact } from '../document/index.js';
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
  };
});

/**
 * The cues of a word as cuesOf gives them, and some bits of its wordHash. They stand beside the look and not in it: what is asked of every
 * token should not wait for one more object to come from afar.
 */
export const cuesOfForm: (form: WordForm) => number = wordFact((word, lower) =>
  cuesOf(word, lower, lookOf(formOf(word, lower === word.toLowerCase() ? undefined : lower)).classes),
);
export const HASH_VALUES = 8192;
export const shortHashOf: (form: WordForm) => number = wordFact(
  (_, lower) => hashString(lower) & (HASH_VALUES - 1),
);

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
