import type { Document } from '../document/index.js';
import type { Share } from './quantity.js';

/** "Half of", "a third of", "two-thirds of", "most of": a share of people named before or after. */
const WORDS: readonly { readonly words: readonly string[]; readonly share: Share }[] = [
  { words: ['most'], share: { ratio: 0.5, open: true } },
  { words: ['half'], share: { ratio: 1 / 2, open: false } },
  { words: ['two', '-', 'thirds'], share: { ratio: 2 / 3, open: false } },
  { words: ['two', 'thirds'], share: { ratio: 2 / 3, open: false } },
  { words: ['a', 'third'], share: { ratio: 1 / 3, open: false } },
  { words: ['one', '-', 'third'], share: { ratio: 1 / 3, open: false } },
  { words: ['one', 'third'], share: { ratio: 1 / 3, open: false } },
  { words: ['a', 'quarter'], share: { ratio: 1 / 4, open: false } },
  { words: ['one', 'quarter'], share: { ratio: 1 / 4, open: false } },
  { words: ['three', 'quarters'], share: { ratio: 3 / 4, open: false } },
];

/** The share that begins at `first` and is followed by "of" (or "them"), and where it ends before the "of". */
export function shareAt(document: Document, first: number): { end: number; share: Share } | null {
  const { lower } = document;
  for (const { words, share } of WORDS) {
    if (!words.every((word, i) => lower[first + i] === word)) continue;
    const end = first + words.length;
    if (lower[end] === 'of') return { end, share };
  }
  return null;
}
