import type { Scene } from '../scene.js';
import { hasFiniteVerb, type TokenRange, trimmed } from './clause.js';
import type { Report } from './reports.js';

/** Words that make a frame of a clause, not a statement: "As expected, officials said", "If so, he said". */
const FRAMING: ReadonlySet<string> = new Set(['as', 'if', 'when', 'asked', 'speaking', 'like', 'though']);

/**
 * What a report says before it, and round it: "The road was shut, officials said", "…, according to police",
 * "The road, officials said, was shut". `from` and `limit` bound the clause. Null if nothing is said there.
 */
export function framedClause(
  scene: Scene,
  report: Report,
  from: number,
  limit: number,
): readonly TokenRange[] | null {
  const { document, covered } = scene;
  const { words, lower } = document;
  const { first, verb, inverted } = report;
  if (verb !== null && !verb.behind) return null;
  let end = first;
  if (words[end - 1] === ',') end--;
  else if (verb !== null) return null;
  if (end <= from || covered[end - 1] || FRAMING.has(lower[from])) return null;
  const left = trimmed(scene, from, end);
  if (left === null) return null;
  const pause = words[report.end] === ',' && report.end + 1 < limit;
  const right = verb !== null && !inverted && pause ? continuation(scene, report.end + 1, limit) : null;
  if (right === null) return hasFiniteVerb(scene, left) && closes(scene, report, limit) ? [left] : null;
  return hasFiniteVerb(scene, left) || hasFiniteVerb(scene, right) ? [left, right] : null;
}

/** The rest of a statement that the report interrupts; null where another clause begins. */
function continuation(scene: Scene, start: number, limit: number): TokenRange | null {
  const { lower } = scene.document;
  const word = lower[start];
  if (word.endsWith('ing') || NEW_CLAUSE.has(word)) return null;
  return trimmed(scene, start, limit);
}

const NEW_CLAUSE: ReadonlySet<string> = new Set([
  'while',
  'who',
  'which',
  'but',
  'as',
  'after',
  'when',
  'according',
  'though',
  'although',
]);

/** Whether the source and its verb end what they report: nothing but times, hearers and places follow them. */
function closes({ document, covered }: Scene, report: Report, limit: number): boolean {
  if (report.verb === null || report.inverted) return true;
  for (let token = report.end; token < limit; token++) {
    if (covered[token]) return false;
    if (document.words[token] === ',' || document.words[token] === ';') return true;
    if (document.pos[token] === 'AUX') return false;
    if (document.pos[token] === 'VERB' && !document.lower[token].endsWith('ing')) return false;
  }
  return true;
}
