import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Person } from '../schema/person.js';

/** Name spans -> one record a person, in order of first mention. */
export function resolvePeople(_document: Document, _names: readonly NameSpan[]): Person[] {
  return [];
}
