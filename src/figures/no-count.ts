import { type Document, type Sentence, wordFact } from '../document/index.js';
import type { Quantity } from '../quantities/index.js';
import { unitOf } from './counted-nouns.js';
import { isDay } from './time-words.js';

const BEFORE_NO_COUNT =
  /^(?:\$|£|€|¥|us\$|rs|rs\.|no\.|number|highway|route|flight|boeing|airbus|act|section|article|chapter|page|age|aged|ages|year|channel|interstate|unit|apartment|room|building|district|ward|zone|line|phase|round|level|category|group|grade|class|box|#|version|volume|lot|suite|at|m|magnitude|covid|mh|qz|a|#|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const AFTER_NO_COUNT =
  /^(?:%|percent|per|pct|am|pm|a\.m\.?|p\.m\.?|th|st|nd|rd|°|km|kilometers|kilometres|miles|mph|hours|yards|degrees|magnitude|°c|°f|st\.|street|avenue|road|:|january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|o'clock|cm|mm|kg|ft|bce?|ad|est|gmt|utc|local)$/;

const PARENT =
  /^(?:age|ages|mother|father|mum|mom|dad|parent|parents|grandmother|grandfather|widow|widower)$/;

const NUMBERED_BY =
  /^(?:year|years|month|day|hour|week|minute|mile|km|meter|metre|foot|feet|strong|man|member|story|storey|seat|point|inch|bed|room|degree|page|nation|vehicle|run|game|goal|way|caliber|millimeter|mm|vote|time|ton|pound|woman|person|and|to)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

const numbersThings = wordFact((_, lower) => BEFORE_NO_COUNT.test(lower));
const measures = wordFact((_, lower) => AFTER_NO_COUNT.test(lower));
const isCurrency = wordFact((_, lower) => /^(?:\$|£|€|¥|us\$)$/.test(lower));

/** Ages, years, clock times, money, measures, numbered things. */
export function isNoCount(document: Document, sentence: Sentence, quantity: Quantity): boolean {
  const { lower, pos, words, forms } = document;
  const first = quantity.numberFirst;
  const before = first > sentence.firstToken ? lower[first - 1] : '';
  const after = quantity.numberEnd < sentence.endToken ? lower[quantity.numberEnd] : '';
  const qualified = quantity.firstToken < quantity.numberFirst;
  if (before !== '' && numbersThings(forms[first - 1])) {
    const bound = before === 'at' || before === 'may' || before === 'number';
    if (!bound || (before === 'may' && /^\d{1,2}$/.test(lower[first]))) return true;
  }
  if (qualified && before !== '' && isCurrency(forms[first - 1])) return true;
  if (after !== '' && measures(forms[quantity.numberEnd]) && !(after === ':' && quantity.value !== null))
    return true;
  if (after === '-' && NUMBERED_BY.test(lower[quantity.numberEnd + 1] ?? '')) return true;
  if (
    before === '-' &&
    first - 2 >= sentence.firstToken &&
    document.starts[first] === document.ends[first - 1] &&
    pos[first - 2] !== 'NUM' &&
    document.starts[first - 1] === document.ends[first - 2]
  )
    return true;
  // "a mother of three", "at the age of 96"
  if (before === 'of' && PARENT.test(lower[first - 2] ?? '')) return true;
  if (before === '/' || after === '/') return true;
  if (after === 'in' && isOneIn(document, quantity.numberEnd + 1)) return true;
  if (before === 'in' && isOneIn(document, first)) return true;
  // "Maria Lopez, 54," and "(54)"
  if (
    (before === ',' || before === '(') &&
    (after === ',' || after === ')' || after === '.' || after === ';') &&
    quantity.value !== null &&
    quantity.value < 120 &&
    !qualified
  ) {
    if (pos[first - 2] === 'PROPN' || before === '(') return true;
  }
  // A bare year
  if (!qualified && quantity.numberEnd === first + 1 && YEAR.test(words[first])) {
    const head = quantity.endToken < sentence.endToken && unitOf(forms[quantity.endToken]);
    if (!head || /^(?:in|since|of|until|by|during|late|early|mid|the|from|and|,)$/.test(before)) return true;
  }
  return false;
}

/** "Four in ten were hurt": the second number of a rate, which counts nobody. */
function isOneIn(document: Document, token: number): boolean {
  const { lower, pos } = document;
  if (!/^(?:three|four|five|ten|twenty|hundred|10|20|100)$/.test(lower[token] ?? '')) return false;
  const before = lower[token - 2];
  return pos[token + 1] === 'AUX' && before !== undefined && pos[token - 2] === 'NUM';
}

/** Whether a number without a noun can count people: what follows must not make it something else. */
export function mayStandAlone(document: Document, quantity: Quantity, token: number, end: number): boolean {
  const { lower, pos } = document;
  if (
    quantity.form === 'vague' &&
    /^(?:some|various|multiple|a group|few)$/.test(lower[quantity.numberFirst])
  )
    return false;
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return false;
  if (token >= end) return true;
  const word = lower[token];
  if (word === "'s" || word === '’s') return false;
  const before = quantity.firstToken > 0 ? document.pos[quantity.firstToken - 1] : 'X';
  // "Boeing 737 crashed", "Company 3": a number behind a name belongs to it.
  if (
    quantity.form === 'digits' &&
    before === 'PROPN' &&
    quantity.firstToken === quantity.numberFirst &&
    document.sentenceOf[quantity.firstToken - 1] === document.sentenceOf[quantity.firstToken]
  ) {
    return /^(?:killed|wounded|injured|hurt|dead|died|missing|displaced|were|people)$/.test(word);
  }
  return pos[token] !== 'NUM' || isDay(document.forms[token]);
}
