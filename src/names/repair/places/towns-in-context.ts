import { type Document, wordTest } from '../../../document/index.js';
import { isPersonNoun } from '../../../lexicon/person-nouns.js';
import type { RepairRule } from '../repair.js';
import { retypedTowns } from './retyped-towns.js';

/** Whom the papers call by the town: "a Clinton man", "Winona police". */
const TOWNSPEOPLE: ReadonlySet<string> = new Set(
  'man men woman women couple boy girl teen teenager resident residents native natives police firefighters homeowner student students'.split(
    ' ',
  ),
);
/** What stands in a town, behind an article only: "took Clinton home" is another matter. */
const HOMES: ReadonlySet<string> = new Set('home house residence apartment'.split(' '));
const SETTLEMENTS: ReadonlySet<string> = new Set(
  'town village city suburb hamlet settlement township municipality borough neighbourhood neighborhood'.split(
    ' ',
  ),
);
/** Behind these "in" leads to a person: "faith in Clinton". */
const TRUST: ReadonlySet<string> = new Set(
  'confidence faith trust trusts trusted belief believe believes believed interest interested disappointed'.split(
    ' ',
  ),
);
/** Behind these "to" leads to a place. */
const GOING: ReadonlySet<string> = new Set(
  'go goes went going gone travel travels travelled traveled travelling traveling fly flew flying drive drove driving move moved moving return returned returning head headed heading trip trips flight flights visit visits back taken'.split(
    ' ',
  ),
);

/** "Operating in Clinton", "a Winona man", "Douma, a town": a name that no full name explains, and that stands where a town does. */
export const townsInContext: RepairRule = {
  name: 'towns-in-context',
  reason: 'towns are called after people, and only the words around them tell',
  repair: (document, spans) =>
    retypedTowns(
      document,
      spans,
      ({ firstToken, endToken }) =>
        isFollowedLikeTown(document, firstToken, endToken) ||
        isPrecededLikeTown(document, firstToken, endToken),
    ),
};

const isTownsperson = wordTest((_, lower) => TOWNSPEOPLE.has(lower));
const isHome = wordTest((_, lower) => HOMES.has(lower));
const isSettlement = wordTest((_, lower) => SETTLEMENTS.has(lower));
const namesPerson = wordTest((_, lower) => isPersonNoun(lower));
const tellsTrust = wordTest((_, lower) => TRUST.has(lower));
const tellsGoing = wordTest((_, lower) => GOING.has(lower));

function isFollowedLikeTown(document: Document, first: number, end: number): boolean {
  const { forms, lower, tokenCount } = document;
  if (end >= tokenCount) return false;
  if (isTownsperson(forms[end])) return true;
  if (isHome(forms[end])) return first > 0 && /^(?:an?|the|.*-old)$/.test(lower[first - 1]);
  return lower[end] === ',' && /^an?$/.test(lower[end + 1] ?? '') && isSettlementFrom(document, end + 2);
}

/** "Town", "small coastal town", but no "town official". */
function isSettlementFrom({ forms, pos, tokenCount }: Document, first: number): boolean {
  for (let i = first; i < Math.min(first + 4, tokenCount); i++)
    if (isSettlement(forms[i])) return !/^(?:NOUN|PROPN|PART)$/.test(pos[i + 1] ?? '');
  return false;
}

function isPrecededLikeTown({ forms, lower }: Document, first: number, end: number): boolean {
  if (first < 2 || lower[end] === "'s") return false;
  switch (lower[first - 1]) {
    case 'in':
      return !tellsTrust(forms[first - 2]);
    case 'to':
      return tellsGoing(forms[first - 2]);
    case 'of':
      return isSettlement(forms[first - 2]) || /^(?:north|south|east|west)/.test(lower[first - 2]);
    case 'from':
      return namesPerson(forms[first - 2]);
    default:
      return false;
  }
}
