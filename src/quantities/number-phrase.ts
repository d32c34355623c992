import type { Document } from '../document/index.js';
import { MAGNITUDES, SMALL_NUMBERS } from '../lexicon/number-words.js';
import { digitRange, digitValue } from './digits.js';

/** A number without its qualifiers: one value, or the two ends of a range. */
export interface NumberPhrase {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly form: 'digits' | 'words';
}

/** Short magnitudes that touch the digits before them: "5m", "10k". */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['m', 1e6],
  ['mn', 1e6],
  ['k', 1e3],
  ['bn', 1e9],
]);

/** Multiples of the number before them that are no powers of ten. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
]);

/** "A hundred", "a dozen", "a couple": the article counts one. */
const AFTER_ARTICLE: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['lakh', 100_000],
  ['crore', 10_000_000],
  ['dozen', 12],
  ['score', 20],
  ['couple', 2],
  ['pair', 2],
  ['trio', 3],
]);

/** Words that an article before them makes a number of. */
export const COUNTED_BY_ARTICLE: Iterable<string> = AFTER_ARTICLE.keys();

const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;

function touches(document: Document, token: number): boolean {
  return token > 0 && document.starts[token] === document.ends[token - 1];
}

/** The number that begins at `first` (digits, words, or both), or null. Ranges are joined by `rangeAt`. */
export function numberAt(document: Document, first: number): NumberPhrase | null {
  const token = document.lower[first];
  const code = token.charCodeAt(0);
  if (code >= 48 && code <= 57) return digitsAt(document, first);
  return wordsAt(document, first);
}

function digitsAt(document: Document, first: number): NumberPhrase | null {
  const { lower } = document;
  const range = digitRange(lower[first]);
  if (range) {
    const [end, factor] = magnitudes(document, first + 1);
    return { first, end, low: range[0] * factor, high: range[1] * factor, form: 'digits' };
  }
  let value = digitValue(lower[first]) ?? decimalComma(document, first);
  if (value === null) return null;
  let end = first + 1;
  if (
    lower[end] === ',' &&
    lower[end + 1] === '000' &&
    value < 1000 &&
    document.starts[end] === document.ends[end - 1]
  ) {
    value *= 1000; // a blank slipped in: "61, 000"
    end += 2;
  }
  const swiss = swissGroups(document, end, value);
  if (swiss) [end, value] = swiss;
  while (end < document.tokenCount && isGroup(document, first, end, value)) {
    value = value * 1000 + Number(lower[end]);
    end++;
  }
  const [after, factor] = magnitudes(document, end);
  value = Math.round(value * factor * 1000) / 1000;
  return { first, end: after, low: value, high: value, form: 'digits' };
}

/** "3,5 million": a comma is a decimal mark before a magnitude alone. */
function decimalComma({ lower }: Document, first: number): number | null {
  const match = MAGNITUDES.has(lower[first + 1] ?? '') ? /^(\d{1,3}),(\d{1,2})$/.exec(lower[first]) : null;
  return match ? Number(`${match[1]}.${match[2]}`) : null;
}

/** "1'200'000": Swiss grouping, which the tokens take apart. */
function swissGroups(document: Document, from: number, value: number): [end: number, value: number] | null {
  const { lower } = document;
  let end = from;
  let sum = value;
  while (
    (lower[end] === "'" || lower[end] === '’') &&
    /^\d{3}$/.test(lower[end + 1] ?? '') &&
    touches(document, end) &&
    touches(document, end + 1)
  ) {
    sum = sum * 1000 + Number(lower[end + 1]);
    end += 2;
  }
  return end === from || value >= 1000 ? null : [end, sum];
}

/** "122 387": a group of three digits one blank behind one to three digits. */
function isGroup(document: Document, first: number, token: number, value: number): boolean {
  const { lower, starts, ends, text } = document;
  if (!/^\d{3}$/.test(lower[token]) || starts[token] - ends[token - 1] !== 1) return false;
  if (!/[ \u00a0\u2009\u202f]/.test(text[ends[token - 1]])) return false;
  if (token === first + 1 && (value >= 1000 || !/^\d{1,3}$/.test(lower[first]))) return false;
  return first === 0 || !MONTHS.test(lower[first - 1]);
}

/** The product of the magnitude words from `token` on ("hundred thousand", "m", "dozen"), and where they end. */
function magnitudes(document: Document, token: number): [end: number, factor: number] {
  const { lower, tokenCount } = document;
  let factor = 1;
  let end = token;
  while (end < tokenCount) {
    const suffix = touches(document, end) ? SUFFIXES.get(lower[end]) : undefined;
    const by = MAGNITUDES.get(lower[end]) ?? COUNTS.get(lower[end]) ?? suffix;
    if (by === undefined) break;
    factor *= by;
    end++;
  }
  return [end, factor];
}

