/**
 * Quantities. In: a Document. Out: every number in it with value, bounds and qualifier, in the order of the text;
 * whether it counts people, years or goals is for the reader of the list to say.
 */
import { type Document, wordFact } from '../document/index.js';
import { SMALL_NUMBERS } from '../lexicon/number-words.js';
import { COUNTED_BY_ARTICLE, rangeAt } from './number-phrase.js';
import { bounds, qualifierAfter, qualifiersBefore } from './qualifiers.js';
import type { Quantity } from './quantity.js';
import { SHARES_BEHIND_ARTICLE, shareAt, shareByNumber } from './shares.js';
import { VAGUE_BEHIND_ARTICLE, VAGUE_STARTS, vagueAt } from './vague.js';

export { numberAt } from './number-phrase.js';
export { bestNumber, type Quantity, type QuantityForm, type Share } from './quantity.js';

const UNKNOWN = new Set([
  'unknown',
  'undetermined',
  'unspecified',
  'undisclosed',
  'unconfirmed',
  'untold',
  'unclear',
]);
const YET = /^(?:as|-|yet)$/;
const NOBODY = new Set(['nobody', 'none', 'noone', 'neither']);
/** Words before "how many" that say that nobody can tell. */
const UNTOLD =
  /^(?:not|n't|unclear|unknown|uncertain|unsure|cannot|never|yet|determine|determining|establish|establishing|whether)$/;

/** Every word at which a quantity without digits can begin; all others are passed over. */
const STARTS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_STARTS,
  ...UNKNOWN,
  ...NOBODY,
  'a',
  'an',
  'the',
  'another',
  'both',
  'half',
  'most',
  'neither',
  'no',
  'how',
]);

/** Words that make a quantity of an article before them: "a dozen", "the majority", "an unknown number". */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  ...COUNTED_BY_ARTICLE,
  ...SHARES_BEHIND_ARTICLE,
  ...VAGUE_BEHIND_ARTICLE,
  ...UNKNOWN,
  'as',
]);

const makesQuantity = wordFact((_, lower) => BEHIND_ARTICLE.has(lower));

/** Whether a quantity can begin with a word, asked once a spelling. */
const mayBegin = wordFact((_, lower) => {
  const code = lower.charCodeAt(0);
  return (code >= 48 && code <= 57) || STARTS.has(lower);
});

/** All quantities of tokens `from` to `end` (by default of the whole document), left to right, never overlapping. */
export function findQuantities(document: Document, from = 0, end = document.tokenCount): Quantity[] {
  const found: Quantity[] = [];
  let floor = from;
  let token = from;
  const { forms } = document;
  while (token < end) {
    if (!mayBegin(forms[token])) {
      token++;
      continue;
    }
    const quantity = quantityAt(document, token, floor);
    if (quantity && quantity.numberEnd <= end) {
      found.push(quantity);
      floor = token = Math.max(quantity.endToken, token + 1);
    } else token++;
  }
  return found;
}

function quantityAt(document: Document, token: number, floor: number): Quantity | null {
  const { lower } = document;
  const word = lower[token];
  const code = word.charCodeAt(0);
  if (code >= 48 && code <= 57) return numberQuantity(document, token, floor);
  const article = word === 'a' || word === 'an' || word === 'another';
  if (article || word === 'the') {
    const next = token + 1;
    if (next >= document.tokenCount || !makesQuantity(document.forms[next]))
      return article ? articleQuantity(document, token) : null;
  }
  return (
    unnumbered(document, token, floor) ??
    numberQuantity(document, token, floor) ??
    (article
      ? articleQuantity(document, token)
      : word === 'both'
        ? plain(token, token + 1, 2, 'words')
        : null)
  );
}

/** What counts without a number: a share, a vague quantifier, nobody, an unknown number. */
function unnumbered(document: Document, token: number, floor: number): Quantity | null {
  const { lower, pos } = document;
  const word = lower[token];
  const share = shareAt(document, token);
  if (share) return shareOf(document, token, share.end, share.share, floor);
  const vague =
    (word === 'many' || word === 'few') && (lower[token - 1] === 'as' || lower[token - 1] === 'how')
      ? null
      : vagueAt(document, token);
  // "some 30": the number follows, and "some" is its qualifier.
  if (vague && !(word === 'some' && (pos[token + 1] === 'NUM' || rangeAt(document, token + 1)))) {
    return vagueQuantity(document, token, vague.end, vague.min, floor);
  }
  return zeroAt(document, token) ?? unknownAt(document, token);
}

function numberQuantity(document: Document, token: number, floor: number): Quantity | null {
  const number = rangeAt(document, token);
  if (!number) return null;
  const { lower } = document;
  const part = shareByNumber(document, number);
  if (part) return shareOf(document, token, part.end, part.share, floor);
  const start = lower[token - 1] === 'between' && number.low !== number.high ? token - 1 : token;
  const before = qualifiersBefore(document, start, floor);
  const after = qualifierAfter(document, number.end);
  const isRange = number.low !== number.high;
  const qualifier = isRange ? 'range' : (before.qualifier ?? after.qualifier ?? 'exact');
  const { value, min, max } = isRange
    ? { value: null, min: number.low, max: number.high }
    : bounds(number.low, qualifier);
  return {
    firstToken: before.first,
    endToken: after.end,
    numberFirst: number.first,
    numberEnd: number.end,
    value,
    min,
    max,
    qualifier,
    form: number.form,
    increment: before.increment || after.increment || lower[token] === 'another',
    share: null,
  };
}

