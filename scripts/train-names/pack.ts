/** Prunes, quantises and writes a trained model as data/name-model.js; src/names/packed-model.ts reads it back. */
import { LABEL_COUNT } from '../../src/names/labels.js';
import { BASE, writeDigits } from '../../src/names/packed-digits.js';
import { KEY_BITS, LEVELS, type PackedModel } from '../../src/names/packed-model.js';
import type { TrainedModel } from './crf.js';

const L = LABEL_COUNT;

/**
 * Keeps the weights that are no smaller than `smallest`. Keys lose their upper bits (of two rows that become one the heavier stays); a
 * weight becomes the nearest of LEVELS magnitudes of equal ratio.
 */
export function packModel(model: TrainedModel, smallest: number): PackedModel {
  let largest = smallest;
  for (const w of model.weights) largest = Math.max(largest, Math.abs(w));
  const step = Math.log(largest / smallest) / (LEVELS - 1) || 1;
  const rows = new Map<number, [label: number, weight: number][]>();
  for (const [key, id] of model.ids) {
    const weights: [number, number][] = [];
    for (let label = 0; label < L; label++) {
      const weight = model.weights[id * L + label];
      if (Math.abs(weight) >= smallest) weights.push([label, weight]);
    }
    const short = key % 2 ** KEY_BITS;
    if (weights.length > 0 && mass(weights) > mass(rows.get(short) ?? [])) rows.set(short, weights);
  }
  const low: number[] = [];
  const high: number[] = [];
  const counts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  let previous = 0;
  for (const key of [...rows.keys()].sort((a, b) => a - b)) {
    const weights = rows.get(key)!;
    const distance = key - previous;
    previous = key;
    low.push(distance % BASE);
    let rest = Math.floor(distance / BASE);
    for (; rest >= BASE - 1; rest -= BASE - 1) high.push(BASE - 1);
    high.push(rest);
    counts.push(weights.length);
    for (const [label, weight] of weights) {
      labels.push(label);
      const level = Math.round(Math.log(Math.abs(weight) / smallest) / step);
      values.push(weight < 0 ? LEVELS + level : level);
    }
  }
  return {
    smallest,
    step: Number(step.toPrecision(8)),
    transitions: Array.from(model.transitions, (w) => (Number.isFinite(w) ? Number(w.toFixed(4)) : 0)),
    low: writeDigits(low),
    high: writeDigits(high),
    counts: writeDigits(counts),
    labels: writeDigits(labels),
    values: writeDigits(values),
  };
}

function mass(weights: readonly (readonly [label: number, weight: number])[]): number {
  return weights.reduce((sum, [, weight]) => sum + Math.abs(weight), 0);
}

/** The packed model as a module. */
export function moduleOf(packed: PackedModel): string {
  const fields = Object.entries(packed).map(([name, value]) =>
    typeof value === 'string' ? `  ${name}: '${value}',` : `  ${name}: ${JSON.stringify(value)},`,
  );
  return `// Made by scripts/train-names; do not edit.\nexport const nameModel = {\n${fields.join('\n')}\n};\n`;
}
