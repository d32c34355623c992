import { MAGNITUDES, SMALL_NUMBERS } from '../lexicon/number-words.js';
import type { DateModifier } from '../schema/date.js';
import { isHyphen, type Lexemes, touches, wordAt } from './lexemes.js';

/** How many units: "three", "two and a half", "several" (a vague amount is null). `first` is its first lexeme. */
export interface Quantity {
  readonly first: number;
  readonly amount: number | null;
  readonly mod?: DateModifier;
}

const VAGUE = new Set([
  'several',
  'few',
  'many',
  'some',
  'numerous',
  'countless',
  'dozens',
  'hundreds',
  'thousands',
  'scores',
  'tens',
]);
const FILLERS = new Set([
  'more',
  'additional',
  'full',
  'whole',
  'straight',
  'consecutive',
  'long',
  'trading',
  'business',
  'working',
  'other',
  'extra',
  'short',
  'solid',
  'successive',
  'calendar',
  'further',
  'final',
  'school',
  'entire',
  'single',
  'good',
  'fiscal',
  'crucial',
]);
const HALF_BEFORE = new Set(['a', 'an']);
const RUN_WORDS = new Set([
  'and',
  'a',
  'an',
  'half',
  'hundred',
  'thousand',
  'million',
  'dozen',
  'couple',
  'of',
  'one',
  'quarter',
  'quarters',
]);
const FIGURES_OR_MARK = /^(?:\d+|[-–./,½¼¾])$/;
const LONGEST_RUN = 9;

/**
 * The quantity that ends before lexeme `end`, which holds the unit: "two and a half | years", "18 - | month", "a few | days".
 * Words such as "more" and "consecutive" may stand between.
 */
export function quantityBefore(lexemes: Lexemes, end: number): Quantity | null {
  let last = end - 1;
  if (isHyphen(lexemes, last)) last--;
  while (last > 0 && FILLERS.has(wordAt(lexemes, last)) && last >= end - 3) {
    last--;
    if (isHyphen(lexemes, last)) last--;
  }
  // "4+ hours"
  if (wordAt(lexemes, last) === '+' && touches(lexemes, last) && /^\d{1,4}$/.test(wordAt(lexemes, last - 1)))
    return { first: last - 1, amount: Number(wordAt(lexemes, last - 1)), mod: 'EQUAL_OR_MORE' };
  if (last < 0) return null;
  const word = wordAt(lexemes, last);
  if (VAGUE.has(word)) {
    const article = wordAt(lexemes, last - 1);
    if (word === 'few' && article === 'a') return { first: last - 1, amount: null };
    return { first: last, amount: null };
  }
  if (word === 'of' && VAGUE.has(wordAt(lexemes, last - 1))) return { first: last - 1, amount: null };
  if (!inRun(lexemes, last) && !MAGNITUDES.has(word)) return null;
  let first = last;
  while (
    first > 0 &&
    last - first < LONGEST_RUN &&
    inRun(lexemes, first - 1) &&
    lexemes.starts[first] - lexemes.ends[first - 1] <= 2
  )
    first--;
  for (; first <= last; first++) {
    const amount = evaluate(lexemes, first, last + 1);
    if (amount !== null) {
      const couple = wordAt(lexemes, first + 1) === 'couple' || wordAt(lexemes, first) === 'couple';
      return couple ? { first, amount, mod: 'APPROX' } : { first, amount };
    }
  }
  return null;
}

function inRun(lexemes: Lexemes, i: number): boolean {
  const word = wordAt(lexemes, i);
  return SMALL_NUMBERS.has(word) || RUN_WORDS.has(word) || FIGURES_OR_MARK.test(word);
}

/** Value of the number words or digits from `first` to `end`; null when they are no number as a whole. */
function evaluate(lexemes: Lexemes, first: number, end: number): number | null {
  const words: string[] = [];
  for (let i = first; i < end; i++) words.push(wordAt(lexemes, i));
  if (words[0] === 'the' || words[0] === 'and' || words[0] === 'of' || /^[-–./,]$/.test(words[0]))
    return null;
  if (words.length === 1) {
    if (HALF_BEFORE.has(words[0])) return 1;
    if (words[0] === 'half' || words[0] === '½') return 0.5;
  }
  const text = words.join('');
  if (/^\d+$/.test(text)) return words.length === 1 && text.length <= 6 ? Number(text) : null;
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(text) && touches(lexemes, end - 1)) return Number(text);
  const mixed = /^(\d+)(?:-|and)?([123])\/([234])$/.exec(text);
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
  const fraction = /^([123])\/([234])$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const glyph = /^(\d+)½$/.exec(text);
  if (glyph) return Number(glyph[1]) + 0.5;
  return evaluateWords(words.filter((word) => word !== '-' && word !== '–'));
}

function evaluateWords(words: readonly string[]): number | null {
  const text = words.join(' ');
  if (text === 'half a' || text === 'half an' || text === 'a half') return 0.5;
  if (text === 'a couple of' || text === 'couple of' || text === 'a couple' || text === 'couple') return 2;
  if (text === 'a dozen' || text === 'dozen') return 12;
  if (text === 'half a dozen') return 6;
  if (text.endsWith(' and a half') || text.endsWith(' and half')) {
    const whole = evaluateWords(words.slice(0, words.lastIndexOf('and')));
    return whole === null ? null : whole + 0.5;
  }
  let total = 0;
  let current = 0;
  let seen = false;
  let lastSize = Number.POSITIVE_INFINITY;
  for (const [index, word] of words.entries()) {
    const small = SMALL_NUMBERS.get(word) ?? (/^\d{1,4}$/.test(word) ? Number(word) : undefined);
    const magnitude = MAGNITUDES.get(word);
    if (small !== undefined) {
      if (seen && lastSize < 100 && !(lastSize >= 20 && lastSize % 10 === 0 && small < 10)) return null;
      current += small;
      lastSize = small;
    } else if (magnitude !== undefined) {
      if (magnitude === 100) current = Math.max(current, 1) * 100;
      else {
        total += Math.max(current, 1) * magnitude;
        current = 0;
      }
      lastSize = magnitude;
    } else if ((word === 'a' || word === 'an') && index === 0 && MAGNITUDES.has(words[1] ?? '')) {
      continue;
    } else if (word === 'and' && seen && lastSize >= 100 && index < words.length - 1) {
      continue;
    } else return null;
    seen = true;
  }
  return seen ? total + current : null;
}
