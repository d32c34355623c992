/** A linear-chain conditional random field, trained by AdaGrad with L2, in one process and seeded. */
import { type ArticleView, viewArticle } from '../../src/names/article-view.js';
import {
  companyContext,
  companyKeys,
  contextKeys,
  EDGE_WORD,
  lookContext,
  lookKeys,
  MOST_KEYS,
  opinionKeys,
  posContext,
  posKeys,
  runKeys,
  type SecondOpinion,
  WINDOW,
  wordKeys,
} from '../../src/names/features.js';
import { closes, LABEL_COUNT, mayFollow, OUTSIDE } from '../../src/names/labels.js';
import type { NameModel } from '../../src/names/model.js';
import { nameWindows } from '../../src/names/windows.js';
import type { LabelledDocument } from './corpora.js';

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Features seen less often than this are not kept. */
  readonly minCount: number;
  /** Share of word-identity features hidden at each step, so that shapes and context carry weight too. */
  readonly dropout: number;
  readonly seed: number;
  /** For each epoch, what is pruned after it: smaller weights become zero for good, and the rest learns on without them. */
  readonly pruning: readonly number[];
  readonly log?: (line: string) => void;
}

/** One window of an article: per token the ids of its features. */
interface Chain {
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  /** Features of the second pass, per token, left out in every other epoch. */
  readonly second: readonly Int32Array[];
  readonly weight: number;
}

const L = LABEL_COUNT;
const ALLOWED = Array.from({ length: L }, (_, a) =>
  Array.from({ length: L }, (_, b) => b).filter((b) => mayFollow(a, b)),
);
const ALLOWED_FROM = Array.from({ length: L }, (_, b) =>
  Array.from({ length: L }, (_, a) => a).filter((a) => mayFollow(a, b)),
);

export class TrainedModel implements NameModel {
  constructor(
    readonly ids: ReadonlyMap<number, number>,
    readonly weights: Float32Array,
    readonly transitions: Float32Array,
  ) {}

  addWeights(key: number, scores: Float32Array, at: number): void {
    const id = this.ids.get(key);
    if (id === undefined) return;
    const row = id * L;
    for (let label = 0; label < L; label++) scores[at + label] += this.weights[row + label];
  }
}

export interface Example extends LabelledDocument {
  readonly opinions: readonly (SecondOpinion | null)[] | null;
  readonly weight: number;
}

/** Deterministic uniform numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function trainCrf(examples: readonly Example[], options: TrainingOptions): TrainedModel {
  const { ids, chains } = collect(examples, options.minCount);
  options.log?.(
    `${chains.length} chains, ${chains.reduce((n, c) => n + c.gold.length, 0)} tokens, ${ids.size} features`,
  );
  const weights = new Float32Array(ids.size * L);
  const squares = new Float32Array(ids.size * L).fill(1e-6);
  const pruned = new Uint8Array(ids.size * L);
  const transitions = new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-6);
  const random = randomFrom(options.seed);
  const order = Int32Array.from(chains.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    for (const index of order) loss += step(chains[index]);
    const threshold = options.pruning[epoch] ?? 0;
    let alive = 0;
    for (let w = 0; w < weights.length; w++) {
      if (Math.abs(weights[w]) < threshold) {
        weights[w] = 0;
        pruned[w] = 1;
      } else if (weights[w] !== 0) alive++;
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / chains.length).toFixed(4)}, ${alive} weights`);

    function step(chain: Chain): number {
      const n = chain.gold.length;
      const useSecond = random() < 0.6;
      const active: Int32Array[] = [];
      for (let t = 0; t < n; t++) {
        const all = useSecond ? concat(chain.features[t], chain.second[t]) : chain.features[t];
        active.push(options.dropout > 0 ? all.filter(() => random() >= options.dropout) : all);
      }
      const scale = options.dropout > 0 ? 1 / (1 - options.dropout) : 1;
      const emissions = new Float64Array(n * L);
      for (let t = 0; t < n; t++) {
        const row = t * L;
        for (const id of active[t])
          for (let l = 0; l < L; l++) emissions[row + l] += weights[id * L + l] * scale;
      }
      const { marginals, pairs, logLikelihood } = forwardBackward(emissions, transitions, n, chain.gold);
      for (let t = 0; t < n; t++) {
        const row = t * L;
        for (let l = 0; l < L; l++) {
          const g = chain.weight * (marginals[row + l] - (chain.gold[t] === l ? 1 : 0));
          if (Math.abs(g) < 1e-3) continue;
          for (const id of active[t]) {
            const w = id * L + l;
            if (pruned[w]) continue;
            const gradient = g * scale + options.l2 * weights[w];
            squares[w] += gradient * gradient;
            weights[w] -= (rate * gradient) / Math.sqrt(squares[w]);
          }
        }
      }
      for (let a = 0; a < L; a++) {
        for (const b of ALLOWED[a]) {
          const gradient = chain.weight * pairs[a * L + b] + options.l2 * transitions[a * L + b];
          if (Math.abs(gradient) < 1e-6) continue;
          transitionSquares[a * L + b] += gradient * gradient;
          transitions[a * L + b] -= (rate * gradient) / Math.sqrt(transitionSquares[a * L + b]);
        }
      }
      return -logLikelihood;
    }
  }
  return new TrainedModel(ids, weights, transitions);
}

/** Marginals of labels, expected minus gold counts of label pairs, and the gold sequence's log-likelihood. */
function forwardBackward(emissions: Float64Array, transitions: Float32Array, n: number, gold: Uint8Array) {
  const alpha = new Float64Array(n * L).fill(-Infinity);
  const beta = new Float64Array(n * L).fill(-Infinity);
  for (const b of ALLOWED[OUTSIDE]) alpha[b] = transitions[b] + emissions[b];
  for (let t = 1; t < n; t++) {
    for (let b = 0; b < L; b++)
      alpha[t * L + b] =
        logSum(ALLOWED_FROM[b], (a) => alpha[(t - 1) * L + a] + transitions[a * L + b]) +
        emissions[t * L + b];
  }
  for (let a = 0; a < L; a++) if (a === OUTSIDE || closes(a)) beta[(n - 1) * L + a] = 0;
  for (let t = n - 2; t >= 0; t--) {
    for (let a = 0; a < L; a++)
      beta[t * L + a] = logSum(
        ALLOWED[a],
        (b) => transitions[a * L + b] + emissions[(t + 1) * L + b] + beta[(t + 1) * L + b],
      );
  }
  let z = -Infinity;
  for (let a = 0; a < L; a++) z = logAdd(z, alpha[(n - 1) * L + a] + beta[(n - 1) * L + a]);
  const marginals = new Float64Array(n * L);
  for (let i = 0; i < n * L; i++) marginals[i] = Math.exp(alpha[i] + beta[i] - z);
  const pairs = new Float64Array(L * L);
  let logLikelihood = -z;
  let previous = OUTSIDE;
  for (let t = 0; t < n; t++) {
    logLikelihood += transitions[previous * L + gold[t]] + emissions[t * L + gold[t]];
    pairs[previous * L + gold[t]] -= 1;
    if (t === 0) for (const b of ALLOWED[OUTSIDE]) pairs[b] += marginals[b];
    else {
      for (let a = 0; a < L; a++) {
        const left = alpha[(t - 1) * L + a];
        if (left === -Infinity) continue;
        for (const b of ALLOWED[a]) {
          const log = left + transitions[a * L + b] + emissions[t * L + b] + beta[t * L + b] - z;
          if (log > -12) pairs[a * L + b] += Math.exp(log);
        }
      }
    }
    previous = gold[t];
  }
  return { marginals, pairs, logLikelihood };
}

