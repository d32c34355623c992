import { type Document, type WordForm, wordTest } from '../document/index.js';
import { placeRank } from '../gazetteer/index.js';
import { lexiconTags } from '../lexicon/compromise.js';
import { isLocalBody, isMedium, isNamedAfter, isNoTownsOwn, NO_PLACE_ALONE } from './feature-words.js';
import { longestPlace } from './lookup.js';
import { changed, type Toponym, tokenText, toponym } from './toponym.js';

/**
 * A place name at the head of an organisation's name, or behind "of", "in" or "at" in it: one that is well known, that the
 * article names by itself too, or that a local institution bears ("Belchertown High School"). With `atHead` false only
 * those behind one of the three words. None in names that say what a body is called after rather than where it is: "Bayern Munich",
 * "Council of Europe", "Bank of Canada".
 */
export function readNested(
  document: Document,
  first: number,
  end: number,
  called: ReadonlySet<string>,
  found: Toponym[],
  atHead = true,
): void {
  if (end - first < 2) return;
  const { forms } = document;
  for (let token = first; token < end; token++) if (isNamedAfter(forms[token])) return;
  const last = forms[end - 1];
  if (isMedium(last) || (last.lower === 'agency' && isMedium(forms[end - 2]))) return;
  const named = isNoTownsOwn(last) || (last.lower === '.' && isNoTownsOwn(forms[end - 2]));
  const local = isLocalBody(last);
  const least = named ? Number.POSITIVE_INFINITY : local ? 1 : LEAST_RANK;
  for (let token = first; token < end; token++) {
    const starts = (token === first && atHead) || (token > 0 && isNesting(forms[token - 1]));
    if (!starts || !startsWithCapital(forms[token])) continue;
    const place = longestPlace(document, token, endOfPlace(document, token, end));
    if (place === null || (place.endToken === end && token === first)) continue;
    if (token > first && CONTINENTAL.has(document.lower[token])) continue;
    if (
      token === first &&
      place.endToken < end &&
      placeRank(tokenText(document, place.endToken, end)) > LEAST_RANK
    )
      continue;
    const text = tokenText(document, token, place.endToken);
    if (!called.has(text) && (placeRank(place.name) < least || isOrdinaryWord(text))) continue;
    const inner = toponym(document, token, place.endToken, 'name', place.name, place.kinds);
    found.push(changed(inner, { nested: true }));
    token = place.endToken - 1;
  }
}

/**
 * Where a place that begins at `token` must end: "State Department", "Department of Health" and "District Court" are bodies, and neither a
 * U.S. State nor a Connecticut Department is a place. A division stays whole ("Fairfax County Sheriff", "Washington State Patrol").
 */
function endOfPlace({ forms }: Document, token: number, end: number): number {
  for (let at = token + 1; at + 1 < end; at++) if (isBody(forms[at], forms[at + 1])) return at;
  return end;
}

/** The two words with which the name of a body goes on behind a place. */
const BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  state: new Set(['department', 'dept']),
  department: new Set(['of', 'for']),
  district: new Set(['court', 'attorney', 'judge', 'hospital', 'school']),
};
function isBody(first: WordForm, second: WordForm): boolean {
  return Object.hasOwn(BODIES, first.lower) && BODIES[first.lower].has(second.lower);
}

const NESTING: ReadonlySet<string> = new Set(['of', 'in', 'at', 'de']);
const isNesting = wordTest((_, lower) => NESTING.has(lower));
const startsWithCapital = wordTest((word) => /^\p{Lu}/u.test(word));
const LEAST_RANK = 2;

/** What bodies of many countries are called after. */
const CONTINENTAL: ReadonlySet<string> = new Set('europe africa asia america americas'.split(' '));

/** "Justice", "Federal", "Liberal": words that some small town bears too. */
export function isOrdinaryWord(name: string): boolean {
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
