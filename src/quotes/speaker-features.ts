import type { Document } from '../document/index.js';
import { CUE_LINKS, VERB_CLASSES } from './cue-links.js';
import type { QuotedSpan } from './layout.js';
import { PHRASE_KINDS } from './noun-phrases.js';
import { OWN_VERB_COUNT } from './own-verbs.js';
import { ENDINGS, LEADS, type QuoteContext, TAILS } from './quote-context.js';
import { type Candidate, PREPOSITION_COUNT, type Scene } from './scene.js';

/** Where a candidate stands as seen from the quote: sentences before or behind in its paragraph, or another paragraph. */
const ZONES = 13;
const KINDS = PHRASE_KINDS.length;
const LINKS = CUE_LINKS.length;
const CLASSES = VERB_CLASSES.length;
const LEAD_COUNT = LEADS.length;
const TAIL_COUNT = TAILS.length;

/**
 * The features of a candidate for a quote: one value of each template. Each template is a small table of weights; the
 * score of a candidate is the sum of one entry per table. Names and sizes fix the layout of the trained weights.
 * What depends on the quotes before is in `turn-features.ts`.
 */
export const TEMPLATES: readonly { readonly name: string; readonly size: number }[] = [
  { name: 'bias', size: 2 },
  { name: 'kind', size: KINDS * 2 },
  { name: 'zone', size: ZONES },
  { name: 'zone-kind', size: ZONES * KINDS },
  { name: 'zone-between', size: ZONES * 6 },
  { name: 'link-class', size: LINKS * CLASSES },
  { name: 'link-class-zone', size: LINKS * CLASSES * ZONES },
  { name: 'cue-distance', size: LINKS * 2 * 7 },
  { name: 'zone-quotes-between-link', size: ZONES * 3 * LINKS },
  { name: 'lead-zone-link', size: LEAD_COUNT * ZONES * LINKS },
  { name: 'tail-zone-link', size: TAIL_COUNT * ZONES * LINKS },
  { name: 'ending-zone-cued', size: ENDINGS.length * ZONES * 3 },
  { name: 'lead-tail-zone', size: LEAD_COUNT * TAIL_COUNT * ZONES },
  { name: 'preposition-zone', size: PREPOSITION_COUNT * ZONES },
  { name: 'first-in-sentence', size: 2 * ZONES * 3 },
  { name: 'distance', size: 9 * 2 * 3 },
  { name: 'rival', size: 3 * 3 * ZONES * 2 },
  { name: 'length', size: 6 * 2 },
  { name: 'kind-link', size: KINDS * LINKS },
  { name: 'verb', size: OWN_VERB_COUNT * 2 },
  { name: 'verb-governs', size: OWN_VERB_COUNT * 2 },
  { name: 'frequency', size: 5 * KINDS },
  { name: 'named-in-quote', size: 2 * 3 },
  { name: 'governor-zone', size: CLASSES * 4 * ZONES },
  { name: 'article', size: 4 * KINDS },
  { name: 'governs', size: 3 * LEAD_COUNT * 2 },
  { name: 'governs-class', size: 3 * CLASSES },
  { name: 'governs-link', size: 3 * LINKS * CLASSES },
  { name: 'governs-between', size: 3 * 3 * 3 },
];

const OFFSETS = TEMPLATES.map((_, index) =>
  TEMPLATES.slice(0, index).reduce((sum, template) => sum + template.size, 0),
);
export const FEATURE_COUNT = TEMPLATES.reduce((sum, template) => sum + template.size, 0);

/** The nearest reporting cues of a quote on either side, to weigh a candidate against its rivals. */
export interface Rivals {
  readonly before: number;
  readonly behind: number;
}

