import { givenNames, surnames } from '../../data/name-lexicon.js';
import { demonym, placeRank } from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import { HONORIFICS, OFFICES } from '../lexicon/titles.js';
import { ORGANIZATION_WORDS, PARTICLES, PLACE_WORDS, SAYING } from './cue-words.js';
import { foldWord } from './shape.js';

/** compromise's tags that tell something about names, and the letter each becomes in a word's class. */
const LENT_TAGS: Readonly<Record<string, string>> = {
  FirstName: 'g',
  MaleName: 'g',
  FemaleName: 'g',
  LastName: 's',
  Person: 's',
  City: 'p',
  Country: 'p',
  Region: 'p',
  Place: 'p',
  Demonym: 'd',
  Organization: 'o',
  SportsTeam: 'o',
  Month: 'm',
  WeekDay: 'm',
  Actor: 'a',
  Honorific: 't',
};
/** Tags of ordinary words. */
const COMMON_TAGS =
  /^(?:Noun|Singular|Plural|Uncountable|Adjective|Infinitive|PastTense|PresentTense|Gerund|Participle|Adverb|Preposition|Conjunction|Determiner|Pronoun|Modal|Copula)$/;

/** Places below this rank (50,000 inhabitants) share their names with too many people to tell anything. */
const LEAST_RANK = 3;

let given: ReadonlySet<string> | null = null;
let family: ReadonlySet<string> | null = null;

export function isGivenName(word: string): boolean {
  given ??= new Set(givenNames.split(' '));
  return given.has(foldWord(word));
}

export function isSurname(word: string): boolean {
  family ??= new Set(surnames.split(' '));
  return family.has(foldWord(word));
}

/**
 * What word lists know of a word, as letters in a fixed order: G given name, S surname (name lists); g s p d o m a t as
 * compromise tags it; 3 to 5 the rank of the best-known place of
 * that name, D demonym; T honorific or office, O organisation word, P place word, v verb of saying, k particle, c ordinary word.
 */
export function wordClass(word: string, lower: string): string {
  let letters = '';
  if (isGivenName(lower)) letters += 'G';
  if (isSurname(lower)) letters += 'S';
  let lent = '';
  let common = false;
  for (const tag of lexiconTags(lower)) {
    const letter = Object.hasOwn(LENT_TAGS, tag) ? LENT_TAGS[tag] : '';
    if (letter && !lent.includes(letter)) lent += letter;
    if (COMMON_TAGS.test(tag)) common = true;
  }
  letters += lent;
  const rank = placeRank(word);
  if (rank >= LEAST_RANK) letters += rank;
  if (demonym(word) !== null) letters += 'D';
  if (HONORIFICS.has(lower) || OFFICES.has(lower)) letters += 'T';
  if (ORGANIZATION_WORDS.has(lower)) letters += 'O';
  if (PLACE_WORDS.has(lower)) letters += 'P';
  if (SAYING.has(lower)) letters += 'v';
  if (PARTICLES.has(lower)) letters += 'k';
  if (common) letters += 'c';
  return letters;
}
