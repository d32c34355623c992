import { CUE_LINKS, VERB_CLASSES } from './cue-links.js';
import type { QuotedSpan } from './layout.js';
import { PHRASE_KINDS } from './noun-phrases.js';
import { ENDINGS, LEADS, type QuoteContext, TAILS } from './quote-context.js';
import { type Candidate, PREPOSITION_COUNT, type Scene } from './scene.js';

/** Where a candidate stands as seen from the quote: sentences before or behind in its paragraph, or another paragraph. */
const ZONES = 13;
const KINDS = PHRASE_KINDS.length;
const LINKS = CUE_LINKS.length;
const CLASSES = VERB_CLASSES.length;
const LEAD_COUNT = LEADS.length;
const TAIL_COUNT = TAILS.length;

/** Verbs with a weight of their own, in both directions; the rest share one. */
const OWN_VERBS =
  'say tell write add call ask tweet continue state report explain reply declare conclude recall respond argue acknowledge accuse describe insist note warn announce read suggest admit promise find show put think feel know agree believe want go claim urge quote cite send release be have'.split(
    ' ',
  );
const VERB_INDEX: ReadonlyMap<string, number> = new Map(OWN_VERBS.map((verb, index) => [verb, index + 1]));

/**
 * The features of a candidate for a quote: one value of each template. Each template is a small table of weights; the
 * score of a candidate is the sum of one entry per table. Names and sizes fix the layout of the trained weights.
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
  { name: 'previous-mention', size: 7 * 3 },
  { name: 'previous-head', size: 7 * 3 },
  { name: 'previous-lead-tail', size: LEAD_COUNT * TAIL_COUNT * 3 },
  { name: 'distance', size: 9 * 2 * 3 },
  { name: 'rival', size: 3 * 3 * ZONES * 2 },
  { name: 'length', size: 6 * 2 },
  { name: 'kind-link', size: KINDS * LINKS },
  { name: 'verb', size: (OWN_VERBS.length + 1) * 2 },
  { name: 'verb-governs', size: (OWN_VERBS.length + 1) * 2 },
  { name: 'frequency', size: 5 * KINDS },
  { name: 'earlier-speaker', size: 3 * 3 * 2 },
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

/** What the decoder knows of the quotes before: the last speaker, and who has spoken. */
export interface Conversation {
  readonly previous: Candidate | null;
  readonly previousSpan: QuotedSpan | null;
  readonly spoken: ReadonlySet<string>;
}

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
  /** The first words of the quote: who is named in it seldom speaks it. */
  readonly words: ReadonlySet<string>;
}

/** How many words of a quote are searched for the name of its speaker. */
const NAMED_REACH = 120;

/** Reads a quote once for all of its candidates. */
export function settingOf(scene: Scene, span: QuotedSpan, context: QuoteContext, rivals: Rivals): Setting {
  const words = new Set<string>();
  const limit = Math.min(span.endToken, span.firstToken + NAMED_REACH);
  for (let token = span.firstToken; token < limit; token++) words.add(scene.document.lower[token]);
  return {
    rivals,
    lead: LEADS.indexOf(context.lead),
    tail: TAILS.indexOf(context.tail),
    ending: ENDINGS.indexOf(context.ending),
    governor: VERB_CLASSES.indexOf(context.governor),
    words,
  };
}

