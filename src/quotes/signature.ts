import type { Document } from '../document/index.js';
import { CUE_LINKS, NO_CUE, VERB_CLASSES } from './cue-links.js';
import type { QuotedSpan } from './layout.js';
import { PHRASE_KINDS, type PhraseKind } from './noun-phrases.js';
import type { Candidate, Scene } from './scene.js';

const DASHES: ReadonlySet<string> = new Set(['—', '–', '―', '-', '--', '−', '~', ':']);
const NAMES: ReadonlySet<PhraseKind> = new Set([
  'full-name',
  'titled-name',
  'single-name',
  'person-noun',
  'organ',
  'acronym',
]);

/** How long a signature line may be, in tokens. */
const SIGNATURE_REACH = 14;

/**
 * The token at which the signature of a quote begins: a dash behind the closing mark, on the same line or the next,
 * or a colon, and then a capital: '“Shameful” – Labour MP Dawn Hill', '“Shameful”: Dawn Hill'. Null without one. A dash that opens an aside in a sentence is none.
 */
export function signatureStart(document: Document, span: QuotedSpan): number | null {
  const dash = span.outerEndToken;
  if (dash + 1 >= document.tokenCount || !DASHES.has(document.words[dash])) return null;
  if (!/^[\p{Lu}@]/u.test(document.words[dash + 1])) return null;
  const line = lineOf(document, dash);
  const quote = document.blocks[span.block];
  // In the quote's own paragraph the quote must begin it, or end a sentence.
  const opens = span.outerFirstToken === quote.firstToken;
  const whole = opens || /[.!?…]["'”’]*$/.test(document.text.slice(span.end - 2, span.end));
  const colon = document.words[dash] === ':';
  if (line === quote.index && !(whole && (opens || !colon))) return null;
  if (line !== quote.index && line !== quote.index + 1) return null;
  const end = document.blocks[line].endToken;
  for (let token = dash + 1; token < end && token < dash + SIGNATURE_REACH; token++) {
    // A finite verb makes it the reporter's sentence.
    if (document.pos[token] === 'VERB' && !document.lower[token].endsWith('ing')) return null;
    if (colon && document.pos[token] !== 'PROPN' && document.pos[token] !== 'PUNCT') return null;
    if (document.words[token] === '.' || token + 1 === end || startsNewQuote(document, token + 1))
      return dash + 1;
  }
  return null;
}

function startsNewQuote(document: Document, token: number): boolean {
  return /^["“«„‘'`]/.test(document.words[token]);
}

function lineOf(document: Document, token: number): number {
  return document.sentences[document.sentenceOf[token]].block;
}

/** The candidate that signs the quote, or that a line of its own announces ("And from Chairwoman Rosenworcel:"). */
export function signatory(scene: Scene, span: QuotedSpan, near: readonly Candidate[]): Candidate | null {
  const start = signatureStart(scene.document, span);
  if (start !== null) {
    const named = near.filter(
      ({ phrase }) =>
        phrase.firstToken >= start &&
        phrase.firstToken < start + 5 &&
        !phrase.possessor &&
        NAMES.has(phrase.kind),
    );
    if (named.length > 0) return named[0];
  }
  return announcer(scene, span, near) ?? labelled(scene, span);
}

/** "Name:" or "from Name:" as the whole line before a quote that begins its own. */
function announcer(scene: Scene, span: QuotedSpan, near: readonly Candidate[]): Candidate | null {
  const { document } = scene;
  const block = document.blocks[span.block];
  const before = document.blocks[span.block - 1];
  const alone = span.outerFirstToken === block.firstToken;
  if (!alone || !before || document.words[before.endToken - 1] !== ':') return null;
  return (
    near.find(
      ({ phrase, cue }) =>
        cue.link === 'label' &&
        NAMES.has(phrase.kind) &&
        phrase.endToken === before.endToken - 1 &&
        phrase.firstToken - before.firstToken <= 2,
    ) ?? null
  );
}

const LABEL = /^\p{Lu}[\p{Lu}'’.-]+$/u;

/** A transcript between marks: '"WALLACE: Let us begin."' names its speaker in capitals inside. */
function labelled(scene: Scene, span: QuotedSpan): Candidate | null {
  const { document } = scene;
  const first = span.firstToken;
  let colon = first;
  while (colon < first + 3 && LABEL.test(document.words[colon] ?? '')) colon++;
  if (colon === first || document.words[colon] !== ':') return null;
  const kind: PhraseKind = 'single-name';
  return {
    phrase: {
      firstToken: first,
      endToken: colon,
      head: colon - 1,
      kind,
      sentence: document.sentenceOf[first],
      possessor: false,
    },
    order: 0,
    index: -1,
    cue: NO_CUE,
    apposed: null,
    kindIndex: PHRASE_KINDS.indexOf(kind),
    linkIndex: CUE_LINKS.indexOf('none'),
    classIndex: VERB_CLASSES.indexOf('none'),
    verbIndex: 0,
    block: span.block,
    head: document.lower[colon - 1],
    headIndex: -1,
    afterPreposition: 0,
    firstInSentence: true,
    article: 0,
    quotesBefore: 0,
  };
}
