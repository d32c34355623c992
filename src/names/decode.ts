import type { ArticleView } from './article-view.js';
import { contextKeys, lookContext, MOST_KEYS, opinionKeys, type SecondOpinion, WINDOW } from './features.js';
import { LABEL_COUNT, OUTSIDE, TAGGED_TYPES, typeOfLabel } from './labels.js';
import type { NameModel, ScoreCache } from './model.js';
import { viterbi } from './viterbi.js';
import { nameWindows } from './windows.js';

/** The scores of one window's tokens, kept between the passes. */
interface ScoredWindow {
  readonly first: number;
  readonly end: number;
  readonly emissions: Float32Array;
}

const keys = new Uint32Array(MOST_KEYS);

/** Scores every token that can be part of a name: LABEL_COUNT scores a token, window by window. */
export function scoreWindows(view: ArticleView, model: NameModel, cache: ScoreCache): ScoredWindow[] {
  return nameWindows(view).map(([first, end]) => {
    const emissions = new Float32Array((end - first) * LABEL_COUNT);
    addWordScores(view, first, end, cache, emissions);
    for (let token = first; token < end; token++) {
      const row = (token - first) * LABEL_COUNT;
      const looks = lookContext(view, token);
      addRow(cache.ofLooks(looks), 0, emissions, row);
      addRow(cache.ofPos(view, token), 0, emissions, row);
      const run = cache.ofRun(view, token);
      if (run) addRow(run, 0, emissions, row);
      const company = cache.ofCompany(view, token);
      if (company) addRow(company, 0, emissions, row);
      const count = contextKeys(view, token, looks, keys);
      for (let i = 0; i < count; i++) model.addWeights(keys[i], emissions, row);
    }
    return { first, end, emissions };
  });
}

/** The best labels of all tokens. */
export function decode(view: ArticleView, model: NameModel, windows: readonly ScoredWindow[]): Uint8Array {
  const labels = new Uint8Array(view.document.tokenCount);
  for (const { first, end, emissions } of windows)
    labels.set(viterbi(emissions, model.transitions, end - first), first);
  return labels;
}

/** The labels again, now that each word has heard what its other occurrences were called. */
export function decodeAgain(
  view: ArticleView,
  model: NameModel,
  windows: readonly ScoredWindow[],
  firstPass: Uint8Array,
): Uint8Array {
  const opinions = secondOpinions(view, firstPass);
  const labels = firstPass.slice();
  for (const { first, end, emissions } of windows) {
    let heard = false;
    for (let token = first; token < end; token++) {
      const opinion = opinions[token];
      if (!opinion) continue;
      heard = true;
      const count = opinionKeys(view, token, opinion, keys);
      for (let i = 0; i < count; i++) model.addWeights(keys[i], emissions, (token - first) * LABEL_COUNT);
    }
    if (heard) labels.set(viterbi(emissions, model.transitions, end - first), first);
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
): void {
  const { document } = view;
  const { firstToken, endToken } = document.sentences[document.sentenceOf[first]];
  for (let at = first - WINDOW; at < end + WINDOW; at++) {
    const inside = at >= firstToken && at < endToken;
    const scores = inside ? cache.ofWord(document.words[at], document.lower[at]) : cache.edge;
    const from = Math.max(first, at - WINDOW);
    const to = Math.min(end - 1, at + WINDOW);
    for (let token = from; token <= to; token++)
      addRow(scores, (at - token + WINDOW) * LABEL_COUNT, emissions, (token - first) * LABEL_COUNT);
  }
}

function addRow(scores: Float32Array, from: number, emissions: Float32Array, row: number): void {
  for (let label = 0; label < LABEL_COUNT; label++) emissions[row + label] += scores[from + label];
}

/** For each capitalised token, what the labels of the same word's other occurrences say; null if there are none. */
export function secondOpinions(view: ArticleView, labels: Uint8Array): (SecondOpinion | null)[] {
  const { elsewhere } = view;
  const outside = TAGGED_TYPES.length;
  const width = outside + 1;
  const typeAt = (token: number): number =>
    labels[token] === OUTSIDE ? outside : typeOfLabel(labels[token]);
  const counts = new Uint16Array(view.capitalisedWords * width);
  elsewhere.forEach((word, token) => {
    if (word) counts[word.index * width + typeAt(token)]++;
  });
  return elsewhere.map((word, token) => {
    if (!word) return null;
    const own = typeAt(token);
    let total = 0;
    let best = -1;
    let most = 0;
    for (let type = 0; type <= outside; type++) {
      const others = counts[word.index * width + type] - (type === own ? 1 : 0);
      total += others;
      if (others > most) {
        most = others;
        best = type;
      }
    }
    return best < 0 ? null : { majority: best === outside ? -1 : best, unanimous: most === total };
  });
}
