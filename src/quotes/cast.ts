import { type Document, firstIndex, tokenAtOrAfter } from '../document/index.js';
import { isListed } from '../lexicon/compromise.js';
import { remembered } from '../lexicon/remembered.js';
import { GENDERED_TITLES, isHonorific } from '../lexicon/titles.js';
import type { Organization } from '../schema/organization.js';
import type { Gender, Person } from '../schema/person.js';
import { leadsName } from './lexicon.js';
import type { NounPhrase, PhraseKind } from './noun-phrases.js';

/** Whoever may speak in the article: a person or organisation on record, or a name that is in no record. */
export interface Member {
  readonly name: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  /** For pronouns only: also from the given name, which the person record does not go by. */
  readonly gender: Gender | null;
  readonly person: Person | null;
}

export interface Cast {
  readonly members: readonly Member[];
  /** For each token the member named there (any token of the name), counted from 1; 0 where nobody is. */
  readonly at: Uint32Array;
}

/** Gathers everybody who is named: the records first, then names that only their capitals show. */
export function gatherCast(
  document: Document,
  phrases: readonly NounPhrase[],
  people: readonly Person[],
  organizations: readonly Organization[],
): Cast {
  const members: Member[] = [];
  const at = new Uint32Array(document.tokenCount);
  const mark = (mentions: Person['mentions'], member: number): void => {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      let token = tokenAtOrAfter(document, mention.start);
      for (; token < document.tokenCount && document.starts[token] < mention.end; token++) {
        if (at[token] === 0) at[token] = member;
      }
    }
  };
  for (const person of people) {
    members.push({
      name: person.name,
      personId: person.id,
      organizationId: null,
      // The pronouns around a name can mislead; a title or a given name of one sex cannot.
      gender: genderOfNames(person) ?? person.gender,
      person,
    });
    mark(person.mentions, members.length);
  }
  for (const organization of organizations) {
    members.push({
      name: organization.name,
      personId: null,
      organizationId: organization.id,
      gender: null,
      person: null,
    });
    mark(organization.mentions, members.length);
  }
  addUnrecorded(document, phrases, members, at);
  return { members, at };
}

function genderOfNames(person: Person): Gender | null {
  for (const title of person.titles) {
    const told = GENDERED_TITLES.get(title.toLowerCase());
    if (told) return told;
  }
  return genderOfGivenName(person.name);
}

/** What a given name at the head of a full name suggests; null for one word and for names of both. */
function genderOfGivenName(name: string): Gender | null {
  const parting = name.search(/[\s-]/);
  return parting < 0 ? null : genderOfWord(name.slice(0, parting).toLowerCase());
}

const genderOfWord = remembered(5_000, (word): Gender | null => {
  const female = isListed(word, 'FemaleName');
  const male = isListed(word, 'MaleName');
  return female === male ? null : female ? 'female' : 'male';
});

interface Unrecorded {
  readonly first: number;
  readonly end: number;
  readonly words: readonly string[];
  readonly gender: Gender | null;
}

/** Names of no record: each takes the fullest form with the same last word in the article, on record or not. */
function addUnrecorded(
  document: Document,
  phrases: readonly NounPhrase[],
  members: Member[],
  at: Uint32Array,
): void {
  const byLast = new Map<string, number>();
  for (let index = 0; index < members.length; index++) {
    const last = lastWord(members[index].name);
    if (last && !byLast.has(last)) byLast.set(last, index + 1);
  }
  const names: Unrecorded[] = [];
  for (const phrase of phrases) {
    if (at[phrase.head] === 0 && document.pos[phrase.head] === 'PROPN' && isNamed(phrase.kind))
      names.push(nameIn(document, phrase));
  }
  // Longer names first, so that a surname alone finds its owner wherever that stands.
  const order = names
    .map((_, index) => index)
    .sort((a, b) => names[b].words.length - names[a].words.length || a - b);
  for (const index of order) {
    const { first, end, words, gender } = names[index];
    const last = words[words.length - 1].toLowerCase();
    let member = byLast.get(last);
    if (member !== undefined && words.length > 1 && !shares(members[member - 1].name, words))
      member = undefined;
    if (member === undefined) {
      const name = document.text.slice(document.starts[first], document.ends[end - 1]).replace(/\s+/g, ' ');
      members.push({
        name,
        personId: null,
        organizationId: null,
        gender: gender ?? genderOfGivenName(name),
        person: null,
      });
      member = members.length;
      if (!byLast.has(last)) byLast.set(last, member);
    } else if (gender && members[member - 1].gender === null) {
      members[member - 1] = withGender(members[member - 1], gender);
    }
    at.fill(member, first, end);
  }
}

function withGender({ name, personId, organizationId, person }: Member, gender: Gender): Member {
  return { name, personId, organizationId, gender, person };
}

function isNamed(kind: PhraseKind): boolean {
  switch (kind) {
    case 'full-name':
    case 'titled-name':
    case 'single-name':
    case 'acronym':
    case 'organ':
      return true;
    default:
      return false;
  }
}

/** Whether a recorded name has room for all the words ("J. Smith" for "John Smith"). */
function shares(name: string, words: readonly string[]): boolean {
  const parts = name.toLowerCase().split(/[\s.-]+/);
  return words.every((word) => {
    const key = word.toLowerCase().replace(/\.$/, '');
    return parts.some(
      (part) =>
        part === key ||
        (key.length === 1 && part.startsWith(key)) ||
        (part.length === 1 && key.startsWith(part)),
    );
  });
}

/** The capitalised words at the end of a phrase with a name for its head, without titles. */
function nameIn(document: Document, phrase: NounPhrase): Unrecorded {
  const { words, pos, lower, forms } = document;
  let first = phrase.head;
  let gender: Gender | null = null;
  while (first > phrase.firstToken && belongsToName(document, first - 1, phrase)) first--;
  while (first < phrase.head && leadsName(forms[first])) {
    gender ??= GENDERED_TITLES.get(lower[first]) ?? null;
    first++;
  }
  if (first > phrase.firstToken) gender ??= GENDERED_TITLES.get(lower[first - 1]) ?? null;
  const end = phrase.head + 1;
  const parts: string[] = [];
  for (let token = first; token < end; token++) if (pos[token] === 'PROPN') parts.push(words[token]);
  return { first, end, words: parts, gender };
}

function belongsToName(document: Document, token: number, phrase: NounPhrase): boolean {
  const { pos, words, lower, forms } = document;
  if (pos[token] === 'PROPN') return !isHonorific(forms[token]) || token === phrase.firstToken;
  if (words[token] === '-' || words[token] === '.' || words[token] === '&') return true;
  // "al" in "al-Din".
  if (words[token + 1] === '-' && document.ends[token] === document.starts[token + 1]) return true;
  return (
    (lower[token] === 'of' || lower[token] === 'for' || lower[token] === 'the') && token > phrase.firstToken
  );
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  );
}

/** The member whom a phrase names by its head, or null. */
export function namedBy(cast: Cast, phrase: NounPhrase): Member | null {
  const member = cast.at[phrase.head];
  return member === 0 ? null : cast.members[member - 1];
}

/** The person whose record has the words from `start` to `end` (offsets) among its mentions: "she", "the mayor"; null if there is none. */
export function mentionedAt(cast: Cast, start: number, end: number): Member | null {
  for (const member of cast.members) {
    if (member.person === null) continue;
    const { mentions } = member.person;
    const at = firstIndex(mentions.length, (i) => mentions[i].start >= start);
    if (at < mentions.length && mentions[at].start < end) return member;
  }
  return null;
}
