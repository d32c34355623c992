import type { NameType } from './name-span.js';

/** The types that the tagger tells apart, in the order of their labels. */
export const TAGGED_TYPES = [
  'person',
  'place',
  'organization',
  'demonym',
  'other',
] as const satisfies readonly NameType[];
export type TaggedType = (typeof TAGGED_TYPES)[number];

/** BILOU: a name of one token is U, a longer one begins with B, goes on with I and ends with L; 0 is outside. */
export const LABEL_COUNT = 1 + 4 * TAGGED_TYPES.length;
export const OUTSIDE = 0;
const B = 0;
const I = 1;
const L = 2;
const U = 3;

export function labelOf(type: number, position: 'B' | 'I' | 'L' | 'U'): number {
  return 1 + 4 * type + 'BILU'.indexOf(position);
}

/** Index into TAGGED_TYPES; only for labels other than OUTSIDE. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 2;
}

/** Whether a name starts at this label (B or U). */
export function opens(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) % 4 === B || (label - 1) % 4 === U);
}

/** Whether a name ends at this label (L or U). */
export function closes(label: number): boolean {
  return label !== OUTSIDE && ((label - 1) % 4 === L || (label - 1) % 4 === U);
}

/** Whether `next` may follow `label` inside one sentence. */
export function mayFollow(label: number, next: number): boolean {
  const inside = label !== OUTSIDE && ((label - 1) % 4 === B || (label - 1) % 4 === I);
  if (!inside) return next === OUTSIDE || opens(next);
  return next !== OUTSIDE && !opens(next) && typeOfLabel(next) === typeOfLabel(label);
}

/** The labels that each label may be preceded by, for decoding. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_, label) => label).filter((label) => mayFollow(label, next)),
);
