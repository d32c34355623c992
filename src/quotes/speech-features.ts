import { type Document, wordFact, wordTest } from '../document/index.js';
import { VERB_CLASSES, verbClassOf, verbLemma } from './cue-links.js';
import type { QuotedSpan } from './layout.js';
import { ENDINGS, LEADS, type QuoteContext, TAILS } from './quote-context.js';

const LENGTHS = 8;
const SHAPES = 6;
const BLOCK_KINDS = ['headline', 'heading', 'byline', 'caption', 'body', 'boilerplate'];
const FAMILIES = ['double', 'single', 'guillemet', 'angle', 'corner'];
const TAGS = 'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' ');

/** Words before a quote that have a weight of their own. */
const OWN_WORDS =
  "the a an his her its their this that of on in for as by with to from about and or but so-called called known dubbed titled entitled word words phrase term song book film movie show not no is was are be being been were more very like , : ( - — at than as into program hashtag magazine show's 's".split(
    ' ',
  );
const WORD_INDEX: ReadonlyMap<string, number> = new Map(OWN_WORDS.map((word, index) => [word, index + 1]));
const ownWord = wordFact((_, lower) => WORD_INDEX.get(lower) ?? 0);
const WORD_COUNT = OWN_WORDS.length + 1;

/** The tables of weights that decide whether marked words are speech; the order fixes the layout of the trained weights. */
export const SPEECH_TEMPLATES: readonly { readonly name: string; readonly size: number }[] = [
  { name: 'bias', size: 1 },
  { name: 'length', size: LENGTHS },
  { name: 'lead', size: LEADS.length },
  { name: 'tail', size: TAILS.length },
  { name: 'ending-length', size: ENDINGS.length * LENGTHS },
  { name: 'lead-length', size: LEADS.length * LENGTHS },
  { name: 'tail-length', size: TAILS.length * LENGTHS },
  { name: 'lead-tail', size: LEADS.length * TAILS.length },
  { name: 'lead-ending', size: LEADS.length * ENDINGS.length },
  { name: 'tail-ending', size: TAILS.length * ENDINGS.length },
  { name: 'governor', size: VERB_CLASSES.length * 4 },
  { name: 'governor-length', size: VERB_CLASSES.length * LENGTHS },
  { name: 'governor-shape', size: VERB_CLASSES.length * SHAPES },
  { name: 'shape-length', size: SHAPES * LENGTHS },
  { name: 'shape-lead', size: SHAPES * LEADS.length },
  { name: 'verbs-length', size: 4 * LENGTHS },
  { name: 'family-block', size: FAMILIES.length * BLOCK_KINDS.length },
  { name: 'cues-length', size: 9 * LENGTHS },
  { name: 'cues-shape', size: 9 * SHAPES },
  { name: 'cues-lead', size: 9 * LEADS.length },
  { name: 'other-quotes', size: 3 * LENGTHS },
  { name: 'word-before', size: WORD_COUNT },
  { name: 'word-before-shape', size: WORD_COUNT * SHAPES },
  { name: 'tag-behind', size: (TAGS.length + 1) * 3 },
  { name: 'first-tag', size: TAGS.length * 3 },
  { name: 'last-tag', size: TAGS.length * 3 },
  { name: 'unclosed', size: 3 },
  { name: 'shape-tail', size: SHAPES * TAILS.length },
  { name: 'word-before-length', size: WORD_COUNT * LENGTHS },
  { name: 'tag-behind-shape', size: (TAGS.length + 1) * SHAPES },
  { name: 'second-word-shape', size: WORD_COUNT * SHAPES },
  { name: 'governor-distance-length', size: VERB_CLASSES.length * 4 * LENGTHS },
];

const OFFSETS = SPEECH_TEMPLATES.map((_, index) =>
  SPEECH_TEMPLATES.slice(0, index).reduce((sum, template) => sum + template.size, 0),
);
export const SPEECH_FEATURE_COUNT = SPEECH_TEMPLATES.reduce((sum, template) => sum + template.size, 0);

