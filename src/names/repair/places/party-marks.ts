import { type Document, tokenText, wordTest } from '../../../document/index.js';
import { admin1OfAbbreviation, isPlaceName } from '../../../gazetteer/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { CUE } from '../../word-cues.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

/** "Ray Miller, D-Columbus": the district behind the letter of the party. */
const PARTY_MARK = /^[DRI]-\p{Lu}\p{Ll}/u;
const isParty = wordTest((word) => word === 'D' || word === 'R' || word === 'I' || word === 'DFL');
/** What stands before the letter, so that no D-Day is of the Democrats. */
const opensMark = wordTest((word) => word === ',' || word === '(');

/** What stands behind the letter of a party and a hyphen has elected somebody, whoever it is called after. */
export const partyMarks: RepairRule = {
  name: 'party-marks',
  reason: 'districts are called after people, and initials have no hyphen before a surname',
  repair(document, spans, { cues, repairable }) {
    const electors: NameSpan[] = [];
    for (const token of repairable) {
      if ((cues[token] & CUE.hyphen) === 0 || !isMark(document, token)) continue;
      const place = electorsAt(document, token + 1);
      if (place !== null && !spans.some((span) => isWithin(place, span))) electors.push(place);
    }
    const names = electors.length > 0 ? overlay(spans, electors) : spans;
    return names.some(isMarked)
      ? names.map((span) => (isMarked(span) ? retyped(span, 'place') : span))
      : names;
  },
};

/** Whether the hyphen ties a party's letter to a name: ", D|-|S.C.". */
function isMark({ forms, words, starts, ends, tokenCount }: Document, hyphen: number): boolean {
  return (
    hyphen >= 2 &&
    hyphen + 1 < tokenCount &&
    isParty(forms[hyphen - 1]) &&
    opensMark(forms[hyphen - 2]) &&
    ends[hyphen - 1] === starts[hyphen] &&
    ends[hyphen] === starts[hyphen + 1] &&
    isCapitalised(words[hyphen + 1])
  );
}

/** Most tokens of "W. Va." and of a town. */
const LONGEST = 4;

/** The state or the town from `first` on, abbreviated or not; null if the gazetteer knows neither. */
function electorsAt(document: Document, first: number): NameSpan | null {
  for (let end = Math.min(first + LONGEST, document.tokenCount); end > first; end--) {
    const text = tokenText(document, first, end);
    if (admin1OfAbbreviation(text) !== null || (isCapitalised(document.words[end - 1]) && isPlaceName(text)))
      return spanOver(document, first, end, 'place', 0.9);
  }
  return null;
}

/** Whether the tagger has seen a place there, or more of one ("D-Story City"). */
function isWithin(place: NameSpan, { type, firstToken, endToken }: NameSpan): boolean {
  return type === 'place' && firstToken <= place.firstToken && endToken >= place.endToken;
}

function isMarked({ type, text }: NameSpan): boolean {
  return type === 'person' && text.charAt(1) === '-' && PARTY_MARK.test(text);
}
