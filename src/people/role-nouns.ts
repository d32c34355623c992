import { wordTest } from '../document/index.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { OFFICES } from '../lexicon/titles.js';

/** Nouns that say what somebody is: offices, trades, kin, and what one is in a race. */
export const isRoleNoun = wordTest(
  (_, lower) => OFFICES.has(lower) || isPersonNoun(lower) || FURTHER_ROLES.has(lower),
);

/** Roles that are no nouns for people elsewhere. */
const FURTHER_ROLES: ReadonlySet<string> = new Set([
  'incumbent',
  'counterpart',
  'challenger',
  'seed',
  'frontrunner',
  'favourite',
  'favorite',
  'successor',
  'predecessor',
  'namesake',
  'nominee',
  'winner',
  'champion',
  'runner-up',
]);
