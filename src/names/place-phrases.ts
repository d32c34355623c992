import { type Document, wordFact } from '../document/index.js';
import { opensPlaceName, placeRank } from '../gazetteer/index.js';
import { remembered } from '../lexicon/remembered.js';
import { CUE } from './word-cues.js';

/** Most tokens that a place name of the gazetteer is looked up with. */
const LONGEST = 5;

const rankOf = remembered(100_000, placeRank);

/** Most capitalised words open no place name, so that no phrase need be looked up for them. */
const mayOpen = wordFact((word) => opensPlaceName(word));

/** Where in a place name a token stands; combined with the name's rank to one number a token. */
const POSITIONS = { first: 0, inside: 1, last: 2 } as const;

/**
 * Marks the longest place names of two words or more that the gazetteer knows ("Democratic Republic of the Congo"), from left to
 * right: 3 * rank + position for their tokens; `marks` keeps 0 for all others.
 */
export function markPlacePhrases(document: Document, cues: Uint32Array, marks: Uint8Array): void {
  for (const { firstToken, endToken } of document.sentences) {
    let i = firstToken;
    while (i < endToken) {
      const end = (cues[i] & CUE.capitalised) !== 0 ? longestFrom(document, cues, i, endToken, marks) : i;
      i = Math.max(i + 1, end);
    }
  }
}

function longestFrom(
  document: Document,
  cues: Uint32Array,
  first: number,
  limit: number,
  marks: Uint8Array,
): number {
  let last = first;
  while (
    last + 1 < limit &&
    last + 1 < first + LONGEST &&
    (cues[last + 1] & (CUE.capitalised | CUE.insidePlace)) !== 0
  )
    last++;
  if (last === first || (isApart(document, first) && !mayOpen(document.forms[first]))) return first;
  for (; last > first; last--) {
    if ((cues[last] & CUE.capitalised) === 0) continue;
    const phrase = document.text.slice(document.starts[first], document.ends[last]);
    const rank = rankOf(phrase);
    if (rank === 0) continue;
    marks.fill(3 * rank + POSITIONS.inside, first, last + 1);
    marks[first] = 3 * rank + POSITIONS.first;
    marks[last] = 3 * rank + POSITIONS.last;
    return last + 1;
  }
  return first;
}

/** Whether a blank or a hyphen parts the token from the next; behind other marks names are folded into one word ("O'Fallon"). */
function isApart({ text, ends }: Document, token: number): boolean {
  const next = text[ends[token]];
  return next === ' ' || next === '-';
}
