import type { ConventionRules } from './convention.js';

/** What the words say and no more: bounds stay bounds, families stay families. */
export const LEXICAL: ConventionRules = {
  name: 'lexical',
  code: ({ quantity: { value, min, max, qualifier } }) =>
    qualifier === 'unknown' ? null : { value, min, max, qualifier },
  sumsBounds: false,
  rivals: { value: 'own', bounds: true },
  countsAttackers: null,
  kinds: null,
  household: null,
};
