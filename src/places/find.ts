import { blockOfToken, type Document } from '../document/index.js';
import {
  admin1OfAbbreviation,
  demonym,
  find,
  type GazetteerKind,
  isPlaceName,
  placeRank,
} from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import type { NameSpan } from '../names/index.js';
import { FACILITY_WORDS } from './feature-words.js';
import { kindsBeside, knownName, longestPlace } from './lookup.js';
import type { Toponym } from './toponym.js';

/** Name spans -> the place names in them, in the order of the text, none overlapping another. */
export function findToponyms(document: Document, names: readonly NameSpan[]): Toponym[] {
  const called = new Set<string>();
  for (const span of names) if (span.type === 'place') called.add(span.text);
  const found: Toponym[] = [];
  let reached = 0;
  for (const span of names) {
    if (span.inside !== null || span.firstToken < reached) continue;
    if (blockOfToken(document, span.firstToken).kind === 'boilerplate') continue;
    const before = found.length;
    read(document, span, called, found);
    reached = span.endToken;
    const abbreviation = divisionBehind(document, found[found.length - 1], before < found.length, reached);
    if (abbreviation !== null) {
      found.push(abbreviation);
      reached = abbreviation.endToken;
    }
  }
  return found;
}

function read(document: Document, span: NameSpan, called: ReadonlySet<string>, found: Toponym[]): void {
  const { firstToken: first, endToken: end, type } = span;
  if (type === 'demonym') {
    const target = demonym(span.text);
    if (target !== null) found.push(toponym(document, first, end, 'demonym', target));
    return;
  }
  if (type === 'place' || type === 'facility') {
    readPlace(document, first, end, type === 'facility', found);
    return;
  }
  if (type === 'organization' || type === 'other' || type === 'person') {
    if (called.has(span.text) || isCountry(span.text) || standsLikePlace(document, span)) {
      readPlace(document, first, end, false, found);
    } else if (type !== 'person') {
      readNested(document, first, end, called, found);
    }
  }
}

/** A span that the tagger takes for a place: known as a whole, or located by the place name that it begins with. */
function readPlace(document: Document, first: number, end: number, built: boolean, found: Toponym[]): void {
  if (end - first === 1 && NO_PLACE_ALONE.has(document.lower[first])) return;
  const whole = knownName(document, first, end);
  if (!built && whole === null) {
    const target = demonym(tokenText(document, first, end));
    if (target !== null) {
      found.push(toponym(document, first, end, 'demonym', target));
      return;
    }
  }
  const facility = built || (end - first > 1 && FACILITY_WORDS.has(document.lower[end - 1]));
  if (facility) {
    found.push(builtPlace(document, first, end, whole?.name ?? null));
    return;
  }
  if (whole !== null) {
    found.push(toponym(document, first, end, 'name', whole.name, whole.kinds));
    return;
  }
  const part = end - first > 1 ? longestPlace(document, first, end) : null;
  if (part === null) found.push(toponym(document, first, end, 'name', tokenText(document, first, end)));
  else found.push(toponym(document, first, part.endToken, 'name', part.name, part.kinds));
}

/** A built place: one that the gazetteer lists, or one that a place at the head of its name may locate. */
function builtPlace(document: Document, first: number, end: number, known: string | null): Toponym {
  const text = tokenText(document, first, end);
  if (known !== null && find(known).some((place) => !SETTLED.has(place.kind))) {
    return { ...toponym(document, first, end, 'facility', known), listed: true };
  }
  const part = longestPlace(document, first, end);
  const locates =
    part !== null &&
    part.endToken < end &&
    placeRank(part.name) >= LEAST_NESTED_RANK &&
    !NO_PLACE_ALONE.has(part.name.toLowerCase());
  return toponym(document, first, end, 'facility', locates ? part.name : text);
}

const SETTLED: ReadonlySet<GazetteerKind> = new Set(['city', 'admin1', 'admin2', 'country']);

/** Words that begin or end many names of places and are none by themselves. */
const NO_PLACE_ALONE: ReadonlySet<string> = new Set(
  'north south east west central state city town county valley university street avenue road highway park main hall house school center centre church court hill hills lake river district capital downtown airport station university college village'.split(
    ' ',
  ),
);

/**
 * A place name at the head of an organisation's name, or behind "of", "in" or "at" in it: one that is well known, that the
 * article names by itself too, or that a local institution bears ("Belchertown High School").
 */
