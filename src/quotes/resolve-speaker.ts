import type { Document } from '../document/index.js';
import { isListed } from '../lexicon/compromise.js';
import { isPersonNoun, singularOf } from '../lexicon/person-nouns.js';
import type { Gender } from '../schema/person.js';
import type { SpeakerVia } from '../schema/quote.js';
import { byBodyNoun, byDescription, genderOfNoun } from './by-description.js';
import { type Cast, type Member, mentionedAt, namedBy } from './cast.js';
import type { QuotedSpan } from './layout.js';
import type { NounPhrase, PhraseKind } from './noun-phrases.js';
import type { Candidate, Scene } from './scene.js';

/** Who a phrase stands for: somebody of the cast, or nobody beyond the phrase itself. */
export interface Referent {
  readonly member: Member | null;
  readonly phrase: NounPhrase;
  readonly via: SpeakerVia;
  /** The name in apposition that was read in place of the phrase, if one was. */
  readonly apposed?: NounPhrase;
}

/** Where something is said. */
export type Place = Pick<QuotedSpan, 'block' | 'firstToken' | 'endToken'>;

/** What the resolver remembers from quote to quote. */
export interface Memory {
  readonly referent: Referent | null;
  readonly span: Place | null;
}

/** How far back a pronoun looks for a name: phrases and paragraphs. */
const PHRASE_REACH = 60;
const BLOCK_REACH = 6;

/** Weights of the evidence for an antecedent; set by hand on the training articles. */
const ANTECEDENT = {
  perSentence: -0.8,
  perBlock: -0.6,
  subject: 1.6,
  firstInSentence: 0.6,
  afterPreposition: -0.9,
  possessor: -0.7,
  reportingSubject: 0.6,
  spokeSince: 3.5,
  lastSpeaker: 2.2,
  lastSpeakerNear: 1.2,
  topic: 3,
  gender: 1.2,
  person: 0.8,
  perMention: 0.15,
};

/** Resolves the phrase that the ranker chose. */
export function resolveSpeaker(
  scene: Scene,
  cast: Cast,
  candidate: Candidate,
  span: Place,
  memory: Memory,
): Referent {
  const { phrase } = candidate;
  const named = namedBy(cast, phrase);
  if (named) return { member: named, phrase, via: 'name' };
  const apposed = candidate.apposed && inApposition(cast, phrase, candidate.apposed);
  if (candidate.apposed && apposed)
    return { member: apposed, phrase, via: 'name', apposed: candidate.apposed };
  const { document } = scene;
  // The label of a transcript stands inside the marks: "PENCE: …".
  if (scene.covered[phrase.head]) {
    const member = surnamed(cast, document.lower[phrase.head]);
    return { member, phrase, via: 'name' };
  }
  const word = document.lower[phrase.head];
  const known = recorded(scene, cast, phrase);
  if (known) return known;
  if (phrase.kind === 'singular-pronoun')
    return viaPronoun(scene, cast, candidate, span, memory, word === 'she' ? 'female' : 'male');
  if (phrase.kind === 'relative') return viaRelative(scene, cast, candidate);
  if (phrase.kind === 'it' || phrase.kind === 'plural-pronoun')
    return viaGroup(scene, cast, candidate, memory);
  if (isPersonNoun(word) || phrase.kind === 'person-noun') {
    const member = byDescription(scene, cast, candidate, memory.referent?.member ?? null);
    if (member) return { member, phrase, via: 'nominal' };
  }
  if (phrase.kind === 'organ') return { member: byBodyNoun(scene, cast, candidate), phrase, via: 'nominal' };
  return { member: null, phrase, via: phrase.kind === 'first-person' ? 'pronoun' : 'nominal' };
}

/** A pronoun or description that a person record counts among its mentions. */
function recorded({ document }: Scene, cast: Cast, phrase: NounPhrase): Referent | null {
  const via =
    phrase.kind === 'singular-pronoun' ? 'pronoun' : phrase.kind === 'person-noun' ? 'nominal' : null;
  if (via === null) return null;
  const { starts, ends } = document;
  const member = mentionedAt(cast, starts[phrase.firstToken], ends[phrase.endToken - 1]);
  return member && { member, phrase, via };
}

