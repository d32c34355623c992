import { type Document, wordTest } from '../../document/index.js';
import { placeRank } from '../../gazetteer/index.js';
import { HONORIFICS, OFFICES } from '../../lexicon/titles.js';
import { SAYING } from '../cue-words.js';
import type { NameSpan } from '../name-span.js';
import { wordsOfFullNames } from './full-names.js';
import { retypedMentions } from './mentions.js';
import type { RepairRule } from './repair.js';

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
/** Behind these one may be in, or go to, somewhere. */
const TRUST: ReadonlySet<string> = new Set(
  'confidence faith trust trusts trusted belief believe believes believed interest interested disappointed'.split(
    ' ',
  ),
);
const GOING: ReadonlySet<string> = new Set(
  'go goes went going gone travel travels travelled traveled travelling traveling fly flew flying drive drove driving move moved moving return returned returning head headed heading trip trips flight flights visit visits back'.split(
    ' ',
  ),
);

/** "Operating in Clinton", "a Winona man", "Douma, a town": a name that no full name explains, and that stands where a town does. */
export const townsInContext: RepairRule = {
  name: 'towns-in-context',
  reason: 'towns are called after people, and only the words around them tell',
  repair(document, spans) {
    let towns: Set<string> | null = null;
    let partsOfPeople: ReadonlySet<string> | null = null;
    for (const span of spans) {
      if (span.type !== 'person' || !standsLikeTown(document, span) || placeRank(span.text) === 0) continue;
      partsOfPeople ??= wordsOfFullNames(spans);
      if (span.endToken - span.firstToken === 1 && partsOfPeople.has(span.text)) continue;
      towns ??= new Set();
      towns.add(span.text);
    }
    if (towns === null) return spans;
    return retypedMentions(
      spans,
      towns,
      'place',
      (span) => span.type === 'person' && !isPerson(document, span),
    );
  },
};

const isTownsperson = wordTest((_, lower) => TOWNSPEOPLE.has(lower));
const isHome = wordTest((_, lower) => HOMES.has(lower));
const isSettlement = wordTest((_, lower) => SETTLEMENTS.has(lower));
const isSaying = wordTest((_, lower) => SAYING.has(lower));
const isTitle = wordTest((_, lower) => HONORIFICS.has(lower) || OFFICES.has(lower));
const tellsTrust = wordTest((_, lower) => TRUST.has(lower));
const tellsGoing = wordTest((_, lower) => GOING.has(lower));

function standsLikeTown(document: Document, { firstToken, endToken }: NameSpan): boolean {
  return (
    isFollowedLikeTown(document, firstToken, endToken) || isPrecededLikeTown(document, firstToken, endToken)
  );
}

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
      // "Alan, 79, from Barton"
      return lower[first - 2] === ',' && /^\d\d?$/.test(lower[first - 3] ?? '');
    default:
      return false;
  }
}

function isPerson({ forms, tokenCount }: Document, { firstToken, endToken }: NameSpan): boolean {
  return (
    (firstToken > 0 && isTitle(forms[firstToken - 1])) || (endToken < tokenCount && isSaying(forms[endToken]))
  );
}
