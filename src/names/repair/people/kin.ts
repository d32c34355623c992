import { type Document, wordTest } from '../../../document/index.js';
import { isPersonNoun, personGroups } from '../../../lexicon/person-nouns.js';
import type { NameSpan } from '../../name-span.js';
import { isGivenName } from '../../word-classes.js';
import { isLocative, retypedMentions, textsOf } from '../mentions.js';
import type { RepairRule } from '../repair.js';

/** "Their daughter, Virginia", "his niece Florence", "a girl named Sydney": whom a noun of kin presents is no state and no city. */
export const kin: RepairRule = {
  name: 'kin',
  reason: 'many a given name is a place as well, and only people are daughters and nephews',
  repair(document, spans) {
    const people = textsOf(
      spans,
      (span) => isLoneGivenName(document, span) && isPresented(document, span.firstToken),
    );
    return retypedMentions(
      spans,
      people,
      'person',
      (span) => span.type === 'place' && !isLocative(document.forms[span.firstToken - 1]),
    );
  },
};

const isKin = wordTest((_, lower) =>
  personGroups(lower).some((group) => group === 'kin' || group === 'child'),
);
const namesPerson = wordTest((_, lower) => isPersonNoun(lower));
const isGiven = wordTest((word) => isGivenName(word));

function isLoneGivenName({ forms }: Document, { type, firstToken, endToken }: NameSpan): boolean {
  return type === 'place' && endToken - firstToken === 1 && firstToken > 1 && isGiven(forms[firstToken]);
}

function isPresented({ forms, lower }: Document, token: number): boolean {
  switch (lower[token - 1]) {
    case ',':
      return isKin(forms[token - 2]);
    case 'named':
    case 'called':
      return namesPerson(forms[token - 2]);
    default:
      return isKin(forms[token - 1]);
  }
}
