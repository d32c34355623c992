import { wordClusters } from '../../data/word-clusters.js';
import { firstIndex } from '../document/index.js';
import { decodeBase64 } from '../lexicon/base64.js';
import { hashString } from './hash.js';
import { foldWord } from './shape.js';

/** Words are known by so many bits of their hash: about one unknown word in 700 is taken for another. */
const KEY_BITS = 27;

/** What a word is known by in data/word-clusters.js. */
export function clusterKey(lower: string): number {
  return hashString(lower) >>> (32 - KEY_BITS);
}

/** Clusters of words that keep the same company in English text (k-means over GloVe vectors), from fine to coarse. */
export interface ClusterTable {
  /** Keys of the words, rising. */
  readonly keys: Uint32Array;
  /** Per key the finest cluster. */
  readonly clusters: Uint16Array;
  /** Per level but the finest, the cluster that holds each one of the level before. */
  readonly parents: readonly Uint16Array[];
}

let table: ClusterTable | null = null;

/** Clusters of a word, from fine to coarse; empty for a word that is not known. */
export function clustersOf(lower: string): number[] {
  table ??= unpackClusters(decodeBase64(wordClusters));
  return clustersIn(table, lower);
}

export function clustersIn(table: ClusterTable, lower: string): number[] {
  let word = indexOf(table.keys, clusterKey(lower));
  if (word < 0) word = indexOf(table.keys, clusterKey(foldWord(lower)));
  if (word < 0) return [];
  const clusters = [table.clusters[word]];
  for (const parents of table.parents) clusters.push(parents[clusters[clusters.length - 1]]);
  return clusters;
}

/** Where `key` stands among rising numbers; -1 if it does not. */
function indexOf(keys: Uint32Array, key: number): number {
  const at = firstIndex(keys.length, (i) => keys[i] >= key);
  return keys[at] === key ? at : -1;
}

/** Reads the layout that scripts/word-clusters/pack.ts writes. */
export function unpackClusters(bytes: Uint8Array): ClusterTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = view.getUint32(0, true);
  const levels = bytes[4];
  let at = 5;
  const sizes: number[] = [];
  for (let level = 0; level < levels; level++, at += 2) sizes.push(view.getUint16(at, true));
  const parents: Uint16Array[] = [];
  for (let level = 0; level + 1 < levels; level++) {
    const parent = new Uint16Array(sizes[level]);
    for (let i = 0; i < parent.length; i++, at += 2) parent[i] = view.getUint16(at, true);
    parents.push(parent);
  }
  const restLength = view.getUint32(at, true);
  const low = at + 4;
  let rest = low + words;
  const clusterLow = rest + restLength;
  const clusterHigh = clusterLow + words;

  const keys = new Uint32Array(words);
  const clusters = new Uint16Array(words);
  let key = 0;
  for (let word = 0; word < words; word++) {
    key += bytes[low + word];
    for (let unit = 256; ; unit *= 128) {
      const byte = bytes[rest++];
      key += (byte & 127) * unit;
      if (byte < 128) break;
    }
    keys[word] = key;
    clusters[word] = bytes[clusterLow + word] + 256 * bytes[clusterHigh + word];
  }
  return { keys, clusters, parents };
}
