import { singularOf } from '../lexicon/person-nouns.js';
import { GENDERED_TITLES } from '../lexicon/titles.js';
import type { Gender, Person } from '../schema/person.js';
import { type Cast, type Member, namedBy } from './cast.js';
import type { Candidate, Scene } from './scene.js';

/** Titles as they are shortened before a name, with the nouns that stand for their bearers. */
const SHORT_TITLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator']],
  ['gov', ['governor']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['nominee', ['candidate']],
  ['premier', ['minister']],
]);

const NOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ...'man boy father son brother husband uncle businessman king waiter widower gentleman'
    .split(' ')
    .map((w) => [w, 'male'] as const),
  ...'woman girl mother daughter sister wife aunt businesswoman queen waitress widow lady'
    .split(' ')
    .map((w) => [w, 'female'] as const),
]);

/** The sex that a noun for a person tells ("spokeswoman", "father"), or null. */
export function genderOfNoun(word: string): Gender | null {
  return GENDERED_TITLES.get(word) ?? NOUN_GENDER.get(word) ?? null;
}

/**
 * "the mayor", "the Vermont senator", "the 27-year-old teacher": the person whose title or role has that noun (the last
 * speaker first, else the last one named), else for a description in full the subject of the sentence before. Null for "a".
 */
export function byDescription(
  scene: Scene,
  cast: Cast,
  speaker: Candidate,
  last: Member | null,
): Member | null {
  const { document } = scene;
  const { phrase } = speaker;
  const noun = document.lower[phrase.head];
  if (document.lower[phrase.firstToken] !== 'the' || singularOf(noun) !== null) return null;
  const gender = genderOfNoun(noun);
  const fits = (member: Member): boolean =>
    member.person !== null && hasRole(member.person, noun) && agrees(member, gender);
  if (last && fits(last)) return last;
  const found = cast.members.filter(fits);
  if (found.length === 1) return found[0];
  if (found.length > 1) return lastNamed(scene, cast, speaker, found);
  return describedSubject(scene, cast, speaker, gender) ?? soleSubject(scene, cast, speaker, gender);
}

function agrees(member: Member, gender: Gender | null): boolean {
  return gender === null || member.gender === null || member.gender === gender;
}

function hasRole(person: Person, noun: string): boolean {
  const words = `${person.titles.join(' ')} ${person.role ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u);
  return words.some((word) => word === noun || (SHORT_TITLES.get(word)?.includes(noun) ?? false));
}

/** How far back a description looks for its bearer, in candidates and in sentences. */
const REACH = 60;
const SENTENCES = 2;

/** The one of several bearers of an office who was named last. */
function lastNamed(
  { candidates }: Scene,
  cast: Cast,
  { index }: Candidate,
  among: readonly Member[],
): Member | null {
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const member = namedBy(cast, candidates[i].phrase);
    if (member && among.includes(member)) return member;
  }
  return null;
}

/** "The former world number one", "the New York businessman": words enough to vary a name that was subject just before. */
function describedSubject(
  { candidates, document }: Scene,
  cast: Cast,
  { phrase, index }: Candidate,
  gender: Gender | null,
): Member | null {
  if (phrase.endToken - phrase.firstToken < 3) return null;
  for (let i = index - 1; i >= 0 && index - i < REACH; i--) {
    const { phrase: other, cue, firstInSentence, block } = candidates[i];
    if (phrase.sentence - other.sentence > SENTENCES || document.blocks[block].kind !== 'body') return null;
    const member = namedBy(cast, other);
    if (!member?.person || other.possessor || !agrees(member, gender)) continue;
    if (firstInSentence || cue.link.startsWith('subject') || cue.link === 'inverted') return member;
  }
  return null;
}

/** "The minister resigned …, after Ann Smith lost support": the only person of the text, named later in the same sentence. */
function soleSubject(
  { candidates }: Scene,
  cast: Cast,
  { phrase, index, firstInSentence }: Candidate,
  gender: Gender | null,
): Member | null {
  const people = cast.members.filter(({ person }) => person !== null);
  if (!firstInSentence || people.length !== 1 || !agrees(people[0], gender)) return null;
  for (let i = index + 1; i < candidates.length; i++) {
    const { phrase: other, cue } = candidates[i];
    if (other.sentence !== phrase.sentence) return null;
    if (namedBy(cast, other) === people[0] && cue.link === 'subject') return people[0];
  }
  return null;
}

/** "The commission", "the council": the organisation on record whose name has that word, the one named last if there are several. */
export function byBodyNoun(scene: Scene, cast: Cast, speaker: Candidate): Member | null {
  const { lower } = scene.document;
  const { phrase } = speaker;
  const noun = lower[phrase.head];
  if (lower[phrase.firstToken] !== 'the' || phrase.endToken - phrase.firstToken > 2) return null;
  const found = cast.members.filter(
    ({ organizationId, name }) =>
      organizationId !== null &&
      name
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(noun),
  );
  if (found.length === 0) return null;
  return lastNamed(scene, cast, speaker, found) ?? (found.length === 1 ? found[0] : null);
}
