import type { Scene } from '../scene.js';
import { reportingAt } from './reporting-verb.js';

/** Tokens `first` to `end`, `end` exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** The end of what is said from `start` on: a semicolon, another report (", adding that", ", according to"), or `limit`. */
export function endsClause({ document, covered }: Scene, start: number, limit: number): number {
  const { words, lower } = document;
  for (let token = start; token < limit; token++) {
    if (covered[token]) continue;
    if (words[token] === ';') return token;
    const pause = words[token] === ',';
    if (!pause) {
      if (lower[token] === 'according' && lower[token + 1] === 'to' && token > start) return token;
      continue;
    }
    const next = token + 1;
    if (next >= limit) return token;
    if (lower[next] === 'according') return token;
    if (lower[next].endsWith('ing') && reportingAt(document, next) !== null) return token;
  }
  return limit;
}

/** The range without pauses, joining words and quotation marks at its edges; null if fewer than two words outside quotes are left. */
export function trimmed({ document, covered }: Scene, first: number, end: number): TokenRange | null {
  const { words, lower } = document;
  let from = first;
  let to = end;
  while (to > from && !covered[to - 1] && EDGE.test(words[to - 1])) to--;
  while (from < to && !covered[from] && (EDGE.test(words[from]) || JOINING.has(lower[from]))) from++;
  while (to > from && !covered[to - 1] && JOINING.has(lower[to - 1])) to--;
  let outside = 0;
  for (let token = from; token < to && outside < LEAST; token++) if (!covered[token]) outside++;
  return outside < LEAST ? null : { first: from, end: to };
}

const EDGE = /^[.,;:!?…—–-]+$/;
const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'while', 'or']);
/** Fewest tokens outside quotation marks that make a paraphrase. */
const LEAST = 2;

/** Whether a verb that is no bare participle stands in the range, or quoted words that may hold one. */
export function hasFiniteVerb({ document, covered }: Scene, { first, end }: TokenRange): boolean {
  const { pos, lower } = document;
  for (let token = first; token < end; token++) {
    if (covered[token] || pos[token] === 'AUX') return true;
    if (pos[token] === 'VERB' && !lower[token].endsWith('ing')) return true;
  }
  return false;
}
