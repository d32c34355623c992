import type { Document } from '../document/index.js';
import { HONORIFICS, OFFICES } from '../lexicon/titles.js';
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
  const { lower, words, starts, ends, text, sentences, sentenceOf } = document;
  let first = span.firstToken;
  while (
    first < span.endToken &&
    (HONORIFICS.has(lower[first]) || (OFFICES.has(lower[first]) && first + 1 < span.endToken))
  )
    first++;
  if (first === span.endToken) return null;
  const honorifics: string[] = [];
  const offices: string[] = [];
  let from = first;
  const floor = sentences[sentenceOf[first]].firstToken;
  while (from > floor) {
    const word = lower[from - 1];
    const dotted =
      word === '.' &&
      from - 2 >= floor &&
      (HONORIFICS.has(`${lower[from - 2]}.`) || OFFICES.has(`${lower[from - 2]}.`));
    const at = dotted ? from - 2 : from - 1;
    if (HONORIFICS.has(lower[at])) honorifics.unshift(words[at]);
    else if (OFFICES.has(lower[at]) && /^\p{Lu}/u.test(words[at])) offices.unshift(words[at]);
    else break;
    from = at;
  }
  const start = starts[first];
  const end = ends[span.endToken - 1];
  const name = text.slice(start, end);
  const parts = nameParts(name);
  if (parts.length === 0) return null;
  return {
    start,
    end,
    text: name,
    firstToken: first,
    endToken: span.endToken,
    sentence: span.sentence,
    score: span.score,
    parts,
    honorifics,
    offices,
    titledFrom: from,
  };
}
