/**
 * Trains the two linear models of the quotes room: whether marked words are speech, and which phrase names the speaker.
 *
 *   npx tsx scripts/train-speakers.ts ANNOTATED.jsonl [--held-out]
 *
 * One JSON object a line: {"text", "quotes": [{"start", "end", "speaker": {"start", "end"} | null}]}. Writes the weights to
 * src/quotes/*-weights.ts; with --held-out it trains on four fifths of the articles, prints the accuracy on the rest and
 * writes nothing. Seeded: the same input gives the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../src/document/index.js';
import { coverage, layOut, type QuotedSpan } from '../src/quotes/layout.js';
import { tagSurnames } from '../src/quotes/name-tags.js';
import { pairMarks } from '../src/quotes/pair-marks.js';
import { contextOf } from '../src/quotes/quote-context.js';
import { choiceFor, RANKER_TEMPLATES, RANKER_WIDTH, scoreOf } from '../src/quotes/rank-speakers.js';
import { type Candidate, setScene } from '../src/quotes/scene.js';
import { SPEECH_FEATURE_COUNT, SPEECH_TEMPLATES, speechFeatures } from '../src/quotes/speech-features.js';

interface Annotated {
  readonly text: string;
  readonly quotes: readonly {
    readonly start: number;
    readonly end: number;
    readonly speaker: { readonly start: number; readonly end: number } | null;
  }[];
}

const EPOCHS = 5;
const RATE = 0.06;
const SHRINK = 2e-3;

/** Mulberry32: a small seeded generator, so that the order of the articles is the same at each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** AdaGrad on a sparse linear model. */
class Learner {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  constructor(size: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-4);
  }
  step(feature: number, gradient: number): void {
    const g = gradient + SHRINK * this.weights[feature];
    this.#squares[feature] += g * g;
    this.weights[feature] -= (RATE * g) / Math.sqrt(this.#squares[feature]);
  }
}

const file = process.argv[2];
const heldOut = process.argv.includes('--held-out');
const articles: Annotated[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));

const prepared = articles.map((article, index) => {
  const document = tagSurnames(read(article.text));
  const spans = layOut(document, pairMarks(document));
  const golds = spans.map((span) => article.quotes.find((quote) => overlap(quote, span) >= 0.6) ?? null);
  const covered = coverage(document, spans);
  const speech = spans.map((span, i) =>
    speechFeatures(document, covered, spans, i, contextOf(document, covered, span)),
  );
  const kept = spans.filter((_, i) => golds[i] !== null);
  return {
    test: heldOut && index % 5 === 0,
    document,
    speech,
    isSpeech: golds.map((gold) => gold !== null),
    scene: setScene(document, kept),
    golds: golds.filter((gold) => gold !== null),
  };
});
type Prepared = (typeof prepared)[number];
const training = prepared.filter((article) => !article.test);
const testing = prepared.filter((article) => article.test);

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}

// Speech or not.
const speech = new Learner(SPEECH_FEATURE_COUNT);
const random = seeded(7);
const sum = (features: Int32Array, weights: Float64Array): number =>
  features.reduce((total, feature) => total + weights[feature], 0);
for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const article of shuffled(training, random)) {
    for (const [i, features] of article.speech.entries()) {
      const p = 1 / (1 + Math.exp(-sum(features, speech.weights)));
      const gradient = p - (article.isSpeech[i] ? 1 : 0);
      for (const feature of features) speech.step(feature, gradient);
    }
  }
}

// Speakers.
const speakers = new Learner(RANKER_TEMPLATES.reduce((sum, { size }) => sum + size, 0));

function correct(article: Prepared, index: number, candidate: Candidate): boolean {
  const speaker = article.golds[index]?.speaker;
  if (!speaker) return false;
  const { document } = article;
  const { phrase } = candidate;
  return document.starts[phrase.head] < speaker.end && document.ends[phrase.head] > speaker.start;
}

