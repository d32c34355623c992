import type { Document } from '../document/index.js';
import { find, type GazetteerKind, placeRank } from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import { readDemonym } from './adjectives.js';
import {
  endsBuiltName,
  isBesideWord,
  isLocalBody,
  isNoPlaceAlone,
  isNoTownsOwn,
  NO_PLACE_ALONE,
  opensBuiltName,
} from './feature-words.js';
import { kindsBeside, kindsBesideUnknown, knownName, longestPlace } from './lookup.js';
import { readNested } from './nested.js';
import { changed, type Toponym, tokenText, toponym } from './toponym.js';

/** A span that the tagger takes for a place: known as a whole, or located by the place name that it begins with. */
export function readPlace(
  document: Document,
  first: number,
  end: number,
  built: boolean,
  called: ReadonlySet<string>,
  found: Toponym[],
): void {
  if (end - first > 1 && isBesideWord(document.forms[first])) {
    readPlace(document, first + 1, end, built, called, found);
    return;
  }
  if (isPartyMark(document, first, end)) {
    readPlace(document, first + 2, end, built, called, found);
    return;
  }
  if (end - first === 1 && isNoPlaceAlone(document.forms[first])) return;
  const whole = knownName(document, first, end);
  const cut = whole === null ? cutAt(document, first, end) : -1;
  if (cut > first) {
    readPlace(document, first, cut, built, called, found);
    readPlace(document, cut + 1, end, built, called, found);
    return;
  }
  if (
    !built &&
    (whole === null || isAdjective(document, first, end)) &&
    readDemonym(document, first, end, found)
  ) {
    return;
  }
  if (isBuilt(document, first, end) || (built && !isTown(document, first, end, whole?.name ?? null))) {
    readBuilt(document, first, end, whole?.name ?? null, called, found);
    return;
  }
  if (whole !== null) {
    const from = startOfName(document, first, whole.name);
    found.push(toponym(document, from, end, 'name', whole.name, whole.kinds));
    return;
  }
  if (end - first > 1 && isNoTownsOwn(document.forms[end - 1])) return;
  const part = end - first > 1 ? longestPlace(document, first, end) : null;
  if (part !== null && tellsPlace(document, first, part, end, called)) {
    const to = endsWithName(document, part.endToken, end) ? end : part.endToken;
    found.push(toponym(document, first, to, 'name', part.name, part.kinds));
    return;
  }
  const before = found.length;
  readNested(document, first, end, called, found, false);
  if (found.length > before) return;
  const kinds = kindsBesideUnknown(document, first, end);
  found.push(toponym(document, first, end, 'name', tokenText(document, first, end), kinds));
}

/**
 * Whether the name at the head of an unknown one is that of the place: "Roxton school district" is of Roxton, but "Kent
 * Ridge" need not be in Kent. A name that the article uses by itself, or that of a large place, does.
 */
function tellsPlace(
  document: Document,
  first: number,
  part: { readonly name: string; readonly endToken: number },
  end: number,
  called: ReadonlySet<string>,
): boolean {
  if (placeRank(part.name) >= LARGE_RANK) return true;
  if (isLocalBody(document.forms[end - 1])) return true;
  if (document.lower[part.endToken - 1] === 'county') return true;
  return called.has(tokenText(document, first, part.endToken));
}

/** "R-Elbow Lake", "D-N.Y.": the party before the place that elected someone. */
function isPartyMark(document: Document, first: number, end: number): boolean {
  return end - first > 2 && /^[A-Z]$/.test(document.words[first]) && document.words[first + 1] === '-';
}

/** The mark at which two names meet that the tagger took for one: "Lowfield, Kent", "Dover's Blue Cross Hospital"; else -1. */
function cutAt(document: Document, first: number, end: number): number {
  for (let token = first + 1; token < end - 1; token++) {
    const word = document.words[token];
    if (word === ',' || word === '—') return token;
    if (POSSESSIVE.test(word)) {
      const saint = SAINTS.has(document.lower[first]);
      return saint || knownName(document, first, token) === null ? -1 : token;
    }
  }
  return -1;
}

/** "St. Peter's Basilica" is no basilica of a parish called Saint Peter. */
const SAINTS: ReadonlySet<string> = new Set(['st', 'st.', 'saint', 'san', 'santa']);
const POSSESSIVE = /^['’]s$/;

/** "Fort Worth": a town whose name sounds like that of a built place. */
function isTown(document: Document, first: number, end: number, known: string | null): boolean {
  return known !== null && known === tokenText(document, first, end);
}

/** Some village is called Somali or Roman, too: it is meant only where a word says so ("Somali region", "Alpine, Texas"). */
function isAdjective(document: Document, first: number, end: number): boolean {
  if (end - first > 1 || document.words[end] === ',' || kindsBeside(document, first, end) !== null)
    return false;
  return find(document.words[first]).every((place) => place.kind !== 'country');
}

function isBuilt(document: Document, first: number, end: number): boolean {
  if (end - first < 2) return false;
  return endsBuiltName(document.forms[end - 1]) || opensBuiltName(document.forms[first]);
}

/** A built place: one that the gazetteer lists, or one that a place at the head of its name may tell the country of. */
function readBuilt(
  document: Document,
  first: number,
  end: number,
  known: string | null,
  called: ReadonlySet<string>,
  found: Toponym[],
): void {
  const text = tokenText(document, first, end);
  if (known !== null && find(known).some((place) => !SETTLED.has(place.kind))) {
    found.push(changed(toponym(document, first, end, 'facility', known), { listed: true }));
    return;
  }
  const part = longestPlace(document, first, end);
  const locates =
    part !== null &&
    part.endToken < end &&
    placeRank(part.name) >= LEAST_RANK &&
    !NO_PLACE_ALONE.has(part.name.toLowerCase());
  found.push(toponym(document, first, end, 'facility', locates ? part.name : text));
  if (part !== null && part.endToken < end && called.has(tokenText(document, first, part.endToken))) {
    const place = toponym(document, first, part.endToken, 'name', part.name, part.kinds);
    found.push(changed(place, { nested: true }));
  }
}

/** "The Hague" has its article in its name; at the head of a sentence "The" says nothing. */
function startOfName(document: Document, first: number, name: string): number {
  const before = first - 1;
  if (
    before < 0 ||
    document.words[before] !== 'The' ||
    document.sentenceOf[before] !== document.sentenceOf[first]
  )
    return first;
  if (before > 0 && document.sentenceOf[before - 1] !== document.sentenceOf[before]) return first;
  return before > 0 && find(name).some((place) => place.name === `The ${name}`) ? before : first;
}

const SETTLED: ReadonlySet<GazetteerKind> = new Set(['city', 'admin1', 'admin2', 'country']);
const LEAST_RANK = 2;
const LARGE_RANK = 3;

/** Whether one capitalised word follows the known place in a name that is no ordinary one: "Gorakh |Devpur". */
function endsWithName({ words, lower }: Document, from: number, end: number): boolean {
  return end - from === 1 && /^\p{Lu}\p{Ll}/u.test(words[from]) && lexiconTags(lower[from]).length === 0;
}
