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
  /** OFFSETS rows of LABEL_COUNT scores. */
  readonly ofWord: (form: WordForm) => Float32Array;
  /** The same for what stands outside of the sentence. */
  readonly edge: Float32Array;
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
    addRow(this.looks.rows, row < 0 ? ~row : row, scores, at);
  }

  addPos(view: ArticleView, token: number, scores: Float32Array, at: number): void {
    const context = posContext(view, token);
    const row = this.pos.find(context, 0);
    if (row < 0) this.sum(posKeys(context), this.pos.rows, ~row);
    addRow(this.pos.rows, row < 0 ? ~row : row, scores, at);
  }

  addCompany(view: ArticleView, token: number, scores: Float32Array, at: number): void {
    const context = companyContext(view, token);
    if (context === 0) return;
    const row = this.companies.find(context, 0);
    if (row < 0) this.sum(companyKeys(context), this.companies.rows, ~row);
    addRow(this.companies.rows, row < 0 ? ~row : row, scores, at);
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
    addRow(this.runs.rows, row < 0 ? ~row : row, scores, at);
  }

  private sum(keys: readonly number[], scores: Float32Array, at: number): void {
    for (const key of keys) this.model.addWeights(key, scores, at);
  }

  private sumByOffset(word: string, lower: string): Float32Array {
    const scores = new Float32Array(OFFSETS * LABEL_COUNT);
    const byOffset = wordKeys(word, lower);
    for (let offset = 0; offset < OFFSETS; offset++) this.sum(byOffset[offset], scores, offset * LABEL_COUNT);
    return scores;
  }
}

/** Adds the row of LABEL_COUNT scores at `from` to the one at `to`. */
export function addRow(rows: Float32Array, from: number, scores: Float32Array, to: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) scores[to + label] += rows[from + label];
}