function wordsAt(document: Document, first: number): NumberPhrase | null {
  const { lower, tokenCount } = document;
  if (lower[first] === 'half' && (lower[first + 1] === 'a' || lower[first + 1] === 'an')) {
    const unit = AFTER_ARTICLE.get(lower[first + 2] ?? '');
    return unit && unit > 2 ? { first, end: first + 3, low: unit / 2, high: unit / 2, form: 'words' } : null;
  }
  if (lower[first] === 'a' || lower[first] === 'an' || lower[first] === 'another')
    return articleAt(document, first);
  let total = 0;
  let part: number | null = null;
  let end = first;
  for (let token = first; token < tokenCount; token++) {
    const word = lower[token];
    if (token > first && (word === '-' || word === '\u2011') && touches(document, token)) {
      const next = lower[token + 1];
      if (next !== undefined && (SMALL_NUMBERS.has(next) || MAGNITUDES.has(next))) continue;
      break;
    }
    if (token > first && word === 'and' && part !== null) {
      if (lower[token + 1] === 'a' && lower[token + 2] === 'half' && MAGNITUDES.has(lower[token + 3] ?? '')) {
        const factor = MAGNITUDES.get(lower[token + 3]) ?? 1;
        const value = (total + part + 0.5) * factor;
        return { first, end: token + 4, low: value, high: value, form: 'words' };
      }
      if (isSmall(lower[token + 1]) && part % 100 === 0 && part > 0) continue;
      break;
    }
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      const fits =
        part === null || part % 100 === 0 || (part % 100 >= 20 && part % 10 === 0 && small < 10 && small > 0);
      if (!fits) break;
      part = (part ?? 0) + small;
    } else if (part !== null && word === 'hundred') part *= 100;
    else if (part !== null && COUNTS.has(word)) part *= COUNTS.get(word) ?? 1;
    else if (part !== null && MAGNITUDES.has(word)) {
      total += part * (MAGNITUDES.get(word) ?? 1);
      part = 0;
    } else break;
    end = token + 1;
  }
  if (part === null) return null;
  const value = total + part;
  return { first, end, low: value, high: value, form: 'words' };
}

/** "A hundred and twenty", "a couple of dozen", "another score". */
function articleAt(document: Document, first: number): NumberPhrase | null {
  const { lower } = document;
  const unit = AFTER_ARTICLE.get(lower[first + 1] ?? '');
  if (unit === undefined) return null;
  const of = unit === 2 && lower[first + 2] === 'of' && isMultiple(lower[first + 3]) ? 1 : 0;
  const [end, factor] = magnitudes(document, first + 2 + of);
  const value = unit * factor;
  if (value === 100 && lower[end] === 'and' && isSmall(lower[end + 1])) {
    const rest = wordsAt(document, end + 1);
    if (rest && rest.low < 100) return { ...rest, first, low: value + rest.low, high: value + rest.high };
  }
  return { first, end, low: value, high: value, form: 'words' };
}

function isMultiple(word: string | undefined): boolean {
  return word !== undefined && (COUNTS.has(word) || MAGNITUDES.has(word));
}

function isSmall(word: string | undefined): boolean {
  return word !== undefined && SMALL_NUMBERS.has(word);
}

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'or', '-', '–', '—']);

/**
 * The range that begins at `first` ("between 20 and 30", "20 to 30", "two or three", "20–30"), or the single number there.
 * A magnitude behind the second end holds for both ("two to three million").
 */
export function rangeAt(document: Document, first: number): NumberPhrase | null {
  const low = numberAt(document, first);
  if (!low || low.low !== low.high) return low;
  const { lower } = document;
  const joint = lower[low.end];
  const between = lower[first - 1] === 'between' && joint === 'and';
  const from = joint === 'to' || joint === 'or' || between;
  if (joint === undefined || !(between || RANGE_WORDS.has(joint))) return low;
  if (!from && !(touches(document, low.end) && touches(document, low.end + 1))) return low;
  if (low.end + 1 >= document.tokenCount) return low;
  const high = numberAt(document, low.end + 1);
  if (!high || high.low !== high.high) return low;
  const magnitude = trailingMagnitude(document, high);
  const bottom = magnitude > low.low && low.low * magnitude < high.low ? low.low * magnitude : low.low;
  if (high.low <= bottom) return low;
  if (joint === 'or' && high.low > bottom * 3) return low;
  return { first, end: high.end, low: bottom, high: high.low, form: low.form };
}

function trailingMagnitude(document: Document, phrase: NumberPhrase): number {
  if (phrase.end - phrase.first < 2) return 1;
  const last = document.lower[phrase.end - 1];
  return MAGNITUDES.get(last) ?? COUNTS.get(last) ?? 1;
}
