import { Slab } from '../document/index.js';
import type { ArticleView } from './article-view.js';
import { contextKeys, lookContext, MOST_KEYS, opinionKeys, type SecondOpinion, WINDOW } from './features.js';
import { LABEL_COUNT, OUTSIDE, TAGGED_TYPES, typeOfLabel } from './labels.js';
import { addRows, type NameModel, type ScoreCache } from './model.js';
import { type Lattice, latticeBytes, latticeFor, setTransitions, viterbi } from './viterbi.js';
import { nameWindows } from './windows.js';

/** The scores of all tokens that can be part of a name, kept between the passes. */
export interface ScoredWindows {
  readonly windows: readonly (readonly [first: number, end: number])[];
  /** LABEL_COUNT scores a token, window after window. */
  readonly emissions: Float32Array;
  /** The first pass lays the transitions into it. */
  readonly lattice: Lattice;
}

const keys = new Uint32Array(MOST_KEYS);

/** Scores every token that can be part of a name. */
export function scoreWindows(view: ArticleView, model: NameModel, cache: ScoreCache): ScoredWindows {
  const windows = nameWindows(view);
  let tokens = 0;
  let longest = 0;
  for (const [first, end] of windows) {
    tokens += end - first;
    longest = Math.max(longest, end - first);
  }
  const slab = new Slab(4 * tokens * LABEL_COUNT + latticeBytes(longest));
  const emissions = slab.float32(tokens * LABEL_COUNT);
  let row = 0;
  for (const [first, end] of windows) {
    addWordScores(view, first, end, cache, emissions, row);
    for (let token = first; token < end; token++) {
      const looks = lookContext(view, token);
      cache.addLooks(looks, emissions, row);
      cache.addPos(view, token, emissions, row);
      cache.addRun(view, token, emissions, row);
      cache.addCompany(view, token, emissions, row);
      const count = contextKeys(view, token, looks, keys);
      for (let i = 0; i < count; i++) model.addWeights(keys[i], emissions, row);
      row += LABEL_COUNT;
    }
  }
  return { windows, emissions, lattice: latticeFor(longest, slab) };
}

/** The best labels of all tokens. */
export function decode(view: ArticleView, model: NameModel, scored: ScoredWindows): Uint8Array {
  const labels = new Uint8Array(view.document.tokenCount);
  setTransitions(scored.lattice, model.transitions);
  let row = 0;
  for (const [first, end] of scored.windows) {
    viterbi(scored.emissions, row, end - first, scored.lattice, labels, first);
    row += (end - first) * LABEL_COUNT;
  }
  return labels;
}

/** The labels again, now that each word has heard what its other occurrences were called. */
export function decodeAgain(
  view: ArticleView,
  model: NameModel,
  { windows, emissions, lattice }: ScoredWindows,
  firstPass: Uint8Array,
): Uint8Array {
  const opinions = secondOpinions(view, firstPass);
  const labels = firstPass.slice();
  let row = 0;
  for (const [first, end] of windows) {
    let heard = false;
    for (let token = first; token < end; token++) {
      const opinion = opinions[token];
      if (!opinion) continue;
      heard = true;
      const count = opinionKeys(view, token, opinion, keys);
      for (let i = 0; i < count; i++)
        model.addWeights(keys[i], emissions, row + (token - first) * LABEL_COUNT);
    }
    if (heard) viterbi(emissions, row, end - first, lattice, labels, first);
    row += (end - first) * LABEL_COUNT;
  }
  return labels;
}

/** Adds each word's share to the scores of the tokens around it. */
function addWordScores(
  view: ArticleView,
  first: number,
  end: number,
  cache: ScoreCache,
  emissions: Float32Array,
  row: number,
): void {
  const { document } = view;
  const { firstToken, endToken } = document.sentences[document.sentenceOf[first]];
  for (let at = first - WINDOW; at < end + WINDOW; at++) {
    const inside = at >= firstToken && at < endToken;
    const scores = inside ? cache.ofWord(document.forms[at]) : cache.edge;
    const from = Math.max(first, at - WINDOW);
    const to = Math.min(end, at + WINDOW + 1);
    addRows(
      scores,
      (from - at + WINDOW) * LABEL_COUNT,
      (to - from) * LABEL_COUNT,
      emissions,
      row + (from - first) * LABEL_COUNT,
    );
  }
}

/** For each capitalised token, what the labels of the same word's other occurrences say; null if there are none. */
export function secondOpinions(view: ArticleView, labels: Uint8Array): (SecondOpinion | null)[] {
  const { elsewhere } = view;
  const counts = new Uint16Array(view.capitalisedWords * VERDICTS);
  for (let token = 0; token < elsewhere.length; token++) {
    const word = elsewhere[token];
    if (word !== null) counts[word.index * VERDICTS + verdictOf(labels[token])]++;
  }
  const opinions: (SecondOpinion | null)[] = [];
  for (let token = 0; token < elsewhere.length; token++) {
    const word = elsewhere[token];
    opinions.push(
      word === null || word.occurrences < 2
        ? null
        : opinionOf(counts, word.index * VERDICTS, verdictOf(labels[token])),
    );
  }
  return opinions;
}

/** What a label says of a word: an index into TAGGED_TYPES, or OUTSIDE_NAMES. */
function verdictOf(label: number): number {
  return label === OUTSIDE ? OUTSIDE_NAMES : typeOfLabel(label);
}
const OUTSIDE_NAMES = TAGGED_TYPES.length;
const VERDICTS = TAGGED_TYPES.length + 1;

/** The verdicts that stand in `counts` from `at` on, but for the one that is the token's own. */
function opinionOf(counts: Uint16Array, at: number, own: number): SecondOpinion {
  let total = 0;
  let best = 0;
  let most = 0;
  for (let verdict = 0; verdict < VERDICTS; verdict++) {
    const others = counts[at + verdict] - (verdict === own ? 1 : 0);
    total += others;
    if (others > most) {
      most = others;
      best = verdict;
    }
  }
  return most === total ? UNANIMOUS[best] : DIVIDED[best];
}

/** All opinions that there are, by the verdict of the majority. */
const [UNANIMOUS, DIVIDED] = [true, false].map((unanimous) =>
  Array.from(
    { length: VERDICTS },
    (_, verdict): SecondOpinion => ({ majority: verdict === OUTSIDE_NAMES ? -1 : verdict, unanimous }),
  ),
);
