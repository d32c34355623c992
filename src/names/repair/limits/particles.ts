import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { type RepairRule, spanOver } from '../repair.js';

/** Small words that begin surnames and are no English words, nor French or Spanish articles. */
const isParticle = wordTest((word) =>
  /^(?:de|van|von|der|den|ter|bin|ibn|bint|al|dos|das|da|du|del|della|di)$/.test(word),
);
/** "van den": most particles before a surname. */
const MOST = 2;

/** "Said |de| Wit", "|van der| Kolk told them": small words before a surname that stands alone are its beginning. */
export const particles: RepairRule = {
  name: 'particles',
  reason: 'the tagger knows particles between two names, and forgets them where the given name is left out',
  repair: (document, spans) =>
    spans.map((span) => {
      const first = span.type === 'person' ? firstParticle(document, span) : span.firstToken;
      return first === span.firstToken
        ? span
        : spanOver(document, first, span.endToken, 'person', span.score);
    }),
};

function firstParticle({ forms, words, sentenceOf }: Document, { firstToken, sentence }: NameSpan): number {
  let first = firstToken;
  while (
    first > 0 &&
    firstToken - first < MOST &&
    isParticle(forms[first - 1]) &&
    sentenceOf[first - 1] === sentence
  )
    first--;
  // "Rua de Hale", "Ana de Hale" where the given name was not seen: half of it is no better
  return first > 0 &&
    first < firstToken &&
    isCapitalised(words[first - 1]) &&
    sentenceOf[first - 1] === sentence
    ? firstToken
    : first;
}
