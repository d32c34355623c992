import type { BlockKind, Document } from '../document/index.js';
import { isListed } from '../lexicon/compromise.js';
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

/** Blocks that tell the story; nobody is meant by a pronoun behind a byline. */
const TOLD: ReadonlySet<BlockKind> = new Set<BlockKind>(['body', 'headline', 'heading']);
const SUBJECT = /^(?:he|she)$/;
/** Sentences that a person who was named alone stays the one meant by "he" or "she". */
const REACH = 2;

/**
 * Gender from pronouns. Two kinds of sentence vote: one in which a single person is named and every he/she word behind the name agrees; and
 * one without a name, at most REACH sentences behind such a one, that has "he" or "she" or begins with "his" or "her". One side must
 * have clearly more votes, and a given name of the other gender outweighs them.
 */
export function genderByPronouns(
  document: Document,
  clusters: readonly PersonCluster[],
): Map<PersonCluster, Gender> {
  const named = namesBySentence(clusters);
  const votes = new Map<PersonCluster, Record<Gender, number>>();
  let lone: PersonCluster | null = null;
  let since = 0;
  for (const { index, firstToken, endToken, block } of document.sentences) {
    const here = named.get(index);
    since++;
    if (here) {
      lone = here.people.size === 1 && TOLD.has(document.blocks[block].kind) ? [...here.people][0] : null;
      since = 0;
    }
    if (!lone || since > REACH) continue;
    const genders = new Set<Gender>();
    for (let i = here ? here.firstEnd : firstToken; i < endToken; i++) {
      const gender = PRONOUNS.get(document.lower[i]);
      if (gender && !isObject(document, i) && (here || i === firstToken || SUBJECT.test(document.lower[i])))
        genders.add(gender);
    }
    if (genders.size !== 1) continue;
    const [gender] = genders;
    const count = votes.get(lone) ?? { female: 0, male: 0 };
    count[gender]++;
    votes.set(lone, count);
  }
  const result = new Map<PersonCluster, Gender>();
  for (const [cluster, { female, male }] of votes) {
    const gender = female > male ? 'female' : 'male';
    if (Math.max(female, male) >= CLEAR * Math.min(female, male) + 1 && !speaksAgainst(cluster, gender))
      result.set(cluster, gender);
  }
  return result;
}

/** How many times the votes of the other side the winning side needs, and one more. */
const CLEAR = 2;

/** Whether the word lists know the given name for the other gender only: a vote against it rests on somebody else's pronoun. */
function speaksAgainst({ parts }: PersonCluster, gender: Gender): boolean {
  if (parts.length < 2) return false;
  const [own, other] = gender === 'female' ? ['FemaleName', 'MaleName'] : ['MaleName', 'FemaleName'];
  return isListed(parts[0], other) && !isListed(parts[0], own);
}

/** "told her": somebody else's him or her. */
function isObject({ lower, pos }: Document, token: number): boolean {
  if (lower[token] === 'him') return true;
  return (
    lower[token] === 'her' &&
    pos[token - 1] === 'VERB' &&
    !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(pos[token + 1] ?? '')
  );
}

interface NamedSentence {
  readonly people: Set<PersonCluster>;
  /** End of the first name in the sentence, as a token. */
  firstEnd: number;
}

function namesBySentence(clusters: readonly PersonCluster[]): Map<number, NamedSentence> {
  const named = new Map<number, NamedSentence>();
  for (const cluster of clusters) {
    for (const { sentence, endToken } of cluster.mentions) {
      const known = named.get(sentence);
      if (known) {
        known.people.add(cluster);
        known.firstEnd = Math.min(known.firstEnd, endToken);
      } else named.set(sentence, { people: new Set([cluster]), firstEnd: endToken });
    }
  }
  return named;
}

/** "his wife Anna", "whose mother Joan": a noun of kin directly before the name. */
export function genderOfKinBefore(document: Document, cluster: PersonCluster): Gender | null {
  for (const { firstToken } of cluster.mentions) {
    const gender = GENDERED_NOUN.get(document.lower[firstToken - 1] ?? '');
    if (gender) return gender;
  }
  return null;
}
