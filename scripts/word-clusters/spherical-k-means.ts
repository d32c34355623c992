import { randomFrom } from '../random.js';
/** K-means on the unit sphere (Dhillon and Modha 2001): clusters of vectors of length one by their cosine; seeded. */

export interface Grouping {
  /** Per vector the number of its cluster. */
  readonly members: Uint16Array;
  /** Per cluster its middle, of length one. */
  readonly middles: Float32Array<ArrayBuffer>;
}

const SEED = 12_345;

/** Groups the vectors (`dimensions` numbers each); the clusters are found on the first `sample` of them. */
export function groupVectors(
  vectors: Float32Array,
  dimensions: number,
  count: number,
  sample: number,
  rounds: number,
): Grouping {
  const total = vectors.length / dimensions;
  const seen = Math.min(sample, total);
  const random = randomFrom(SEED);
  const middles = new Float32Array(count * dimensions);
  const pick = (cluster: number): void => {
    const from = Math.floor(random() * seen) * dimensions;
    middles.set(vectors.subarray(from, from + dimensions), cluster * dimensions);
  };
  for (let cluster = 0; cluster < count; cluster++) pick(cluster);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * dimensions);
    const sizes = new Uint32Array(count);
    for (let i = 0; i < seen; i++) {
      const cluster = nearest(vectors, i * dimensions, middles, dimensions);
      sizes[cluster]++;
      for (let d = 0; d < dimensions; d++) sums[cluster * dimensions + d] += vectors[i * dimensions + d];
    }
    for (let cluster = 0; cluster < count; cluster++) {
      const sum = sums.subarray(cluster * dimensions, (cluster + 1) * dimensions);
      const length = Math.hypot(...sum);
      if (length === 0) pick(cluster);
      else for (let d = 0; d < dimensions; d++) middles[cluster * dimensions + d] = sum[d] / length;
    }
  }
  const members = new Uint16Array(total);
  for (let i = 0; i < total; i++) members[i] = nearest(vectors, i * dimensions, middles, dimensions);
  return { members, middles };
}

function nearest(vectors: Float32Array, at: number, middles: Float32Array, dimensions: number): number {
  let best = -Infinity;
  let cluster = 0;
  for (let from = 0; from < middles.length; from += dimensions) {
    let even = 0;
    let odd = 0;
    for (let d = 0; d < dimensions; d += 2) {
      even += vectors[at + d] * middles[from + d];
      odd += vectors[at + d + 1] * middles[from + d + 1];
    }
    if (even + odd > best) {
      best = even + odd;
      cluster = from / dimensions;
    }
  }
  return cluster;
}
