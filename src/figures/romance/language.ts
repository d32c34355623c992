import { type Document, wordFact } from '../../document/index.js';

/** Function words of Spanish, French and Portuguese that are no English words. */
const ROMANCE: ReadonlySet<string> = new Set(
  'de la el los las en que del por han una un les des du dans et sont ont par pour em dos das da uma com sans sin y se su au aux est con'.split(
    ' ',
  ),
);
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to in is was were that for by with from at'.split(' '),
);

/** Tokens at the head of a text that tell its language, and how many function words do. */
const HEAD = 120;
const ENOUGH = 3;

const isEnglish = wordFact((_, lower) => ENGLISH.has(lower));
const isRomanceWord = wordFact((_, lower) => ROMANCE.has(lower));

/** Whether a text is in Spanish, French or Portuguese: situation reports are often pasted in untranslated. */
export function isRomance({ forms, tokenCount }: Document): boolean {
  let romance = 0;
  let english = 0;
  for (let token = 0; token < tokenCount && token < HEAD; token++) {
    if (isEnglish(forms[token])) {
      if (++english >= ENOUGH && romance < english) return false;
    } else if (isRomanceWord(forms[token])) romance++;
  }
  return romance > english && romance >= (tokenCount < 20 ? 2 : ENOUGH);
}
