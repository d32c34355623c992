import { type Document, wordTest } from '../document/index.js';
import { demonym, find } from '../gazetteer/index.js';
import { isPersonNoun, personGroups, singularOf } from '../lexicon/person-nouns.js';
import { remembered } from '../lexicon/remembered.js';
import type { Gender } from '../schema/person.js';
import { genderOfNoun } from './gender.js';

/** A noun phrase for one person that is no name: "the president", "a 34-year-old farmer", "his mother". */
export interface Description {
  readonly firstToken: number;
  readonly endToken: number;
  /** The noun, in lower case; null for "the 34-year-old". */
  readonly noun: string | null;
  /** The words between the determiner and the noun, in lower case. */
  readonly modifiers: readonly string[];
  readonly definite: boolean;
  readonly age: string | null;
  readonly gender: Gender | null;
}

/** Tokens between a determiner and its noun, at most. */
const LONGEST = 8;

/** Nouns for people that stand for a crowd, an office or a body as well: they open nobody's story. */
const NOT_ONE =
  /^(?:police|people|crew|staff|troop|youth|public|clergy|male|female|senior|adult|individual|local|national|native|private|minor|expert|staffer|taliban)$/;

/** The description of one person that the determiner at `first` opens; null if the noun behind it is none for a person, or is plural. */
export function descriptionAt(document: Document, first: number, limit: number): Description | null {
  const { pos, lower, words, forms } = document;
  const reach = Math.min(limit, first + LONGEST);
  let head = -1;
  let age: string | null = null;
  let at = first + 1;
  for (; at < reach; at++) {
    const tag = pos[at];
    if (tag === 'NUM' && isAge(document, at)) {
      age = lower[at];
      head = at + 4;
      at += 4;
    } else if (tag === 'NOUN' || tag === 'PROPN') head = at;
    else if (tag === 'ADJ') {
      if (namesOne(forms[at])) head = at;
    } else if (tag !== 'NUM' && words[at] !== '-' && (head >= 0 || !isParticiple(document, at))) break;
  }
  if (head < 0 || head >= limit) return null;
  const noun = age !== null && lower[head] === 'old' ? null : lower[head];
  if (noun !== null && !namesOne(forms[head])) return null;
  // "the Algerian military", "the Rohingya": a people.
  if (age === null && noun !== null && namesPeoples(forms[head])) return null;
  const modifiers: string[] = [];
  for (let i = first + 1; i < head; i++) if (words[i] !== '-') modifiers.push(lower[i]);
  return {
    firstToken: first,
    endToken: head + 1,
    noun,
    modifiers: age === null ? modifiers : modifiers.filter((word) => !/^(?:\d+|years?|old)$/.test(word)),
    definite: lower[first] === 'the',
    age,
    gender: noun === null ? null : genderOfNoun(noun),
  };
}

/** A noun for one person. */
const namesOne = wordTest(
  (_, lower) =>
    (isPersonNoun(lower) || lower === 'star') && singularOf(lower) === null && !NOT_ONE.test(lower),
);

const namesPeoples = wordTest(
  (word, lower) =>
    personGroups(lower).some((group) => group === 'nationality' || group === 'ethnic') ||
    (word !== lower && countryOf(lower) !== null),
);

/** "34-year-old" from its number on. */
function isAge({ lower, words }: Document, token: number): boolean {
  return (
    words[token + 1] === '-' &&
    lower[token + 2] === 'year' &&
    words[token + 3] === '-' &&
    lower[token + 4] === 'old'
  );
}

/** "the ousted president": a participle before a noun. */
function isParticiple({ pos, forms }: Document, token: number): boolean {
  if (pos[token] !== 'VERB') return false;
  const next = pos[token + 1];
  return (next === 'NOUN' || next === 'PROPN' || next === 'ADJ') && endsLikeParticiple(forms[token]);
}

const endsLikeParticiple = wordTest((_, lower) => lower.endsWith('ed') || lower.endsWith('ing'));

