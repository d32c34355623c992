import { nameModel } from '../../data/name-model.js';
import { decodeBase64 } from '../lexicon/base64.js';
import { LABEL_COUNT } from './labels.js';
import type { NameModel } from './model.js';

const L = LABEL_COUNT;
const FILTER_BITS = 1 << 22;

/** Reads the layout that scripts/train-names/pack.ts writes, into an open-addressed hash table of typed arrays. */
export function unpackModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = view.getUint32(0, true);
  const scale = view.getFloat32(4, true);
  const distanceBytes = view.getUint32(8, true);
  const cells = view.getUint32(12, true);
  const transitions = new Float32Array(L * L);
  for (let i = 0; i < L * L; i++) transitions[i] = view.getFloat32(16 + 4 * i, true);

  let at = 16 + 4 * L * L;
  const counts = bytes.subarray(at + distanceBytes, at + distanceBytes + rows);
  const labels = bytes.subarray(at + distanceBytes + rows, at + distanceBytes + rows + cells);
  const values = new Int8Array(bytes.buffer, bytes.byteOffset + at + distanceBytes + rows + cells, cells);

  let size = 1024;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  // Slot i: the key at 2i, and at 2i + 1 where the row's cells start with their number in the low bits; 0 is an empty slot.
  const table = new Uint32Array(2 * size);
  // Most keys that are asked for are in no row: a bit a key, in memory that stays near, says so without a look at the table.
  const filter = new Uint8Array(FILTER_BITS >> 3);
  let key = 0;
  let cell = 0;
  for (let row = 0; row < rows; row++) {
    let distance = 0;
    let unit = 1;
    for (;;) {
      const byte = bytes[at++];
      distance += (byte & 127) * unit;
      if (byte < 128) break;
      unit *= 128;
    }
    key += distance;
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    filter[(key & (FILTER_BITS - 1)) >> 3] |= 1 << (key & 7);
    table[2 * slot + 1] = cell * 32 + counts[row];
    cell += counts[row];
  }

  return {
    transitions,
    addWeights(wanted, scores, to) {
      if ((filter[(wanted & (FILTER_BITS - 1)) >> 3] & (1 << (wanted & 7))) === 0) return;
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const cells = table[2 * slot + 1];
        if (cells === 0) return;
        if (table[2 * slot] !== wanted) continue;
        const start = cells >>> 5;
        const end = start + (cells & 31);
        for (let i = start; i < end; i++) scores[to + labels[i]] += values[i] * scale;
        return;
      }
    },
  };
}

let model: NameModel | null = null;

/** The model that ships with the package, unpacked at first use. */
export function packagedModel(): NameModel {
  model ??= unpackModel(decodeBase64(nameModel));
  return model;
}
