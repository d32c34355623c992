import { type Document, wordTest } from '../document/index.js';
import { isNounForPeople } from './lexicon.js';
import type { NounPhrase } from './noun-phrases.js';

/** Prepositions that hang a complement on a speaker ("a spokesman for X", "Ann Smith of Y", "observers from Z"). */
const LINKING = new Set(['for', 'of', 'at', 'with', 'from', 'in']);
const linksComplement = wordTest((_, lower) => LINKING.has(lower));

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
  const { forms, sentenceOf } = document;
  while (
    end < document.tokenCount &&
    linksComplement(forms[end]) &&
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
      return isNounForPeople(document.forms[phrase.head]);
    default:
      return false;
  }
}

const isGlue = wordTest((_, lower) => lower === '-' || lower === "'s" || lower === '’s' || lower === '&');

/** The end of the noun phrase that begins at `token`; `token` if none does. */
function endOfNominal(document: Document, covered: Uint32Array, token: number, sentence: number): number {
  let end = token;
  let lastNoun = token;
  while (end < document.tokenCount && !covered[end] && document.sentenceOf[end] === sentence) {
    const tag = document.pos[end];
    if (tag === 'NOUN' || tag === 'PROPN') lastNoun = end + 1;
    else if (!(tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || (tag === 'PRON' && end === token))) {
      if (!isGlue(document.forms[end])) break;
    }
    end++;
  }
  return lastNoun;
}
