import { Slab } from '../document/index.js';
import { closes, LABEL_COUNT, OUTSIDE, PREDECESSORS } from './labels.js';

/** Room to work in, for stretches up to a length; it serves one stretch after the other. */
export interface Lattice {
  readonly back: Uint8Array;
  readonly scores: Float32Array;
  readonly next: Float32Array;
  /** Weights of the labels that open a stretch. */
  readonly fromOutside: Float32Array;
  /** The scores of ENDS, side by side. */
  readonly ended: Float32Array;
  /** Weights from each of ENDS to each of STARTS, and from both predecessors of each of INNER. */
  readonly between: Float32Array;
  readonly within: Float32Array;
}

/** Bytes that the lattice for a length needs. */
export function latticeBytes(length: number): number {
  return (
    length * LABEL_COUNT +
    4 * (3 * LABEL_COUNT + ENDS.length + STARTS.length * ENDS.length + 2 * INNER.length) +
    4
  );
}

/** Room for stretches up to a length; all transitions weigh nothing yet. */
export function latticeFor(length: number, slab = new Slab(latticeBytes(length))): Lattice {
  return {
    scores: slab.float32(LABEL_COUNT),
    next: slab.float32(LABEL_COUNT),
    fromOutside: slab.float32(LABEL_COUNT),
    ended: slab.float32(ENDS.length),
    between: slab.float32(STARTS.length * ENDS.length),
    within: slab.float32(2 * INNER.length),
    back: slab.uint8(length * LABEL_COUNT),
  };
}

/** Lays out a model's transitions in the order in which they are read; `[label * LABEL_COUNT + next]` is the weight of `next` after `label`. */
export function setTransitions({ fromOutside, between, within }: Lattice, transitions: Float32Array): void {
  for (const label of ALL) fromOutside[label] = transitions[OUTSIDE * LABEL_COUNT + label];
  let at = 0;
  for (const label of STARTS)
    for (const before of ENDS) between[at++] = transitions[before * LABEL_COUNT + label];
  at = 0;
  for (const label of INNER)
    for (const before of PREDECESSORS[label]) within[at++] = transitions[before * LABEL_COUNT + label];
}

/**
 * The best sequence of labels for `length` tokens, written to `labels` from `first` on. Their scores stand in `emissions`, LABEL_COUNT a
 * token, from `from` on. The stretch begins and ends outside of names.
 */
export function viterbi(
  emissions: Float32Array,
  from: number,
  length: number,
  lattice: Lattice,
  labels: Uint8Array,
  first: number,
): void {
  if (length === 0) return;
  const { fromOutside, back } = lattice;
  if (length === 1) {
    let best = OUTSIDE;
    for (const label of SINGLES)
      if (emissions[from + label] + fromOutside[label] > emissions[from + best] + fromOutside[best])
        best = label;
    labels[first] = best;
    return;
  }
  let { scores, next } = lattice;
  scores.fill(-Infinity);
  for (const label of STARTS) scores[label] = fromOutside[label] + emissions[from + label];
  for (let t = 1; t < length; t++) {
    const row = t * LABEL_COUNT;
    startNames(lattice, scores, next, emissions, from + row, row);
    goOnWithNames(lattice, scores, next, emissions, from + row, row);
    [scores, next] = [next, scores];
  }
  let last = OUTSIDE;
  for (const label of ENDS) if (scores[label] > scores[last]) last = label;
  for (let t = length - 1; t >= 0; t--) {
    labels[first + t] = last;
    last = back[t * LABEL_COUNT + last];
  }
}

/** The best way to each of STARTS, which all have ENDS before them. */
function startNames(
  { ended, between, back }: Lattice,
  scores: Float32Array,
  next: Float32Array,
  emissions: Float32Array,
  from: number,
  row: number,
): void {
  for (let i = 0; i < ENDS.length; i++) ended[i] = scores[ENDS[i]];
  let at = 0;
  for (const label of STARTS) {
    let best = -Infinity;
    let source = 0;
    for (let i = 0; i < ended.length; i++) {
      const score = ended[i] + between[at++];
      if (score > best) {
        best = score;
        source = i;
      }
    }
    next[label] = best + emissions[from + label];
    back[row + label] = ENDS[source];
  }
}

/** The best way to each of INNER: from the label that begins the name, or from the one that goes on with it. */
function goOnWithNames(
  { within, back }: Lattice,
  scores: Float32Array,
  next: Float32Array,
  emissions: Float32Array,
  from: number,
  row: number,
): void {
  for (let i = 0; i < INNER.length; i++) {
    const label = INNER[i];
    const first = BEGINNINGS[i];
    const second = first + 1;
    const begun = scores[first] + within[2 * i];
    const gone = scores[second] + within[2 * i + 1];
    next[label] = (gone > begun ? gone : begun) + emissions[from + label];
    back[row + label] = gone > begun ? second : first;
  }
}

const ALL = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** Labels that may stand first (as after OUTSIDE) and last. */
const STARTS = ALL.filter((label) => PREDECESSORS[label].includes(OUTSIDE));
const ENDS = ALL.filter((label) => label === OUTSIDE || closes(label));
/** Labels that may stand alone. */
const SINGLES = STARTS.filter((label) => ENDS.includes(label));
/** Labels inside of names and at their ends; each has two predecessors. */
const INNER = ALL.filter((label) => !STARTS.includes(label));
/** The first of the two; the other one comes next in the order of labels. */
const BEGINNINGS = INNER.map((label) => PREDECESSORS[label][0]);
