import { isPersonNoun } from '../lexicon/person-nouns.js';
import type { Candidate, Scene } from './scene.js';

const LINKING = new Set(['for', 'of', 'at', 'with', 'from', 'in']);
const LONGEST = 12;

/** The words that name the speaker: the phrase, and what belongs to it ("a spokesman for X", "Burton and Nick"). */
export function speakerExtent(scene: Scene, candidate: Candidate): { first: number; end: number } {
  const { document, covered } = scene;
  const { phrase } = candidate;
  const { lower, pos, words } = document;
  let end = phrase.endToken;
  const inside = (token: number): boolean =>
    token < document.tokenCount && !covered[token] && document.sentenceOf[token] === phrase.sentence;
  const nominal = phrase.kind === 'person-noun' || phrase.kind === 'quantifier' || phrase.kind === 'organ';
  if (nominal && isPersonNoun(lower[phrase.head])) {
    while (inside(end) && LINKING.has(lower[end]) && end - phrase.firstToken < LONGEST) {
      const next = endOfNominal(scene, end + 1, phrase.sentence);
      if (next <= end + 1) break;
      end = next;
    }
  }
  const named = phrase.kind === 'full-name' || phrase.kind === 'single-name' || phrase.kind === 'titled-name';
  if (named && inside(end) && lower[end] === 'and' && inside(end + 1) && pos[end + 1] === 'PROPN') {
    let last = end + 1;
    while (inside(last) && (pos[last] === 'PROPN' || words[last] === '-')) last++;
    end = last;
  }
  return { first: phrase.firstToken, end };
}

/** The end of the noun phrase that begins at `token`; `token` if none does. */
function endOfNominal(scene: Scene, token: number, sentence: number): number {
  const { document, covered } = scene;
  let end = token;
  let lastNoun = token;
  while (end < document.tokenCount && !covered[end] && document.sentenceOf[end] === sentence) {
    const tag = document.pos[end];
    const glue = document.words[end] === '-' || document.lower[end] === "'s" || document.words[end] === '&';
    if (tag === 'NOUN' || tag === 'PROPN') lastNoun = end + 1;
    else if (!(tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || glue || (tag === 'PRON' && end === token)))
      break;
    end++;
  }
  return lastNoun;
}