/** What all candidates of one quote share, as numbers of the tables. */
export interface Setting {
  readonly rivals: Rivals;
  readonly lead: number;
  readonly tail: number;
  readonly ending: number;
  readonly governor: number;
  /** The first capitalised words of the quote, in lower case: who is named in it seldom speaks it. */
  readonly names: ReadonlySet<string>;
  /** Number of the quote in the scene. */
  readonly own: number;
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** How many words of a quote are searched for the name of its speaker. */
const NAMED_REACH = 120;

/** Reads a quote once for all of its candidates. */
export function settingOf(scene: Scene, span: QuotedSpan, context: QuoteContext, rivals: Rivals): Setting {
  const { sentenceOf } = scene.document;
  return {
    rivals,
    lead: LEADS.indexOf(context.lead),
    tail: TAILS.indexOf(context.tail),
    ending: ENDINGS.indexOf(context.ending),
    governor: VERB_CLASSES.indexOf(context.governor),
    names: namesIn(scene, span),
    own: scene.covered[span.firstToken] - 1,
    firstSentence: sentenceOf[span.firstToken],
    lastSentence: sentenceOf[span.outerEndToken - 1],
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function namesIn({ document }: Scene, span: QuotedSpan): ReadonlySet<string> {
  const limit = Math.min(span.endToken, span.firstToken + NAMED_REACH);
  let names: Set<string> | null = null;
  for (let token = span.firstToken; token < limit; token++) {
    const code = document.text.charCodeAt(document.starts[token]);
    if (code < 65 || (code > 90 && code < 128)) continue;
    names ??= new Set();
    names.add(document.lower[token]);
  }
  return names ?? NOBODY;
}

/** Writes the feature indices of `candidate` for quote `span` into `out` from `at` on, one place a template. */
export function speakerFeatures(
  scene: Scene,
  span: QuotedSpan,
  context: QuoteContext,
  candidate: Candidate,
  setting: Setting,
  between: number,
  out: Int32Array,
  at: number,
): void {
  const { document, outside } = scene;
  const { phrase, cue } = candidate;
  const behind = phrase.firstToken >= span.outerEndToken;
  const zone = zoneOf(document, span, candidate, setting, behind);
  const kind = candidate.kindIndex;
  const link = candidate.linkIndex;
  const verbClass = candidate.classIndex;
  const possessor = phrase.possessor ? 1 : 0;
  const side = behind ? 1 : 0;
  const cued = cuedOf(candidate);
  const { lead, tail, ending, governor, names, rivals } = setting;
  const quotesBetween = quotesApart(candidate, setting.own, behind);
  const gap = behind
    ? outside[phrase.firstToken] - outside[span.outerEndToken]
    : outside[span.outerFirstToken] - outside[phrase.endToken];
  const cueGap = cueGapOf(outside, span, cue.firstToken, cue.endToken);
  const cueBucket =
    cueGap > 90 ? 6 : cueGap < 2 ? cueGap : cueGap < 4 ? 2 : cueGap < 8 ? 3 : cueGap < 16 ? 4 : 5;
  const distance = gap < 4 ? Math.max(0, gap) : gap < 8 ? 4 : gap < 14 ? 5 : gap < 25 ? 6 : gap < 50 ? 7 : 8;
  const verb = candidate.verbIndex;
  const governs = cue.firstToken >= 0 && !behind && cueGap <= 1 ? 1 : 0;
  const { governorToken } = context;
  const governing =
    governorToken < 0 ? 0 : cue.firstToken <= governorToken && governorToken < cue.endToken ? 2 : 1;
  const namedInside = kind >= 5 && kind <= 8 && names.has(candidate.head) ? 1 : 0;
  const near = nearness(rivals.before) * 3 + nearness(rivals.behind);

  let i = 0;
  let to = at;
  out[to++] = OFFSETS[i++] + 1;
  out[to++] = OFFSETS[i++] + kind * 2 + possessor;
  out[to++] = OFFSETS[i++] + zone;
  out[to++] = OFFSETS[i++] + zone * KINDS + kind;
  out[to++] = OFFSETS[i++] + zone * 6 + Math.min(5, between);
  out[to++] = OFFSETS[i++] + link * CLASSES + verbClass;
  out[to++] = OFFSETS[i++] + (link * CLASSES + verbClass) * ZONES + zone;
  out[to++] = OFFSETS[i++] + (link * 2 + side) * 7 + cueBucket;
  out[to++] = OFFSETS[i++] + (zone * 3 + quotesBetween) * LINKS + link;
  out[to++] = OFFSETS[i++] + (lead * ZONES + zone) * LINKS + link;
  out[to++] = OFFSETS[i++] + (tail * ZONES + zone) * LINKS + link;
  out[to++] = OFFSETS[i++] + (ending * ZONES + zone) * 3 + cued;
  out[to++] = OFFSETS[i++] + (lead * TAIL_COUNT + tail) * ZONES + zone;
  out[to++] = OFFSETS[i++] + candidate.afterPreposition * ZONES + zone;
  out[to++] = OFFSETS[i++] + ((candidate.firstInSentence ? 1 : 0) * ZONES + zone) * 3 + cued;
  out[to++] = OFFSETS[i++] + (distance * 2 + side) * 3 + cued;
  out[to++] = OFFSETS[i++] + (near * ZONES + zone) * 2 + (cued === 2 ? 1 : 0);
  out[to++] = OFFSETS[i++] + Math.min(5, phrase.endToken - phrase.firstToken - 1) * 2 + side;
  out[to++] = OFFSETS[i++] + kind * LINKS + link;
  out[to++] = OFFSETS[i++] + verb * 2 + side;
  out[to++] = OFFSETS[i++] + verb * 2 + governs;
  out[to++] = OFFSETS[i++] + frequencyBucket(scene.headCounts[candidate.headIndex]) * KINDS + kind;
  out[to++] = OFFSETS[i++] + namedInside * 3 + cued;
  out[to++] = OFFSETS[i++] + (governor * 4 + Math.min(3, context.governorDistance)) * ZONES + zone;
  out[to++] = OFFSETS[i++] + candidate.article * KINDS + kind;
  out[to++] = OFFSETS[i++] + (governing * LEAD_COUNT + lead) * 2 + side;
  out[to++] = OFFSETS[i++] + governing * CLASSES + governor;
  out[to++] = OFFSETS[i++] + (governing * LINKS + link) * CLASSES + verbClass;
  out[to++] = OFFSETS[i++] + (governing * 3 + quotesBetween) * 3 + cued;
}

/** Whether a candidate has a cue (1), and one that reports speech (2). */
export function cuedOf({ linkIndex, classIndex }: Candidate): number {
  return linkIndex === 0 ? 0 : classIndex >= 1 && classIndex <= 5 ? 2 : 1;
}

/** Tokens outside quotes between a cue and the quote; 99 for no cue. */
function cueGapOf(outside: Uint32Array, span: QuotedSpan, firstToken: number, endToken: number): number {
  if (firstToken < 0) return 99;
  if (firstToken >= span.outerEndToken) return outside[firstToken] - outside[span.outerEndToken];
  return Math.max(0, outside[span.outerFirstToken] - outside[endToken]);
}

function frequencyBucket(count: number): number {
  return count < 2 ? 0 : count < 4 ? 1 : count < 8 ? 2 : count < 16 ? 3 : 4;
}

function nearness(distance: number): number {
  return distance <= 1 ? 0 : distance <= 12 ? 1 : 2;
}

function zoneOf(
  document: Document,
  span: QuotedSpan,
  candidate: Candidate,
  setting: Setting,
  behind: boolean,
): number {
  const blocks = candidate.block - span.block;
  const { sentence } = candidate.phrase;
  if (behind) {
    if (blocks >= 2) return 12;
    if (blocks === 1) return 11;
    return 8 + Math.min(2, sentence - setting.lastSentence);
  }
  if (blocks <= -3) return 7;
  if (blocks === -2) return 6;
  if (blocks === -1) return sentence === document.blocks[candidate.block].endSentence - 1 ? 4 : 5;
  return Math.max(0, Math.min(3, setting.firstSentence - sentence));
}

/** How many other quotes stand between a candidate and quote number `own`, at most 2. */
function quotesApart(candidate: Candidate, own: number, behind: boolean): number {
  const apart = behind ? candidate.quotesBefore - own - 1 : own - candidate.quotesBefore;
  return Math.min(2, Math.max(0, apart));
}
