/** Writes the layout of data/word-clusters.js that src/names/word-clusters.ts reads. */
import { clusterKey } from '../../src/names/word-clusters.js';

/**
 * Layout, little endian: words u32, levels u8, per level its number of clusters u16; per level but the first the parent of each cluster
 * of the level before u16; then, in order of key, in planes: the low byte of each key's distance from the one before, the rest of
 * the distance as a varint, the low byte and the high byte of the finest cluster. Where two words share a key the more frequent one stays.
 */
export function packClusters(words: readonly string[], levels: readonly Uint16Array[]): Uint8Array {
  const clusters = new Map<number, number>();
  words.forEach((word, i) => {
    const key = clusterKey(word);
    if (!clusters.has(key)) clusters.set(key, levels[0][i]);
  });
  const keys = [...clusters.keys()].sort((a, b) => a - b);
  const head: number[] = [];
  push32(head, keys.length);
  head.push(levels.length);
  const sizes = levels.map((members) => members.reduce((most, m) => Math.max(most, m + 1), 0));
  for (const size of sizes) head.push(size & 255, size >> 8);
  for (const parents of levels.slice(1)) for (const parent of parents) head.push(parent & 255, parent >> 8);
  const low: number[] = [];
  const rest: number[] = [];
  const clusterLow: number[] = [];
  const clusterHigh: number[] = [];
  let previous = 0;
  for (const key of keys) {
    const distance = key - previous;
    previous = key;
    low.push(distance & 255);
    let more = distance >>> 8;
    while (more >= 128) {
      rest.push((more % 128) | 128);
      more = Math.floor(more / 128);
    }
    rest.push(more);
    const cluster = clusters.get(key) ?? 0;
    clusterLow.push(cluster & 255);
    clusterHigh.push(cluster >> 8);
  }
  const planes: number[] = [];
  push32(planes, rest.length);
  return Uint8Array.from([...head, ...planes].concat(low, rest, clusterLow, clusterHigh));
}

function push32(bytes: number[], value: number): void {
  for (let shift = 0; shift < 32; shift += 8) bytes.push((value >>> shift) & 255);
}
