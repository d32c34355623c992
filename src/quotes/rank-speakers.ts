import { firstIndex } from '../document/index.js';
import type { QuotedSpan } from './layout.js';
import { contextOf, type QuoteContext } from './quote-context.js';
import type { Candidate, Scene } from './scene.js';
import { type Rivals, settingOf, speakerFeatures, TEMPLATES } from './speaker-features.js';
import { type Conversation, relationOf, TURN_TEMPLATES, turnFeatures } from './turn-features.js';

/** How far candidates are looked for: paragraphs and phrases before and behind the quote. */
const BLOCKS_BEFORE = 3;
const BLOCKS_BEHIND = 1;
const MOST_BEFORE = 22;
const MOST_BEHIND = 10;

/** All tables of the ranker, in the order of their weights. */
export const RANKER_TEMPLATES = [...TEMPLATES, ...TURN_TEMPLATES];
export const RANKER_WIDTH = RANKER_TEMPLATES.length;

/** The candidates of one quote with their features. */
export interface Choice {
  readonly context: QuoteContext;
  readonly candidates: readonly Candidate[];
  /** `RANKER_WIDTH` feature indices a candidate. */
  readonly features: Int32Array;
}

/** The candidates for `span` in its neighbourhood, and the previous speaker wherever that stands. */
export function choiceFor(scene: Scene, span: QuotedSpan, conversation: Conversation): Choice {
  const all = scene.candidates;
  const context = contextOf(scene.document, scene.covered, span);
  const split = firstBehind(all, span.outerFirstToken);
  let from = split;
  while (from > 0 && split - from < MOST_BEFORE && all[from - 1].block >= span.block - BLOCKS_BEFORE) from--;
  let to = split;
  while (to < all.length && to - split < MOST_BEHIND && all[to].block <= span.block + BLOCKS_BEHIND) to++;
  const candidates = all.slice(from, to);
  const { previous, previousSpan } = conversation;
  if (previous && (previous.index < from || previous.index >= to)) candidates.unshift(previous);

  const setting = settingOf(scene, span, context, nearestCues(scene, span, candidates));
  const relation = relationOf(scene, span, previousSpan);
  const features = new Int32Array(candidates.length * RANKER_WIDTH);
  const orderAt = split < all.length ? all[split].order : (all.at(-1)?.order ?? 0) + 1;
  for (let i = 0, at = 0; i < candidates.length; i++, at += RANKER_WIDTH) {
    const candidate = candidates[i];
    const between = candidate.order < orderAt ? orderAt - 1 - candidate.order : candidate.order - orderAt;
    const behind = candidate.phrase.firstToken >= span.outerEndToken;
    speakerFeatures(scene, span, context, candidate, setting, between, features, at);
    turnFeatures(conversation, relation, candidate, setting, behind, features, at + TEMPLATES.length);
  }
  return { context, candidates, features };
}

function firstBehind(candidates: readonly Candidate[], token: number): number {
  return firstIndex(candidates.length, (i) => candidates[i].phrase.firstToken >= token);
}

function nearestCues(scene: Scene, span: QuotedSpan, candidates: readonly Candidate[]): Rivals {
  const { document, outside } = scene;
  const first = document.sentenceOf[span.firstToken];
  const last = document.sentenceOf[span.outerEndToken - 1];
  let before = 99;
  let behind = 99;
  for (const { cue, phrase } of candidates) {
    if (cue.verbClass === 'none' || cue.verbClass === 'other' || cue.verbClass === 'be') continue;
    if (phrase.firstToken >= span.outerEndToken) {
      if (phrase.sentence !== last) continue;
      const gap = outside[Math.min(cue.firstToken, phrase.firstToken)] - outside[span.outerEndToken];
      behind = Math.min(behind, gap);
    } else if (phrase.sentence === first) {
      const gap = outside[span.outerFirstToken] - outside[Math.max(cue.endToken, phrase.endToken)];
      before = Math.min(before, gap);
    }
  }
  return { before, behind };
}

/** The sum of the weights of candidate `index`. */
export function scoreOf(choice: Choice, index: number, weights: Float32Array | Float64Array): number {
  const { features } = choice;
  let sum = 0;
  for (let i = index * RANKER_WIDTH, end = i + RANKER_WIDTH; i < end; i++) sum += weights[features[i]];
  return sum;
}
