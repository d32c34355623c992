/** Reads the token files of the training corpora and lays their labels over documents read as the library reads them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, read } from '../../src/document/index.js';
import { isListed } from '../../src/lexicon/compromise.js';
import { HONORIFICS, OFFICES } from '../../src/lexicon/titles.js';
import { LABEL_COUNT, labelOf, TAGGED_TYPES, type TaggedType } from '../../src/names/labels.js';
import type { Mark, MarkedName, MarkedSentence } from './corrections.js';

interface Row {
  id: string;
  doc?: string;
  genre?: string;
  licence?: string;
  tokens: string[];
  tags: string[];
}

/** No chain can have this label: training passes over a stretch that holds one. */
export const PASSED_OVER = LABEL_COUNT + 1;

export interface LabelledDocument {
  readonly id: string;
  readonly document: Document;
  readonly labels: Uint8Array;
}

/** The corpora's own labels, by the type that each becomes; what is missing here is "other". */
const TYPES: Readonly<Record<string, TaggedType>> = {
  PER: 'person',
  person: 'person',
  politician: 'person',
  scientist: 'person',
  writer: 'person',
  musicalartist: 'person',
  researcher: 'person',
  LOC: 'place',
  place: 'place',
  location: 'place',
  country: 'place',
  ORG: 'organization',
  organization: 'organization',
  organisation: 'organization',
  politicalparty: 'organization',
  university: 'organization',
  band: 'organization',
  corporation: 'organization',
  group: 'organization',
  magazine: 'organization',
  academicjournal: 'organization',
  NORP: 'demonym',
  demonym: 'demonym',
};
/** Labels of things that are no proper names in our sense. */
const NO_NAMES = new Set([
  'time',
  'substance',
  'plant',
  'animal',
  'chemicalelement',
  'discipline',
  'field',
  'task',
  'metrics',
  'musicgenre',
  'literarygenre',
  'musicalinstrument',
  'theory',
]);

/** What the marks of the read texts become; facilities are places in most of the corpora. */
const MARKED: Readonly<Record<Mark, TaggedType>> = {
  P: 'person',
  L: 'place',
  F: 'place',
  O: 'organization',
  D: 'demonym',
  M: 'other',
};
/**
 * Reads one file; documents are rows with the same `doc`, or `rowsPerDocument` rows in a row. Rows in `marked` have the names that stand
 * there, the others those of the corpus.
 */
export function readCorpus(
  folder: string,
  file: string,
  rowsPerDocument: number,
  marked: ReadonlyMap<string, readonly MarkedName[]>,
): LabelledDocument[] {
  return groupsOf(folder, file, rowsPerDocument).map((group) =>
    label(
      group.map((row) => {
        const names = marked.get(row.id);
        return names ? { ...row, tags: tagsOf(row.tokens.length, names) } : row;
      }),
    ),
  );
}

function tagsOf(count: number, names: readonly MarkedName[]): string[] {
  const tags = new Array<string>(count).fill('O');
  for (const { mark, start, end } of names)
    for (let i = start; i < end; i++) tags[i] = `${i === start ? 'B' : 'I'}-${MARKED[mark]}`;
  return tags;
}

/** Reads running texts; what has not been read in them carries no label that a chain can have, and training passes over it. */
export function readMarked(
  path: string,
  marked: ReadonlyMap<string, readonly MarkedSentence[]>,
): LabelledDocument[] {
  return jsonLines<{ id: string; text: string }>(path).flatMap(({ id, text }) => {
    const sentences = marked.get(id);
    if (!sentences) return [];
    const document = read(text);
    const names = sentences.flatMap(({ start, names }) =>
      names.map((name) => ({
        start: start + name.start,
        end: start + name.end,
        type: MARKED[name.mark],
      })),
    );
    const labels = project(document, names);
    let sentence = 0;
    for (let token = 0; token < document.tokenCount; token++) {
      while (sentence < sentences.length && sentences[sentence].end <= document.starts[token]) sentence++;
      if (sentence === sentences.length || sentences[sentence].start > document.starts[token])
        labels[token] = PASSED_OVER;
    }
    return [{ id, document, labels }];
  });
}