/** "a nurse", "another nurse": one, unless the article belongs to a number behind it. */
function articleQuantity(document: Document, token: number): Quantity | null {
  if (opensQualifier(document, token)) return null;
  return plain(token, token + 1, 1, 'article', document.lower[token] === 'another');
}

/** "an estimated 40", "another 10": the article belongs to the number behind it. */
function opensQualifier(document: Document, token: number): boolean {
  for (let next = token + 1; next <= token + 3 && next < document.tokenCount; next++) {
    if (!mayBegin(document.forms[next])) continue;
    const counted = rangeAt(document, next) ?? (next === token + 1 ? vagueAt(document, next) : null);
    if (counted) return qualifiersBefore(document, next, token).first === token;
  }
  return false;
}

/** An exact number without qualifiers. */
function plain(
  first: number,
  end: number,
  value: number,
  form: Quantity['form'],
  increment = false,
): Quantity {
  return {
    firstToken: first,
    endToken: end,
    numberFirst: first,
    numberEnd: end,
    value,
    min: value,
    max: value,
    qualifier: 'exact',
    form,
    increment,
    share: null,
  };
}

function vagueQuantity(document: Document, first: number, end: number, min: number, floor: number): Quantity {
  const before = qualifiersBefore(document, first, floor);
  const after = qualifierAfter(document, end);
  return {
    firstToken: before.first,
    endToken: after.end,
    numberFirst: first,
    numberEnd: end,
    value: null,
    min,
    max: null,
    qualifier: 'vague',
    form: 'vague',
    increment: before.increment || after.increment,
    share: null,
  };
}

function shareOf(
  document: Document,
  first: number,
  end: number,
  share: Quantity['share'],
  floor: number,
): Quantity {
  const before = qualifiersBefore(document, first, floor);
  return {
    firstToken: before.first,
    endToken: end,
    numberFirst: first,
    numberEnd: end,
    value: null,
    min: 2,
    max: null,
    qualifier: share?.open ? 'vague' : (before.qualifier ?? 'vague'),
    form: 'share',
    increment: false,
    share,
  };
}

/** "no one", "nobody", "none", "no": nothing is counted. */
function zeroAt(document: Document, token: number): Quantity | null {
  const { lower } = document;
  const two = lower[token] === 'no' && lower[token + 1] === 'one';
  if (
    lower[token] === 'no' &&
    (lower[token + 1] === 'more' || lower[token + 1] === 'fewer' || lower[token + 1] === 'less')
  )
    return null;
  if (
    lower[token] === 'neither' &&
    !/^(?:NOUN|ADJ)$/.test(document.pos[token + 1] ?? '') &&
    lower[token + 1] !== 'of'
  )
    return null;
  if (!two && lower[token] !== 'no' && lower[token] !== 'zero' && !NOBODY.has(lower[token])) return null;
  return plain(token, token + (two ? 2 : 1), 0, 'zero');
}

function unknownAt(document: Document, token: number): Quantity | null {
  const { lower } = document;
  if (lower[token] === 'how') return lower[token + 1] === 'many' ? howMany(document, token) : null;
  let article = lower[token] === 'an' || lower[token] === 'a' || lower[token] === 'the' ? 1 : 0;
  // "an as-yet unknown number"
  if (article === 1 && lower[token + 1] === 'as')
    while (article < 5 && YET.test(lower[token + article] ?? '')) article++;
  const word = lower[token + article];
  const noun = lower[token + article + 1];
  if (!UNKNOWN.has(word ?? '') || (noun !== 'number' && noun !== 'numbers')) return null;
  return { ...untold(token, token + article + 2), numberFirst: token + article };
}

function untold(first: number, end: number): Quantity {
  return {
    firstToken: first,
    endToken: end,
    numberFirst: first,
    numberEnd: end,
    value: null,
    min: null,
    max: null,
    qualifier: 'unknown',
    form: 'unknown',
    increment: false,
    share: null,
  };
}

/** How far from "how many" its answer is denied. */
const DENIED = 8;

/** "It is not known how many", "how many ... is unclear": an unknown number; any other "how many" asks or tells without one. */
function howMany(document: Document, token: number): Quantity | null {
  const { lower, sentenceOf, tokenCount } = document;
  const sentence = sentenceOf[token];
  for (let at = token - 1; at >= 0 && at > token - DENIED && sentenceOf[at] === sentence; at--)
    if (UNTOLD.test(lower[at])) return untold(token, token + 2);
  for (let at = token + 2; at < tokenCount && at < token + DENIED && sentenceOf[at] === sentence; at++)
    if (/^(?:unknown|unclear|uncertain)$/.test(lower[at])) return untold(token, token + 2);
  return null;
}
