import { type Document, wordFact } from '../document/index.js';
import type { Qualifier } from '../schema/figure.js';

/** Words before a number that bound it; matched backwards from the number. */
interface QualifierRule {
  readonly words: readonly string[];
  /** Null: the words belong to the phrase and change nothing ("a total of"). */
  readonly qualifier: Qualifier | null;
  readonly increment?: true;
}

function rule(qualifier: Qualifier | null, phrases: string, increment?: true): QualifierRule[] {
  return phrases
    .split('|')
    .map((phrase) => ({ words: phrase.split(' '), qualifier, ...(increment && { increment }) }));
}

const BEFORE: readonly QualifierRule[] = [
  ...rule(
    'at_least',
    'at least|at the least|at-least|atleast|no fewer than|not fewer than|no less than|not less than|a minimum of|minimum of|minimum|≥',
  ),
  ...rule(
    'more_than',
    'more than|over|upwards of|upward of|above|in excess of|well over|greater than|excess of|exceeding|exceeded|exceeds|exceed|>',
  ),
  ...rule(
    'up_to',
    'up to|as many as|no more than|not more than|at most|as high as|a maximum of|maximum of|as much as|upto|≤',
  ),
  ...rule('less_than', 'fewer than|less than|under|below|<'),
  ...rule(
    'nearly',
    'nearly|almost|close to|just under|just short of|virtually|practically|approaching|nearing',
  ),
  ...rule(
    'about',
    'about|around|some|roughly|approximately|approx|approx.|an estimated|estimated|the estimated|circa|ca.|ca|c.|~|possibly|in the region of|perhaps|maybe|probably|or so|an approximate|somewhere around',
  ),
  ...rule(
    null,
    'a total of|total of|an overall|a further total of|a combined|just|only|exactly|all|all of the|all the|the|these|those|the remaining|the other|the first|a staggering|a whopping|a record|their|its|his|her|our|what|the total|a confirmed|the latest|the estimated total|in all|precisely|altogether|a reported|some of the|reportedly|both|even|as few as|the more than|the nearly',
  ),
  ...rule(null, 'another|an additional|a further|additional|further|yet another', true),
];

/** Rules by their last word, the longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly QualifierRule[]> = longestFirst();

function longestFirst(): Map<string, QualifierRule[]> {
  const map = new Map<string, QualifierRule[]>();
  for (const entry of BEFORE) {
    const last = entry.words[entry.words.length - 1];
    const rivals = map.get(last) ?? [];
    rivals.push(entry);
    rivals.sort((a, b) => b.words.length - a.words.length);
    map.set(last, rivals);
  }
  return map;
}

const endingIn = wordFact((_, lower) => BY_LAST_WORD.get(lower) ?? null);

/** Every vague bound of the stack "at least some 40", the outermost last, and where the stack begins. */
export function qualifiersBefore(
  document: Document,
  number: number,
  floor: number,
): { first: number; qualifier: Qualifier | null; increment: boolean } {
  let first = number;
  let qualifier: Qualifier | null = null;
  let increment = false;
  for (let layers = 0; layers < 4; layers++) {
    const match = endingBefore(document, first, floor);
    if (!match) break;
    first -= match.words.length;
    if (match.qualifier) qualifier = match.qualifier;
    if (match.increment) increment = true;
  }
  return { first, qualifier, increment };
}

function endingBefore(document: Document, end: number, floor: number): QualifierRule | undefined {
  if (end <= floor) return undefined;
  return endingIn(document.forms[end - 1])?.find(({ words }) => {
    const from = end - words.length;
    return from >= floor && words.every((word, i) => document.lower[from + i] === word);
  });
}

/** "N or more", "N-plus", "N or so" right behind the number; `end` is where they end. */
export function qualifierAfter(
  document: Document,
  end: number,
): { end: number; qualifier: Qualifier | null; increment: boolean } {
  const { lower } = document;
  const [a, b] = [lower[end], lower[end + 1]];
  if (a === 'or' && (b === 'more' || b === 'above'))
    return { end: end + 2, qualifier: 'at_least', increment: false };
  if (a === 'or' && b === 'so') return { end: end + 2, qualifier: 'about', increment: false };
  if (a === 'or' && (b === 'fewer' || b === 'less'))
    return { end: end + 2, qualifier: 'up_to', increment: false };
  if (a === '-' && b === 'odd') return { end: end + 2, qualifier: 'about', increment: false };
  if (a === '+') return { end: end + 1, qualifier: 'more_than', increment: false };
  if (a === '-' && b === 'plus') return { end: end + 2, qualifier: 'more_than', increment: false };
  if (a === 'plus' && document.starts[end] === document.ends[end - 1])
    return { end: end + 1, qualifier: 'more_than', increment: false };
  if (a === 'more' && b !== 'than') return { end: end + 1, qualifier: null, increment: true };
  return { end, qualifier: null, increment: false };
}

/** Value and bounds of a number under a qualifier. A strict bound keeps the number itself. */
export function bounds(
  value: number,
  qualifier: Qualifier,
): { value: number | null; min: number | null; max: number | null } {
  switch (qualifier) {
    case 'at_least':
    case 'more_than':
      return { value, min: value, max: null };
    case 'up_to':
    case 'less_than':
    case 'nearly':
      return { value, min: null, max: value };
    case 'about':
      return { value, min: null, max: null };
    default:
      return { value, min: value, max: value };
  }
}
