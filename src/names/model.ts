import {
  EDGE_WORD,
  type LookContext,
  lookKeys,
  OFFSETS,
  POS_CONTEXTS,
  posKeys,
  wordKeys,
} from './features.js';
import { LABEL_COUNT } from './labels.js';

/** A linear-chain model: weights of features by label, and of label pairs. */
export interface NameModel {
  /** Adds the weights of the feature `key` to `scores[at ... at + LABEL_COUNT)`. */
  addWeights(key: number, scores: Float32Array, at: number): void;
  /** Weight of `next` after `label`: `transitions[label * LABEL_COUNT + next]`. */
  readonly transitions: Float32Array;
}

const WORDS_KEPT = 100_000;
const LOOKS_KEPT = 200_000;

/**
 * Sums of weights, kept for what comes again and again: a word's share in the score of a token depends only on the word and on how far away
 * it stands, and most words, parts of speech and shapes of an article have been seen before. What is kept never changes a result.
 */
export class ScoreCache {
  private readonly words = new Map<string, Float32Array>();
  private readonly looks = new Map<number, Float32Array>();
  private readonly pos: (Float32Array | undefined)[] = new Array(POS_CONTEXTS);
  readonly edge: Float32Array;

  constructor(private readonly model: NameModel) {
    this.edge = this.sumByOffset(EDGE_WORD, EDGE_WORD);
  }

  /** OFFSETS rows of LABEL_COUNT scores. */
  ofWord(word: string, lower: string): Float32Array {
    let scores = this.words.get(word);
    if (!scores) {
      if (this.words.size >= WORDS_KEPT) this.words.clear();
      scores = this.sumByOffset(word, lower);
      this.words.set(word, scores);
    }
    return scores;
  }

  ofPos(context: number): Float32Array {
    let scores = this.pos[context];
    if (!scores) {
      scores = this.sum(posKeys(context));
      this.pos[context] = scores;
    }
    return scores;
  }

  ofLooks(context: LookContext): Float32Array {
    let scores = context.key < 0 ? undefined : this.looks.get(context.key);
    if (!scores) {
      scores = this.sum(lookKeys(context));
      if (this.looks.size >= LOOKS_KEPT) this.looks.clear();
      if (context.key >= 0) this.looks.set(context.key, scores);
    }
    return scores;
  }

  private sum(keys: readonly number[]): Float32Array {
    const scores = new Float32Array(LABEL_COUNT);
    for (const key of keys) this.model.addWeights(key, scores, 0);
    return scores;
  }

  private sumByOffset(word: string, lower: string): Float32Array {
    const scores = new Float32Array(OFFSETS * LABEL_COUNT);
    wordKeys(word, lower).forEach((keys, offset) => {
      for (const key of keys) this.model.addWeights(key, scores, offset * LABEL_COUNT);
    });
    return scores;
  }
}