/** The feature indices of a marked span, one a template. */
export function speechFeatures(
  document: Document,
  covered: Uint32Array,
  spans: readonly QuotedSpan[],
  index: number,
  context: QuoteContext,
): Int32Array {
  const span = spans[index];
  const out = new Int32Array(SPEECH_TEMPLATES.length);
  const length = lengthBucket(context.words);
  const lead = LEADS.indexOf(context.lead);
  const tail = TAILS.indexOf(context.tail);
  const ending = ENDINGS.indexOf(context.ending);
  const governor = VERB_CLASSES.indexOf(context.governor);
  const shape = shapeOf(document, span);
  const cues = cuesAround(document, covered, span);
  const size = length < 2 ? 0 : length < 4 ? 1 : 2;
  const block = document.blocks[span.block];
  const before = span.outerFirstToken - 1;
  const word = before >= block.firstToken ? ownWord(document.forms[before]) : 0;
  const second = before > block.firstToken ? ownWord(document.forms[before - 1]) : 0;
  const behind = span.outerEndToken < block.endToken ? TAGS.indexOf(document.pos[span.outerEndToken]) + 1 : 0;

  let i = 0;
  out[i] = OFFSETS[i++];
  out[i] = OFFSETS[i++] + length;
  out[i] = OFFSETS[i++] + lead;
  out[i] = OFFSETS[i++] + tail;
  out[i] = OFFSETS[i++] + ending * LENGTHS + length;
  out[i] = OFFSETS[i++] + lead * LENGTHS + length;
  out[i] = OFFSETS[i++] + tail * LENGTHS + length;
  out[i] = OFFSETS[i++] + lead * TAILS.length + tail;
  out[i] = OFFSETS[i++] + lead * ENDINGS.length + ending;
  out[i] = OFFSETS[i++] + tail * ENDINGS.length + ending;
  out[i] = OFFSETS[i++] + governor * 4 + Math.min(3, context.governorDistance);
  out[i] = OFFSETS[i++] + governor * LENGTHS + length;
  out[i] = OFFSETS[i++] + governor * SHAPES + shape;
  out[i] = OFFSETS[i++] + shape * LENGTHS + length;
  out[i] = OFFSETS[i++] + shape * LEADS.length + lead;
  out[i] = OFFSETS[i++] + verbsInside(document, span) * LENGTHS + length;
  out[i] =
    OFFSETS[i++] + FAMILIES.indexOf(span.family) * BLOCK_KINDS.length + BLOCK_KINDS.indexOf(block.kind);
  out[i] = OFFSETS[i++] + cues * LENGTHS + length;
  out[i] = OFFSETS[i++] + cues * SHAPES + shape;
  out[i] = OFFSETS[i++] + cues * LEADS.length + lead;
  out[i] = OFFSETS[i++] + otherQuotes(document, spans, index) * LENGTHS + length;
  out[i] = OFFSETS[i++] + word;
  out[i] = OFFSETS[i++] + word * SHAPES + shape;
  out[i] = OFFSETS[i++] + behind * 3 + size;
  out[i] = OFFSETS[i++] + Math.max(0, TAGS.indexOf(document.pos[span.firstToken])) * 3 + size;
  out[i] = OFFSETS[i++] + Math.max(0, TAGS.indexOf(document.pos[lastWord(document, span)])) * 3 + size;
  out[i] = OFFSETS[i++] + (span.continues ? 2 : span.unclosed ? 1 : 0);
  out[i] = OFFSETS[i++] + shape * TAILS.length + tail;
  out[i] = OFFSETS[i++] + word * LENGTHS + length;
  out[i] = OFFSETS[i++] + behind * SHAPES + shape;
  out[i] = OFFSETS[i++] + second * SHAPES + shape;
  out[i] = OFFSETS[i++] + (governor * 4 + Math.min(3, context.governorDistance)) * LENGTHS + length;
  return out;
}

function lengthBucket(words: number): number {
  if (words <= 4) return Math.max(0, words - 1);
  return words <= 6 ? 4 : words <= 9 ? 5 : words <= 15 ? 6 : 7;
}

function lastWord(document: Document, span: QuotedSpan): number {
  let token = span.endToken - 1;
  while (token > span.firstToken && document.pos[token] === 'PUNCT') token--;
  return token;
}

