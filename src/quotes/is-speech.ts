import type { Document } from '../document/index.js';
import { coverage, type QuotedSpan } from './layout.js';
import { contextOf, type QuoteContext } from './quote-context.js';
import { signatureStart } from './signature.js';
import { SPEECH_TEMPLATES, speechFeatures } from './speech-features.js';
import { SPEECH_WEIGHTS } from './speech-weights.js';
import { unpack, type Weights } from './weights.js';

/** Log-odds above which marked words count as speech; a little over even, since most readers mind a scare quote more. */
const THRESHOLD = 0.9;

/** Log-odds of a quote whose sentence is built around it, that bears a signature, or opens a headline. */
const SIGNED = 3;

let weights: Weights | null = null;

/** A marked span that is speech, with the log-odds of that. */
export interface Speech {
  readonly span: QuotedSpan;
  readonly odds: number;
}

/** Keeps the marked spans that somebody says or writes; leaves out scare quotes, titles of works, nicknames and terms. */
export function keepSpeech(document: Document, spans: readonly QuotedSpan[]): Speech[] {
  weights ??= unpack(SPEECH_WEIGHTS, SPEECH_TEMPLATES);
  const table = weights;
  const covered = coverage(document, spans);
  const kept: Speech[] = [];
  let last: Speech | null = null;
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index];
    // What goes on from the paragraph before is speech if that was.
    const context = contextOf(document, covered, span);
    const features = speechFeatures(document, covered, spans, index, context);
    let odds = 0;
    for (let i = 0; i < features.length; i++) odds += table[features[i]];
    if (span.continues && last !== null && last.span === spans[index - 1]) odds = Math.max(odds, last.odds);
    if (namesThing(document, span)) continue;
    if (isSaid(context) || signatureStart(document, span) !== null || opensHeadline(document, span))
      odds = Math.max(odds, SIGNED);
    if (odds <= THRESHOLD) continue;
    last = { span, odds };
    kept.push(last);
  }
  return kept;
}

/** "“Fine,” said Ana Ruiz.": a sentence that begins with marked words and goes on with the verb of saying them, however short they are. */
function isSaid({ lead, tail, ending }: QuoteContext): boolean {
  return (
    (lead === 'block-start' || lead === 'sentence-start' || lead === 'after-quote') &&
    (tail === 'saying-verb' || tail === 'pronoun-verb') &&
    (ending === 'comma' || ending === 'question')
  );
}

/** The least tokens of a quote that a headline begins with; shorter ones are titles. */
const HEADLINE_WORDS = 4;

/** "‘Nothing left’: refugees crowd in": a headline that begins with a quote and a colon, not with the title of a work. */
export function opensHeadline(document: Document, span: QuotedSpan): boolean {
  const block = document.blocks[span.block];
  if (span.outerFirstToken !== block.firstToken || span.endToken - span.firstToken < HEADLINE_WORDS)
    return false;
  const colon = span.outerEndToken;
  if (document.words[colon] !== ':' || colon + 2 >= block.endToken) return false;
  let small = 0;
  for (let token = span.firstToken + 1; token < span.endToken; token++)
    if (document.pos[token] !== 'ADP' && /^\p{Ll}{4}/u.test(document.words[token])) small++;
  return small > 0;
}

/** Words right before a mark that announce a name or a term, and the word before them that they need. */
const NAMING: ReadonlyMap<string, string | null> = new Map([
  ['called', '-'],
  ['so-called', null],
  ['as', 'known'],
  ['dubbed', null],
  ['nicknamed', null],
  ['titled', null],
  ['entitled', null],
  ['codenamed', null],
]);
/** A name is no longer than that, in tokens. */
const LONGEST_NAME = 8;

/** "the so-called “safe zone”", "known as “liquefaction”", "a film titled “Ash”": named, not said. */
function namesThing(document: Document, span: QuotedSpan): boolean {
  const before = span.outerFirstToken - 1;
  if (before < 1 || span.endToken - span.firstToken > LONGEST_NAME) return false;
  const { lower, pos } = document;
  const needed = NAMING.get(lower[before]);
  if (needed === undefined) return PERFORMING.has(document.lemmas[before]) && isTitle(document, span);
  // "known locally as"
  const other = pos[before - 1] === 'ADV' ? before - 2 : before - 1;
  return needed === null || lower[before - 1] === needed || lower[other] === needed;
}

/** Verbs whose object in title case is a work: "sang “Blue Moon”". */
const PERFORMING: ReadonlySet<string> = new Set(['sing', 'play', 'perform', 'record', 'direct']);

/** Two words or more, the first and the last with capitals, and no sentence. */
function isTitle({ words, lower, pos }: Document, { firstToken, endToken }: QuotedSpan): boolean {
  let last = endToken - 1;
  while (last > firstToken && pos[last] === 'PUNCT') last--;
  return last > firstToken && words[firstToken] !== lower[firstToken] && words[last] !== lower[last];
}
