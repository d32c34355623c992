import type { NounPhrase } from './noun-phrases.js';
import type { Scene } from './scene.js';

/** The longest noun phrase that begins at `token`; null if none does. */
export function phraseBeginningAt({ candidates }: Scene, token: number): NounPhrase | null {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle].phrase.endToken > token) high = middle;
    else low = middle + 1;
  }
  let found: NounPhrase | null = null;
  for (let i = low; i < candidates.length && candidates[i].phrase.firstToken <= token; i++) {
    const { phrase } = candidates[i];
    if (phrase.firstToken === token && (found === null || phrase.endToken > found.endToken)) found = phrase;
  }
  return found;
}
