import { nameModel } from '../../data/name-model.js';
import type { NameModel } from './model.js';
import { BASE, readDigits } from './packed-digits.js';

const FILTER_BITS = 1 << 22;

/** Bits of a feature's hash that the model keeps: of a thousand features that it never saw about two meet the key of one that it did. */
export const KEY_BITS = 27;
const KEY_MASK = (1 << KEY_BITS) - 1;
/** Magnitudes that a weight can have, from `smallest` on, each exp(step) times the one before. */
export const LEVELS = 46;
/** Bits that hold a level with its sign. */
const LEVEL_BITS = 7;
const LEVEL_MASK = (1 << LEVEL_BITS) - 1;

/** A model as it ships; its fields are told where the shipped one is declared. */
export type PackedModel = typeof nameModel;

/** Reads what scripts/train-names/pack.ts writes, into an open-addressed hash table of typed arrays. */
export function unpackModel(packed: PackedModel): NameModel {
  const low = readDigits(packed.low);
  const high = readDigits(packed.high);
  const counts = readDigits(packed.counts);
  const labels = readDigits(packed.labels);
  const values = readDigits(packed.values);
  // The label of a weight and its level together, since one is never read without the other.
  const cells = new Uint16Array(labels.length);
  for (let i = 0; i < cells.length; i++) cells[i] = (labels[i] << LEVEL_BITS) | values[i];
  const transitions = Float32Array.from(packed.transitions);
  const rows = counts.length;
  const weights = new Float32Array(2 * LEVELS);
  for (let level = 0; level < LEVELS; level++) {
    weights[level] = packed.smallest * Math.exp(packed.step * level);
    weights[LEVELS + level] = -weights[level];
  }

  let size = 1024;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  // Slot i: the key at 2i, and at 2i + 1 where the row's cells start with their number in the low bits; 0 is an empty slot.
  const table = new Uint32Array(2 * size);
  // Most keys that are asked for are in no row: a bit a key, in memory that stays near, says so without a look at the table.
  const filter = new Uint8Array(FILTER_BITS >> 3);
  let key = 0;
  let at = 0;
  let cell = 0;
  for (let row = 0; row < rows; row++) {
    key += low[row];
    let digit = high[at++];
    for (; digit === BASE - 1; digit = high[at++]) key += digit * BASE;
    key += digit * BASE;
    let slot = key & mask;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = key;
    filter[(key & (FILTER_BITS - 1)) >> 3] |= 1 << (key & 7);
    table[2 * slot + 1] = cell * 32 + counts[row];
    cell += counts[row];
  }

  return {
    transitions,
    addWeights(hash, scores, to) {
      const wanted = hash & KEY_MASK;
      if ((filter[(wanted & (FILTER_BITS - 1)) >> 3] & (1 << (wanted & 7))) === 0) return;
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const where = table[2 * slot + 1];
        if (where === 0) return;
        if (table[2 * slot] !== wanted) continue;
        const start = where >>> 5;
        const end = start + (where & 31);
        for (let i = start; i < end; i++)
          scores[to + (cells[i] >> LEVEL_BITS)] += weights[cells[i] & LEVEL_MASK];
        return;
      }
    },
  };
}

let model: NameModel | null = null;

/** The model that ships with the package, unpacked at first use. */
export function packagedModel(): NameModel {
  model ??= unpackModel(nameModel);
  return model;
}
