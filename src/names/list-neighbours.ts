import { wordFact } from '../document/index.js';
import type { ArticleView } from './article-view.js';
import { hashString, mixHashes } from './hash.js';
import { clustersOf } from './word-clusters.js';

/** One hash a template, as in features.ts. */
const T = {
  classBefore: hashString('class of the last word of the list member before, position', 0x2000),
  clusterBefore: hashString('cluster of the last word of the list member before, position', 0x2000),
  coarseBefore: hashString('coarse cluster of the last word of the list member before, shape', 0x2000),
  classBehind: hashString('class of the first word of the list member behind, distance', 0x2000),
  clusterBehind: hashString('cluster of the first word of the list member behind, distance', 0x2000),
} as const;

const JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or']);
const isJoint = wordFact((_, lower) => JOINTS.has(lower));
const fineCluster = wordFact((_, lower) => clustersOf(lower).at(1) ?? UNKNOWN);
const coarseCluster = wordFact((_, lower) => clustersOf(lower).at(2) ?? UNKNOWN);
const UNKNOWN = 9000;

/**
 * Writes the keys of what the members of a list tell of each other ("from Lod, Rahat and Tira"): the last word of the capitalised run before
 * the token's own and the first word of the run behind it, where a comma, "and" or "or" alone stands between them. Writes from `n` on;
 * returns the new number of keys.
 */
export function listKeys(
  { document, looks, runStart, runEnd }: ArticleView,
  token: number,
  keys: Uint32Array,
  n: number,
): number {
  const { forms, sentences, sentenceOf } = document;
  const { firstToken, endToken } = sentences[sentenceOf[token]];
  const start = runStart[token];
  const end = runEnd[token];
  const before = start - 2;
  if (before >= firstToken && looks[before].capitalised && isJoint(forms[start - 1])) {
    const position = Math.min(token - start, 3);
    keys[n++] = mixHashes(mixHashes(T.classBefore, looks[before].classHash), position);
    keys[n++] = mixHashes(mixHashes(T.clusterBefore, fineCluster(forms[before])), position);
    keys[n++] = mixHashes(mixHashes(T.coarseBefore, coarseCluster(forms[before])), looks[token].shapeHash);
  }
  const behind = end + 1;
  if (behind < endToken && looks[behind].capitalised && isJoint(forms[end])) {
    const distance = Math.min(end - token, 4);
    keys[n++] = mixHashes(mixHashes(T.classBehind, looks[behind].classHash), distance);
    keys[n++] = mixHashes(mixHashes(T.clusterBehind, fineCluster(forms[behind])), distance);
  }
  return n;
}
