import { EDGE_WORD, OFFSETS, wordKeys } from './features.js';
import { LABEL_COUNT } from './labels.js';

/** A linear-chain model: weights of features by label, and of label pairs. */
export interface NameModel {
  /** Adds the weights of the feature `key` to `scores[at ... at + LABEL_COUNT)`. */
  addWeights(key: number, scores: Float32Array, at: number): void;
  /** Weight of `next` after `label`: `transitions[label * LABEL_COUNT + next]`. */
  readonly transitions: Float32Array;
}

const WORDS_KEPT = 100_000;

/**
 * Sums of the word features, kept by word: a word's share in the score of a token depends only on the word and on how
 * far away it stands, and most tokens of an article are words already seen.
 */
export class WordScores {
  private readonly kept = new Map<string, Float32Array>();
  readonly edge: Float32Array;

  constructor(private readonly model: NameModel) {
    this.edge = this.sum(EDGE_WORD, EDGE_WORD);
  }

  /** OFFSETS rows of LABEL_COUNT scores. */
  of(word: string, lower: string): Float32Array {
    let scores = this.kept.get(word);
    if (!scores) {
      if (this.kept.size >= WORDS_KEPT) this.kept.clear();
      scores = this.sum(word, lower);
      this.kept.set(word, scores);
    }
    return scores;
  }

  private sum(word: string, lower: string): Float32Array {
    const scores = new Float32Array(OFFSETS * LABEL_COUNT);
    wordKeys(word, lower).forEach((keys, offset) => {
      for (const key of keys) this.model.addWeights(key, scores, offset * LABEL_COUNT);
    });
    return scores;
  }
}
