import { personGroups } from '../lexicon/person-nouns.js';
import type { Clause, License } from './clause.js';
import type { Counted } from './noun-phrase.js';
import type { TriggerWord } from './triggers.js';

/** Forms of the verb whose object are the dead of a family. */
export const LOSE: ReadonlySet<string> = new Set(['lost', 'lose', 'loses', 'losing']);
const BETWEEN = /^(?:and|,|his|her|their|my|our|own|both|young|all)$/;
const REACH = 8;

const WORD: TriggerWord = {
  words: [],
  kind: 'killed',
  role: 'transitive',
  form: 'ed',
  of: 'people',
  weak: false,
};

/** "lost her husband and two grandchildren": kin who are lost are dead, and in the toll already where there is one. */
export function bereavementLicense(clause: Clause, counted: Counted): License | null {
  const { lower } = clause.document;
  if (counted.head < 0 || !isKin(lower[counted.head])) return null;
  const floor = Math.max(clause.sentence.firstToken, counted.first - REACH);
  for (let token = counted.first - 1; token >= floor; token--) {
    if (LOSE.has(lower[token]))
      return {
        kind: 'killed',
        trigger: { first: token, end: token + 1, word: WORD },
        rule: 'split',
        modality: 'asserted',
        negated: false,
        part: true,
      };
    if (!BETWEEN.test(lower[token]) && !isKin(lower[token])) return null;
  }
  return null;
}

export const isKin = (word: string): boolean =>
  personGroups(word).includes('kin') || word === 'child' || word === 'children';
