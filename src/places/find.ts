import { blockOfToken, type Document, wordTest } from '../document/index.js';
import { find, isPlaceName, opensPlaceName, placeRank } from '../gazetteer/index.js';
import type { NameSpan } from '../names/index.js';
import { divisionAt, divisionBehind } from './abbreviated-division.js';
import { readDemonym, readLooseDemonyms, readNestedDemonym } from './adjectives.js';
import { shareKinds } from './coordinated.js';
import { placesOfEvent } from './events.js';
import { isOrdinaryWord, readNested } from './nested.js';
import { readPlace } from './read-place.js';
import { asRepublic } from './republic.js';
import { changed, type Toponym, toponym } from './toponym.js';

/**
 * Name spans -> the place names in them and the demonyms between them, in the order of the text. They overlap only where
 * a place stands in the name of a built place.
 */
export function findToponyms(document: Document, names: readonly NameSpan[]): Toponym[] {
  const called = new Set<string>();
  for (const span of names) if (span.type === 'place') called.add(span.text);
  const found: Toponym[] = [];
  let reached = 0;
  for (const span of names) {
    if (span.inside !== null || span.firstToken < reached) continue;
    readLooseDemonyms(document, reached, span.firstToken, found);
    const free = reached;
    reached = span.endToken;
    if (blockOfToken(document, span.firstToken).kind === 'boilerplate') continue;
    const before = found.length;
    read(document, span, called, found);
    if (span.type === 'place' && found.length > before)
      found[before] = asRepublic(document, found[before], free);
    const abbreviation =
      found.length > before ? divisionBehind(document, found[found.length - 1], reached) : null;
    if (abbreviation !== null) {
      found.push(abbreviation);
      reached = abbreviation.endToken;
    }
  }
  readLooseDemonyms(document, reached, document.tokenCount, found);
  shareKinds(document, found);
  return found;
}

function read(document: Document, span: NameSpan, called: ReadonlySet<string>, found: Toponym[]): void {
  const { firstToken: first, endToken: end, type } = span;
  if (type === 'demonym') {
    if (!readDemonym(document, first, end, found) && isLikelyPlace(span.text))
      readPlace(document, first, end, false, called, found);
    return;
  }
  if (type === 'place' || type === 'facility') {
    if (span.start > document.starts[first]) found.push(behindPrefix(document, span));
    else readPlace(document, first, end, type === 'facility', called, found);
    return;
  }
  if (type === 'organization' || type === 'other' || type === 'person') {
    // "Jordan", if he is a person, is no country, though the article may tell of one; "Saudi Arabia" is nobody.
    const mayBePlace = type !== 'person' || end - first > 1;
    if (
      (mayBePlace && (called.has(span.text) || isCountry(document, span))) ||
      standsLikePlace(document, span)
    ) {
      readPlace(document, first, end, false, called, found);
    } else if (type !== 'person') {
      const where = type === 'other' ? placesOfEvent(span.text) : 'everywhere';
      if (where === 'nowhere') return;
      const before = found.length;
      readNested(document, first, end, called, found, where === 'everywhere');
      if (found.length > before) return;
      if (document.words[first + 1] === '-') readLooseDemonyms(document, first, end, found);
      else readNestedDemonym(document, first, end, found);
    }
  }
}

/** A town of a certain size that is no word of the dictionary ("Western", "Federal"), taken for a people. */
function isLikelyPlace(text: string): boolean {
  return placeRank(text) >= LEAST_RANK && !isOrdinaryWord(text);
}

const LEAST_RANK = 3;

/** "pro-|Russia|": a name that begins inside its token. */
function behindPrefix(document: Document, { start, end, text, firstToken, endToken }: NameSpan): Toponym {
  return changed(toponym(document, firstToken, endToken, 'name', text), { start, end, text });
}

/** "DRC", "UAE": a country that was taken for an organisation. */
function isCountry(document: Document, { text, firstToken, endToken, start }: NameSpan): boolean {
  const form = document.forms[firstToken];
  if (endToken - firstToken === 1 && start === document.starts[firstToken] && text === form.word)
    return isCountryWord(form);
  return (opensCountry(form) || !isSpaced(document, firstToken)) && isCountryName(text);
}

const isCountryWord = wordTest((word) => isCountryName(word));

/** Whether more words may follow in the name of some place: most names of people can be left alone. */
const opensCountry = wordTest((word) => opensPlaceName(word));

/** Whether a blank and a plain letter follow the token, so that it is filed as a word of its own. */
function isSpaced({ starts, ends, text }: Document, token: number): boolean {
  return starts[token + 1] > ends[token] && /[A-Za-z]/.test(text.charAt(starts[token + 1]));
}

function isCountryName(name: string): boolean {
  return placeRank(name) === 5 && find(name).some((place) => place.kind === 'country');
}

/** Whether a name that was taken for something else stands where only a place stands: "Paris, Tenn."; the dateline. */
function standsLikePlace(document: Document, span: NameSpan): boolean {
  const { dateline } = document;
  if (dateline?.place && span.start >= dateline.place.start && span.end <= dateline.place.end) return true;
  return divisionAt(document, span.endToken) !== null && isPlaceName(span.text);
}