function viaPronoun(
  scene: Scene,
  cast: Cast,
  speaker: Candidate,
  span: Place,
  memory: Memory,
  gender: Gender,
): Referent {
  const { candidates, document } = scene;
  const { phrase, index: here } = speaker;
  let best: Member | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const block = candidates[here].block;
  const lastNear = memory.span !== null && span.block - memory.span.block <= 1;
  const lastHere = memory.span !== null && memory.span.block === span.block;
  const seen = new Map<Member, number>();
  for (let i = here - 1; i >= 0 && here - i < PHRASE_REACH; i--) {
    const candidate = candidates[i];
    if (block - candidate.block > BLOCK_REACH) break;
    const member = namedBy(cast, candidate.phrase);
    if (!member || member.organizationId !== null) continue;
    if (member.gender !== null && member.gender !== gender) continue;
    if (member.person === null && !looksLikePerson(candidate, member, gender)) continue;
    const mentions = seen.get(member) ?? 0;
    seen.set(member, mentions + 1);
    const sentences = Math.min(8, phrase.sentence - candidate.phrase.sentence);
    let score =
      ANTECEDENT.perSentence * sentences +
      ANTECEDENT.perBlock * (block - candidate.block) +
      ANTECEDENT.perMention * mentions;
    if (isSubject(candidate)) score += ANTECEDENT.subject;
    if (reports(candidate)) {
      score += ANTECEDENT.reportingSubject;
      // Whoever else was reported to speak since the last quote.
      const since = memory.span && candidate.phrase.firstToken >= memory.span.endToken;
      if (since && isSubject(candidate) && member !== memory.referent?.member) score += ANTECEDENT.spokeSince;
    }
    if (candidate.firstInSentence) score += ANTECEDENT.firstInSentence;
    if (candidate.afterPreposition) score += ANTECEDENT.afterPreposition;
    if (candidate.phrase.possessor) score += ANTECEDENT.possessor;
    // Whoever the paragraph was about when the quote began, once the last speaker is behind.
    if (candidate.block === block && !lastHere && isSubject(candidate)) score += ANTECEDENT.topic;
    if (member.gender === gender) score += ANTECEDENT.gender;
    if (member.person) score += ANTECEDENT.person;
    if (memory.referent?.member === member)
      score += ANTECEDENT.lastSpeaker + (lastNear ? ANTECEDENT.lastSpeakerNear : 0);
    if (score > bestScore) {
      bestScore = score;
      best = member;
    }
  }
  const last = memory.referent;
  if (
    last?.member &&
    !isPlace(last.member) &&
    (last.member.gender === null || last.member.gender === gender) &&
    last.member.organizationId === null
  ) {
    const distance = memory.span
      ? document.sentenceOf[span.firstToken] - document.sentenceOf[memory.span.endToken - 1]
      : 9;
    const score =
      ANTECEDENT.lastSpeaker +
      (lastNear ? ANTECEDENT.lastSpeakerNear : 0) +
      0.5 * ANTECEDENT.perSentence * Math.min(8, Math.max(0, distance)) +
      ANTECEDENT.subject;
    if (score > bestScore) best = last.member;
  } else if (last && !last.member && lastNear && bestScore < 2 && genderFits(document, last.phrase, gender)) {
    return { member: null, phrase: last.phrase, via: 'pronoun' };
  }
  best ??= soonNamed(scene, cast, here, gender);
  return { member: best, phrase, via: 'pronoun' };
}

/** Whether a name of no record is a country's or a city's: no "he" or "she" stands for it. */
function isPlace({ person, name }: Member): boolean {
  const word = name.toLowerCase();
  return person === null && (isListed(word, 'Country') || isListed(word, 'City') || isListed(word, 'Place'));
}

/** The only person on record with that last name, in lower case. */
function surnamed(cast: Cast, surname: string): Member | null {
  const found = cast.members.filter(
    ({ name, person }) => person !== null && name.toLowerCase().split(' ').at(-1) === surname,
  );
  return found.length === 1 ? found[0] : null;
}

/** A name of no record is a person's if it has two words, a title, a given name of that sex, or reports speech. */
function looksLikePerson(candidate: Candidate, member: Member, gender: Gender): boolean {
  const { kind } = candidate.phrase;
  if (kind === 'titled-name' || member.gender === gender) return true;
  if (kind !== 'full-name' && kind !== 'single-name') return false;
  return isSubject(candidate) && (kind === 'full-name' || reports(candidate));
}

function reports(candidate: Candidate): boolean {
  const { verbClass } = candidate.cue;
  return verbClass !== 'none' && verbClass !== 'other' && verbClass !== 'be';
}

function isSubject(candidate: Candidate): boolean {
  const { link } = candidate.cue;
  return link === 'subject' || link === 'subject-far' || link === 'subject-appositive' || link === 'inverted';
}

function genderFits(document: Document, phrase: NounPhrase, gender: Gender): boolean {
  if (phrase.kind !== 'person-noun') return false;
  const word = document.lower[phrase.head];
  const told = genderOfNoun(word);
  return singularOf(word) === null && (told === null || told === gender);
}

