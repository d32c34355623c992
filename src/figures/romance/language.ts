import type { Document } from '../../document/index.js';

/** Function words of Spanish, French and Portuguese that are no English words. */
const ROMANCE: ReadonlySet<string> = new Set(
  'de la el los las en que del por han fueron una un les des du dans et sont ont par pour em dos das da foram uma com sans sin y se su au aux est con'.split(
    ' ',
  ),
);
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in is was were that for by with from at'.split(' '),
);

/** Tokens at the head of a text that tell its language, and how many function words do. */
const HEAD = 120;
const ENOUGH = 3;

/** Whether a text is in Spanish, French or Portuguese: situation reports are often pasted in untranslated. */
export function isRomance({ lower, tokenCount }: Document): boolean {
  let romance = 0;
  let english = 0;
  for (let token = 0; token < tokenCount && token < HEAD; token++) {
    const word = lower[token];
    if (word.length > 4) continue;
    if (ENGLISH.has(word)) {
      if (++english >= ENOUGH && romance < english) return false;
    } else if (ROMANCE.has(word)) romance++;
  }
  return romance > english && romance >= (tokenCount < 20 ? 2 : ENOUGH);
}
