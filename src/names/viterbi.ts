import { Slab } from '../document/index.js';
import { closes, LABEL_COUNT, OUTSIDE, PREDECESSORS } from './labels.js';

/** Room to work in, for stretches up to a length; it serves one stretch after the other. */
export interface Lattice {
  readonly back: Uint8Array;
  readonly scores: Float32Array;
  readonly next: Float32Array;
}

/** Bytes that the lattice for a length needs. */
export function latticeBytes(length: number): number {
  return length * LABEL_COUNT + 2 * 4 * LABEL_COUNT + 4;
}

export function latticeFor(length: number, slab = new Slab(latticeBytes(length))): Lattice {
  const scores = slab.float32(LABEL_COUNT);
  const next = slab.float32(LABEL_COUNT);
  return { scores, next, back: slab.uint8(length * LABEL_COUNT) };
}

/**
 * The best sequence of labels for `length` tokens, written to `labels` from `first` on. Their scores stand in `emissions`, LABEL_COUNT a
 * token, from `from` on. The stretch begins and ends outside of names.
 */
export function viterbi(
  emissions: Float32Array,
  from: number,
  transitions: Float32Array,
  length: number,
  lattice: Lattice,
  labels: Uint8Array,
  first: number,
): void {
  if (length === 0) return;
  if (length === 1) {
    let best = OUTSIDE;
    for (const label of SINGLES)
      if (emissions[from + label] + transitions[label] > emissions[from + best] + transitions[best])
        best = label;
    labels[first] = best;
    return;
  }
  let { scores, next } = lattice;
  const { back } = lattice;
  scores.fill(-Infinity);
  for (const label of STARTS) scores[label] = transitions[label] + emissions[from + label];
  for (let t = 1; t < length; t++) {
    const row = t * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = -Infinity;
      let source = 0;
      for (let k = FIRST_PREDECESSOR[label]; k < FIRST_PREDECESSOR[label + 1]; k++) {
        const previous = FLAT_PREDECESSORS[k];
        const score = scores[previous] + transitions[previous * LABEL_COUNT + label];
        if (score > best) {
          best = score;
          source = previous;
        }
      }
      next[label] = best + emissions[from + row + label];
      back[row + label] = source;
    }
    [scores, next] = [next, scores];
  }
  let last = OUTSIDE;
  for (const label of ENDS) if (scores[label] > scores[last]) last = label;
  for (let t = length - 1; t >= 0; t--) {
    labels[first + t] = last;
    last = back[t * LABEL_COUNT + last];
  }
}

/** PREDECESSORS in one flat array, and where each label's part begins. */
const FLAT_PREDECESSORS = Uint8Array.from(PREDECESSORS.flat());
const FIRST_PREDECESSOR = new Uint16Array(LABEL_COUNT + 1);
for (let label = 0; label < LABEL_COUNT; label++)
  FIRST_PREDECESSOR[label + 1] = FIRST_PREDECESSOR[label] + PREDECESSORS[label].length;

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may stand first (as after OUTSIDE) and last. */
const STARTS = ALL.filter((label) => PREDECESSORS[label].includes(OUTSIDE));
const ENDS = ALL.filter((label) => label === OUTSIDE || closes(label));
/** Labels that may stand alone. */
const SINGLES = STARTS.filter((label) => ENDS.includes(label));
