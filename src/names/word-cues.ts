import { KNOWN_ORGANIZATIONS } from '../lexicon/known-organizations.js';
import { ORGANIZATION_WORDS, PARTICLES, SAYING } from './cue-words.js';
import { isCapitalised, shapeOf } from './shape.js';

/** What can stand around a capitalised word; one bit each. */
export const NEIGHBOURHOOD = {
  afterTitle: 1,
  afterGivenName: 2,
  afterPlacePreposition: 4,
  beforeSaying: 8,
  beforeOrganizationWord: 16,
  afterComma: 32,
  beforeCapital: 64,
  afterArticle: 128,
  endOfLongRun: 256,
  possessive: 512,
} as const;
export const NEIGHBOURHOOD_BITS = 10;

/** The bits of NEIGHBOURHOOD that the word before a name lends to it, and those that the word behind it lends. */
export const LENT_BY_WORD_BEFORE =
  NEIGHBOURHOOD.afterTitle |
  NEIGHBOURHOOD.afterGivenName |
  NEIGHBOURHOOD.afterPlacePreposition |
  NEIGHBOURHOOD.afterComma |
  NEIGHBOURHOOD.afterArticle;
export const LENT_BY_WORD_BEHIND =
  NEIGHBOURHOOD.beforeSaying |
  NEIGHBOURHOOD.beforeOrganizationWord |
  NEIGHBOURHOOD.beforeCapital |
  NEIGHBOURHOOD.possessive;

/** What the spelling of a word says of the word itself; bits above those of NEIGHBOURHOOD, which it lends to the words beside it. */
export const CUE = {
  capitalised: 1 << 10,
  /** Begins with a letter. */
  letters: 1 << 11,
  /** Has four letters or more, so that a headline in title case gives it a capital. */
  longWord: 1 << 12,
  allCapitals: 1 << 13,
  /** May stand between two capitalised words of one name: a particle; a mark that ties what it touches. */
  particle: 1 << 14,
  joint: 1 << 15,
  /** May stand inside a place name. */
  insidePlace: 1 << 16,
  /** Words at which a repair looks closer. */
  honorific: 1 << 17,
  knownOrganization: 1 << 18,
  hyphen: 1 << 19,
  prefixed: 1 << 20,
} as const;

/** All cues of repairs; few tokens have one. */
export const REPAIR_CUES = CUE.honorific | CUE.knownOrganization | CUE.hyphen | CUE.prefixed;

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at from near to into across outside around throughout'.split(' '),
);
const INSIDE_PLACES: ReadonlySet<string> = new Set(
  "of the and - de la el al del do da dos das du es le '".split(' '),
);
const JOINT = /^[-–'’]$/;
const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|mme|prof|gen|col|capt|sgt|rev)\.?$/;
const FIRST_WORDS_OF_KNOWN: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANIZATIONS].map((name) => name.split(/[\s-]/)[0]),
);
/** What the tokeniser leaves on a name ("anti-Okafor"), with its hyphen. */
export const PREFIX = /^(?:anti|pro|ex|non|post|pre)[-–](?=\p{Lu})/u;

/** The cues of a word, and the bits of NEIGHBOURHOOD that it lends; `classes` as wordClass gives them. */
export function cuesOf(word: string, lower: string, classes: string): number {
  const shape = shapeOf(word);
  const letters = /^[Xx]/.test(shape);
  let cues = lentBits(word, lower, classes);
  if (isCapitalised(word)) cues |= CUE.capitalised;
  if (letters) cues |= CUE.letters;
  if (letters && word.length >= 4) cues |= CUE.longWord;
  if (shape === 'XX') cues |= CUE.allCapitals;
  if (PARTICLES.has(lower)) cues |= CUE.particle;
  if (JOINT.test(word)) cues |= CUE.joint;
  if (INSIDE_PLACES.has(lower)) cues |= CUE.insidePlace;
  if (isCapitalised(word) && HONORIFIC.test(lower)) cues |= CUE.honorific;
  if (FIRST_WORDS_OF_KNOWN.has(word)) cues |= CUE.knownOrganization;
  if (word === '-') cues |= CUE.hyphen;
  if (PREFIX.test(word)) cues |= CUE.prefixed;
  return cues;
}

function lentBits(word: string, lower: string, classes: string): number {
  const capitalised = isCapitalised(word);
  let bits = 0;
  if (classes.includes('T')) bits |= NEIGHBOURHOOD.afterTitle;
  if (capitalised && /[Gg]/.test(classes)) bits |= NEIGHBOURHOOD.afterGivenName;
  if (PLACE_PREPOSITIONS.has(lower)) bits |= NEIGHBOURHOOD.afterPlacePreposition;
  if (lower === ',') bits |= NEIGHBOURHOOD.afterComma;
  if (lower === 'the') bits |= NEIGHBOURHOOD.afterArticle;
  if (SAYING.has(lower)) bits |= NEIGHBOURHOOD.beforeSaying;
  if (capitalised) bits |= NEIGHBOURHOOD.beforeCapital;
  if (capitalised && ORGANIZATION_WORDS.has(lower)) bits |= NEIGHBOURHOOD.beforeOrganizationWord;
  if (lower === "'s") bits |= NEIGHBOURHOOD.possessive;
  return bits;
}
