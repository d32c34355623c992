import type { Document } from '../document/index.js';
import { GENDERED_TITLES } from '../lexicon/titles.js';
import type { Gender } from '../schema/person.js';
import type { PersonCluster } from './cluster.js';

const GENDERED_NOUN: ReadonlyMap<string, Gender> = new Map([
  ...'man boy father son brother husband grandfather uncle nephew king prince businessman spokesman policeman fisherman actor widower boyfriend'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'woman girl mother daughter sister wife grandmother aunt niece queen princess businesswoman spokeswoman chairwoman policewoman actress widow girlfriend housewife nun'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

/** The sex that a noun for a person tells ("spokeswoman", "father"), or null. */
export function genderOfNoun(word: string): Gender | null {
  return (word === 'actor' ? null : GENDERED_NOUN.get(word)) ?? GENDERED_TITLES.get(word) ?? null;
}

/** "actor" is said of women too; only the first noun of a description counts, and never one that somebody else owns ("wife of"). */
export function genderOfRole(role: string): Gender | null {
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (word === 'of' || word === 'to') return null;
    const gender = GENDERED_NOUN.get(word);
    if (gender && word !== 'actor') return gender;
  }
  return null;
}

/** "his wife Anna", "whose mother Joan": a noun of kin directly before the name. */
export function genderOfKinBefore(document: Document, cluster: PersonCluster): Gender | null {
  for (const { firstToken } of cluster.mentions) {
    const gender = GENDERED_NOUN.get(document.lower[firstToken - 1] ?? '');
    if (gender) return gender;
  }
  return null;
}
