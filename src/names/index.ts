import type { Document } from '../document/index.js';
import type { NameSpan } from './name-span.js';

export type { NameSpan, NameType } from './name-span.js';

/** Document -> the proper names in it, in the order of the text. */
export function tagNames(_document: Document): NameSpan[] {
  return [];
}
