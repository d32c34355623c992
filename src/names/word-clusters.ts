import { wordClusters } from '../../data/word-clusters.js';
import { decodeBase64 } from './base64.js';
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
  /** Open addressing; slot i holds the key at 2i and at 2i + 1 the finest cluster plus one, 0 where the slot is empty. */
  readonly slots: Uint32Array;
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
  const found = finest(table, lower) || finest(table, foldWord(lower));
  if (found === 0) return [];
  const clusters = [found - 1];
  for (const parents of table.parents) clusters.push(parents[clusters[clusters.length - 1]]);
  return clusters;
}

function finest({ slots }: ClusterTable, lower: string): number {
  const key = clusterKey(lower);
  const mask = (slots.length >> 1) - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    if (slots[2 * slot + 1] === 0) return 0;
    if (slots[2 * slot] === key) return slots[2 * slot + 1];
  }
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

  let size = 1024;
  while (size < words * 1.5) size *= 2;
  const mask = size - 1;
  const slots = new Uint32Array(2 * size);
  let key = 0;
  for (let word = 0; word < words; word++) {
    let unit = 256;
    key += bytes[low + word];
    for (;;) {
      const byte = bytes[rest++];
      key += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    let slot = key & mask;
    while (slots[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    slots[2 * slot] = key;
    slots[2 * slot + 1] = bytes[clusterLow + word] + 256 * bytes[clusterHigh + word] + 1;
  }
  return { slots, parents };
}