/** Writes the feature indices of `candidate` for quote `span` into `out` from `at` on, one place a template. */
export function speakerFeatures(
  scene: Scene,
  span: QuotedSpan,
  context: QuoteContext,
  candidate: Candidate,
  conversation: Conversation,
  setting: Setting,
  between: number,
  out: Int32Array,
  at: number,
): void {
  const { document, outside } = scene;
  const { phrase, cue } = candidate;
  const behind = phrase.firstToken >= span.outerEndToken;
  const zone = zoneOf(scene, span, candidate, behind);
  const kind = candidate.kindIndex;
  const link = candidate.linkIndex;
  const verbClass = candidate.classIndex;
  const possessor = phrase.possessor ? 1 : 0;
  const side = behind ? 1 : 0;
  const cued = cue.link === 'none' ? 0 : verbClass >= 1 && verbClass <= 5 ? 2 : 1;
  const { lead, tail, ending, governor, words } = setting;
  const quotesBetween = Math.min(2, quotesApart(scene, span, candidate, behind));
  const gap = behind
    ? outside[phrase.firstToken] - outside[span.outerEndToken]
    : outside[span.outerFirstToken] - outside[phrase.endToken];
  const cueGap =
    cue.firstToken < 0
      ? 99
      : cue.firstToken >= span.outerEndToken
        ? outside[cue.firstToken] - outside[span.outerEndToken]
        : Math.max(0, outside[span.outerFirstToken] - outside[cue.endToken]);
  const cueBucket =
    cueGap > 90 ? 6 : cueGap < 2 ? cueGap : cueGap < 4 ? 2 : cueGap < 8 ? 3 : cueGap < 16 ? 4 : 5;
  const relation = relationOf(conversation, span, scene);
  const sameMention = conversation.previous?.phrase === phrase ? 2 : conversation.previous ? 1 : 0;
  const sameHead = conversation.previous?.head === candidate.head ? 2 : conversation.previous ? 1 : 0;
  const size = phrase.endToken - phrase.firstToken;
  const verb = VERB_INDEX.get(cue.lemma) ?? 0;
  const count = scene.headCounts.get(candidate.head) ?? 1;
  const word = document.lower[phrase.firstToken];
  const article =
    word === 'the'
      ? 1
      : word === 'a' || word === 'an'
        ? 2
        : word === 'his' || word === 'her' || word === 'their'
          ? 3
          : 0;
  const governs = cue.firstToken >= 0 && !behind && cueGap <= 1 ? 1 : 0;

  const governing =
    context.governorToken < 0
      ? 0
      : cue.firstToken <= context.governorToken && context.governorToken < cue.endToken
        ? 2
        : 1;

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
  out[to++] = OFFSETS[i++] + relation * 3 + sameMention;
  out[to++] = OFFSETS[i++] + relation * 3 + sameHead;
  out[to++] = OFFSETS[i++] + (lead * TAIL_COUNT + tail) * 3 + sameMention;
  out[to++] =
    OFFSETS[i++] +
    (Math.min(8, gap < 4 ? gap : gap < 8 ? 4 : gap < 14 ? 5 : gap < 25 ? 6 : gap < 50 ? 7 : 8) * 2 + side) *
      3 +
    cued;
  out[to++] =
    OFFSETS[i++] +
    ((nearness(setting.rivals.before) * 3 + nearness(setting.rivals.behind)) * ZONES + zone) * 2 +
    (cued === 2 ? 1 : 0);
  out[to++] = OFFSETS[i++] + Math.min(5, size - 1) * 2 + side;
  out[to++] = OFFSETS[i++] + kind * LINKS + link;
  out[to++] = OFFSETS[i++] + verb * 2 + side;
  out[to++] = OFFSETS[i++] + verb * 2 + governs;
  out[to++] =
    OFFSETS[i++] +
    Math.min(4, count < 2 ? 0 : count < 4 ? 1 : count < 8 ? 2 : count < 16 ? 3 : 4) * KINDS +
    kind;
  out[to++] =
    OFFSETS[i++] +
    ((conversation.spoken.has(candidate.head) ? 2 : conversation.spoken.size > 0 ? 1 : 0) * 3 + cued) * 2 +
    side;
  out[to++] = OFFSETS[i++] + (kind >= 5 && kind <= 8 && words.has(candidate.head) ? 1 : 0) * 3 + cued;
  out[to++] = OFFSETS[i++] + (governor * 4 + Math.min(3, context.governorDistance)) * ZONES + zone;
  out[to++] = OFFSETS[i++] + article * KINDS + kind;
  out[to++] = OFFSETS[i++] + (governing * LEAD_COUNT + lead) * 2 + side;
  out[to++] = OFFSETS[i++] + governing * CLASSES + governor;
  out[to++] = OFFSETS[i++] + (governing * LINKS + link) * CLASSES + verbClass;
  out[to++] = OFFSETS[i++] + (governing * 3 + quotesBetween) * 3 + cued;
}

function nearness(distance: number): number {
  return distance <= 1 ? 0 : distance <= 12 ? 1 : 2;
}

function zoneOf(scene: Scene, span: QuotedSpan, candidate: Candidate, behind: boolean): number {
  const { document } = scene;
  const blocks = candidate.block - span.block;
  if (behind) {
    if (blocks >= 2) return 12;
    if (blocks === 1) return 11;
    return 8 + Math.min(2, candidate.phrase.sentence - document.sentenceOf[span.outerEndToken - 1]);
  }
  if (blocks <= -3) return 7;
  if (blocks === -2) return 6;
  if (blocks === -1)
    return candidate.phrase.sentence === document.blocks[candidate.block].endSentence - 1 ? 4 : 5;
  return Math.max(0, Math.min(3, document.sentenceOf[span.firstToken] - candidate.phrase.sentence));
}

/** How many other quotes stand between a candidate and the quote. */
function quotesApart(scene: Scene, span: QuotedSpan, candidate: Candidate, behind: boolean): number {
  const { spans, covered } = scene;
  const own = covered[span.firstToken] - 1;
  let apart = 0;
  if (behind) {
    for (
      let i = own + 1;
      i < spans.length && apart < 2 && spans[i].outerFirstToken < candidate.phrase.firstToken;
      i++
    )
      apart++;
  } else {
    for (let i = own - 1; i >= 0 && apart < 2 && spans[i].outerFirstToken > candidate.phrase.firstToken; i--)
      apart++;
  }
  return apart;
}

/** How the quote stands to the quote before it: none, further apart, previous paragraph, same paragraph, same sentence, continued. */
function relationOf(conversation: Conversation, span: QuotedSpan, scene: Scene): number {
  const { previousSpan } = conversation;
  if (!previousSpan) return 0;
  if (span.continues) return 6;
  const { document } = scene;
  if (document.sentenceOf[previousSpan.outerEndToken - 1] === document.sentenceOf[span.firstToken]) return 5;
  if (previousSpan.block === span.block)
    return document.sentenceOf[span.firstToken] - document.sentenceOf[previousSpan.outerEndToken - 1] === 1
      ? 4
      : 3;
  return span.block - previousSpan.block === 1 ? 2 : 1;
}