/** Titles as they are shortened before a name, with the nouns that stand for their bearers. */
const SPELLED_OUT: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['senator', ['lawmaker']],
  ['gov', ['governor']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['mp', ['lawmaker', 'legislator', 'parliamentarian']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['lt', ['lieutenant']],
  ['sgt', ['sergeant']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['rev', ['reverend', 'pastor']],
  ['fr', ['priest']],
  ['ceo', ['executive']],
  ['premier', ['minister']],
  ['nominee', ['candidate']],
  ['midfielder', ['player', 'footballer']],
  ['striker', ['player', 'footballer', 'forward']],
  ['defender', ['player', 'footballer']],
  ['goalkeeper', ['player', 'footballer', 'keeper']],
]);

/** What the article says somebody is, ready to be compared with a description. */
export interface Standing {
  /** Nouns that name the office or the trade: "president", "farmer". */
  readonly nouns: ReadonlySet<string>;
  /** All words of the titles and the role. */
  readonly words: ReadonlySet<string>;
  readonly nationality: string | null;
  readonly age: string | null;
}

/** Reads titles and role: "Deputy Foreign Minister", "head of the agency", "senator and former governor of Ohio". */
export function standingOf(
  phrases: readonly string[],
  nationality: string | null,
  age: string | null,
): Standing {
  if (phrases.length === 0) return { nouns: NONE, words: NONE, nationality, age };
  const nouns = new Set<string>();
  const words = new Set<string>();
  for (const phrase of phrases) {
    const role = readRole(phrase);
    for (const word of role.words) words.add(word);
    for (const noun of role.nouns) nouns.add(noun);
  }
  return { nouns, words, nationality, age };
}

/** The words of a title or a role, and the nouns among them that name the office. */
const readRole = remembered(5_000, (phrase) => {
  const words = phrase.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const nouns: string[] = [];
  let heading = true;
  for (const word of words) {
    if (PREPOSITIONS.has(word)) heading = false;
    else if (word === 'and') heading = true;
    else if (heading && isPersonNoun(word)) nouns.push(word);
    if (heading) nouns.push(...(SPELLED_OUT.get(word) ?? []));
  }
  return { words, nouns };
});

const NONE: ReadonlySet<string> = new Set();
const PREPOSITIONS: ReadonlySet<string> = new Set('of to for at in from with on by under'.split(' '));

/** Words before a noun that make it another office: they must be among those that the article gives the person. */
const TELLING =
  /^(?:former|ex|vice|deputy|assistant|acting|interim|prime|foreign|interior|defence|defense|finance|health|education|justice|attorney|secretary|lieutenant|general|opposition|first|second|new|next|previous|other|another|same|late|then|young|younger|older|elder|slain|dead|police|army|military|naval|senate|house|state|national|federal|regional|local|provincial)$/;

/**
 * Whether the description can speak of a person of that standing: the age agrees, or the noun is among the offices and each word
 * before it is known of the person, is the nationality, or sets nobody apart.
 */
export function describes({ noun, modifiers, age }: Description, standing: Standing): boolean {
  if (age !== null && standing.age !== null) return age === standing.age;
  if (noun === null || !standing.nouns.has(noun)) return false;
  return modifiers.every((word) => {
    if (standing.words.has(word)) return true;
    const country = countryOf(word);
    return country === null ? !TELLING.test(word) : country === standing.nationality;
  });
}

/** The country that a description tells ("the 20-year-old Hungarian"), or null. */
export function countryTold({ modifiers, noun }: Description): string | null {
  for (const word of modifiers) {
    const country = countryOf(word);
    if (country !== null) return country;
  }
  return noun === null ? null : countryOf(noun);
}

const countryOf = remembered(5_000, (word): string | null => {
  const place = demonym(word[0].toUpperCase() + word.slice(1));
  return place === null
    ? null
    : (find(place).find((candidate) => candidate.kind === 'country')?.countryCode ?? null);
});

/** Whether words behind the noun set the description apart from the person: "the president of Chad", "the mother of two". */
export function complementFits(
  document: Document,
  { endToken, noun }: Description,
  standing: Standing,
): boolean {
  const { lower, pos, words } = document;
  const next = lower[endToken];
  if (next === "'s" && pos[endToken] === 'PART') return true;
  if (next !== 'of' && next !== 'for') return true;
  if (noun === null) return false;
  const at = lower[endToken + 1] === 'the' ? endToken + 2 : endToken + 1;
  if (!/^\p{Lu}/u.test(words[at] ?? '')) return standing.words.has(lower[at] ?? '');
  const country = find(words[at]).find((candidate) => candidate.kind === 'country')?.countryCode ?? null;
  return standing.words.has(lower[at]) || (country !== null && country === standing.nationality);
}