const SMALL: ReadonlySet<string> = new Set(
  'a an the of and or in on at to for with from by is it as but vs'.split(' '),
);
const isSmall = wordTest((_, lower) => SMALL.has(lower));
const hasLetter = wordTest((word) => /\p{L}/u.test(word));
const isCapitals = wordTest((word) => word.length > 1 && word === word.toUpperCase());

const hasCapital = wordTest((word, lower) => word[0] !== lower[0]);

/** Capitals inside the marks: none, first word only, one capitalised word alone, title case, all capitals, mixed. */
function shapeOf(document: Document, span: QuotedSpan): number {
  let words = 0;
  let capitals = 0;
  let upper = 0;
  let big = 0;
  let firstCapital = false;
  for (let token = span.firstToken; token < span.endToken && words < 30; token++) {
    if (document.pos[token] === 'PUNCT') continue;
    const form = document.forms[token];
    if (!hasLetter(form)) continue;
    words++;
    const capital = hasCapital(form);
    if (words === 1) firstCapital = capital;
    if (!isSmall(form)) big++;
    if (!capital) continue;
    capitals++;
    if (isCapitals(form)) upper++;
  }
  if (words > 1 && upper === words) return 4;
  if (capitals === 0) return 0;
  if (words === 1) return 2;
  if (big > 0 && capitals >= big && firstCapital) return 3;
  return firstCapital && capitals === 1 ? 1 : 5;
}

const SPEAKING_PARTIES: ReadonlySet<string> = new Set(['i', 'we', 'you', 'my', 'our', 'me', 'us', 'your']);
const isSpeakingParty = wordTest((_, lower) => SPEAKING_PARTIES.has(lower));

/** Whether a finite verb (1) and a pronoun of the first or second person (2) stand inside the marks. */
function verbsInside(document: Document, span: QuotedSpan): number {
  let result = 0;
  const limit = Math.min(span.endToken, span.firstToken + 25);
  for (let token = span.firstToken; token < limit; token++) {
    const tag = document.pos[token];
    if (tag === 'AUX' || tag === 'VERB') result |= 1;
    else if (tag === 'PRON' && isSpeakingParty(document.forms[token])) result |= 2;
  }
  return result;
}

/** Reporting verbs outside the marks in the sentence: none, weak or strong before, none, weak or strong behind. */
function cuesAround(document: Document, covered: Uint32Array, span: QuotedSpan): number {
  const floor = Math.max(0, span.outerFirstToken - 40);
  let before = 0;
  const first = document.sentenceOf[span.firstToken];
  for (let token = span.outerFirstToken - 1; token >= floor && before < 2; token--) {
    if (document.sentenceOf[token] !== first) break;
    if (!covered[token]) before = Math.max(before, cueStrength(document, token));
  }
  const last = document.sentenceOf[span.outerEndToken - 1];
  const limit = Math.min(document.tokenCount, span.outerEndToken + 25);
  let behind = 0;
  for (let token = span.outerEndToken; token < limit && behind < 2; token++) {
    if (document.sentenceOf[token] !== last) break;
    if (!covered[token]) behind = Math.max(behind, cueStrength(document, token));
  }
  return before * 3 + behind;
}

/** "according to", "in the words of". */
function announcesWords(document: Document, token: number): boolean {
  const word = document.lower[token];
  return word === 'according' || (word === 'words' && document.lower[token + 1] === 'of');
}

function cueStrength(document: Document, token: number): number {
  const lemma = verbLemma(document, token);
  if (lemma === null) return announcesWords(document, token) ? 2 : 0;
  const kind = verbClassOf(lemma);
  if (kind === 'be' || kind === 'other') return 0;
  return kind === 'weak' ? 1 : 2;
}

/** Whether another marked span stands in the same sentence before or behind. */
function otherQuotes(document: Document, spans: readonly QuotedSpan[], index: number): number {
  const span = spans[index];
  const before = spans[index - 1];
  const behind = spans[index + 1];
  if (before && document.sentenceOf[before.outerEndToken - 1] === document.sentenceOf[span.firstToken])
    return 1;
  if (behind && document.sentenceOf[behind.firstToken] === document.sentenceOf[span.outerEndToken - 1])
    return 2;
  return 0;
}
