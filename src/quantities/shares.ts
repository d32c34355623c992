import type { Document } from '../document/index.js';
import { numberAt } from './number-phrase.js';
import type { Share } from './quantity.js';

function fractions(): [string, readonly { readonly words: readonly string[]; readonly ratio: number }[]][] {
  const names: readonly (readonly [string, number])[] = [
    ['a third', 1 / 3],
    ['a quarter', 1 / 4],
    ['a fifth', 1 / 5],
    ['a tenth', 1 / 10],
    ['one third', 1 / 3],
    ['one quarter', 1 / 4],
    ['one fifth', 1 / 5],
    ['one tenth', 1 / 10],
    ['two thirds', 2 / 3],
    ['two fifths', 2 / 5],
    ['three quarters', 3 / 4],
    ['three fifths', 3 / 5],
    ['four fifths', 4 / 5],
    ['half', 1 / 2],
  ];
  const byFirst = new Map<string, { words: readonly string[]; ratio: number }[]>();
  for (const [name, ratio] of names) {
    const words = name.split(' ');
    const list = byFirst.get(words[0]) ?? [];
    list.push({ words, ratio });
    if (words.length > 1 && words[0] !== 'a') list.push({ words: [words[0], '-', words[1]], ratio });
    byFirst.set(words[0], list);
  }
  return [...byFirst];
}

/** "Half", "a third", "two-thirds", by their first word. */
const FRACTIONS = new Map(fractions());

/** The words behind "a" or "the" of shares that begin with it. */
export const SHARES_BEHIND_ARTICLE: readonly string[] = [
  ...(FRACTIONS.get('a') ?? []).map(({ words }) => words[1]),
  'majority',
];

/** The share that begins at `first` and is followed by "of": "most of", "two-thirds of", "40% of", "one in five of". */
export function shareAt(document: Document, first: number): { end: number; share: Share } | null {
  const { lower } = document;
  const word = lower[first];
  if ((word === 'the' || word === 'a') && lower[first + 1] === 'majority')
    return lower[first + 2] === 'of' ? open(first + 2) : null;
  if (word === 'most') return lower[first + 1] === 'of' ? open(first + 1) : null;
  for (const { words, ratio } of FRACTIONS.get(word) ?? []) {
    const end = first + words.length;
    if (lower[end] === 'of' && words.every((part, i) => lower[first + i] === part))
      return { end, share: { ratio, open: false, rate: false } };
  }
  return null;
}

function open(end: number): { end: number; share: Share } {
  return { end, share: { ratio: 0.5, open: true, rate: false } };
}

/** A number that says a share by what follows it: "40% of", "91 percent of", "nine in ten of", "three out of four". */
export function shareByNumber(
  document: Document,
  number: { readonly low: number; readonly high: number; readonly end: number },
): { end: number; share: Share } | null {
  const { lower } = document;
  const { low, high, end } = number;
  if (low !== high || low <= 0) return null;
  const next = lower[end];
  if (next === '%' || next === 'percent' || next === 'pct') return percent(document, low, end + 1);
  if (next === 'per' && lower[end + 1] === 'cent') return percent(document, low, end + 2);
  const from = next === 'in' ? end + 1 : next === 'out' && lower[end + 1] === 'of' ? end + 2 : 0;
  if (from === 0 || from >= document.tokenCount || lower[from] === 'a' || lower[from] === 'an') return null;
  const whole = numberAt(document, from);
  if (!whole || whole.low !== whole.high || whole.low <= low || whole.low > 100) return null;
  return lower[whole.end] === 'of'
    ? { end: whole.end, share: { ratio: low / whole.low, open: false, rate: true } }
    : null;
}

function percent({ lower }: Document, value: number, end: number): { end: number; share: Share } | null {
  return lower[end] === 'of' && value <= 100
    ? { end, share: { ratio: value / 100, open: false, rate: true } }
    : null;
}
