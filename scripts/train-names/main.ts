/**
 * Trains the name tagger and writes data/name-model.js.
 *
 *   npm run train -- --corpora DIR [--epochs 5] [--seed 1] [--out data/name-model.js]
 *
 * DIR holds the corpora described in docs/model-card.md, in the folders entities/ and quotes/; data/name-gold holds the names of the news
 * texts among them. Steps: (1) train judges on the corpora with careful labels; (2) keep those sentences of the rest on which one of them
 * and the machine labels agree; (3) train five models on both, and take their mean. The same seed gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { viewArticle } from '../../src/names/article-view.js';
import { decode, scoreWindows, secondOpinions } from '../../src/names/decode.js';
import { ScoreCache } from '../../src/names/model.js';
import { type LabelledDocument, PASSED_OVER, readCorpus, readCorrected, readMarked } from './corpora.js';
import { readMarkedRows, readMarkedTexts } from './corrections.js';
import { type Example, meanOf, trainCrf } from './crf.js';
import { moduleOf, packModel } from './pack.js';

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
/** News: corrected by reading for the most part (data/name-gold), the rest with machine labels. */
const NEWS = ['gmb_norm.train', 'gmb_norm.dev'];
/** This news corpus marks no article boundaries; this many sentences are read as one article. */
const NEWS_ROWS = 12;
const GOLD = 'data/name-gold';
/** Smaller weights go after each epoch, more from epoch to epoch; the last ones go at packing. */
const PRUNING = [0, 0.02, 0.05, 0.08, 0.1];
const SMALLEST_WEIGHT = 0.12;

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
const entities = join(folder, 'entities');
const rows = readMarkedRows(GOLD);
const news = NEWS.map((name) => readCorrected(entities, `${name}.jsonl`, NEWS_ROWS, rows));
const careful = [
  ...CAREFUL.flatMap((name) => readCorpus(entities, `${name}.jsonl`, 1)),
  ...news.flatMap((part) => part.careful),
  ...readMarked(join(folder, 'quotes', 'polnear-direct.jsonl'), readMarkedTexts(GOLD)),
];
const noisy = news.flatMap((part) => part.noisy);
log(`${careful.length} careful documents, ${noisy.length} noisy ones`);

// One judge of everything and two of one half each, which can judge the other half without having learned it.
const judges = [
  () => true,
  (_: unknown, i: number) => i % 2 === 1,
  (_: unknown, i: number) => i % 2 === 0,
].map((learns) => {
  const examples = careful.filter(learns).map((d): Example => ({ ...d, opinions: null, weight: 1 }));
  const trained = trainCrf(examples, options);
  return { model: trained, scores: new ScoreCache(trained) };
});
const documents = [...careful, ...noisy].map((d, i) => {
  const view = viewArticle(d.document);
  const verdicts = judges.map(({ model, scores }) => decode(view, model, scoreWindows(view, model, scores)));
  return {
    document: i < careful.length ? d : keepAgreed(d, verdicts),
    opinions: [secondOpinions(view, verdicts[0]), secondOpinions(view, verdicts[1 + (i % 2)])],
  };
});
log(`${careful.length} careful documents, ${noisy.length} noisy ones judged`);

// Two of the five members hear opinions that are surer than those they will hear later, the others unsurer ones.
const model = meanOf(
  [0, 1, 1, 0, 1].map((judge, member) => {
    const examples = documents.map(
      ({ document, opinions }): Example => ({ ...document, opinions: opinions[judge], weight: 1 }),
    );
    return trainCrf(examples, { ...options, seed: options.seed + member, pruning: PRUNING });
  }),
);
const module = moduleOf(packModel(model, SMALLEST_WEIGHT));
writeFileSync(values.out, module);
log(`${values.out}: ${module.length} characters`);

/** Sentences on which the label is that of no judge get labels that no chain can have, so that training passes over them. */
function keepAgreed(d: LabelledDocument, verdicts: readonly Uint8Array[]): LabelledDocument {
  const labels = d.labels.slice();
  for (const { firstToken, endToken } of d.document.sentences) {
    const agrees = (verdict: Uint8Array): boolean => {
      for (let i = firstToken; i < endToken; i++) if (labels[i] !== verdict[i]) return false;
      return true;
    };
    if (!verdicts.some(agrees)) labels.fill(PASSED_OVER, firstToken, endToken);
  }
  return { ...d, labels };
}
