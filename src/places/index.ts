import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Place } from '../schema/place.js';

/** Name spans -> one record a place, resolved to the gazetteer where the evidence allows, in order of first mention. */
export function resolvePlaces(_document: Document, _names: readonly NameSpan[]): Place[] {
  return [];
}
