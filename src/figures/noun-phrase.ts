import { type Document, type Sentence, wordFact } from '../document/index.js';
import { ORDINALS } from '../lexicon/number-words.js';
import { numberAt, type Quantity } from '../quantities/index.js';
import type { FigureUnit } from '../schema/figure.js';
import { isDwelling, isSingular, isThing, unitOf } from './counted-nouns.js';
import { isNoCount, mayStandAlone } from './no-count.js';
import { MODIFIER_POS, nounRun } from './noun-run.js';
import { shareOfWhole } from './shares.js';
import { triggersAt } from './trigger-index.js';

/** A quantity with the noun phrase that it counts; token indexes, `end` exclusive. */
export interface Counted {
  readonly quantity: Quantity;
  readonly first: number;
  readonly end: number;
  /** The head noun, or -1 where the number stands alone ("at least 20 were killed"). */
  readonly head: number;
  readonly unit: FigureUnit;
  /** "eight of them", "three of the dead": a part of people named elsewhere. */
  readonly partitive: boolean;
  /** One person whom no number counts ("the mayor"): no figure, but a toll may count it. */
  readonly bare: boolean;
}

const DETERMINERS = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my']);
/** "two of the dead" */
const FATES = /^(?:dead|wounded|injured|missing|displaced|captured|homeless)$/;
const namesFateOf = wordFact((_, lower) => FATES.test(lower));
/** Words for a few that go together; "a couple were killed" are two people. */
const FEW = /^(?:couple|pair|dozen|trio|score)$/;
const isFew = wordFact((_, lower) => FEW.test(lower));
const NOBODY = /^(?:no-?one|nobody|none|one)$/;
const PARTITIVE_PRONOUNS = new Set(['them', 'us', 'whom', 'those', 'these', 'which', 'you']);

/**
 * The noun phrase behind a quantity, within its sentence: modifiers, head noun and unit. Null if what is counted is
 * neither people nor dwellings, or if the number is an age, a year, an amount of money, a measure or part of a name.
 */
export function countedPhrase(document: Document, sentence: Sentence, quantity: Quantity): Counted | null {
  const { lower, forms, pos } = document;
  if ((quantity.form === 'digits' || quantity.form === 'words') && isNoCount(document, sentence, quantity))
    return null;
  let token = quantity.endToken;
  const end = sentence.endToken;
  let partitive = false;

  // "dozens of", "two of the", "four of its", "eight of them"
  if (lower[token] === 'of' && token + 1 < end) {
    const next = lower[token + 1];
    const object = next === 'them' || next === 'us' || next === 'whom' || next === 'which';
    if (object || (PARTITIVE_PRONOUNS.has(next) && !MODIFIER_POS.has(pos[token + 2] ?? ''))) {
      const whom = ofWhom(document, token + 2, end);
      if (next === 'those' && whom < 0 && isFateOf(document, token + 2))
        return counted(quantity, token + 3, -1, 'person', true);
      return counted(quantity, whom < 0 ? token + 2 : whom + 1, whom, 'person', true);
    }
    partitive = DETERMINERS.has(next);
    if (partitive || quantity.form === 'vague' || quantity.form === 'unknown' || quantity.form === 'share') {
      token += partitive ? 2 : 1;
      if (partitive && pos[token] === 'NUM') token++;
    } else if (quantity.form === 'words' && isFew(forms[quantity.numberEnd - 1])) token++;
    else return null;
  }
  const phrase = nounRun(document, token, end);
  const { head } = phrase;
  if (quantity.form === 'share') {
    // "half of the 5,000 deaths": the base is a figure of its own, and the share part of it.
    const base = head < 0 || namesFate(document, head) ? null : baseOf(document, quantity.endToken + 1, head);
    if (base) {
      const unit = unitOf(forms[head]);
      return unit && counted(sharedOut(quantity, base), head + 1, head, unit, false);
    }
    if (quantity.share?.rate) return null;
  }
  if (quantity.form === 'article') {
    const age = ageHead(document, token, end);
    if (age && (head < 0 || head < age)) return counted(quantity, age, age - 1, 'person', partitive);
    if (head < 0 && standsForOne(document, quantity, end))
      return counted(quantity, token, -1, 'person', false);
    if (head < 0 || !isSingular(forms[head])) return null;
    const unit = unitOf(forms[head]);
    if (unit === null) return null;
    // "A sixth victim, a woman of 22, died": the rank counts nobody, the woman is the one.
    if (ORDINALS.has(lower[token]) && lower[head] === 'victim' && lower[head + 1] === ',') return null;
    const members = unit === 'family' || lower[head] === 'family' ? familyOf(document, head + 1) : null;
    if (members) return counted(members, members.endToken, head, 'person', false, quantity.firstToken);
    return counted(quantity, head + 1, head, unit, partitive);
  }
  if (head < 0) {
    if (phrase.blocked) return null;
    if (quantity.form === 'zero' && !NOBODY.test(lower[quantity.endToken - 1])) return null;
    const fate =
      partitive &&
      token < end &&
      (namesFateOf(forms[token]) || (lower[token - 1] === 'those' && isFateOf(document, token)));
    if (!fate && !mayStandAlone(document, quantity, token, end)) return null;
    return counted(quantity, Math.max(quantity.endToken, fate ? token + 1 : token), -1, 'person', partitive);
  }
  const unit = isDwelling(forms[head - 1], forms[head])
    ? 'house'
    : (unitOf(forms[head]) ?? (properPeople(document, head) ? 'person' : null));
  if (unit === null) return null;
  return counted(quantity, pairEnd(document, head, end), head, unit, partitive);
}

