import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { lookOf } from '../../word-look.js';
import { type RepairRule, spanOver } from '../repair.js';

const isInitial = wordTest((word) => /^\p{Lu}$/u.test(word));
/** A word in ordinary case that no list knows as a body, a place, a people or a common word: not "Street", not "Award". */
const isRareWord = wordTest((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
const OTHER_CLASS = /[OPdDcTm]/;
/** Most initials before a name. */
const MOST = 3;

/** "M Nandakumar", "A G Nandakumar": the way of South India to write given names, without full stops. */
export const bareInitials: RepairRule = {
  name: 'bare-initials',
  reason: 'a lone letter before a rare word looks like a street, a model or an article',
  repair: (document, spans) => spans.map((span) => withInitials(document, span)),
};

function withInitials(document: Document, span: NameSpan): NameSpan {
  const { forms, words, sentenceOf } = document;
  const { firstToken, endToken, type, sentence, score } = span;
  if (type !== 'person' && type !== 'other') return span;
  const isLed = isInitial(forms[firstToken]);
  if (!isLed && (type === 'other' || firstToken === 0 || !isInitial(forms[firstToken - 1]))) return span;
  let surname = firstToken;
  while (surname < endToken && isInitial(forms[surname])) surname++;
  if (
    surname !== endToken - 1 ||
    !isRareWord(forms[surname]) ||
    OTHER_CLASS.test(lookOf(forms[surname]).classes)
  )
    return span;
  let first = firstToken;
  while (
    first > 0 &&
    surname - first < MOST &&
    isInitial(forms[first - 1]) &&
    sentenceOf[first - 1] === sentence
  )
    first--;
  // The article "A" and the pronoun "I" stand before names, too.
  if (first < firstToken && /^[AI]$/.test(words[first]) && surname - first === 1) first++;
  return first === firstToken && type === 'person'
    ? span
    : spanOver(document, first, endToken, 'person', score);
}
