import type { Document } from '../document/index.js';
import type { Gender } from '../schema/person.js';
import type { PersonCluster } from './cluster.js';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
]);

const GENDERED_NOUN: ReadonlyMap<string, Gender> = new Map([
  ...'man boy father son brother husband grandfather uncle nephew king prince businessman spokesman chairman policeman fisherman actor widower boyfriend'
    .split(' ')
    .map((word) => [word, 'male'] as const),
  ...'woman girl mother daughter sister wife grandmother aunt niece queen princess businesswoman spokeswoman chairwoman policewoman actress widow girlfriend housewife nun'
    .split(' ')
    .map((word) => [word, 'female'] as const),
]);

/** "actor" is said of women too; only the first noun of a description counts, and never one that somebody else owns ("wife of"). */
export function genderOfRole(role: string): Gender | null {
  for (const word of role.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (word === 'of' || word === 'to') return null;
    const gender = GENDERED_NOUN.get(word);
    if (gender && word !== 'actor') return gender;
  }
  return null;
}

/**
 * Gender from pronouns: a sentence in which one person only is named, and in which every he/she word behind the name agrees,
 * is a vote; the votes of an article must not contradict each other.
 */
export function genderByPronouns(
  document: Document,
  clusters: readonly PersonCluster[],
): Map<PersonCluster, Gender> {
  const named = new Map<number, Set<PersonCluster>>();
  const lastToken = new Map<number, number>();
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) {
      const people = named.get(mention.sentence);
      if (people) people.add(cluster);
      else named.set(mention.sentence, new Set([cluster]));
      const first = lastToken.get(mention.sentence);
      if (first === undefined || mention.endToken < first) lastToken.set(mention.sentence, mention.endToken);
    }
  }
  const votes = new Map<PersonCluster, Gender | 'mixed'>();
  for (const [sentence, people] of named) {
    if (people.size !== 1) continue;
    const [cluster] = people;
    const { endToken } = document.sentences[sentence];
    const genders = new Set<Gender>();
    for (let i = lastToken.get(sentence) ?? endToken; i < endToken; i++) {
      const gender = PRONOUNS.get(document.lower[i]);
      if (gender) genders.add(gender);
    }
    if (genders.size !== 1) continue;
    const [gender] = genders;
    const before = votes.get(cluster);
    votes.set(cluster, before === undefined || before === gender ? gender : 'mixed');
  }
  const result = new Map<PersonCluster, Gender>();
  for (const [cluster, vote] of votes) if (vote !== 'mixed') result.set(cluster, vote);
  return result;
}
