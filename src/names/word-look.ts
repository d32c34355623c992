import { hashString } from './hash.js';
import { isCapitalised, shapeOf } from './shape.js';
import { wordClass } from './word-classes.js';

/** What one word type looks like, computed once a word. */
export interface WordLook {
  /** The same for words of the same shape and class; from 1. */
  readonly id: number;
  /** The same for words of the same class; from 1. */
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

const looks = new Map<string, WordLook>();
const LOOKS_KEPT = 200_000;

export function lookOf(word: string, lower: string): WordLook {
  let look = looks.get(word);
  if (!look) {
    const shape = shapeOf(word);
    const classes = wordClass(word, lower);
    look = {
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
    if (looks.size >= LOOKS_KEPT) looks.clear();
    looks.set(word, look);
  }
  return look;
}

const lookIds = new Map<string, number>();
const classIds = new Map<string, number>();

/** Numbers things in the order in which they are first seen, from 1. */
function numberOf(ids: Map<string, number>, thing: string): number {
  const id = ids.get(thing) ?? ids.size + 1;
  ids.set(thing, id);
  return id;
}