function logAdd(a: number, b: number): number {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

function logSum(items: readonly number[], value: (item: number) => number): number {
  let top = -Infinity;
  for (const item of items) top = Math.max(top, value(item));
  if (top === -Infinity) return top;
  let sum = 0;
  for (const item of items) sum += Math.exp(value(item) - top);
  return top + Math.log(sum);
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  if (b.length === 0) return a;
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

const BUCKETS = 1 << 25;

/** Counts features in a hashed table first, so that the rare ones never enter the dictionary. */
function collect(examples: readonly Example[], minCount: number) {
  const counts = new Uint8Array(BUCKETS);
  const views = examples.map((e) => viewArticle(e.document));
  const words = new Map<string, number[][]>();
  const buffer = new Uint32Array(MOST_KEYS);
  const keysOf = (view: ArticleView, at: number, from: number, end: number): number[][] => {
    const inside = at >= from && at < end;
    const word = inside ? view.document.words[at] : EDGE_WORD;
    let keys = words.get(word);
    if (!keys) {
      keys = wordKeys(word, inside ? view.document.lower[at] : EDGE_WORD);
      words.set(word, keys);
    }
    return keys;
  };
  const tokenKeys = (view: ArticleView, token: number): number[] => {
    const { firstToken, endToken } = view.document.sentences[view.document.sentenceOf[token]];
    const looks = lookContext(view, token);
    const keys = [...lookKeys(looks), ...posKeys(posContext(view, token))];
    keys.push(...runKeys(view, token), ...companyKeys(companyContext(view, token)));
    keys.push(...buffer.subarray(0, contextKeys(view, token, looks, buffer)));
    for (let offset = -WINDOW; offset <= WINDOW; offset++)
      keys.push(...keysOf(view, token + offset, firstToken, endToken)[offset + WINDOW]);
    return keys;
  };
  const secondKeys = (view: ArticleView, token: number, opinion: SecondOpinion | null): number[] =>
    opinion ? [...buffer.subarray(0, opinionKeys(view, token, opinion, buffer))] : [];
  const visit = (use: (example: Example, view: ArticleView, first: number, end: number) => void): void => {
    examples.forEach((example, i) => {
      for (const [first, end] of nameWindows(views[i])) use(example, views[i], first, end);
    });
  };
  visit((example, view, first, end) => {
    for (let t = first; t < end; t++) {
      for (const key of [...tokenKeys(view, t), ...secondKeys(view, t, example.opinions?.[t] ?? null)])
        if (counts[key % BUCKETS] < 255) counts[key % BUCKETS]++;
    }
  });
  const ids = new Map<number, number>();
  const idsOf = (keys: readonly number[]): Int32Array => {
    const kept: number[] = [];
    for (const key of keys) {
      if (counts[key % BUCKETS] < minCount) continue;
      let id = ids.get(key);
      if (id === undefined) {
        id = ids.size;
        ids.set(key, id);
      }
      kept.push(id);
    }
    return Int32Array.from(kept);
  };
  const chains: Chain[] = [];
  visit((example, view, first, end) => {
    const features: Int32Array[] = [];
    const second: Int32Array[] = [];
    for (let t = first; t < end; t++) {
      features.push(idsOf(tokenKeys(view, t)));
      second.push(idsOf(secondKeys(view, t, example.opinions?.[t] ?? null)));
    }
    const gold = example.labels.slice(first, end);
    if (wellFormed(gold)) chains.push({ features, second, gold, weight: example.weight });
  });
  return { ids, chains };
}

/** A name that reaches over the edge of its window cannot be learned from. */
function wellFormed(gold: Uint8Array): boolean {
  let previous = OUTSIDE;
  for (const label of gold) {
    if (label >= L || !mayFollow(previous, label)) return false;
    previous = label;
  }
  return previous === OUTSIDE || closes(previous);
}
