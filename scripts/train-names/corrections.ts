/** Reads data/name-gold: names of training texts, marked by reading them sentence by sentence (docs/name-annotation.md). The texts stay in the corpora. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** P person, L place, F facility, O organisation, D people, faith, party or language, M any other name. */
export type Mark = 'P' | 'L' | 'F' | 'O' | 'D' | 'M';

/** A name; offsets are tokens of a row, or UTF-16 code units from the beginning of a sentence; half-open. */
export interface MarkedName {
  readonly mark: Mark;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a running text that has been read; offsets into the text. */
export interface MarkedSentence {
  readonly start: number;
  readonly end: number;
  readonly names: readonly MarkedName[];
}

/** Rows of the tokenised corpora whose marks are not those of the corpus any more, by their ids; a row without names has an empty list. */
export function readMarkedRows(folder: string): ReadonlyMap<string, readonly MarkedName[]> {
  const rows = new Map<string, readonly MarkedName[]>();
  for (const line of ['gmb.tsv', 'mixed.tsv'].flatMap((file) => linesOf(folder, file))) {
    const [id, names] = line.split('\t');
    rows.set(id, namesIn(names));
  }
  return rows;
}

/** Sentences of the running news texts that have been read, by the id of the text. */
export function readMarkedTexts(folder: string): ReadonlyMap<string, readonly MarkedSentence[]> {
  const texts = new Map<string, MarkedSentence[]>();
  let sentences: MarkedSentence[] = [];
  for (const line of linesOf(folder, 'polnear.tsv')) {
    if (line.startsWith('# ')) {
      sentences = [];
      texts.set(line.slice(2), sentences);
      continue;
    }
    const [start, end, names] = line.split('\t');
    sentences.push({ start: Number(start), end: Number(end), names: namesIn(names) });
  }
  return texts;
}

function linesOf(folder: string, file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
}

/** "P0:2 L5:6" */
function namesIn(list: string): MarkedName[] {
  return list
    .split(' ')
    .filter(Boolean)
    .map((entry) => {
      const match = /^([PLFODM])(\d+):(\d+)$/.exec(entry);
      if (!match) throw new Error(`no marked name: ${entry}`);
      return { mark: match[1] as Mark, start: Number(match[2]), end: Number(match[3]) };
    });
}
