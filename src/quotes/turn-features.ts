import type { QuotedSpan } from './layout.js';
import { LEADS, TAILS } from './quote-context.js';
import type { Candidate, Scene } from './scene.js';
import { cuedOf, FEATURE_COUNT, type Setting } from './speaker-features.js';

const TAIL_COUNT = TAILS.length;

/**
 * The features of a candidate that depend on who spoke the quotes before: is it the same mention, the same head, somebody
 * who has spoken at all? Their tables lie behind those of `speaker-features.ts`.
 */
export const TURN_TEMPLATES: readonly { readonly name: string; readonly size: number }[] = [
  { name: 'previous-mention', size: 7 * 3 },
  { name: 'previous-head', size: 7 * 3 },
  { name: 'previous-lead-tail', size: LEADS.length * TAIL_COUNT * 3 },
  { name: 'earlier-speaker', size: 3 * 3 * 2 },
];

const OFFSETS = TURN_TEMPLATES.map(
  (_, index) => FEATURE_COUNT + TURN_TEMPLATES.slice(0, index).reduce((sum, { size }) => sum + size, 0),
);

/** What the decoder knows of the quotes before: the last speaker, and who has spoken. */
export interface Conversation {
  readonly previous: Candidate | null;
  readonly previousSpan: QuotedSpan | null;
  readonly spoken: ReadonlySet<string>;
}

/** Writes the feature indices of `candidate` into `out` from `at` on, one place a template. */
export function turnFeatures(
  conversation: Conversation,
  relation: number,
  candidate: Candidate,
  setting: Setting,
  behind: boolean,
  out: Int32Array,
  at: number,
): void {
  const { previous, spoken } = conversation;
  const sameMention = previous === null ? 0 : previous.phrase === candidate.phrase ? 2 : 1;
  const sameHead = previous === null ? 0 : previous.head === candidate.head ? 2 : 1;
  const earlier = spoken.size === 0 ? 0 : spoken.has(candidate.head) ? 2 : 1;
  out[at] = OFFSETS[0] + relation * 3 + sameMention;
  out[at + 1] = OFFSETS[1] + relation * 3 + sameHead;
  out[at + 2] = OFFSETS[2] + (setting.lead * TAIL_COUNT + setting.tail) * 3 + sameMention;
  out[at + 3] = OFFSETS[3] + (earlier * 3 + cuedOf(candidate)) * 2 + (behind ? 1 : 0);
}

/** How a quote stands to the one before it: none, further apart, previous paragraph, same paragraph, next sentence, same sentence, continued. */
export function relationOf({ document }: Scene, span: QuotedSpan, previous: QuotedSpan | null): number {
  if (previous === null) return 0;
  if (span.continues) return 6;
  const sentences = document.sentenceOf[span.firstToken] - document.sentenceOf[previous.outerEndToken - 1];
  if (sentences === 0) return 5;
  if (previous.block === span.block) return sentences === 1 ? 4 : 3;
  return span.block - previous.block === 1 ? 2 : 1;
}
