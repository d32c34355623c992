import type { ClassifiedToken } from './classifier.js';

/** A token of the classifier with its place in the passage. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** The label, with its "B-" or "I-" if it has one; whole names have neither. */
  readonly label: string;
  readonly score: number;
  /** The piece goes on with the word of the one before it ("##sky"). */
  readonly continues: boolean;
  /** The classifier has joined the tokens of the name itself. */
  readonly whole: boolean;
}

/** Marks that tokenisers put at the head of a piece: WordPiece inside a word, SentencePiece and byte-level BPE at its beginning. */
const MARK = /^(?:##|[▁Ġ]+|\s+)/;
/** How far behind the last piece the next one is looked for. */
const REACH = 300;

/**
 * Finds the pieces in the passage, one behind the other. Offsets that the classifier gives are taken where they fit the words; pieces
 * inside a word have none in transformers.js, and are found by their letters. What is not found is passed over.
 */
export function placePieces(passage: string, tokens: readonly ClassifiedToken[]): Piece[] {
  const lower = passage.toLowerCase();
  const folds = lower.length === passage.length;
  const pieces: Piece[] = [];
  let cursor = 0;
  for (const { word, score, entity, entity_group, start, end } of tokens) {
    const continues = word.startsWith('##');
    const letters = word.replace(MARK, '').trimEnd();
    if (letters === '') continue;
    const given =
      start !== undefined && end !== undefined && start >= cursor && fits(passage, start, end, letters);
    const at = given
      ? start
      : find(folds ? lower : passage, folds ? letters.toLowerCase() : letters, cursor, continues);
    if (at < 0) continue;
    const stop = given ? end : at + letters.length;
    pieces.push({
      start: at,
      end: stop,
      label: entity_group ?? entity ?? 'O',
      score,
      continues: continues && pieces.at(-1)?.end === at,
      whole: entity_group !== undefined,
    });
    cursor = stop;
  }
  return pieces;
}

function fits(passage: string, start: number, end: number, letters: string): boolean {
  return passage.slice(start, end).trim().toLowerCase() === letters.toLowerCase();
}

function find(passage: string, letters: string, cursor: number, continues: boolean): number {
  if (continues) return passage.startsWith(letters, cursor) ? cursor : -1;
  const at = passage.slice(cursor, cursor + REACH + letters.length).indexOf(letters);
  return at < 0 ? -1 : cursor + at;
}