/** The first person named behind a pronoun that has no name before it. */
function soonNamed(scene: Scene, cast: Cast, here: number, gender: Gender): Member | null {
  const { candidates } = scene;
  for (let i = here + 1; i < candidates.length && i < here + 12; i++) {
    if (candidates[i].block > candidates[here].block + 1) break;
    const member = namedBy(cast, candidates[i].phrase);
    if (
      member &&
      member.organizationId === null &&
      !isPlace(member) &&
      (member.gender === null || member.gender === gender) &&
      candidates[i].phrase.kind !== 'acronym' &&
      candidates[i].phrase.kind !== 'organ'
    )
      return member;
  }
  return null;
}

/** "who" and "which" stand for the phrase before them, past a comma. */
function viaRelative(scene: Scene, cast: Cast, speaker: Candidate): Referent {
  const { phrase } = speaker;
  const before = phraseBefore(scene, speaker);
  const member = before && namedBy(cast, before);
  return { member: member ?? null, phrase: before ?? phrase, via: member ? 'name' : 'nominal' };
}

/** How far back in its sentence the antecedent of a relative pronoun is looked for, in candidates. */
const RELATIVE_REACH = 12;
const PERSONS: ReadonlySet<PhraseKind> = new Set(['full-name', 'titled-name', 'single-name', 'person-noun']);
const THINGS: ReadonlySet<PhraseKind> = new Set([
  'organ',
  'acronym',
  'text',
  'full-name',
  'single-name',
  'other',
]);

/** The nearest phrase in the sentence that "who" (a person) or "which" (a thing) can stand for. */
function phraseBefore(
  { candidates, document }: Scene,
  { phrase, index: here }: Candidate,
): NounPhrase | null {
  const fitting = document.lower[phrase.head] === 'which' ? THINGS : PERSONS;
  let found: NounPhrase | null = null;
  for (let i = here - 1; i >= 0 && here - i < RELATIVE_REACH; i--) {
    const other = candidates[i].phrase;
    if (other.sentence !== phrase.sentence) break;
    if (found !== null) {
      // "Ann Smith, now the party leader, who": the name, not what is in apposition to it.
      const described =
        found.kind === 'person-noun' && other.kind !== 'person-noun' && PERSONS.has(other.kind);
      return described && document.words[other.endToken] === ',' && found.firstToken - other.endToken <= 2
        ? other
        : found;
    }
    if (fitting.has(other.kind) && !other.possessor) found = other;
  }
  return found;
}

/** "it" and "they": the last organisation or plural phrase that was a subject. */
function viaGroup(scene: Scene, cast: Cast, speaker: Candidate, memory: Memory): Referent {
  const { candidates, document } = scene;
  const { phrase, index: here } = speaker;
  const last = memory.referent;
  if (last && lastIsGroup(document, last, phrase.kind))
    return { member: last.member, phrase: last.member ? phrase : last.phrase, via: 'pronoun' };
  for (let i = here - 1; i >= 0 && here - i < 30; i--) {
    const candidate = candidates[i];
    if (candidates[here].block - candidate.block > 2) break;
    const { kind } = candidate.phrase;
    const member = namedBy(cast, candidate.phrase);
    const text = kind === 'text' && phrase.kind === 'it';
    const group = kind === 'organ' || kind === 'acronym' || text || member?.organizationId;
    const plural = kind === 'person-noun' && singularOf(document.lower[candidate.phrase.head]) !== null;
    if (!(group || (phrase.kind === 'plural-pronoun' && plural)) || candidate.afterPreposition) continue;
    return { member, phrase: member ? phrase : candidate.phrase, via: 'pronoun' };
  }
  return { member: null, phrase, via: 'pronoun' };
}

function lastIsGroup(document: Document, last: Referent, kind: NounPhrase['kind']): boolean {
  if (last.member) return last.member.organizationId !== null;
  const plural = singularOf(document.lower[last.phrase.head]) !== null;
  return kind === 'it' ? last.phrase.kind === 'organ' || last.phrase.kind === 'text' : plural;
}

/** "Trump's campaign manager, Corey Lewandowski," and "the mayor, Anna Berg": the name behind the comma, if it is no organisation's. */
function inApposition(cast: Cast, phrase: NounPhrase, name: NounPhrase): Member | null {
  const member = namedBy(cast, name);
  if (member === null || member.organizationId !== null) return null;
  // "The city, New York": only a person on record names what is not known to be one.
  return phrase.kind === 'other' && member.person === null ? null : member;
}
