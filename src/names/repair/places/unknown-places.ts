import { placeRank } from '../../../gazetteer/index.js';
import type { NameSpan } from '../../name-span.js';

/** A single word that was taken for a place, and that no list of places has. */
export function isUnknownPlace({ type, firstToken, endToken, text }: NameSpan): boolean {
  return type === 'place' && endToken - firstToken === 1 && placeRank(text) === 0;
}