/** Goes over the quotes of an article in order; `learn` takes a step at each. Returns how many were right. */
function walk(article: Prepared, learn: boolean): { right: number; all: number; reachable: number } {
  const { scene, golds } = article;
  let previous: Candidate | null = null;
  let previousSpan: QuotedSpan | null = null;
  const spoken = new Set<string>();
  let right = 0;
  let all = 0;
  let reachable = 0;
  for (const [index, span] of scene.spans.entries()) {
    const choice = choiceFor(scene, span, { previous, previousSpan, spoken });
    const scores = choice.candidates.map((_, i) => scoreOf(choice, i, speakers.weights));
    const gold = golds[index];
    const good = choice.candidates.map((candidate) => correct(article, index, candidate));
    let best = -1;
    for (let i = 0; i < scores.length; i++) if (best < 0 || scores[i] > scores[best]) best = i;
    if (gold?.speaker) {
      all++;
      if (good.includes(true)) reachable++;
      if (best >= 0 && good[best]) right++;
    }
    if (learn && scores.length > 0) {
      const top = Math.max(...scores, 0);
      const raised = scores.map((score) => Math.exp(score - top));
      const nobody = Math.exp(0 - top);
      const total = raised.reduce((a, b) => a + b, nobody);
      const goodTotal = good.includes(true) ? raised.reduce((a, b, i) => a + (good[i] ? b : 0), 0) : nobody;
      if (good.includes(true) || !gold?.speaker) {
        for (let i = 0; i < raised.length; i++) {
          const gradient = raised[i] / total - (good[i] ? raised[i] / goodTotal : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (let k = i * RANKER_WIDTH; k < (i + 1) * RANKER_WIDTH; k++)
            speakers.step(choice.features[k], gradient);
        }
      }
    }
    // Half the time the model's own choice goes before, so that it learns to live with its mistakes.
    const goldIndex = good.indexOf(true);
    const follow = learn && goldIndex >= 0 && random() < 0.5 ? goldIndex : best;
    previous = follow >= 0 ? choice.candidates[follow] : null;
    previousSpan = span;
    if (previous) spoken.add(previous.head);
  }
  return { right, all, reachable };
}

for (let epoch = 0; epoch < EPOCHS; epoch++) {
  for (const article of shuffled(training, random)) walk(article, true);
}

if (heldOut) {
  let [right, all, reachable] = [0, 0, 0];
  for (const article of testing) {
    const result = walk(article, false);
    right += result.right;
    all += result.all;
    reachable += result.reachable;
  }
  console.log(
    `speakers: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %), ${((100 * reachable) / all).toFixed(1)} % reachable`,
  );
  for (const threshold of [-1, -0.5, 0, 0.5, 1]) {
    let [tp, fp, fn, tn] = [0, 0, 0, 0];
    for (const article of testing) {
      for (const [i, features] of article.speech.entries()) {
        const said = sum(features, speech.weights) > threshold;
        if (article.isSpeech[i]) said ? tp++ : fn++;
        else said ? fp++ : tn++;
      }
    }
    const f1 = (200 * tp) / (2 * tp + fp + fn);
    console.log(
      `speech at ${threshold}: F1 ${f1.toFixed(1)}, lost ${fn} of ${tp + fn}, taken ${fp} of ${fp + tn}`,
    );
  }
} else {
  write('speech', SPEECH_TEMPLATES, speech.weights);
  write('speaker', RANKER_TEMPLATES, speakers.weights);
}

function write(
  name: string,
  templates: readonly { name: string; size: number }[],
  weights: Float64Array,
): void {
  let offset = 0;
  const lines = templates.map((template) => {
    const table = [...weights.subarray(offset, offset + template.size)].map((w) => Math.round(w * 100));
    offset += template.size;
    return `  '${template.name}': '${compact(table)}',`;
  });
  const upper = name.toUpperCase();
  writeFileSync(
    new URL(`../src/quotes/${name}-weights.ts`, import.meta.url),
    `// Written by scripts/train-speakers.ts; trained on the direct quotations of PolNeAR (weights only, no text).\n
/** One table a template, in hundredths; "0*12" stands for twelve zeros. */
export const ${upper}_WEIGHTS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}

/** Runs of zeros shortened. */
function compact(table: readonly number[]): string {
  const out: string[] = [];
  for (let i = 0; i < table.length; ) {
    let run = i;
    while (run < table.length && table[run] === 0) run++;
    if (run - i > 1) {
      out.push(`0*${run - i}`);
      i = run;
    } else out.push(String(table[i++]));
  }
  return out.join(' ');
}
