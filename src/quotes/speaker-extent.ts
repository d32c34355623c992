import { complementEnd } from './complement.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Scene } from './scene.js';

/** The words that name the speaker: the phrase, and what belongs to it ("a spokesman for X", "Burton and Nick"). */
export function speakerExtent(scene: Scene, phrase: NounPhrase): { first: number; end: number } {
  const { document, covered } = scene;
  const { lower, pos, words } = document;
  let end = complementEnd(document, covered, phrase);
  const inside = (token: number): boolean =>
    token < document.tokenCount && !covered[token] && document.sentenceOf[token] === phrase.sentence;
  const named = phrase.kind === 'full-name' || phrase.kind === 'single-name' || phrase.kind === 'titled-name';
  if (named && inside(end) && lower[end] === 'and' && inside(end + 1) && pos[end + 1] === 'PROPN') {
    let last = end + 1;
    while (inside(last) && (pos[last] === 'PROPN' || words[last] === '-')) last++;
    end = last;
  }
  return { first: phrase.firstToken, end };
}
