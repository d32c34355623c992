import { DEMONYMS } from './demonym-table.js';

let byWord: Map<string, string> | null = null;

/** The place that the demonym points to, by its name in the gazetteer; a plural in -s is understood. */
export function demonymTarget(word: string): string | null {
  byWord ??= indexDemonyms();
  const key = straightened(word);
  const found = byWord.get(key);
  if (found !== undefined) return found;
  return key.length > 3 && key.endsWith('s') ? (byWord.get(key.slice(0, -1)) ?? null) : null;
}

let openings: Set<string> | null = null;

/** Whether `word` is the first of a demonym of several words ("South African"). */
export function opensDemonym(word: string): boolean {
  openings ??= new Set(
    listDemonyms().flatMap((demonym) =>
      demonym.includes(' ') ? [demonym.slice(0, demonym.indexOf(' '))] : [],
    ),
  );
  return openings.has(straightened(word));
}

/** All demonyms, in lower case, singular. */
export function listDemonyms(): readonly string[] {
  byWord ??= indexDemonyms();
  return [...byWord.keys()];
}

function straightened(word: string): string {
  return word.toLowerCase().replace(/\s+/g, ' ').replace(/’/g, "'");
}

function indexDemonyms(): Map<string, string> {
  const index = new Map<string, string>();
  for (const [place, words] of Object.entries(DEMONYMS)) {
    for (const word of words.split(' ')) index.set(word.replace(/_/g, ' ').toLowerCase(), place);
  }
  return index;
}
