import type { Document } from '../document/index.js';
import { attach } from './apposition.js';
import { CUE_LINKS, type Cue, cuesOf, NO_CUE, VERB_CLASSES } from './cue-links.js';
import { coverage, type QuotedSpan } from './layout.js';
import { findNounPhrases, type NounPhrase, PHRASE_KINDS } from './noun-phrases.js';

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
  readonly block: number;
  /** Head noun in lower case: two mentions with the same head are taken for one speaker by the ranker. */
  readonly head: string;
  readonly afterPreposition: number;
  readonly firstInSentence: boolean;
}

/** The article around the quotes, measured once. */
export interface Scene {
  readonly document: Document;
  readonly spans: readonly QuotedSpan[];
  readonly covered: Uint32Array;
  readonly candidates: readonly Candidate[];
  /** Number of tokens outside quotes before each token. */
  readonly outside: Uint32Array;
  /** How many phrases of the article share each head. */
  readonly headCounts: ReadonlyMap<string, number>;
}

const PREPOSITIONS = ['', 'of', 'to', 'with', 'by', 'for', 'about', 'on', 'in', 'from', 'than', 'as', 'at'];
export const PREPOSITION_COUNT = PREPOSITIONS.length + 1;

const UNCUED: readonly Cue[] = [NO_CUE];

/** Finds the candidates of an article and what their features need. */
export function setScene(document: Document, spans: readonly QuotedSpan[]): Scene {
  const covered = coverage(document, spans);
  const phrases = findNounPhrases(document, covered);
  const attachments = attach(document, covered, phrases);
  const candidates: Candidate[] = [];
  const headCounts = new Map<string, number>();
  let lastSentence = -1;
  for (const [order, phrase] of phrases.entries()) {
    const cues = cuesOf(document, covered, phrase, attachments[order]);
    const head = document.lower[phrase.head];
    headCounts.set(head, (headCounts.get(head) ?? 0) + 1);
    const before = phrase.firstToken - 1;
    const inside = before >= 0 && document.sentenceOf[before] === phrase.sentence && !covered[before];
    for (const cue of cues.length > 0 ? cues : UNCUED) {
      candidates.push({
        phrase,
        order,
        index: candidates.length,
        cue,
        apposed: attachments[order].name,
        kindIndex: PHRASE_KINDS.indexOf(phrase.kind),
        linkIndex: CUE_LINKS.indexOf(cue.link),
        classIndex: VERB_CLASSES.indexOf(cue.verbClass),
        block: document.sentences[phrase.sentence].block,
        head,
        afterPreposition: inside && document.pos[before] === 'ADP' ? preposition(document.lower[before]) : 0,
        firstInSentence: phrase.sentence !== lastSentence,
      });
    }
    lastSentence = phrase.sentence;
  }
  const outside = new Uint32Array(document.tokenCount + 1);
  for (let token = 0; token < document.tokenCount; token++)
    outside[token + 1] = outside[token] + (covered[token] ? 0 : 1);
  return { document, spans, covered, candidates, outside, headCounts };
}

function preposition(word: string): number {
  const index = PREPOSITIONS.indexOf(word);
  return index < 0 ? PREPOSITIONS.length : index;
}
