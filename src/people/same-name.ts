import { sameGivenName } from './given-names.js';
import { variantSpelling } from './spelling.js';

/**
 * Whether the parts of a name of two parts or more can stand for those of a fuller one: they occur there in the same order, an initial
 * or a short form stands for its name, and the first letters or the surnames agree. Hyphens do not matter.
 */
export function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  if (standsFor(short, full) || isReversed(short, full)) return true;
  const hyphens = short.some(hasHyphen) || full.some(hasHyphen);
  return hyphens && standsFor(short.flatMap(splitHyphens), full.flatMap(splitHyphens));
}

function standsFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length) return false;
  let at = 0;
  for (const [index, part] of short.entries()) {
    while (at < full.length && !samePart(part, full[at], index, short.length)) at++;
    if (at === full.length) return false;
    at++;
  }
  // "Maria Lopez" is no "Maria Lopez Garcia" by accident: the first or the last part must be shared.
  return short[0][0] === full[0][0] || samePart(short.at(-1)!, full.at(-1)!, short.length - 1, short.length);
}

/** Equal; an initial; a short form, for any part but the last; a variant spelling. */
function samePart(part: string, full: string, index: number, count: number): boolean {
  if (part === full) return true;
  if (part.length === 1) return full.startsWith(part);
  if (full.length === 1) return part.startsWith(full) && index + 1 < count;
  return (index + 1 < count && sameGivenName(part, full)) || variantSpelling(part, full);
}

/** "Sato Haruka" and "Haruka Sato": the order of the East and that of the West. */
function isReversed(short: readonly string[], full: readonly string[]): boolean {
  return short.length === 2 && full.length === 2 && short[0] === full[1] && short[1] === full[0];
}

const hasHyphen = (part: string): boolean => part.includes('-');
const splitHyphens = (part: string): string[] => part.split('-').filter((piece) => piece !== '');