function readNested(
  document: Document,
  first: number,
  end: number,
  called: ReadonlySet<string>,
  found: Toponym[],
): void {
  if (end - first < 2) return;
  const least = INSTITUTIONS.has(document.lower[end - 1]) ? 1 : LEAST_NESTED_RANK;
  for (let token = first; token < end; token++) {
    const starts = token === first || NESTING.has(document.lower[token - 1]);
    if (!starts || !/^\p{Lu}/u.test(document.words[token])) continue;
    const place = longestPlace(document, token, end);
    if (place === null || (place.endToken === end && token === first)) continue;
    const text = tokenText(document, token, place.endToken);
    if (!called.has(text) && (placeRank(place.name) < least || isOrdinaryWord(text))) continue;
    found.push({
      ...toponym(document, token, place.endToken, 'name', place.name, place.kinds),
      nested: true,
    });
    token = place.endToken - 1;
  }
}

const NESTING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'de']);
const LEAST_NESTED_RANK = 2;

/** Last words of the names of bodies that belong to a town or county. */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  `police sheriff council court courthouse school schools hospital university college department library district
  commission commissioners board county fire church chamber association society jail museum authority fair legion
  clinic center centre parish magistrates prison rotary`.split(/\s+/),
);

/** "Justice", "Federal", "Liberal": words that some small town bears too. */
function isOrdinaryWord(name: string): boolean {
  const lower = name.toLowerCase();
  if (NO_PLACE_ALONE.has(lower) || INSTITUTIONAL.has(lower)) return true;
  const tags = lexiconTags(lower);
  return tags.length > 0 && !tags.some((tag) => PLACE_TAGS.has(tag));
}

const INSTITUTIONAL: ReadonlySet<string> = new Set(
  `federal national royal general supreme international united republic battle capital catholic independent social popular
  union imperial world global people universal standard premier first grand golden trinity liberty freedom progress
  enterprise commerce media`.split(/\s+/),
);

const PLACE_TAGS: ReadonlySet<string> = new Set(['City', 'Country', 'Region', 'Place', 'ProperNoun']);

/** "DRC", "UAE": a country that was taken for an organisation. */
function isCountry(text: string): boolean {
  return placeRank(text) === 5 && find(text).some((place) => place.kind === 'country');
}

/** Whether a name that was taken for something else stands where only a place stands: "Paris, Tenn."; the dateline. */
function standsLikePlace(document: Document, span: NameSpan): boolean {
  const { dateline } = document;
  if (dateline?.place && span.start >= dateline.place.start && span.end <= dateline.place.end) return true;
  return divisionAt(document, span.endToken) !== null && isPlaceName(span.text);
}

/** The abbreviation of a division behind a comma at `token`: ", Tenn." */
function divisionAt(document: Document, token: number): { first: number; end: number; name: string } | null {
  if (token + 1 >= document.tokenCount || document.words[token] !== ',') return null;
  const first = token + 1;
  for (let end = Math.min(first + 4, document.tokenCount); end > first; end--) {
    const text = tokenText(document, first, end);
    if (text.length > 8 || /\s/.test(text)) continue;
    const division = admin1OfAbbreviation(text);
    if (division !== null && (/\./.test(text) || /^\p{Lu}{2,3}$/u.test(text) || text.length > 3)) {
      return { first, end, name: division.name };
    }
  }
  return null;
}

function divisionBehind(
  document: Document,
  last: Toponym | undefined,
  isNew: boolean,
  token: number,
): Toponym | null {
  if (last === undefined || !isNew || last.role === 'demonym') return null;
  const division = divisionAt(document, token);
  if (division === null) return null;
  return toponym(document, division.first, division.end, 'name', division.name, ['admin1']);
}

function toponym(
  document: Document,
  first: number,
  end: number,
  role: Toponym['role'],
  lookup: string,
  kinds: Toponym['kinds'] = null,
): Toponym {
  return {
    start: document.starts[first],
    end: document.ends[end - 1],
    text: tokenText(document, first, end),
    firstToken: first,
    endToken: end,
    sentence: document.sentenceOf[first],
    role,
    lookup,
    kinds: kinds ?? (role === 'name' ? kindsBeside(document, first, end) : null),
    listed: false,
    nested: false,
  };
}

function tokenText(document: Document, first: number, end: number): string {
  return document.text.slice(document.starts[first], document.ends[end - 1]);
}
