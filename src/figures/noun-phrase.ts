import type { Document, Sentence } from '../document/index.js';
import { numberAt, type Quantity } from '../quantities/index.js';
import type { FigureUnit } from '../schema/figure.js';
import { countsPeople, isSingular, isThing, unitOf } from './counted-nouns.js';
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
  readonly bare?: true;
}

const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|tomorrow|overnight|january|february|march|april|june|july|august|september|october|november|december|early|late|earlier|later|ago|so|far|alone|also|then|were|was|have|had|while|when|after|who)$/;

const MODIFIER_POS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const PARTICIPLES =
  /^(?:suspected|alleged|wounded|injured|displaced|missing|reported|confirmed|armed|unarmed|masked|unidentified|uniformed|retired|elected|appointed|abducted|kidnapped|stranded|trapped|captured|unnamed|accused|unconfirmed|registered|estimated|remaining|hired|listed|affected|infected|sleeping|fleeing|visiting|leading|serving|homeless|verified|surviving|working|murdered|slain|documented|handcuffed|evacuated|sheltered|dead|known|said|killed|bullet-riddled|decapitated|dismembered|mutilated|burnt|burned|charred|beheaded|recorded|additional|more|other|mostly|internally|destroyed|damaged|ravaged|detained|imprisoned|jailed|convicted|enslaved|pregnant|undocumented|unaccompanied|separated)$/;
const DETERMINERS = new Set(['the', 'these', 'those', 'its', 'their', 'his', 'her', 'our', 'my']);
const PARTITIVE_PRONOUNS = new Set(['them', 'us', 'whom', 'those', 'these', 'which', 'you']);

/**
 * The noun phrase behind a quantity, within its sentence: modifiers, head noun and unit. Null if what is counted is
 * neither people nor dwellings, or if the number is an age, a year, an amount of money, a measure or part of a name.
 */
export function countedPhrase(document: Document, sentence: Sentence, quantity: Quantity): Counted | null {
  const { lower, pos } = document;
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
      return {
        quantity,
        first: quantity.firstToken,
        end: token + 2,
        head: -1,
        unit: 'person',
        partitive: true,
      };
    }
    partitive = DETERMINERS.has(next);
    if (partitive || quantity.form === 'vague' || quantity.form === 'unknown' || quantity.form === 'share') {
      token += partitive ? 2 : 1;
      if (partitive && pos[token] === 'NUM') token++;
    } else if (
      quantity.form === 'words' &&
      /^(?:couple|pair|dozen|trio)$/.test(lower[quantity.numberEnd - 1])
    )
      token++;
    else return null;
  } else if (
    /^(?:couple|pair)$/.test(lower[quantity.numberEnd - 1]) &&
    quantity.form === 'words' &&
    token < end
  ) {
    // "a couple were killed": two people who belong together
  }
  const phrase = nounRun(document, token, end);
  const { head } = phrase;
  if (quantity.form === 'article') {
    const age = ageHead(document, token, end);
    if (age && (head < 0 || head < age))
      return { quantity, first: quantity.firstToken, end: age, head: age - 1, unit: 'person', partitive };
    if (head < 0 || !isSingular(lower[head])) return null;
    const unit = unitOf(lower[head]);
    if (unit === null) return null;
    const members = unit === 'family' || lower[head] === 'family' ? familyOf(document, head + 1) : null;
    if (members)
      return {
        quantity: members,
        first: quantity.firstToken,
        end: members.endToken,
        head,
        unit: 'person',
        partitive: false,
      };
    return { quantity, first: quantity.firstToken, end: head + 1, head, unit, partitive };
  }
  if (head < 0) {
    if (phrase.blocked) return null;
    if (quantity.form === 'zero' && !/^(?:no-?one|nobody|none|one)$/.test(lower[quantity.endToken - 1]))
      return null;
    if (!mayStandAlone(document, quantity, token, end)) return null;
    return {
      quantity,
      first: quantity.firstToken,
      end: Math.max(quantity.endToken, token),
      head: -1,
      unit: 'person',
      partitive,
    };
  }
  const word = lower[head];
  const unit = unitOf(word) ?? (properPeople(document, head) ? 'person' : null);
  if (unit === null) return null;
  return { quantity, first: quantity.firstToken, end: head + 1, head, unit, partitive };
}

