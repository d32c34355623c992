/** Prunes, quantises and writes a trained model as data/name-model.js; src/names/packed-model.ts reads it back. */
import { LABEL_COUNT } from '../../src/names/labels.js';
import type { TrainedModel } from './crf.js';

const L = LABEL_COUNT;

/**
 * Layout of the packed bytes, little endian: rows u32, scale f32, transitions f32[L * L], then the rows in order of key. A row: the
 * key's distance from the one before as a varint, the number of weights u8, then label u8 and weight i8 each, in planes: all
 * varints, all counts, all labels, all weights (like bytes side by side compress better).
 */
export function packModel(model: TrainedModel, smallest: number): Uint8Array {
  let largest = 0;
  for (const w of model.weights) largest = Math.max(largest, Math.abs(w));
  const scale = largest / 127;
  const rows: { key: number; weights: [label: number, value: number][] }[] = [];
  for (const [key, id] of model.ids) {
    const weights: [number, number][] = [];
    for (let label = 0; label < L; label++) {
      const weight = model.weights[id * L + label];
      const value = Math.round(weight / scale);
      if (value !== 0 && Math.abs(value) * scale >= smallest) weights.push([label, value]);
    }
    if (weights.length > 0) rows.push({ key, weights });
  }
  rows.sort((a, b) => a.key - b.key);
  const distances: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  let previous = 0;
  for (const { key, weights } of rows) {
    let distance = key - previous;
    previous = key;
    while (distance >= 128) {
      distances.push((distance % 128) | 128);
      distance = Math.floor(distance / 128);
    }
    distances.push(distance);
    counts.push(weights.length);
    for (const [label, value] of weights) {
      labels.push(label);
      values.push(value & 255);
    }
  }
  const head = new DataView(new ArrayBuffer(16 + 4 * L * L));
  head.setUint32(0, rows.length, true);
  head.setFloat32(4, scale, true);
  head.setUint32(8, distances.length, true);
  head.setUint32(12, labels.length, true);
  model.transitions.forEach((w, i) => {
    head.setFloat32(16 + 4 * i, Number.isFinite(w) ? w : 0, true);
  });
  return Uint8Array.from([...new Uint8Array(head.buffer)].concat(distances, counts, labels, values));
}
