import { type Document, wordTest } from '../document/index.js';
import { isPersonNoun, singularOf } from '../lexicon/person-nouns.js';
import { oddReportingForm } from '../lexicon/reporting-verbs.js';
import { isHonorific, isOffice } from '../lexicon/titles.js';
import {
  AMOUNTS,
  isCalendar,
  isNounForPeople,
  isSpeakingOrgan,
  isSpeakingText,
  leadsName,
  SPEAKING_ORGANS,
  SPEAKING_TEXTS,
} from './lexicon.js';

/** What kind of words might name a speaker. The order is that of the trained weights. */
export const PHRASE_KINDS = [
  'singular-pronoun',
  'it',
  'plural-pronoun',
  'first-person',
  'relative',
  'full-name',
  'titled-name',
  'single-name',
  'acronym',
  'person-noun',
  'organ',
  'text',
  'quantifier',
  'other',
] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A noun phrase or pronoun outside the quotes. `head` is its last noun; tokens, `endToken` exclusive. */
export interface NounPhrase {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly kind: PhraseKind;
  readonly sentence: number;
  /** A possessor ("Trump" in "Trump's lawyer"), which is part of a longer phrase. */
  readonly possessor: boolean;
}

const PRONOUNS: ReadonlyMap<string, PhraseKind> = new Map([
  ['he', 'singular-pronoun'],
  ['she', 'singular-pronoun'],
  ['it', 'it'],
  ['they', 'plural-pronoun'],
  ['we', 'first-person'],
  ['i', 'first-person'],
  ['you', 'first-person'],
  ['who', 'relative'],
  ['which', 'relative'],
  ['another', 'quantifier'],
  ['others', 'quantifier'],
  ['some', 'quantifier'],
  ['many', 'quantifier'],
  ['both', 'quantifier'],
  ['one', 'quantifier'],
  ['someone', 'quantifier'],
  ['everyone', 'quantifier'],
]);
const isPronoun = wordTest((_, lower) => PRONOUNS.has(lower));

/** The noun phrases and pronouns outside `covered` tokens, in order. Possessors come before the phrase that holds them. */
export function findNounPhrases(document: Document, covered: Uint32Array): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (const block of document.blocks) {
    if (block.kind === 'boilerplate') continue;
    for (let token = block.firstToken; token < block.endToken; ) {
      token = covered[token] ? token + 1 : readPhrase(document, covered, token, block.endToken, phrases);
    }
  }
  return phrases;
}

/** Adds the phrase that begins at `token`, if one does, and returns the token behind it. */
function readPhrase(
  document: Document,
  covered: Uint32Array,
  token: number,
  limit: number,
  phrases: NounPhrase[],
): number {
  const { forms, pos, sentenceOf } = document;
  const tag = pos[token];
  if (tag === 'PUNCT' || tag === 'ADP' || tag === 'AUX') return token + 1;
  const pronoun =
    tag !== 'NOUN' && tag !== 'VERB' && isPronoun(forms[token]) ? PRONOUNS.get(forms[token].lower)! : null;
  if (pronoun && !(pronoun === 'quantifier' && continuesPhrase(document, covered, token + 1, token, limit))) {
    phrases.push(phraseOf(document, token, token + 1, token, pronoun, false));
    return token + 1;
  }
  if (!startsPhrase(document, covered, token)) return token + 1;
  const sentence = sentenceOf[token];
  let end = token + 1;
  let head = isNoun(document, token) ? token : -1;
  let owner = token;
  while (end < limit && sentenceOf[end] === sentence && !covered[end]) {
    if (isPossessive(document, end)) {
      if (head >= 0) phrases.push(phraseOf(document, owner, end, head, kindOf(document, owner, head), true));
      owner = end + 1;
      head = -1;
      end++;
      continue;
    }
    if (!continuesPhrase(document, covered, end, token, limit)) break;
    if (isNoun(document, end)) {
      // A possessive that the tokeniser left whole ("Trump's").
      if (head >= 0 && endsInPossessive(forms[head])) {
        phrases.push(phraseOf(document, owner, head + 1, head, kindOf(document, owner, head), true));
        owner = head + 1;
      }
      head = end;
    }
    end++;
  }
  if (head < 0) return end;
  phrases.push(phraseOf(document, token, head + 1, head, kindOf(document, owner, head), false));
  return Math.max(end, head + 1);
}

