/**
 * Trains the name tagger and writes data/name-model.js.
 *
 *   npm run train -- --corpora DIR [--epochs 5] [--seed 1] [--out data/name-model.js]
 *
 * DIR holds the token files described in docs/model-card.md. Steps: (1) train on the corpora with careful labels; (2) keep those
 * sentences of the large, noisy news corpus on which that model and its labels agree; (3) train on both. The same seed gives the
 * same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type ArticleView, viewArticle } from '../../src/names/article-view.js';
import { decode, scoreWindows, secondOpinions } from '../../src/names/decode.js';
import { LABEL_COUNT } from '../../src/names/labels.js';
import { ScoreCache } from '../../src/names/model.js';
import { type LabelledDocument, readCorpus } from './corpora.js';
import { type Example, trainCrf } from './crf.js';
import { packModel } from './pack.js';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    epochs: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'data/name-model.js' },
  },
});
if (!values.corpora) throw new Error('say where the corpora are: --corpora DIR');
const folder = values.corpora;
const started = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** Careful labels: encyclopaedic text and mixed genres, document-level gold where there is any. */
const CAREFUL = [
  'redocred_norm.dev',
  'redocred_norm.test',
  'wikigold.all',
  'gum_derived.train',
  'gum_derived.dev',
  'gum_derived.test',
  ...['ai', 'literature', 'music', 'politics', 'science'].flatMap((domain) => [
    `crossner_${domain}.dev`,
    `crossner_${domain}.test`,
  ]),
  'crossner_politics.train',
];
/** News, with machine labels. */
const NOISY = ['gmb_norm.train', 'gmb_norm.dev'];
/** The news corpus marks no article boundaries; this many sentences are read as one article. */
const NOISY_ROWS = 12;
/** Smaller weights go after each epoch, more from epoch to epoch; the last ones go at packing. */
const PRUNING = [0, 0.02, 0.05, 0.08, 0.1];
const SMALLEST_WEIGHT = 0.13;

const options = {
  epochs: Number(values.epochs),
  rate: 0.1,
  l2: 5e-3,
  minCount: 2,
  dropout: 0.1,
  seed: Number(values.seed),
  pruning: [],
  log,
};
const careful = CAREFUL.flatMap((name) => readCorpus(folder, `${name}.jsonl`, 1));
const noisy = NOISY.flatMap((name) => readCorpus(folder, `${name}.jsonl`, NOISY_ROWS));
log(`${careful.length} careful documents, ${noisy.length} noisy ones`);

const first = trainCrf(
  careful.map((d) => ({ ...d, opinions: null, weight: 1 })),
  options,
);
const scores = new ScoreCache(first);
const agreed = noisy.map((d): LabelledDocument => keepAgreed(d, firstPass(viewArticle(d.document))));

const all = [...careful, ...agreed];
const model = trainCrf(
  all.map((d): Example => ({ ...d, opinions: opinionsOf(d), weight: 1 })),
  { ...options, pruning: PRUNING },
);
const bytes = packModel(model, SMALLEST_WEIGHT);
writeFileSync(
  values.out,
  `// Made by scripts/train-names; do not edit.\nexport const nameModel =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
log(`${values.out}: ${bytes.length} bytes`);

function firstPass(view: ArticleView): Uint8Array {
  return decode(view, first, scoreWindows(view, first, scores));
}

/** What a first pass would have said of the same words elsewhere, taken from the labels themselves with the model's own mistakes. */
function opinionsOf(d: LabelledDocument): Example['opinions'] {
  const view = viewArticle(d.document);
  return secondOpinions(view, firstPass(view));
}

/** Sentences on which label and model differ get labels that no chain can have, so that training passes over them. */
function keepAgreed(d: LabelledDocument, predicted: Uint8Array): LabelledDocument {
  const labels = d.labels.slice();
  for (const { firstToken, endToken } of d.document.sentences) {
    let same = true;
    for (let i = firstToken; i < endToken && same; i++) same = labels[i] === predicted[i];
    if (!same) labels.fill(LABEL_COUNT + 1, firstToken, endToken);
  }
  return { ...d, labels };
}