/** Whether the token can stand in a noun phrase; capitals inside a sentence make a name of anything ("Red Cross"). */
function isNominal(document: Document, token: number): boolean {
  if (MODIFIER_POS.has(document.pos[token])) return true;
  if (document.pos[token] !== 'VERB') return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(document.words[token]) &&
    token > 0 &&
    /^\p{Lu}/u.test(document.words[token - 1]) &&
    triggersAt(document, token).length === 0
  );
}

/** The run of modifiers and nouns from `from` on, and its head: the last noun that counts people or dwellings. */
function nounRun(document: Document, from: number, end: number): { head: number; blocked: boolean } {
  const { lower, pos, words } = document;
  let head = -1;
  let last = -1;
  let token = from;
  for (; token < end && token < from + 12; token++) {
    const word = lower[token];
    const tag = pos[token];
    if (DAY.test(word)) break;
    if (word === '-' && lower[token - 1] === 'and' && lower[token - 2] === '-') continue;
    if (tag === 'PUNCT' || tag === 'SYM' || tag === 'PART') {
      const joins =
        (word === '-' ||
          word === '/' ||
          word === "'s" ||
          word === '’s' ||
          word === '"' ||
          word === '‘' ||
          word === '’' ||
          word === "'") &&
        token + 1 < end;
      if (!joins || (token === from && word !== '-' && word !== '"' && word !== '‘' && word !== "'")) break;
      if ((word === '-' || word === '/') && document.starts[token + 1] !== document.ends[token]) break;
      continue;
    }
    if (word === 'and' && lower[token - 1] === '-' && lower[token + 1] === '-') continue;
    if (word === 'of' || word === 'and' || word === ',') break;
    if (countsPeople(word) || unitOf(word)) {
      const stateWord = /^(?:dead|injured|wounded|missing|displaced|homeless|affected)$/.test(word);
      if (stateWord) {
        if (!modifiesNoun(document, token, end)) break;
        last = token;
        continue;
      }
      head = last = token;
      continue;
    }
    if (tag === 'ADV' && lower[token + 1] === '-' && document.starts[token + 1] === document.ends[token])
      continue;
    // "and 30 rescued", with the participle read as a noun
    if (
      head < 0 &&
      tag === 'NOUN' &&
      word.endsWith('ed') &&
      isEvent(document, token) &&
      !modifiesNoun(document, token, end)
    )
      break;
    if (head >= 0 && (word.endsWith('ing') || (tag === 'NOUN' && triggersAt(document, token).length > 0)))
      break;
    if (isNominal(document, token) || PARTICIPLES.test(word)) {
      if (PARTICIPLES.test(word) && (head >= 0 || !modifiesNoun(document, token, end))) break;
      // After "people", a name or a place is no longer the counted noun: "20 people Kabul police said".
      if (head >= 0 && tag === 'PROPN' && /^\p{Lu}/u.test(words[token])) break;
      if (head >= 0 && tag === 'ADJ') break;
      last = token;
      continue;
    }
    if (tag === 'VERB' && head < 0 && modifiesNoun(document, token, end) && /(?:ed|ing)$/.test(word)) {
      last = token;
      continue;
    }
    break;
  }
  if (head < 0) {
    return last < 0 ? { head: -1, blocked: false } : { head: last, blocked: true };
  }
  // "police stations", "guard posts": a thing noun behind the person noun is the head.
  if (last > head) {
    for (let i = head + 1; i <= last; i++) {
      if (pos[i] === 'NOUN' && (isThing(lower[i]) || !countsPeople(lower[i])))
        return { head: i, blocked: true };
    }
  }
  return { head, blocked: false };
}

/** Whether a participle of an event verb begins at `token`. */
function isEvent(document: Document, token: number): boolean {
  return triggersAt(document, token).some(({ word }) => word.form === 'ed' || word.form === 'part');
}

/** Whether a participle or adjective at `token` stands before a noun that counts people ("wounded soldiers"). */
function modifiesNoun(document: Document, token: number, end: number): boolean {
  const { lower, pos } = document;
  for (let next = token + 1; next < end && next <= token + 4; next++) {
    if (DAY.test(lower[next])) return false;
    if (
      unitOf(lower[next]) !== null &&
      !/^(?:dead|injured|wounded|missing|others?|police)$/.test(lower[next])
    )
      return true;
    if (!MODIFIER_POS.has(pos[next]) && lower[next] !== '-' && !PARTICIPLES.test(lower[next])) return false;
  }
  return false;
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
    !isThing(document.lower[head]) &&
    document.pos[head] === 'PROPN'
  );
}

