import { type Document, wordFact } from '../document/index.js';
import { attach } from './apposition.js';
import { CUE_LINKS, type Cue, cueBefore, cueBehind, NO_CUE, VERB_CLASSES } from './cue-links.js';
import { coverage, type QuotedSpan } from './layout.js';
import { findNounPhrases, type NounPhrase, PHRASE_KINDS } from './noun-phrases.js';
import { ownVerb } from './own-verbs.js';

/** A noun phrase together with one cue that it may be the source of. */
export interface Candidate {
  readonly phrase: NounPhrase;
  /** Place of the phrase among all phrases, so that a difference counts the phrases between. */
  readonly order: number;
  /** Place among the candidates of the scene. */
  readonly index: number;
  readonly cue: Cue;
  /** The name in apposition to the phrase: "Ann Smith" for "the mayor, Ann Smith". */
  readonly apposed: NounPhrase | null;
  /** Numbers of kind, link and verb class in their lists, for the tables of weights. */
  readonly kindIndex: number;
  readonly linkIndex: number;
  readonly classIndex: number;
  /** Number of the cue's verb among those with a weight of their own; 0 for the rest and for none. */
  readonly verbIndex: number;
  readonly block: number;
  /** Head noun in lower case: two mentions with the same head are taken for one speaker by the ranker. */
  readonly head: string;
  readonly headIndex: number;
  readonly afterPreposition: number;
  readonly firstInSentence: boolean;
  /** The word that the phrase begins with: the (1), a or an (2), his, her or their (3), any other (0). */
  readonly article: number;
  /** Quotes that begin before the phrase. */
  readonly quotesBefore: number;
}

/** The article around the quotes, measured once. */
export interface Scene {
  readonly document: Document;
  readonly spans: readonly QuotedSpan[];
  readonly covered: Uint32Array;
  readonly candidates: readonly Candidate[];
  /** Number of tokens outside quotes before each token. */
  readonly outside: Uint32Array;
  /** How many phrases of the article share each head, by `headIndex`. */
  readonly headCounts: readonly number[];
}

const PREPOSITIONS = ['', 'of', 'to', 'with', 'by', 'for', 'about', 'on', 'in', 'from', 'than', 'as', 'at'];
export const PREPOSITION_COUNT = PREPOSITIONS.length + 1;

const ARTICLES: ReadonlyMap<string, number> = new Map([
  ['the', 1],
  ['a', 2],
  ['an', 2],
  ['his', 3],
  ['her', 3],
  ['their', 3],
]);
const articleOf = wordFact((_, lower) => ARTICLES.get(lower) ?? 0);

const KIND_INDEX = indices(PHRASE_KINDS);
const LINK_INDEX = indices(CUE_LINKS);
const CLASS_INDEX = indices(VERB_CLASSES);

function indices<T>(list: readonly T[]): ReadonlyMap<T, number> {
  return new Map(list.map((item, index) => [item, index]));
}

/** Finds the candidates of an article and what their features need. */
export function setScene(document: Document, spans: readonly QuotedSpan[]): Scene {
  const covered = coverage(document, spans);
  const phrases = findNounPhrases(document, covered);
  const attachments = attach(document, covered, phrases);
  const candidates: Candidate[] = [];
  const headIndices = new Map<string, number>();
  const headCounts: number[] = [];
  let lastSentence = -1;
  let quotesBefore = 0;
  for (let order = 0; order < phrases.length; order++) {
    const phrase = phrases[order];
    const head = document.lower[phrase.head];
    let headIndex = headIndices.get(head);
    if (headIndex === undefined) {
      headIndex = headCounts.length;
      headIndices.set(head, headIndex);
      headCounts.push(0);
    }
    headCounts[headIndex]++;
    while (quotesBefore < spans.length && spans[quotesBefore].outerFirstToken < phrase.firstToken)
      quotesBefore++;
    const name = attachments.names[order];
    // What belongs to another phrase has no cue of its own.
    const whole = attachments.isComplement[order] === 0;
    const behind =
      whole && !phrase.possessor ? cueBehind(document, covered, phrase, attachments, order) : null;
    const before = whole ? cueBefore(document, covered, phrase) : null;
    const cue = behind ?? before ?? NO_CUE;
    const candidate: Candidate = {
      phrase,
      order,
      index: candidates.length,
      cue,
      apposed: name === 0 ? null : phrases[name - 1],
      kindIndex: KIND_INDEX.get(phrase.kind)!,
      linkIndex: linkIndexOf(cue),
      classIndex: classIndexOf(cue),
      verbIndex: cue === NO_CUE ? 0 : ownVerb(cue.lemma),
      block: document.sentences[phrase.sentence].block,
      head,
      headIndex,
      afterPreposition: prepositionBefore(document, covered, phrase),
      firstInSentence: phrase.sentence !== lastSentence,
      article: articleOf(document.forms[phrase.firstToken]),
      quotesBefore,
    };
    lastSentence = phrase.sentence;
    candidates.push(candidate);
    if (behind && before) candidates.push(withCue(candidate, candidates.length, before));
  }
  const outside = new Uint32Array(document.tokenCount + 1);
  for (let token = 0; token < document.tokenCount; token++)
    outside[token + 1] = outside[token] + (covered[token] ? 0 : 1);
  return { document, spans, covered, candidates, outside, headCounts };
}

function linkIndexOf(cue: Cue): number {
  return cue === NO_CUE ? 0 : LINK_INDEX.get(cue.link)!;
}

function classIndexOf(cue: Cue): number {
  return cue === NO_CUE ? 0 : CLASS_INDEX.get(cue.verbClass)!;
}

/** The same phrase as the source of another cue. */
export function withCue(candidate: Candidate, index: number, cue: Cue): Candidate {
  return {
    phrase: candidate.phrase,
    order: candidate.order,
    index,
    cue,
    apposed: candidate.apposed,
    kindIndex: candidate.kindIndex,
    linkIndex: linkIndexOf(cue),
    classIndex: classIndexOf(cue),
    verbIndex: ownVerb(cue.lemma),
    block: candidate.block,
    head: candidate.head,
    headIndex: candidate.headIndex,
    afterPreposition: candidate.afterPreposition,
    firstInSentence: candidate.firstInSentence,
    article: candidate.article,
    quotesBefore: candidate.quotesBefore,
  };
}

/** The preposition right before a phrase, as a number of the tables; 0 for none. */
function prepositionBefore(document: Document, covered: Uint32Array, phrase: NounPhrase): number {
  const before = phrase.firstToken - 1;
  if (before < 0 || document.pos[before] !== 'ADP' || covered[before]) return 0;
  return document.sentenceOf[before] === phrase.sentence ? prepositionOf(document.forms[before]) : 0;
}

const prepositionOf = wordFact((_, lower) => {
  const index = PREPOSITIONS.indexOf(lower);
  return index < 0 ? PREPOSITIONS.length : index;
});
