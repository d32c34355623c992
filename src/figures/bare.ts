import { type Document, type Sentence, wordFact } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';
import type { Quantity } from '../quantities/index.js';
import { countsPeople, isSingular, isThing } from './counted-nouns.js';
import type { Counted } from './noun-phrase.js';

const OPENERS: ReadonlySet<string> = new Set(
  "the his her their its my our one's chief prominent senior local former veteran".split(' '),
);
const NO_NAME: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police isis taliban army state islamic al it he she they who reuters ap afp we i the a an'.split(
    ' ',
  ),
);
const NO_PERSON_NAME: ReadonlySet<string> = new Set(
  'group forces force police army party department council city county state province district town village street avenue road hospital university school ministry agency observatory committee association union church mosque front brigade company news media government court office center centre bureau tv radio east west north south valley island river lake sea region republic station airport prison camp militia movement organization organisation coalition command unit battalion regiment division guard nations council cross times post website facebook twitter photo video image'.split(
    ' ',
  ),
);
const PLURAL_PEOPLE =
  /^(?:people|police|troops|men|women|children|victims|others|dead|injured|wounded|members|personnel|staff|crew|bodies|military|army|militants|gunmen|suspects|fatalities|casualties)$/;

const opens = wordFact((_, lower) => OPENERS.has(lower));
const isNoName = wordFact((_, lower) => NO_NAME.has(lower));
const isGroupName = wordFact((_, lower) => NO_PERSON_NAME.has(lower));
const isNationality = wordFact((_, lower) => personGroups(lower).includes('nationality'));
const isPlural = wordFact((_, lower) => PLURAL_PEOPLE.test(lower));
/** A capitalised word that can be a name of more than an initial. */
const isName = wordFact((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
const isInitial = wordFact((word) => /^\p{Lu}$/u.test(word));
const isAcronym = wordFact((word) => /^\p{Lu}{2,}$/u.test(word));
/** Marks that stand inside a noun phrase. */
const joinsWords = wordFact((_, lower) => /^(?:-|'s|’s|"|“|”)$/.test(lower));
/** The longest noun phrase, in tokens. */
const REACH = 16;

/**
 * People in the sentence whom no number counts: one named or definite person ("the village chief", "his wife", "Amina Yusuf").
 * They are no figures; a toll counts one for each that an event word licenses. `covered` has a 1 for each token of the sentence
 * that stands in a counted phrase.
 */
export function findBareVictims(document: Document, sentence: Sentence, covered: Uint8Array): Counted[] {
  const found: Counted[] = [];
  const { firstToken, endToken } = sentence;
  let token = firstToken;
  while (token < endToken) {
    if (isPronoun(document, token)) {
      found.push(onePerson(token, token + 1));
      token++;
      continue;
    }
    if (covered[token - firstToken] !== 0 || !mayOpen(document, token)) {
      token++;
      continue;
    }
    let end = Math.min(endToken, token + REACH);
    for (let next = token + 1; next < end; next++) if (covered[next - firstToken] !== 0) end = next;
    const run = nameRun(document, token, end);
    const last = Math.max(run.head, run.name);
    if (last >= 0 && isPerson(document, sentence, token, run.head, last))
      found.push(onePerson(token, last + 1));
    token = Math.max(run.end, token + 1);
  }
  return found;
}

/** "him", and "her" where no noun follows. */
export function isPronoun({ lower, pos }: Document, token: number): boolean {
  if (lower[token] === 'him') return true;
  if (lower[token] !== 'her') return false;
  const next = pos[token + 1];
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'NUM' && next !== 'ADV';
}

function onePerson(first: number, end: number): Counted {
  return {
    quantity: single(first),
    first,
    end,
    head: end - 1,
    unit: 'person',
    partitive: false,
    bare: true,
  };
}

/** Whether a noun phrase for one person can begin at a token. */
function mayOpen({ pos, forms, lower }: Document, token: number): boolean {
  const tag = pos[token];
  if (tag !== 'PROPN' && tag !== 'NOUN' && tag !== 'ADJ' && !opens(forms[token])) return false;
  return !isNoName(forms[token]) || lower[token] === 'the';
}

/** A run of adjectives, nouns and names: where it ends, its last noun for people and its last name; -1 where it has none. */
interface NameRun {
  readonly end: number;
  readonly head: number;
  readonly name: number;
}

function nameRun({ lower, pos, forms }: Document, first: number, end: number): NameRun {
  let head = -1;
  let name = -1;
  let token = first;
  for (; token < end; token++) {
    const form = forms[token];
    const tag = pos[token];
    if (token > first && isNoName(form)) break;
    const joins = joinsWords(form) || (lower[token] === '.' && token > 0 && isInitial(forms[token - 1]));
    if (joins) {
      if (token === first) break;
    } else if (
      tag !== 'PROPN' &&
      tag !== 'NOUN' &&
      tag !== 'ADJ' &&
      !(tag === 'NUM' && lower[token + 1] === '-') &&
      !(token === first && opens(form))
    )
      break;
    if (lower[token] === "'s" || lower[token] === '’s') {
      head = -1;
      name = -1;
    } else if (countsPeople(form)) {
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ') head = token;
    } else if (tag === 'PROPN') {
      if (isName(form)) name = token;
    } else if (tag === 'NOUN') head = name = -1;
  }
  return { end: token, head, name };
}

/** Whether the run names one person: a name of two words or of a person, or a noun for one. */
function isPerson(
  { pos, forms, lower }: Document,
  sentence: Sentence,
  first: number,
  head: number,
  last: number,
): boolean {
  const form = forms[last];
  if (isGroupName(form) || isThing(form)) return false;
  // A name alone must look like a person's, and not like "RSF" or "Rangers".
  if (first === last && (isAcronym(form) || lower[last].endsWith('s'))) return false;
  if (head !== last) return true;
  if (first === head && sentence.firstToken !== first && pos[first] !== 'PROPN' && !opens(form)) return false;
  return isSingular(form) && !isPlural(form) && !(first === head && isNationality(form));
}

function single(token: number): Quantity {
  return {
    firstToken: token,
    endToken: token,
    numberFirst: token,
    numberEnd: token + 1,
    value: 1,
    min: 1,
    max: 1,
    qualifier: 'exact',
    form: 'article',
    increment: false,
    share: null,
  };
}
