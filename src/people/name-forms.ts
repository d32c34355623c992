import type { Document } from '../document/index.js';
import { demonym } from '../gazetteer/index.js';
import { isListed } from '../lexicon/compromise.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import { HONORIFICS, OFFICES, TITLE_MODIFIERS } from '../lexicon/titles.js';
import type { NameSpan } from '../names/index.js';

/** A person's name as it stands at one place, with what stands before it. */
export interface NamedMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly score: number;
  /** Parts of the name folded for comparison: "Bashar al-Assad" -> ["bashar", "assad"]. */
  readonly parts: readonly string[];
  /** "Mr", "Dr" directly before the name, as they stand in the text. */
  readonly honorifics: readonly string[];
  /** "President", "Gen." directly before the name (and before its honorifics). */
  readonly offices: readonly string[];
  /** Token at which the name with its honorifics and offices begins. */
  readonly titledFrom: number;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq)\.?$/;
/** Arabic articles that papers write or leave out: al-Assad, Assad. */
const ARTICLE_PREFIX = /^(?:al|el|ul|as|ash|ad|ar|an|at|az)-(?=.{3})/;

/** One part of a name without case, diacritics, Arabic article and full stop. */
export function foldPart(part: string): string {
  return part
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(ARTICLE_PREFIX, '')
    .replace(/\.$/, '');
}

/** The parts of a name in order, without suffixes ("Jr."), nicknames in marks and a free-standing Arabic article. */
export function nameParts(name: string): string[] {
  const parts = name
    .replace(/["“”'‘’(«][^"“”'‘’()«»]*["“”'‘’)»](?=\s)/g, ' ')
    .split(/\s+/)
    .filter((part) => part !== '' && !SUFFIX.test(part.toLowerCase().replace(/,$/, '')))
    .map((part) => foldPart(part.replace(/,$/, '')));
  return parts.length > 1 ? parts.filter((part) => part !== 'al' && part !== 'el') : parts;
}

/** Takes titles out of the name and looks for more of them to its left. Null if nothing but titles is left. */
export function namedMention(document: Document, span: NameSpan): NamedMention | null {
  const { starts, ends, text, sentences, sentenceOf } = document;
  let first = span.firstToken;
  while (first < span.endToken && isTitle(document, first, span.endToken)) first++;
  if (first === span.endToken) return null;
  const titles = titlesBefore(document, first, sentences[sentenceOf[first]].firstToken);
  const endToken = endOfName(document, first, span.endToken);
  const start = starts[first];
  const end = Math.min(ends[endToken - 1], span.end);
  const name = text.slice(start, end);
  const parts = nameParts(name);
  if (parts.length === 0) return null;
  const { sentence, score } = span;
  return { start, end, text: name, firstToken: first, endToken, sentence, score, parts, ...titles };
}

/** The tagged name up to a bracket ("Jon Tester (D-Mont"). */
function endOfName({ words }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) if (words[i] === '(' || words[i] === '[') return i;
  return end;
}

/** A title or a description inside the tagged name ("Democrat Ann Lee"); an office counts only where a name is left behind it. */
function isTitle({ lower }: Document, token: number, end: number): boolean {
  const word = lower[token];
  if (HONORIFICS.has(word) || (OFFICES.has(word) && token + 1 < end)) return true;
  return (
    token + 2 < end &&
    !isListed(word, 'FirstName') &&
    !isListed(word, 'LastName') &&
    (PARTIES.has(word) || demonym(word) !== null || isPersonNoun(word))
  );
}

const PARTIES: ReadonlySet<string> = new Set([
  'democrat',
  'republican',
  'conservative',
  'liberal',
  'labour',
  'tory',
  'libertarian',
  'socialist',
  'communist',
  'independent',
  'congressman',
  'gop',
]);

/**
 * Titles directly before token `first`, from right to left: honorifics, and offices with the words that belong to them. They are told
 * apart by what stands between: "President Dr" are two titles, "Chief Executive Officer" and "Mr Justice" one each.
 */
function titlesBefore(
  document: Document,
  first: number,
  floor: number,
): Pick<NamedMention, 'honorifics' | 'offices' | 'titledFrom'> {
  const { lower, words } = document;
  const honorifics: string[] = [];
  const offices: string[] = [];
  let from = first;
  while (from > floor) {
    const at = lower[from - 1] === '.' && from - 2 >= floor ? from - 2 : from - 1;
    const abbreviation = at === from - 2 ? `${lower[at]}.` : lower[at];
    if (HONORIFICS.has(abbreviation)) {
      if (/^Justice$/.test(offices[0] ?? '')) offices[0] = `${words[at]} ${offices[0]}`;
      else honorifics.unshift(words[at]);
      from = at;
    } else if (OFFICES.has(abbreviation) && /^\p{Lu}/u.test(words[at])) {
      const begin = modifiersBefore(document, at, floor);
      offices.unshift(document.text.slice(document.starts[begin], document.ends[from - 1]));
      from = begin;
    } else break;
  }
  return { honorifics, offices, titledFrom: from };
}

/** First token of the capitalised words that belong to the office at `token`. */
function modifiersBefore({ lower, words }: Document, token: number, floor: number): number {
  let begin = token;
  while (
    begin > floor &&
    /^\p{Lu}/u.test(words[begin - 1]) &&
    (TITLE_MODIFIERS.has(lower[begin - 1]) || OFFICES.has(lower[begin - 1]))
  )
    begin--;
  return begin;
}
