import { isListed } from '../lexicon/compromise.js';

/** Shorter names are too often told apart by one letter ("Hart", "Hurt"). */
const SHORTEST = 6;

/**
 * What stays of a folded name when vowels, doubled letters and letters that stand for one sound are levelled: "zelenskyy" and
 * "zelensky" are both "zlnsk". Null for names too short to be compared so.
 */
export function skeleton(part: string): string | null {
  if (part.length < SHORTEST) return null;
  let sound = levelled(part[0]);
  let last = sound;
  for (let i = 1; i < part.length; i++) {
    const letter = part[i];
    if (SILENT.includes(letter)) continue;
    const level = levelled(letter);
    if (level !== last) sound += level;
    last = level;
  }
  return sound;
}

/** Vowels, and what stands for one or for none from one spelling to the next. */
const SILENT = "aeiouyjhw'-";

function levelled(letter: string): string {
  if (letter === 'c' || letter === 'q') return 'k';
  return letter === 'v' ? 'f' : letter;
}

/** Whether two folded names look like spellings of one, by ear and letter by letter; two names that the lists know are two names. */
export function variantSpelling(a: string, b: string): boolean {
  const sound = skeleton(a);
  if (sound === null || sound !== skeleton(b) || !withinTwoEdits(a, b)) return false;
  return !(isKnownName(a) && isKnownName(b));
}

function isKnownName(part: string): boolean {
  return isListed(part, 'LastName') || isListed(part, 'FirstName');
}

/** Whether at most two letters have to be put in, left out or changed to make `b` of `a`; work is linear in the length. */
function withinTwoEdits(a: string, b: string): boolean {
  return editsLeft(a, 0, b, 0, 2);
}

function editsLeft(a: string, i: number, b: string, j: number, edits: number): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i === a.length && j === b.length) return true;
  if (edits === 0) return false;
  return (
    (i < a.length && j < b.length && editsLeft(a, i + 1, b, j + 1, edits - 1)) ||
    (i < a.length && editsLeft(a, i + 1, b, j, edits - 1)) ||
    (j < b.length && editsLeft(a, i, b, j + 1, edits - 1))
  );
}
