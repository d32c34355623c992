import { type Document, wordTest } from '../document/index.js';
import { admin1OfAbbreviation, find, type GazetteerKind, isPlaceName } from '../gazetteer/index.js';
import { isNoPlaceAlone, isPartWord, kindsOfForm, kindsOfWord } from './feature-words.js';

/** What to look up for a name, and the kinds that its words ask for. */
export interface Lookup {
  readonly name: string;
  readonly kinds: readonly GazetteerKind[] | null;
}

/**
 * The name that the gazetteer knows among the words of a span: the whole, else without "southern" or "downtown" before it,
 * else without "province" or "River" behind it. Null if it knows none of these.
 */
export function knownName(document: Document, first: number, end: number): Lookup | null {
  const whole = document.text.slice(document.starts[first], document.ends[end - 1]);
  const electors = isBehindParty(document, first);
  const division = electors || whole.includes('.') ? admin1OfAbbreviation(whole) : null;
  // "L.A." is the city; "Fla." is not the village of that name.
  const known = isPlaceName(whole) && (division === null || !(electors || SMALL_LETTER.test(whole)));
  if (division !== null && !known) return { name: division.name, kinds: ['admin1'] };
  if (known) {
    const city = end - first > 1 && document.lower[end - 1] === 'city';
    if (!city || find(whole).some((place) => place.byOwnName)) return { name: whole, kinds: null };
  }
  let from = first;
  while (from < end - 1 && isPartWord(document.forms[from])) from++;
  if (from < end - 1 && document.lower[from] === 'of') from++;
  if (from > first && from < end && !isTooBare(document, from, end)) {
    const rest = document.text.slice(document.starts[from], document.ends[end - 1]);
    if (isPlaceName(rest)) return { name: rest, kinds: null };
  }
  const lastKinds = kindsOfForm(document.forms[end - 1]);
  if (lastKinds !== null && end - 1 > from && !isTooBare(document, from, end - 1)) {
    const stem = document.text.slice(document.starts[from], document.ends[end - 2]);
    if (isPlaceName(stem)) return { name: stem, kinds: lastKinds };
  }
  const firstKinds = kindsOfForm(document.forms[from]);
  if (firstKinds !== null && from + 1 < end) {
    const skip = document.lower[from + 1] === 'of' && from + 2 < end ? from + 2 : from + 1;
    const stem = document.text.slice(document.starts[skip], document.ends[end - 1]);
    if (!isTooBare(document, skip, end) && isPlaceName(stem)) return { name: stem, kinds: firstKinds };
  }
  return null;
}

/** "(R-|FL|)": nothing but a division or a town stands there. */
function isBehindParty({ words, ends, starts }: Document, first: number): boolean {
  return (
    first >= 2 &&
    words[first - 1] === '-' &&
    PARTIES.has(words[first - 2]) &&
    ends[first - 1] === starts[first]
  );
}

const SMALL_LETTER = /\p{Ll}/u;
const PARTIES: ReadonlySet<string> = new Set(['D', 'R', 'I']);

/** "River North", "old town": what is left without the word of kind or part is no name. */
function isTooBare(document: Document, first: number, end: number): boolean {
  return end - first === 1 && isNoPlaceAlone(document.forms[first]);
}

const LONGEST = 4;
const mayEndName = wordTest((word) => word === '.' || /^\p{Lu}/u.test(word));

/** The longest run of words from `first` that is a place name; null if there is none. */
export function longestPlace(
  document: Document,
  first: number,
  end: number,
): (Lookup & { readonly endToken: number }) | null {
  for (let stop = Math.min(end, first + LONGEST); stop > first; stop--) {
    if (!mayEndName(document.forms[stop - 1])) continue;
    if (isTooBare(document, first, stop)) continue;
    const found = knownName(document, first, stop);
    if (found !== null) return { name: found.name, kinds: found.kinds, endToken: stop };
  }
  return null;
}

/** Behind a name these speak of something else: "the Black Sea resort", "the Florida state capital". */
const NOT_BEHIND: ReadonlySet<string> = new Set(['resort', 'capital', 'port', 'suburb', 'town', 'village']);

/** "The city of Homs" is Homs, but the capital of Syria is not Syria, nor is its territory. */
const NOT_OF: ReadonlySet<string> = new Set(['capital', 'territory']);

