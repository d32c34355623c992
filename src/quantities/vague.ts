import type { Document } from '../document/index.js';

/** A vague quantifier and its lexical bound; `words` are matched token by token. */
interface VagueRule {
  readonly words: readonly string[];
  readonly min: number;
  /** Also a quantity when no noun follows ("many are missing"). */
  readonly alone: boolean;
}

function rules(min: number, phrases: string, alone = true): VagueRule[] {
  return phrases.split('|').map((phrase) => ({ words: phrase.split(' '), min, alone }));
}

/** Lexical lower bounds: twice the unit of a plural, three times after "several", two for every other plural. */
const VAGUE_RULES: readonly VagueRule[] = [
  ...rules(2, 'a few|few|a handful|handful'),
  ...rules(3, 'several'),
  ...rules(24, 'dozens|a few dozen|many dozens'),
  ...rules(36, 'several dozen'),
  ...rules(40, 'scores'),
  ...rules(20, 'tens'),
  ...rules(200, 'hundreds|a few hundred|many hundreds'),
  ...rules(2_000, 'thousands|a few thousand|many thousands'),
  ...rules(20_000, 'tens of thousands|tens of thousand'),
  ...rules(200_000, 'hundreds of thousands|lakhs'),
  ...rules(2_000_000, 'millions|a few million'),
  ...rules(20_000_000, 'tens of millions'),
  ...rules(200_000_000, 'hundreds of millions'),
  ...rules(300, 'several hundred|several hundreds'),
  ...rules(3_000, 'several thousand|several thousands'),
  ...rules(3_000_000, 'several million'),
  ...rules(2, 'many|a number|numerous|countless|a large number|large numbers|scores more|multiple|various'),
  ...rules(2, 'some|a group|others', false),
];

const BY_FIRST_WORD: ReadonlyMap<string, readonly VagueRule[]> = longestFirst();

function longestFirst(): Map<string, VagueRule[]> {
  const map = new Map<string, VagueRule[]>();
  for (const rule of VAGUE_RULES) {
    const rivals = map.get(rule.words[0]) ?? [];
    rivals.push(rule);
    rivals.sort((a, b) => b.words.length - a.words.length);
    map.set(rule.words[0], rivals);
  }
  return map;
}

/** Words at which a vague quantifier can begin. */
export const VAGUE_STARTS: Iterable<string> = BY_FIRST_WORD.keys();

/** The words behind "a" of those that begin with it. */
export const VAGUE_BEHIND_ARTICLE: readonly string[] = VAGUE_RULES.filter(
  ({ words }) => words[0] === 'a',
).map(({ words }) => words[1]);

/** The vague quantifier that begins at `first`: where it ends, and its lower bound; null if there is none. */
export function vagueAt(
  document: Document,
  first: number,
): { end: number; min: number; alone: boolean } | null {
  const candidates = BY_FIRST_WORD.get(document.lower[first]);
  if (!candidates) return null;
  const rule = candidates.find(({ words }) => words.every((word, i) => document.lower[first + i] === word));
  return rule ? { end: first + rule.words.length, min: rule.min, alone: rule.alone } : null;
}
