import { type Document, wordTest } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';
import { remembered } from '../lexicon/remembered.js';
import { type KnownNames, type NameSpan, singleSpaced } from '../names/index.js';
import type { KnownPerson } from '../schema/names.js';
import type { Gender } from '../schema/person.js';
import { genderOfTitles, type NameTitles, titlesBefore, titlesWithin } from './titles.js';

/** A person's name as it stands at one place, with what stands before it. */
export interface NamedMention extends NameTitles {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly score: number;
  /** Parts of the name folded for comparison: "Bashar al-Assad" -> ["bashar", "assad"]. */
  readonly parts: readonly string[];
  /** "jr", "sr", "ii": what tells a father from a son and one king from the next. */
  readonly suffix: string | null;
  /** A name in marks inside the name, folded: "el chepe" for Joaquín “El Chepe” Gallardo. */
  readonly nickname: string | null;
  /** Brought in as somebody's relative: "his wife, Ann Lee". */
  readonly relative: boolean;
  /** The sex that the titles tell. */
  readonly told: Gender | null;
  /** The user's entry for this form of the name. */
  readonly known: KnownPerson | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3})\.?$/;
/** Arabic articles that papers write or leave out: al-Assad, Assad. */
const ARTICLE_PREFIX = /^(?:al|el|ul|as|ash|ad|ar|an|at|az)-(?=.{3})/;
const PLAIN = /^[a-z]+$/;

/** One part of a name without case, diacritics, Arabic article and full stop. */
export function foldPart(part: string): string {
  const lower = part.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .replace(ARTICLE_PREFIX, '')
    .replace(/\.$/, '');
}

/** A name taken apart. */
interface NameForm {
  readonly parts: readonly string[];
  readonly suffix: string | null;
  readonly nickname: string | null;
}

const IN_MARKS = /["“”'‘’(«]([^"“”'‘’()«»]*)["“”'‘’)»](?=\s)/;
/** "J.K.": initials written together. */
const INITIALS = /^(?:\p{L}\.){2,}$/u;
const REGNAL_ONE = /^I$/;

/** The parts of a name in order; suffixes ("Jr."), names in marks and a free-standing Arabic article are told apart or left out. */
export const nameForm = remembered(5_000, readName);

const SUPPLIED_FIRST = /^[([]([^()[\]]+)[)\]] /;
const SUPPLIED_LAST = / \[([^()[\]]+)\]$/;

/** "(Ada) Hale", "Ada [Hale]": what an editor put in is a part of the name like any other. */
export function withoutBrackets(name: string): string {
  return /^[([]|\]$/.test(name) ? name.replace(SUPPLIED_FIRST, '$1 ').replace(SUPPLIED_LAST, ' $1') : name;
}

function readName(source: string): NameForm {
  const name = withoutBrackets(source);
  const marked = name.length > 8 ? IN_MARKS.exec(name) : null;
  const parts: string[] = [];
  let suffix: string | null = null;
  for (const word of (marked ? name.replace(IN_MARKS, ' ') : name).split(/\s+/)) {
    const bare = word.replace(/,$/, '');
    if (bare === '') continue;
    const lower = bare.toLowerCase();
    if (parts.length > 0 && (SUFFIX.test(lower) || REGNAL_ONE.test(bare))) {
      suffix = lower.replace(/\.$/, '');
    } else if (INITIALS.test(bare)) {
      for (const initial of lower.split('.')) if (initial) parts.push(initial);
    } else parts.push(foldPart(bare));
  }
  return {
    parts: withoutArticle(parts),
    suffix: suffix === 'esq' ? null : suffix,
    nickname: marked ? withoutArticle(marked[1].trim().split(/\s+/).map(foldPart)).join(' ') : null,
  };
}

function withoutArticle(parts: readonly string[]): readonly string[] {
  const kept = parts.filter((part) => part !== 'al' && part !== 'el');
  return kept.length > 0 ? kept : parts;
}

/** Takes titles out of the name and looks for more of them to its left. Null if nothing but titles is left. */
export function namedMention(
  document: Document,
  span: NameSpan,
  known: KnownNames | null,
): NamedMention | null {
  const { starts, ends, text, sentences, sentenceOf, lower, forms } = document;
  const whole = known?.people.get(singleSpaced(span.text)) ?? null;
  const first = whole ? span.firstToken : titlesWithin(document, span.firstToken, span.endToken);
  if (first === span.endToken) return null;
  const titles = titlesBefore(document, first, sentences[sentenceOf[first]].firstToken);
  const endToken = endOfName(document, first, span.endToken);
  // "anti-|Okafor|": a name can begin inside its first token
  const start = first === span.firstToken ? span.start : starts[first];
  const end = Math.min(ends[endToken - 1], span.end);
  const name = text.slice(start, end);
  const form = nameForm(name);
  if (form.parts.length === 0) return null;
  const before = lower[titles.titledFrom - 1] === ',' ? titles.titledFrom - 2 : titles.titledFrom - 1;
  const relative = before >= 0 && isKin(forms[before]);
  const { sentence, score } = span;
  return {
    start,
    end,
    text: name,
    firstToken: first,
    endToken,
    sentence,
    score,
    relative,
    told: genderOfTitles(titles.honorifics, titles.offices),
    known: whole ?? known?.people.get(singleSpaced(name)) ?? null,
    parts: form.parts,
    suffix: form.suffix,
    nickname: form.nickname,
    honorifics: titles.honorifics,
    offices: titles.offices,
    titledFrom: titles.titledFrom,
  };
}

const isKin = wordTest((_, lower) => personGroups(lower).includes('kin'));

/** The tagged name up to a bracket that adds no name to it ("Jon Tester (D-Mont"). */
function endOfName({ words }: Document, first: number, end: number): number {
  for (let i = first + 1; i < end; i++) {
    if (words[i] !== '(' && words[i] !== '[') continue;
    const open = i;
    while (i < end && words[i] !== ')' && words[i] !== ']') i++;
    if (i === end || (i === end - 1 && words[open] === '(')) return open;
  }
  return end;
}
