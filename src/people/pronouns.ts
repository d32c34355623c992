import { type Document, wordTest } from '../document/index.js';
import type { Gender } from '../schema/person.js';

/** How a pronoun stands in its clause: "he" is its subject, "him" an object, "his" owns something, "himself" points back within it. */
export type PronounCase = 'subject' | 'object' | 'possessive' | 'reflexive';

export interface Pronoun {
  readonly gender: Gender;
  readonly case: PronounCase;
}

/** Pronouns of the third person singular that tell the sex. "her" is read by what follows. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'male', case: 'subject' }],
  ['him', { gender: 'male', case: 'object' }],
  ['his', { gender: 'male', case: 'possessive' }],
  ['himself', { gender: 'male', case: 'reflexive' }],
  ['she', { gender: 'female', case: 'subject' }],
  ['her', { gender: 'female', case: 'possessive' }],
  ['hers', { gender: 'female', case: 'object' }],
  ['herself', { gender: 'female', case: 'reflexive' }],
]);

const HER_AS_OBJECT: Pronoun = { gender: 'female', case: 'object' };

/** Styles of address ("Her Majesty", "His Excellency"): they name somebody without pointing back. */
const isStyle = wordTest((_, lower) =>
  /^(?:majesty|majesties|highness|royal|imperial|serene|excellency|excellencies|holiness|eminence|grace|honour|honor|lordship|ladyship|worship|beatitude)$/.test(
    lower,
  ),
);

/** The pronoun at `token`; null if the word is none, or points to nobody in particular ("his or her", "His Excellency"). */
export function pronounAt(document: Document, token: number): Pronoun | null {
  const { forms, lower, pos } = document;
  const pronoun = PRONOUNS.get(lower[token]);
  if (!pronoun) return null;
  const next = lower[token + 1] ?? '';
  if ((next === 'or' || next === '/') && PRONOUNS.has(lower[token + 2] ?? '')) return null;
  const before = lower[token - 1];
  if ((before === 'or' || before === '/') && PRONOUNS.has(lower[token - 2] ?? '')) return null;
  if (pronoun.case !== 'possessive') return pronoun;
  if (token + 1 < forms.length && isStyle(forms[token + 1])) return null;
  if (lower[token] !== 'her') return pronoun;
  const tag = pos[token + 1];
  const owns = tag === 'NOUN' || tag === 'ADJ' || tag === 'PROPN' || tag === 'NUM';
  return owns || (tag === 'VERB' && pos[token + 2] === 'NOUN') ? pronoun : HER_AS_OBJECT;
}