const BEFORE_NO_COUNT =
  /^(?:\$|£|€|¥|us\$|rs|rs\.|no\.|number|highway|route|flight|boeing|airbus|act|section|article|chapter|page|age|aged|ages|year|channel|interstate|unit|apartment|room|building|district|ward|zone|line|phase|round|level|category|group|grade|class|box|#|version|volume|lot|suite|at|m|magnitude|covid|mh|qz|a|#|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?)$/;
const AFTER_NO_COUNT =
  /^(?:%|percent|per|pct|am|pm|a\.m\.?|p\.m\.?|th|st|nd|rd|°|km|kilometers|kilometres|miles|mph|hours|yards|degrees|magnitude|°c|°f|st\.|street|avenue|road|:|january|february|march|april|june|july|august|september|october|november|december|jan\.?|feb\.?|mar\.?|apr\.?|jun\.?|jul\.?|aug\.?|sept?\.?|oct\.?|nov\.?|dec\.?|o'clock|cm|mm|kg|ft|bce?|ad|est|gmt|utc|local)$/;

/** Ages, years, clock times, money, measures, numbered things. */
function isNoCount(document: Document, sentence: Sentence, quantity: Quantity): boolean {
  const { lower, pos, words } = document;
  const first = quantity.numberFirst;
  const before = first > sentence.firstToken ? lower[first - 1] : '';
  const after = quantity.numberEnd < sentence.endToken ? lower[quantity.numberEnd] : '';
  const qualified = quantity.firstToken < quantity.numberFirst;
  if (BEFORE_NO_COUNT.test(before)) {
    const bound = before === 'at' || before === 'may' || before === 'number';
    if (!bound || (before === 'may' && /^\d{1,2}$/.test(lower[first]))) return true;
  }
  if (qualified && /^(?:\$|£|€|¥|us\$)$/.test(before)) return true;
  if (AFTER_NO_COUNT.test(after) && !(after === ':' && quantity.value !== null)) return true;
  if (
    after === '-' &&
    /^(?:year|years|month|day|hour|week|minute|mile|km|meter|metre|foot|feet|strong|man|member|story|storey|seat|point|inch|bed|room|degree|page|nation|vehicle|run|game|goal|way|caliber|millimeter|mm|vote|time|ton|pound|woman|person|and|to)$/.test(
      lower[quantity.numberEnd + 1] ?? '',
    )
  )
    return true;
  if (
    before === '-' &&
    first - 2 >= sentence.firstToken &&
    document.starts[first] === document.ends[first - 1] &&
    pos[first - 2] !== 'NUM' &&
    document.starts[first - 1] === document.ends[first - 2]
  )
    return true;
  if (before === '/' || after === '/') return true;
  // "Maria Lopez, 54," and "(54)"
  if (
    (before === ',' || before === '(') &&
    (after === ',' || after === ')' || after === '.' || after === ';') &&
    quantity.value !== null &&
    quantity.value < 120 &&
    !qualified
  ) {
    if (pos[first - 2] === 'PROPN' || before === '(') return true;
  }
  // A bare year
  if (/^(?:1[89]|20)\d\d$/.test(words[first]) && !qualified && quantity.numberEnd === first + 1) {
    const head = quantity.endToken < sentence.endToken && unitOf(lower[quantity.endToken]);
    if (!head || /^(?:in|since|of|until|by|during|late|early|mid|the|from|and|,)$/.test(before)) return true;
  }
  return false;
}

/** Whether a number without a noun can count people: what follows must not make it something else. */
function mayStandAlone(document: Document, quantity: Quantity, token: number, end: number): boolean {
  const { lower, pos } = document;
  if (
    quantity.form === 'vague' &&
    /^(?:some|various|multiple|a group|few)$/.test(lower[quantity.numberFirst])
  )
    return false;
  if (quantity.value !== null && !Number.isInteger(quantity.value)) return false;
  if (token >= end) return true;
  const word = lower[token];
  if (word === "'s" || word === '’s') return false;
  const before = quantity.firstToken > 0 ? document.pos[quantity.firstToken - 1] : 'X';
  // "Boeing 737 crashed", "Company 3": a number behind a name belongs to it.
  if (
    quantity.form === 'digits' &&
    before === 'PROPN' &&
    quantity.firstToken === quantity.numberFirst &&
    document.sentenceOf[quantity.firstToken - 1] === document.sentenceOf[quantity.firstToken]
  ) {
    return /^(?:killed|wounded|injured|hurt|dead|died|missing|displaced|were|people)$/.test(word);
  }
  return pos[token] !== 'NUM' || DAY.test(word);
}
