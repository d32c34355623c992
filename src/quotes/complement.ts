import type { Document } from '../document/index.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { NounPhrase } from './noun-phrases.js';

/** Prepositions that hang a complement on a speaker ("a spokesman for X", "Ann Smith of Y", "observers from Z"). */
const LINKING = new Set(['for', 'of', 'at', 'with', 'from', 'in']);

/** The longest description with its complements, in tokens. */
const LONGEST = 12;

/**
 * The end of a description of a person with the complements that belong to it; the end of the phrase if it has none.
 * `named`: also for names ("Ann Smith of Y").
 */
export function complementEnd(
  document: Document,
  covered: Uint32Array,
  phrase: NounPhrase,
  named = false,
): number {
  let end = phrase.endToken;
  if (phrase.possessor || !(named || takesComplement(document, phrase))) return end;
  const { lower, sentenceOf } = document;
  while (
    end < document.tokenCount &&
    LINKING.has(lower[end]) &&
    !covered[end] &&
    sentenceOf[end] === phrase.sentence &&
    end - phrase.firstToken < LONGEST
  ) {
    const next = endOfNominal(document, covered, end + 1, phrase.sentence);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

function takesComplement(document: Document, phrase: NounPhrase): boolean {
  switch (phrase.kind) {
    case 'person-noun':
    case 'quantifier':
      return true;
    case 'organ':
      return isPersonNoun(document.lower[phrase.head]);
    default:
      return false;
  }
}

/** The end of the noun phrase that begins at `token`; `token` if none does. */
function endOfNominal(document: Document, covered: Uint32Array, token: number, sentence: number): number {
  let end = token;
  let lastNoun = token;
  while (end < document.tokenCount && !covered[end] && document.sentenceOf[end] === sentence) {
    const tag = document.pos[end];
    const word = document.lower[end];
    const glue = word === '-' || word === "'s" || word === '’s' || word === '&';
    if (tag === 'NOUN' || tag === 'PROPN') lastNoun = end + 1;
    else if (!(tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || glue || (tag === 'PRON' && end === token)))
      break;
    end++;
  }
  return lastNoun;
}
