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
import { randomFrom } from '../random.js';
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

/** Chains between two looks at the weights; the model is the mean of what was seen in the last epoch (Polyak averaging). */
const SNAPSHOT = 10_000;

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
const ALL = Array.from({ length: L }, (_, label) => label);
const ENDS = ALL.filter((label) => label === OUTSIDE || closes(label));
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

/** The mean of weights that go on changing. */
class RunningMean {
  private count = 0;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;

  constructor(
    private readonly now: Float32Array,
    private readonly transitionsNow: Float32Array,
  ) {
    this.weights = new Float32Array(now.length);
    this.transitions = new Float32Array(transitionsNow.length);
  }

  add(): void {
    this.count++;
    approach(this.weights, this.now, this.count);
    approach(this.transitions, this.transitionsNow, this.count);
  }
}

function approach(mean: Float32Array, value: Float32Array, count: number): void {
  for (let i = 0; i < mean.length; i++) mean[i] += (value[i] - mean[i]) / count;
}

/** The mean of several models: what each of them learned by chance cancels out. */
export function meanOf(models: readonly TrainedModel[]): TrainedModel {
  const ids = new Map<number, number>();
  for (const model of models) for (const key of model.ids.keys()) if (!ids.has(key)) ids.set(key, ids.size);
  const weights = new Float32Array(ids.size * L);
  const transitions = new Float32Array(L * L);
  for (const model of models) {
    for (const [key, row] of ids) {
      const own = model.ids.get(key);
      if (own === undefined) continue;
      for (let l = 0; l < L; l++) weights[row * L + l] += model.weights[own * L + l] / models.length;
    }
    for (let i = 0; i < L * L; i++) transitions[i] += model.transitions[i] / models.length;
  }
  return new TrainedModel(ids, weights, transitions);
}

export interface Example extends LabelledDocument {
  readonly opinions: readonly (SecondOpinion | null)[] | null;
  readonly weight: number;
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
  const steps = new Float64Array(L * L).fill(1);
  const transitionSquares = new Float32Array(L * L).fill(1e-6);
  const mean = new RunningMean(weights, transitions);
  const random = randomFrom(options.seed);
  const order = Int32Array.from(chains.keys());
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    const rate = options.rate * (1 - (0.8 * epoch) / options.epochs);
    order.forEach((index, i) => {
      loss += step(chains[index]);
      if (epoch === options.epochs - 1 && (i + 1) % SNAPSHOT === 0) mean.add();
    });
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
      const { marginals, pairs, logLikelihood } = forwardBackward(
        emissions,
        transitions,
        steps,
        n,
        chain.gold,
      );
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
          steps[a * L + b] = Math.exp(transitions[a * L + b]);
        }
      }
      return -logLikelihood;
    }
  }
  mean.add();
  for (let w = 0; w < weights.length; w++) weights[w] = pruned[w] ? 0 : mean.weights[w];
  return new TrainedModel(ids, weights, mean.transitions);
}

/**
 * Marginals of labels, expected minus gold counts of label pairs, and the gold sequence's log-likelihood, by the scaled forward-backward
 * algorithm (Rabiner 1989): `steps` holds the exponentials of the transitions.
 */
function forwardBackward(
  emissions: Float64Array,
  transitions: Float32Array,
  steps: Float64Array,
  n: number,
  gold: Uint8Array,
) {
  const odds = new Float64Array(n * L);
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const scales = new Float64Array(n);
  let logZ = 0;
  for (let t = 0; t < n; t++) {
    const row = t * L;
    let top = -Infinity;
    for (let l = 0; l < L; l++) top = Math.max(top, emissions[row + l]);
    logZ += top;
    for (let l = 0; l < L; l++) odds[row + l] = Math.exp(emissions[row + l] - top);
    for (const b of t === 0 ? ALLOWED[OUTSIDE] : ALL) {
      let sum = 0;
      if (t === 0) sum = steps[b];
      else for (const a of ALLOWED_FROM[b]) sum += alpha[row - L + a] * steps[a * L + b];
      alpha[row + b] = sum * odds[row + b];
      scales[t] += alpha[row + b];
    }
    for (let l = 0; l < L; l++) alpha[row + l] /= scales[t];
    logZ += Math.log(scales[t]);
  }
  const last = (n - 1) * L;
  let ending = 0;
  for (const label of ENDS) ending += alpha[last + label];
  logZ += Math.log(ending);
  for (const label of ENDS) beta[last + label] = 1 / ending;
  const pairs = new Float64Array(L * L);
  for (let t = n - 1; t > 0; t--) {
    const row = t * L;
    for (let b = 0; b < L; b++) {
      const behind = (odds[row + b] * beta[row + b]) / scales[t];
      if (behind === 0) continue;
      for (const a of ALLOWED_FROM[b]) {
        const share = steps[a * L + b] * behind;
        beta[row - L + a] += share;
        pairs[a * L + b] += alpha[row - L + a] * share;
      }
    }
  }
  const marginals = new Float64Array(n * L);
  for (let i = 0; i < n * L; i++) marginals[i] = alpha[i] * beta[i];
  for (const b of ALLOWED[OUTSIDE]) pairs[b] += marginals[b];
  let logLikelihood = -logZ;
  let previous = OUTSIDE;
  for (let t = 0; t < n; t++) {
    logLikelihood += transitions[previous * L + gold[t]] + emissions[t * L + gold[t]];
    pairs[previous * L + gold[t]] -= 1;
    previous = gold[t];
  }
  return { marginals, pairs, logLikelihood };
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