function phraseOf(
  document: Document,
  firstToken: number,
  endToken: number,
  head: number,
  kind: PhraseKind,
  possessor: boolean,
): NounPhrase {
  return { firstToken, endToken, head, kind, sentence: document.sentenceOf[firstToken], possessor };
}

function startsPhrase(document: Document, covered: Uint32Array, token: number): boolean {
  const tag = document.pos[token];
  if (tag === 'VERB') return isNamedSource(document, token);
  if (tag === 'ADV' || tag === 'CCONJ' || tag === 'PART') return false;
  if (isCalendar(document.forms[token])) return false;
  // '"We love cats!" reply Burton and Nick.'
  if (tag === 'NOUN' && token > 0 && covered[token - 1] && oddReportingForm(document.forms[token]))
    return false;
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'NUM') return true;
  return tag === 'DET' || (tag === 'PRON' && isPossessiveDeterminer(document.forms[token]));
}

const POSSESSIVE_DETERMINER = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const isPossessiveDeterminer = wordTest((_, lower) => POSSESSIVE_DETERMINER.has(lower));

function continuesPhrase(
  document: Document,
  covered: Uint32Array,
  token: number,
  first: number,
  limit: number,
): boolean {
  if (token >= limit || covered[token]) return false;
  const { forms, pos } = document;
  const tag = pos[token];
  if (tag === 'PROPN') return !isCalendar(forms[token]) || pos[token - 1] === 'DET';
  if (tag === 'NOUN') return !verbAfterName(document, token) && !isDay(forms[token]);
  if (tag === 'ADJ' || tag === 'NUM') return pos[token - 1] !== 'NUM' || tag === 'NUM';
  return isOwned(document, token) || joinsPhrase(document, token, first, limit);
}

const isDay = wordTest((_, lower) => DAYS.has(lower));
const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday'.split(' '),
);

/** Hyphens, full stops of initials, "&", "of", "for" and "the" inside a phrase. */
function joinsPhrase(document: Document, token: number, first: number, limit: number): boolean {
  const { forms, pos, words, starts, ends, lower } = document;
  const tag = pos[token];
  const touching = starts[token] === ends[token - 1];
  const glued = touching && token + 1 < limit && starts[token + 1] === ends[token];
  if (words[token] === '-' || words[token] === '–') return glued;
  if (glued && words[token - 1] === '-') return true;
  if (words[token] === '.' && touching)
    return (
      words[token - 1].length <= 4 && isCapital(words[token - 1]) && nextIsName(document, token + 1, limit)
    );
  if (words[token] === '&') return isCapital(words[token - 1]) && nextIsName(document, token + 1, limit);
  // "the Department of Justice", "Ministry for Health": a capitalised noun on both sides.
  if (lower[token] === 'of' || lower[token] === 'for') {
    if (!isCapital(words[token - 1]) || token - 1 < first || namesPerson(document, token, first))
      return false;
    const next = lower[token + 1] === 'the' ? token + 2 : token + 1;
    return nextIsName(document, next, limit) && !isHonorific(forms[next]);
  }
  if (tag === 'DET' && lower[token] === 'the')
    return lower[token - 1] === 'of' && nextIsName(document, token + 1, limit);
  return tag === 'VERB' && touching && words[token - 1] === '-';
}

/** "Ann Smith of Norway": two names before "of", the last of which is neither a body nor an office ("Prime Minister of"). */
function namesPerson(document: Document, token: number, first: number): boolean {
  const { forms, pos } = document;
  if (token - 2 < first || pos[token - 1] !== 'PROPN') return false;
  const before = pos[token - 2] === 'PROPN' || document.words[token - 2] === '-';
  const name = forms[token - 1];
  return before && !isSpeakingOrgan(name) && !isOffice(name) && !isNounForPeople(name);
}

