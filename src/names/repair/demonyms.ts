import { demonym, isPlaceName } from '../../gazetteer/index.js';
import type { RepairRule } from './repair.js';

/** "European", "South African" are adjectives of a place and no place names. */
export const demonyms: RepairRule = {
  name: 'demonyms',
  reason: 'the word list of demonyms is complete, the training data is not of one mind',
  repair: (_, spans) =>
    spans.map((span) =>
      (span.type === 'place' || span.type === 'other') &&
      demonym(span.text) !== null &&
      !isPlaceName(span.text)
        ? { ...span, type: 'demonym' }
        : span,
    ),
};
