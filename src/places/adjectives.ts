import { blockOfToken, type Document, tokenFlag, tokenFlags, wordFact, wordTest } from '../document/index.js';
import { demonym, find, opensDemonym } from '../gazetteer/index.js';
import { changed, type Toponym, tokenText, toponym } from './toponym.js';

/**
 * Reads a demonym as a mention of its country or region. A people without a country of its own ("Kurds") is one, too, but
 * mentions no place. Returns whether the words are a demonym.
 */
export function readDemonym(document: Document, first: number, end: number, found: Toponym[]): boolean {
  const words = tokenText(document, first, end);
  const target = demonym(words);
  if (target === null) return false;
  if (!PEOPLES.has(words.toLowerCase())) found.push(toponym(document, first, end, 'demonym', target));
  return true;
}

/** Peoples who live in several countries; "Turkmen" as an adjective is that of Turkmenistan, too. */
const PEOPLES: ReadonlySet<string> = new Set('kurd kurds kurdish turkmens turkoman turkomans'.split(' '));

/** Pushes the demonyms among the tokens from `from` to before `to`, which no name covers: "Saudi-led", "Somali pirates". */
export function readLooseDemonyms(document: Document, from: number, to: number, found: Toponym[]): void {
  const flags = tokenFlags(document);
  for (let token = from; token < to; token++) {
    if ((flags[token] & IS_DEMONYM_PART) === 0) continue;
    const end = demonymEnd(document, token, to);
    if (end === null) continue;
    if (isLanguage(document, token, end)) continue;
    if (blockOfToken(document, token).kind === 'boilerplate') continue;
    readDemonym(document, token, end, found);
    token = end - 1;
  }
}

/** The demonym in the name of a body of state or of a movement: "Indian Foreign Ministry", "Free Syrian Army". */
export function readNestedDemonym(document: Document, first: number, end: number, found: Toponym[]): void {
  if (end - first < 2 || !BODIES.has(document.lower[end - 1])) return;
  for (let token = first; token < end - 1; token++) {
    const stop = demonymEnd(document, token, end - 1);
    const target = stop === null ? null : demonym(tokenText(document, token, stop));
    if (stop === null || target === null || isContinent(target)) continue;
    found.push(changed(toponym(document, token, stop, 'demonym', target), { nested: true }));
    return;
  }
}

/** Where a demonym that begins at `token` ends, two words ("South African") before one. */
function demonymEnd(document: Document, token: number, limit: number): number | null {
  const { forms } = document;
  const part = demonymPart(forms[token]);
  if (part === null) return null;
  if (part.opens && token + 1 < limit && isCapitalised(forms[token + 1])) {
    if (demonym(tokenText(document, token, token + 2)) !== null) return token + 2;
  }
  return part.alone ? token + 1 : null;
}

const isCapitalised = wordTest((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** Whether a word is a demonym and whether it begins a longer one; null for the many words that are neither. */
const demonymPart = wordFact((word): { readonly alone: boolean; readonly opens: boolean } | null => {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return null;
  const alone = demonym(word) !== null;
  const opens = opensDemonym(word);
  return alone || opens ? { alone, opens } : null;
});
const IS_DEMONYM_PART = tokenFlag(
  (word) => /^\p{Lu}\p{Ll}/u.test(word) && (demonym(word) !== null || opensDemonym(word)),
);

/** "European Central Bank": bodies of a continent are no more its mention than their other words are. */
function isContinent(name: string): boolean {
  return find(name).some((place) => place.kind === 'continent');
}

/** "in Somali", "speaks French": without a noun behind it the word names a language. */
function isLanguage(document: Document, first: number, end: number): boolean {
  if (first === 0 || !SPOKEN.has(document.lower[first - 1])) return false;
  return end >= document.tokenCount || !/^\p{L}/u.test(document.words[end]) || document.lower[end] === 'and';
}

const SPOKEN: ReadonlySet<string> = new Set(
  'in into from speak speaks spoke speaking spoken fluent learn learned learning'.split(' '),
);

const BODIES: ReadonlySet<string> = new Set(
  `ministry government parliament senate congress army navy forces force guard coastguard police embassy consulate
  presidency cabinet council court federation union party front movement association society agency authority
  institute service command military corps crescent cross`.split(/\s+/),
);
