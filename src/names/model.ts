import type { ArticleView } from './article-view.js';
import {
  companyContext,
  companyKeys,
  EDGE_WORD,
  type LookContext,
  lookKeys,
  OFFSETS,
  POS_CONTEXTS,
  posContext,
  posKeys,
  runContext,
  runKeys,
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
const ROWS_KEPT = 200_000;

/**
 * Sums of weights, kept for what comes again and again: a word's share in the score of a token depends only on the word and on how far away
 * it stands, and most words, parts of speech and shapes of an article have been seen before. What is kept never changes a result.
 */
export class ScoreCache {
  private readonly words = new Map<string, Float32Array>();
  private readonly looks = new Map<number, Float32Array>();
  private readonly companies = new Map<number, Float32Array>();
  private readonly runs = new Map<number, Float32Array>();
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

  ofPos(view: ArticleView, token: number): Float32Array {
    const context = posContext(view, token);
    let scores = this.pos[context];
    if (!scores) {
      scores = this.sum(posKeys(context));
      this.pos[context] = scores;
    }
    return scores;
  }

  ofLooks(context: LookContext): Float32Array {
    if (context.key < 0) return this.sum(lookKeys(context));
    return this.kept(this.looks, context.key, () => lookKeys(context));
  }

  /** Null where there is nothing to add. */
  ofCompany(view: ArticleView, token: number): Float32Array | null {
    const context = companyContext(view, token);
    return context === 0 ? null : this.kept(this.companies, context, () => companyKeys(context));
  }

  /** Null outside of capitalised runs. */
  ofRun(view: ArticleView, token: number): Float32Array | null {
    const context = runContext(view, token);
    return context === 0 ? null : this.kept(this.runs, context, () => runKeys(view, token));
  }

  private kept(
    rows: Map<number, Float32Array>,
    context: number,
    keys: () => readonly number[],
  ): Float32Array {
    let scores = rows.get(context);
    if (!scores) {
      scores = this.sum(keys());
      if (rows.size >= ROWS_KEPT) rows.clear();
      rows.set(context, scores);
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
