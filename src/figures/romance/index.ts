import type { Document, Sentence } from '../../document/index.js';
import type { Draft } from '../draft.js';
import { romanceFigures } from './draft.js';

export { isRomance } from './language.js';

/** The figures of a sentence in Spanish, French or Portuguese; `from` is the index and `number` the number of the first. */
export function draftRomance(document: Document, sentence: Sentence, from: number, number: number): Draft[] {
  return romanceFigures(document, sentence).map((figure, i) => ({
    ...figure,
    index: from + i,
    sentence,
    block: document.blocks[sentence.block],
    weak: false,
    part: false,
    rule: 'romance',
    negated: false,
    scope: 'incident',
    groups: [],
    number: number + i,
    partOf: null,
    sameAs: null,
    supersedes: null,
    increment: false,
  }));
}
