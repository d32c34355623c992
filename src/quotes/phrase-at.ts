import { firstIndex } from '../document/index.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Scene } from './scene.js';

/** The longest noun phrase that begins at `token`; null if none does. */
export function phraseBeginningAt({ candidates }: Scene, token: number): NounPhrase | null {
  const first = firstIndex(candidates.length, (i) => candidates[i].phrase.endToken > token);
  let found: NounPhrase | null = null;
  for (let i = first; i < candidates.length && candidates[i].phrase.firstToken <= token; i++) {
    const { phrase } = candidates[i];
    if (phrase.firstToken === token && (found === null || phrase.endToken > found.endToken)) found = phrase;
  }
  return found;
}