/** Kinds asked for by the words beside a span: "Idlib province", "the city of Homs", "the River Tees". */
export function kindsBeside(document: Document, first: number, end: number): readonly GazetteerKind[] | null {
  if (end < document.tokenCount && document.sentenceOf[end] === document.sentenceOf[first]) {
    const behind = kindsOfForm(document.forms[end]);
    const touches = document.starts[end] === document.ends[end - 1] + 1;
    if (behind !== null && touches && !NOT_BEHIND.has(document.lower[end])) return behind;
  }
  if (first >= 2 && document.lower[first - 1] === 'of') {
    const word = document.lower[first - 2];
    return NOT_OF.has(word) ? null : kindsOfWord(word);
  }
  if (first >= 1 && document.starts[first] === document.ends[first - 1] + 1) {
    const before = document.lower[first - 1];
    if (before === 'river' || before === 'lake' || before === 'mount') return kindsOfWord(before);
  }
  // The Red Sea is no governorate of Egypt unless a word behind it says so.
  return end - first > 1 && SEAS.has(document.lower[end - 1]) ? kindsOfWord('sea') : null;
}

const SEAS: ReadonlySet<string> = new Set(['sea', 'ocean', 'gulf', 'strait']);

/**
 * Kinds of a name that no list has. Besides the words that tell namesakes apart they come from its own ("Buzi River"), from
 * an apposition ("Lowfield, a crowded township") and from those who live there ("residents of Lowfield").
 */
export function kindsBesideUnknown(
  document: Document,
  first: number,
  end: number,
): readonly GazetteerKind[] | null {
  const beside = kindsBeside(document, first, end);
  if (beside !== null) return beside;
  if (end - first > 1) {
    const own = kindsOfForm(document.forms[end - 1]) ?? kindsOfForm(document.forms[first]);
    if (own !== null) return own;
  }
  if (first >= 2 && document.lower[first - 1] === 'of' && DWELLERS.has(document.lower[first - 2])) {
    return ['city'];
  }
  const word = appositionWord(document, end);
  return word === null ? null : kindsOfWord(word);
}

/** "the village of X", "X village", "X, a seaside village". */
export function isCalledVillage(document: Document, first: number, end: number): boolean {
  if (document.lower[end] === 'village' || appositionWord(document, end) === 'village') return true;
  return first >= 2 && document.lower[first - 1] === 'of' && document.lower[first - 2] === 'village';
}

/** "the suburb of X", "X neighbourhood", "X, a leafy suburb": a part of a town rather than a town. */
export function isCalledQuarter(document: Document, first: number, end: number): boolean {
  if (QUARTERS.has(document.lower[end])) return true;
  const word = appositionWord(document, end);
  if (word !== null && QUARTERS.has(word)) return true;
  return first >= 2 && document.lower[first - 1] === 'of' && QUARTERS.has(document.lower[first - 2]);
}

const QUARTERS: ReadonlySet<string> = new Set([
  'suburb',
  'neighborhood',
  'neighbourhood',
  'quarter',
  'borough',
  'slum',
  'township',
]);

/**
 * Whether the words behind a name speak of a town's own people and bodies: "a Lebanon woman", "the Jordan girls", "Peru High
 * School", "Mexico City Council". Those of a country would be Lebanese, Jordanian, Peruvian.
 */
export function isTownsOwn(document: Document, first: number, end: number): boolean {
  if (document.sentenceOf[end] !== document.sentenceOf[first]) return false;
  if (document.starts[end] !== document.ends[end - 1] + 1) return false;
  const word = document.lower[end];
  return TOWNSPEOPLE.has(word) || TOWN_BODIES.has(`${word} ${document.lower[end + 1]}`);
}

const TOWNSPEOPLE: ReadonlySet<string> = new Set(
  `woman man girl girls boy boys teen teens teenager teenagers couple resident residents native mayor alderman councilman
  councilwoman firefighters juniors seniors`.split(/\s+/),
);
const TOWN_BODIES: ReadonlySet<string> = new Set(
  `city council|city hall|city manager|city clerk|city attorney|city park|city schools|town council|town hall|town board|village board
  high school|middle school|elementary school|grade school|junior high|junior college|community college|school board|school district
  public library|public schools|fire department|fire district|police department|police chief|fire chief|civic center
  community center|senior center|youth center|volunteer fire|independent school|township trustees|chamber of`.split(
    /[|\n]\s*/,
  ),
);

const APPOSITION_REACH = 4;

/** The word that says what a place is in an apposition behind it, at most so many tokens from the article. */
function appositionWord(document: Document, end: number): string | null {
  if (document.words[end] !== ',' || !ARTICLES.has(document.lower[end + 1])) return null;
  const stop = Math.min(end + 2 + APPOSITION_REACH, document.tokenCount);
  for (let token = end + 2; token < stop; token++) {
    if (kindsOfForm(document.forms[token]) !== null) return document.lower[token];
    if (!/^\p{L}/u.test(document.words[token])) return null;
  }
  return null;
}

const DWELLERS: ReadonlySet<string> = new Set(
  'residents inhabitants villagers townspeople townsfolk'.split(' '),
);
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
