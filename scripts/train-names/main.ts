/**
 * Trains the name tagger and writes data/name-model.js.
 *
 *   npm run train -- --corpora DIR [--epochs 7] [--seed 1] [--out data/name-model.js]
 *
 * DIR holds the corpora described in docs/model-card.md, in the folders entities/ and quotes/; data/name-gold holds the names of the news
 * texts among them and of the disputed sentences of the others. Steps: (1) train judges, which mark every text once; (2) train seven models that
 * hear what the judges called the same words elsewhere in the article, and take their mean. The same seed gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { viewArticle } from '../../src/names/article-view.js';
import { decode, scoreWindows, secondOpinions } from '../../src/names/decode.js';
import { ScoreCache } from '../../src/names/model.js';
import { readCorpus, readMarked } from './corpora.js';
import { readMarkedRows, readMarkedTexts } from './corrections.js';
import { type Example, meanOf, trainCrf } from './crf.js';
import { moduleOf, packModel } from './pack.js';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    epochs: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'data/name-model.js' },
  },
});
if (!values.corpora) throw new Error('say where the corpora are: --corpora DIR');
const folder = values.corpora;
const started = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** Encyclopaedic text and mixed genres, document-level gold where there is any; disputed sentences corrected by reading (data/name-gold). */
const MIXED = [
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
/** News, corrected by reading (data/name-gold). */
const NEWS = ['gmb_norm.train', 'gmb_norm.dev'];
/** This news corpus marks no article boundaries; this many sentences are read as one article. */
const NEWS_ROWS = 12;
const GOLD = 'data/name-gold';
/** Smaller weights go after each epoch, more from epoch to epoch; the last ones go at packing. */
const PRUNING = [0, 0, 0.02, 0.04, 0.06, 0.08, 0.1];
const SMALLEST_WEIGHT = 0.12;

const options = {
  epochs: Number(values.epochs),
  rate: 0.1,
  l2: 5e-3,
  minCount: 2,
  dropout: 0.4,
  seed: Number(values.seed),
  pruning: [],
  log,
};
const entities = join(folder, 'entities');
const rows = readMarkedRows(GOLD);
const labelled = [
  ...MIXED.flatMap((name) => readCorpus(entities, `${name}.jsonl`, 1, rows)),
  ...NEWS.flatMap((name) => readCorpus(entities, `${name}.jsonl`, NEWS_ROWS, rows)),
  ...readMarked(join(folder, 'quotes', 'polnear-direct.jsonl'), readMarkedTexts(GOLD)),
];
log(`${labelled.length} documents`);

// One judge of everything and two of one half each, which can judge the other half without having learned it.
const judges = [
  () => true,
  (_: unknown, i: number) => i % 2 === 1,
  (_: unknown, i: number) => i % 2 === 0,
].map((learns) => {
  const examples = labelled.filter(learns).map((d): Example => ({ ...d, opinions: null, weight: 1 }));
  const trained = trainCrf(examples, options);
  return { model: trained, scores: new ScoreCache(trained) };
});
const opinions = labelled.map(({ document }, i) => {
  const view = viewArticle(document);
  const verdicts = judges.map(({ model, scores }) => decode(view, model, scoreWindows(view, model, scores)));
  return [secondOpinions(view, verdicts[0]), secondOpinions(view, verdicts[1 + (i % 2)])];
});
log('judged');

// Three of the seven members hear opinions that are surer than those they will hear later, the others unsurer ones.
const model = meanOf(
  [0, 1, 1, 0, 1, 1, 0].map((judge, member) => {
    const examples = labelled.map((d, i): Example => ({ ...d, opinions: opinions[i][judge], weight: 1 }));
    return trainCrf(examples, { ...options, seed: options.seed + member, pruning: PRUNING });
  }),
);
const module = moduleOf(packModel(model, SMALLEST_WEIGHT));
writeFileSync(values.out, module);
log(`${values.out}: ${module.length} characters`);
