import type { Document } from '../document/index.js';
import { verbClassOf, verbLemma } from './cue-links.js';
import type { QuotedSpan } from './layout.js';

/** What stands right before a quote. The order is that of the trained weights. */
export const LEADS = [
  'block-start',
  'sentence-start',
  'after-quote',
  'colon',
  'comma',
  'saying-verb',
  'participle',
  'that',
  'be',
  'preposition',
  'determiner',
  'other-verb',
  'noun',
  'adjective',
  'naming',
  'other',
] as const;
export type Lead = (typeof LEADS)[number];

/** What follows a quote. */
export const TAILS = [
  'block-end',
  'sentence-end',
  'before-quote',
  'comma',
  'saying-verb',
  'pronoun-verb',
  'pronoun',
  'name',
  'determiner',
  'noun',
  'according-to',
  'dash',
  'preposition',
  'other-verb',
  'other',
] as const;
export type Tail = (typeof TAILS)[number];

export const ENDINGS = ['comma', 'full-stop', 'question', 'none'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The surroundings of a marked span, as far as its words and neighbours tell. */
export interface QuoteContext {
  readonly lead: Lead;
  readonly tail: Tail;
  readonly ending: Ending;
  readonly words: number;
  readonly startsUpper: boolean;
  /** The verb that governs the quote from the left within its clause, as a class of reporting verb. */
  readonly governor: ReturnType<typeof verbClassOf>;
  /** Tokens between that verb and the quote. */
  readonly governorDistance: number;
  /** Its token; -1 if there is none. */
  readonly governorToken: number;
}

const NAMING = new Set(
  'so-called called dubbed titled entitled named nicknamed known termed labeled labelled branded word words term terms phrase phrases slogan hashtag'.split(
    ' ',
  ),
);
const GOVERNOR_REACH = 7;

/** Reads the surroundings of `span`. */
export function contextOf(document: Document, covered: Uint32Array, span: QuotedSpan): QuoteContext {
  let words = 0;
  for (let token = span.firstToken; token < span.endToken; token++) {
    if (document.pos[token] !== 'PUNCT') words++;
  }
  const first = document.text.slice(span.start, span.start + 2).replace(/^[[("'‘“]/, '')[0] ?? '';
  const { governor, distance } = governorOf(document, covered, span);
  return {
    lead: leadOf(document, covered, span),
    tail: tailOf(document, covered, span),
    ending: endingOf(document, span),
    words,
    startsUpper: first !== first.toLowerCase(),
    governor,
    governorDistance: distance,
    governorToken: governor === 'none' ? -1 : span.outerFirstToken - 1 - distance,
  };
}

function endingOf(document: Document, span: QuotedSpan): Ending {
  const { text } = document;
  let last = text[span.end - 1];
  if (/["'”’)\]]/.test(last)) last = text[span.end - 2] ?? '';
  const behind = text[span.outerEnd] ?? '';
  if (last === ',' || behind === ',') return 'comma';
  if (last === '?' || last === '!') return 'question';
  if (last === '.' || last === '…') return 'full-stop';
  return 'none';
}

function leadOf(document: Document, covered: Uint32Array, span: QuotedSpan): Lead {
  const { words, lower, pos, sentenceOf } = document;
  let token = span.outerFirstToken - 1;
  const block = document.blocks[span.block];
  if (token < block.firstToken) return 'block-start';
  if (covered[token]) return 'after-quote';
  const mark = words[token];
  if (mark === ':') return 'colon';
  if (/^[.!?]$/.test(mark) || sentenceOf[token] !== sentenceOf[span.firstToken]) return 'sentence-start';
  if (mark === ',') {
    const lemma = token > 0 ? verbLemma(document, token - 1) : null;
    return lemma !== null && verbClassOf(lemma) !== 'be' && verbClassOf(lemma) !== 'other'
      ? 'saying-verb'
      : 'comma';
  }
  if (lower[token] === 'that') return 'that';
  if (NAMING.has(lower[token]) || (lower[token] === 'as' && lower[token - 1] === 'known')) return 'naming';
  const lemma = verbLemma(document, token);
  if (lemma !== null) {
    const kind = verbClassOf(lemma);
    if (kind === 'be') return 'be';
    if (lower[token].endsWith('ing')) return 'participle';
    return kind === 'other' ? 'other-verb' : 'saying-verb';
  }
  const tag = pos[token];
  if (tag === 'ADP' || tag === 'SCONJ') return 'preposition';
  if (tag === 'DET' || lower[token] === 'his' || lower[token] === 'her' || lower[token] === 'their')
    return 'determiner';
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') return 'noun';
  if (tag === 'ADJ' || tag === 'ADV') return 'adjective';
  token--;
  return 'other';
}

function tailOf(document: Document, covered: Uint32Array, span: QuotedSpan): Tail {
  const { words, lower, pos, sentenceOf } = document;
  let token = span.outerEndToken;
  const block = document.blocks[span.block];
  if (token >= block.endToken) return 'block-end';
  if (words[token] === ',' && token + 1 < block.endToken) token++;
  if (covered[token]) return 'before-quote';
  const mark = words[token];
  if (mark === '.' || mark === '!' || mark === '?' || mark === ';') return 'sentence-end';
  if (mark === '—' || mark === '–' || mark === '-' || mark === '--') return 'dash';
  if (mark === ',') return 'comma';
  if (lower[token] === 'according') return 'according-to';
  const lemma = verbLemma(document, token);
  if (lemma !== null) {
    const kind = verbClassOf(lemma);
    return kind === 'be' || kind === 'other' ? 'other-verb' : 'saying-verb';
  }
  const tag = pos[token];
  if (tag === 'PRON' && !/^(?:his|her|its|their|our|my|your)$/.test(lower[token])) {
    const next = token + 1 < block.endToken ? verbLemma(document, token + 1) : null;
    return next !== null && verbClassOf(next) !== 'be' ? 'pronoun-verb' : 'pronoun';
  }
  const newSentence = span.endToken > 0 && sentenceOf[token] !== sentenceOf[span.outerEndToken - 1];
  if (newSentence && /[.…]/.test(document.text[span.end - 1])) return 'sentence-end';
  if (tag === 'PROPN') return 'name';
  if (tag === 'DET' || tag === 'PRON') return 'determiner';
  if (tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM') return 'noun';
  if (tag === 'ADP' || tag === 'CCONJ' || tag === 'SCONJ' || tag === 'ADV') return 'preposition';
  return 'other';
}

function governorOf(
  document: Document,
  covered: Uint32Array,
  span: QuotedSpan,
): { governor: QuoteContext['governor']; distance: number } {
  const first = span.outerFirstToken;
  const floor = Math.max(document.blocks[span.block].firstToken, first - GOVERNOR_REACH);
  for (let token = first - 1; token >= floor && !covered[token]; token--) {
    if (document.sentenceOf[token] !== document.sentenceOf[first] && token !== first - 1) break;
    if (/^[.!?;]$/.test(document.words[token])) break;
    const lemma = verbLemma(document, token);
    if (lemma === null) continue;
    return { governor: verbClassOf(lemma), distance: first - 1 - token };
  }
  return { governor: 'none', distance: GOVERNOR_REACH };
}