function counted(
  quantity: Quantity,
  end: number,
  head: number,
  unit: FigureUnit,
  partitive: boolean,
  first = quantity.firstToken,
): Counted {
  return { quantity, first, end, head, unit, partitive, bare: false };
}

/** "some of those rescued": the participle says of whom they are a part. */
function isFateOf(document: Document, token: number): boolean {
  return triggersAt(document, token).some(
    ({ word, end }) =>
      end === token + 1 &&
      word.of === 'people' &&
      (word.form === 'ed' || word.form === 'part') &&
      word.role !== 'state',
  );
}

/** "wounded one guard and killed another.": one more of those before. */
function standsForOne({ lower, pos }: Document, { endToken, firstToken }: Quantity, end: number): boolean {
  if (lower[firstToken] !== 'another' || endToken !== firstToken + 1) return false;
  return endToken >= end || AFTER_PRONOUN.has(pos[endToken]);
}

const AFTER_PRONOUN: ReadonlySet<string> = new Set(['ADP', 'PUNCT', 'CCONJ', 'SCONJ', 'AUX']);

const SPEAKS = /^(?:said|say|says|told|reported|confirmed|added|announced)$/;

/** "600 pupils and students": one number for two nouns. Where the second speaks, it is no part of the count. */
function pairEnd({ lower, forms, pos }: Document, head: number, end: number): number {
  const second = head + 2;
  if (second >= end || lower[head + 1] !== 'and' || pos[second] !== 'NOUN') return head + 1;
  const joined = unitOf(forms[second]) === 'person' && !isSingular(forms[second]) && !isSingular(forms[head]);
  return joined && !SPEAKS.test(lower[second + 1] ?? '') ? second + 1 : head + 1;
}

/** How many words may stand between "of" and the number that a share is taken of: "half of the town's 6,000 residents". */
const BASE_REACH = 5;

/** The number behind the "of" of a share, before its head noun. */
function baseOf(document: Document, from: number, head: number): number | null {
  for (let token = from; token < head && token < from + BASE_REACH; token++) {
    const number = numberAt(document, token);
    if (number) return number.end <= head && number.low === number.high && number.low > 1 ? number.low : null;
  }
  return null;
}

function namesFate(document: Document, head: number): boolean {
  return triggersAt(document, head).some(({ word }) => word.role === 'instance' || word.role === 'people');
}

/** A share of a number that stands with it: a count like any other. */
function sharedOut(quantity: Quantity, base: number): Quantity {
  const whole = { ...quantity, value: base, min: base, max: base };
  return { ...shareOfWhole(quantity, whole), form: 'words', share: null };
}

/** "23 of them girls,": the noun behind the pronoun, where nothing follows it; else -1. */
function ofWhom(document: Document, token: number, end: number): number {
  const tag = document.pos[token];
  if (token >= end || (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN')) return -1;
  const { head, blocked } = nounRun(document, token, end);
  if (head < 0 || blocked || isSingular(document.forms[head])) return -1;
  if (triggersAt(document, head).length > 0) return -1;
  return head + 1 >= end || /^[,.;)–—-]$/.test(document.lower[head + 1]) ? head : -1;
}

/** "a family of four": the number behind "of" counts the people. */
function familyOf(document: Document, token: number): Quantity | null {
  if (document.lower[token] !== 'of') return null;
  const number = numberAt(document, token + 1);
  if (!number || number.low !== number.high || number.low < 2 || number.low > 40) return null;
  return {
    firstToken: number.first,
    endToken: number.end,
    numberFirst: number.first,
    numberEnd: number.end,
    value: number.low,
    min: number.low,
    max: number.low,
    qualifier: 'exact',
    form: number.form,
    increment: false,
    share: null,
  };
}

/** "a 12-year-old": the age stands for the person. */
function ageHead(document: Document, from: number, end: number): number | null {
  const { lower } = document;
  for (let i = from; i < end && i < from + 6; i++) {
    if (lower[i] !== 'old' || lower[i - 1] !== '-') continue;
    const next = document.pos[i + 1];
    return next === 'NOUN' || next === 'PROPN' || next === 'ADJ' ? null : i + 1;
  }
  return null;
}

/** A capitalised plural in a language's or people's name ("Tuaregs", "Nuers"). */
function properPeople(document: Document, head: number): boolean {
  const word = document.words[head];
  return (
    /^\p{Lu}\p{Ll}{2,}(?:s|is)$/u.test(word) &&
    !isThing(document.forms[head]) &&
    document.pos[head] === 'PROPN'
  );
}
