import { type WordForm, wordFact } from '../document/index.js';
import type { ArticleView } from './article-view.js';
import {
  companyContext,
  companyKeys,
  EDGE_WORD,
  type LookContext,
  lookKeys,
  OFFSETS,
  posContext,
  posKeys,
  runContext,
  runEnds,
  runKeys,
  wordKeys,
} from './features.js';
import { LABEL_COUNT } from './labels.js';
import { RowCache } from './row-cache.js';
import { UNNUMBERED } from './word-look.js';

/** A linear-chain model: weights of features by label, and of label pairs. */
export interface NameModel {
  /** Adds the weights of the feature `key` to `scores[at ... at + LABEL_COUNT)`. */
  addWeights(key: number, scores: Float32Array, at: number): void;
  /** Weight of `next` after `label`: `transitions[label * LABEL_COUNT + next]`. */
  readonly transitions: Float32Array;
}

/**
 * Sums of weights, kept for what comes again and again: a word's share in the score of a token depends only on the word and on how far away
 * it stands, and most words, parts of speech and shapes of an article have been seen before. What is kept never changes a result.
 */
export class ScoreCache {
  /** OFFSETS rows of LABEL_COUNT scores, for the tokens around the word in their order: the one two before it comes first. */
  readonly ofWord: (form: WordForm) => Float32Array;
  /** The same for what stands outside of the sentence. */
  readonly edge: Float32Array;
  private block = new Float32Array(0);
  private used = 0;
  private readonly looks = new RowCache(16);
  private readonly pos = new RowCache(13);
  private readonly runs = new RowCache(13);
  private readonly companies = new RowCache(13);

  constructor(private readonly model: NameModel) {
    this.ofWord = wordFact((word, lower) => this.sumByOffset(word, lower));
    this.edge = this.sumByOffset(EDGE_WORD, EDGE_WORD);
  }

  addLooks(context: LookContext, scores: Float32Array, at: number): void {
    if (context.key === UNNUMBERED) {
      this.sum(lookKeys(context), scores, at);
      return;
    }
    const row = this.looks.find(context.key, context.places);
    if (row < 0) this.sum(lookKeys(context), this.looks.rows, ~row);
    addRows(this.looks.rows, row < 0 ? ~row : row, LABEL_COUNT, scores, at);
  }

  addPos(view: ArticleView, token: number, scores: Float32Array, at: number): void {
    const context = posContext(view, token);
    const row = this.pos.find(context, 0);
    if (row < 0) this.sum(posKeys(context), this.pos.rows, ~row);
    addRows(this.pos.rows, row < 0 ? ~row : row, LABEL_COUNT, scores, at);
  }

  addCompany(view: ArticleView, token: number, scores: Float32Array, at: number): void {
    const context = companyContext(view, token);
    if (context === 0) return;
    const row = this.companies.find(context, 0);
    if (row < 0) this.sum(companyKeys(context), this.companies.rows, ~row);
    addRows(this.companies.rows, row < 0 ? ~row : row, LABEL_COUNT, scores, at);
  }

  addRun(view: ArticleView, token: number, scores: Float32Array, at: number): void {
    const where = runContext(view, token);
    if (where === 0) return;
    const ends = runEnds(view, token);
    if (ends === UNNUMBERED) {
      this.sum(runKeys(view, token), scores, at);
      return;
    }
    const row = this.runs.find(ends, where);
    if (row < 0) this.sum(runKeys(view, token), this.runs.rows, ~row);
    addRows(this.runs.rows, row < 0 ? ~row : row, LABEL_COUNT, scores, at);
  }

  /** Room for one more word in a block of many: a buffer for every word would be as many for the engine to watch. */
  private newWord(): Float32Array {
    if (this.used === this.block.length) {
      this.block = new Float32Array(WORDS_IN_BLOCK * OFFSETS * LABEL_COUNT);
      this.used = 0;
    }
    const start = this.used;
    this.used += OFFSETS * LABEL_COUNT;
    return this.block.subarray(start, this.used);
  }

  private sum(keys: readonly number[], scores: Float32Array, at: number): void {
    for (const key of keys) this.model.addWeights(key, scores, at);
  }

  private sumByOffset(word: string, lower: string): Float32Array {
    const scores = this.newWord();
    // A word that stands at an offset from a token has the token at the opposite one.
    const byOffset = wordKeys(word, lower).reverse();
    for (let offset = 0; offset < OFFSETS; offset++) this.sum(byOffset[offset], scores, offset * LABEL_COUNT);
    return scores;
  }
}

const WORDS_IN_BLOCK = 256;

/** Adds `length` scores from `from` on to those from `to` on. */
export function addRows(
  rows: Float32Array,
  from: number,
  length: number,
  scores: Float32Array,
  to: number,
): void {
  for (let i = 0; i < length; i++) scores[to + i] += rows[from + i];
}
