import type { NameKind, RecognisedName } from '../schema/names.js';
import type { Piece } from './align.js';

/** What the labels of CoNLL-2003, OntoNotes and their kin name. */
export const LABELS: Readonly<Record<string, NameKind>> = {
  PER: 'person',
  PERSON: 'person',
  LOC: 'place',
  LOCATION: 'place',
  GPE: 'place',
  ORG: 'organization',
  ORGANIZATION: 'organization',
  FAC: 'facility',
  NORP: 'demonym',
  MISC: 'other',
  EVENT: 'other',
  PRODUCT: 'other',
  WORK_OF_ART: 'other',
  LAW: 'other',
};

const WORD = /[\p{L}\p{M}\p{N}]/u;
const BLANK_OR_JOINT = /^[\s.'’&-]{0,2}$/;

/** Joins pieces to names: by their "B-" and "I-", or by standing side by side with one label; a name never ends within a word. */
export function joinPieces(
  passage: string,
  pieces: readonly Piece[],
  labels: ReadonlyMap<string, NameKind>,
): RecognisedName[] {
  const names: { start: number; end: number; type: NameKind; score: number }[] = [];
  let open: (typeof names)[number] | null = null;
  let reached = 0;
  for (const piece of pieces) {
    const [, prefix, bare] = /^(?:([BIESLU])-)?(.*)$/.exec(piece.label) ?? [];
    const type = labels.get(bare ?? '') ?? null;
    const joins =
      open !== null &&
      !piece.whole &&
      (piece.continues ||
        (type === open.type &&
          prefix !== 'B' &&
          prefix !== 'S' &&
          prefix !== 'U' &&
          BLANK_OR_JOINT.test(passage.slice(open.end, piece.start))));
    if (open !== null && joins) {
      open.end = piece.end;
      open.score = Math.min(open.score, type === open.type ? piece.score : open.score);
      continue;
    }
    open = null;
    if (type === null || piece.start < reached) continue;
    open = { start: piece.start, end: piece.end, type, score: piece.score };
    names.push(open);
    reached = piece.end;
  }
  return withWholeWords(passage, names);
}

/** Takes in the rest of a word of which the model has marked a part; names that then touch become one, of the first one's kind. */
function withWholeWords(
  passage: string,
  names: readonly { start: number; end: number; type: NameKind; score: number }[],
): RecognisedName[] {
  const result: RecognisedName[] = [];
  for (const name of names) {
    let { start, end } = name;
    while (start > 0 && WORD.test(passage[start]) && WORD.test(passage[start - 1])) start--;
    while (end < passage.length && WORD.test(passage[end - 1]) && WORD.test(passage[end])) end++;
    const before = result.at(-1);
    if (before && start < before.end) {
      before.end = Math.max(before.end, end);
      continue;
    }
    if (WORD.test(passage.slice(start, end)))
      result.push({ start, end, type: name.type, score: Math.min(1, Math.max(0, name.score)) });
  }
  return result;
}
