import { closes, LABEL_COUNT, OUTSIDE, PREDECESSORS } from './labels.js';

/**
 * The best sequence of labels for `length` tokens, whose scores stand in `emissions` (LABEL_COUNT a token).
 * The stretch begins and ends outside of names.
 */
export function viterbi(emissions: Float32Array, transitions: Float32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  if (length === 1) {
    for (const label of SINGLES)
      if (emissions[label] + transitions[label] > emissions[labels[0]] + transitions[labels[0]])
        labels[0] = label;
    return labels;
  }
  let scores = new Float32Array(LABEL_COUNT).fill(-Infinity);
  let next = new Float32Array(LABEL_COUNT);
  const back = new Uint8Array(length * LABEL_COUNT);
  for (const label of STARTS) scores[label] = transitions[label] + emissions[label];
  for (let t = 1; t < length; t++) {
    const row = t * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      let best = -Infinity;
      let from = 0;
      for (let k = FIRST_PREDECESSOR[label]; k < FIRST_PREDECESSOR[label + 1]; k++) {
        const previous = FLAT_PREDECESSORS[k];
        const score = scores[previous] + transitions[previous * LABEL_COUNT + label];
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[label] = best + emissions[row + label];
      back[row + label] = from;
    }
    [scores, next] = [next, scores];
  }
  let last = OUTSIDE;
  for (const label of ENDS) if (scores[label] > scores[last]) last = label;
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = last;
    last = back[t * LABEL_COUNT + last];
  }
  return labels;
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