/** "Ruiz shot back", "The New York Times reports": a reporting verb that was taken for a noun. */
function verbAfterName(document: Document, token: number): boolean {
  return document.pos[token - 1] === 'PROPN' && oddReportingForm(document.forms[token]) !== null;
}

function nextIsName(document: Document, token: number, limit: number): boolean {
  return token < limit && document.pos[token] === 'PROPN' && isCapital(document.words[token]);
}

function isCapital(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90) || (first > 127 && word[0] !== word[0].toLowerCase());
}

function isNoun(document: Document, token: number): boolean {
  const tag = document.pos[token];
  if (tag === 'NOUN' || tag === 'PROPN') return true;
  return isOwned(document, token) || isRank(document, token) || isNamedSource(document, token);
}

/** "according to police", where the tagger took the noun for a verb. */
function isNamedSource({ pos, lower }: Document, token: number): boolean {
  return pos[token] === 'VERB' && token > 1 && lower[token - 1] === 'to' && lower[token - 2] === 'according';
}

/** "the world number one", "public enemy number two". */
function isRank(document: Document, token: number): boolean {
  return document.pos[token] === 'NUM' && token > 0 && document.lower[token - 1] === 'number';
}

/** "Trump's remarks", where the tagger took the second noun for a verb. */
function isOwned({ forms, pos }: Document, token: number): boolean {
  return pos[token] === 'VERB' && token > 0 && endsInPossessive(forms[token - 1]) && endsInS(forms[token]);
}

const endsInS = wordTest((_, lower) => lower.endsWith('s'));
const endsInPossessive = wordTest((_, lower) => lower.endsWith("'s"));

function isPossessive({ forms, pos }: Document, token: number): boolean {
  return marksOwner(forms[token]) || (pos[token] === 'PART' && isApostrophe(forms[token]));
}

const marksOwner = wordTest((_, lower) => lower === "'s" || lower === '’s');
const isApostrophe = wordTest((_, lower) => lower === "'" || lower === '’');

function kindOf(document: Document, first: number, head: number): PhraseKind {
  return document.pos[head] === 'PROPN' && isCapital(document.words[head])
    ? kindOfName(document, first, head)
    : kindOfDescription(document, head);
}

function kindOfName({ words, pos, lower, forms }: Document, first: number, head: number): PhraseKind {
  let names = 0;
  let token = head;
  while (token >= first && (pos[token] === 'PROPN' || words[token] === '-' || words[token] === '.')) {
    if (isHonorific(forms[token]) || isOffice(forms[token])) break;
    if (pos[token] === 'PROPN') names++;
    token--;
  }
  if (names === 0) return 'person-noun';
  if (names === 1 && namesSeveral(forms[head])) return 'person-noun';
  if (isSpeakingOrgan(forms[head])) return 'organ';
  if (token >= first && leadsName(forms[token])) return 'titled-name';
  if (names === 1 && isAcronym(forms[head])) return 'acronym';
  if (lower[first] === 'the') return 'organ';
  return names >= 2 ? 'full-name' : 'single-name';
}

/** "Democrats", "Marines". */
const namesSeveral = wordTest((_, lower) => singularOf(lower) !== null && isPersonNoun(lower));
const isAcronym = wordTest((word) => word.length > 1 && word === word.toUpperCase());

function kindOfDescription(document: Document, head: number): PhraseKind {
  const { lower, lemmas, forms } = document;
  const noun = forms[head];
  if (lower[head + 1] === 'of' && AMOUNTS.has(lower[head])) return 'quantifier';
  const lemma = lemmas[head];
  const inflected = lemma !== lower[head];
  if (isSpeakingText(noun) || (inflected && SPEAKING_TEXTS.has(lemma))) return 'text';
  if (isSpeakingOrgan(noun) || (inflected && SPEAKING_ORGANS.has(lemma))) return 'organ';
  return isNounForPeople(noun) || isRank(document, head) ? 'person-noun' : 'other';
}