function jsonLines<T>(path: string): T[] {
  if (!existsSync(path)) throw new Error(`training corpus not found: ${path}`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function groupsOf(folder: string, file: string, rowsPerDocument: number): Row[][] {
  const rows = jsonLines<Row>(join(folder, file));
  const usable = rows.filter((row) => row.licence === undefined || /^CC-BY-\d/.test(row.licence));
  const groups: Row[][] = [];
  for (const row of usable) {
    const last = groups.at(-1);
    const same = last && (row.doc !== undefined ? last[0].doc === row.doc : last.length < rowsPerDocument);
    if (same) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

interface Name {
  start: number;
  end: number;
  type: TaggedType;
}

function label(rows: readonly Row[]): LabelledDocument {
  const names: Name[] = [];
  let text = '';
  rows.forEach((row, index) => {
    if (index > 0) text += /[.!?"”]$/.test(text) && index % 4 !== 0 ? ' ' : '\n\n';
    text = appendSentence(text, row, names);
  });
  const document = read(text);
  return { id: rows[0].id, document, labels: project(document, names) };
}

const CLOSING = /^(?:[,.;:!?)\]}%…”]|'s|’s|n't|n’t|'(?:ve|re|ll|d|m)|''|\.\.\.)$/i;
const OPENING = /^(?:[([{$£€“]|``)$/;

/** Writes the tokens as running text and notes where the names stand. */
function appendSentence(text: string, row: Row, names: Name[]): string {
  let quoteOpen = false;
  let glue = true;
  const hyphenated = (i: number): boolean =>
    /^[-–]$/.test(row.tokens[i]) &&
    i > 0 &&
    row.tags[i].startsWith('I-') &&
    (row.tags[i + 1] ?? '').startsWith('I-');
  row.tokens.forEach((token, i) => {
    let closes = CLOSING.test(token);
    let opens = OPENING.test(token);
    if (token === '"') {
      if (quoteOpen) closes = true;
      else opens = true;
      quoteOpen = !quoteOpen;
    }
    if (hyphenated(i)) closes = opens = true;
    if (!glue && !closes) text += ' ';
    const start = text.length;
    text += token === '``' ? '“' : token === "''" ? '”' : token;
    glue = opens;
    const tag = row.tags[i];
    if (tag === 'O') return;
    const kind = tag.slice(2);
    const open = names.at(-1);
    if (tag.startsWith('I-') && open && row.tags[i - 1]?.slice(2) === kind) open.end = text.length;
    else if (!NO_NAMES.has(kind)) names.push({ start, end: text.length, type: TYPES[kind] ?? 'other' });
    else names.push({ start: 0, end: 0, type: 'other' }); // keeps I- rows of the same thing away from the name before
  });
  return text;
}

function project(document: Document, names: readonly Name[]): Uint8Array {
  const labels = new Uint8Array(document.tokenCount);
  let token = 0;
  for (const name of names) {
    if (name.end === 0) continue;
    while (token < document.tokenCount && document.ends[token] <= name.start) token++;
    let first = token;
    let end = token;
    while (end < document.tokenCount && document.starts[end] < name.end) end++;
    while (first < end - 1 && isLeadIn(document.lower[first], name.type)) first++;
    while (end - 1 > first && /^(?:'s?|[.,])$/.test(document.lower[end - 1])) end--;
    if (end <= first || document.sentenceOf[first] !== document.sentenceOf[end - 1]) continue;
    const isDemonym =
      end - first === 1 && name.type === 'other' && isListed(document.lower[first], 'Demonym');
    const type = TAGGED_TYPES.indexOf(isDemonym ? 'demonym' : name.type);
    if (end - first === 1) labels[first] = labelOf(type, 'U');
    else {
      labels.fill(labelOf(type, 'I'), first, end);
      labels[first] = labelOf(type, 'B');
      labels[end - 1] = labelOf(type, 'L');
    }
  }
  return labels;
}

/** Articles, titles and offices before a name stay outside of it. */
function isLeadIn(word: string, type: TaggedType): boolean {
  if (word === 'the' || word === 'The') return true;
  return type === 'person' && (HONORIFICS.has(word) || OFFICES.has(word));
}
