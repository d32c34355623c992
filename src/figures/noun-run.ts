import { type Document, type WordForm, wordFact } from '../document/index.js';
import { countsPeople, isDwelling, isThing, unitOf } from './counted-nouns.js';
import { isDay } from './time-words.js';
import { triggersAt } from './trigger-index.js';

/** Parts of speech before a head noun. */
export const MODIFIER_POS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const PARTICIPLES =
  /^(?:suspected|alleged|wounded|injured|displaced|missing|reported|confirmed|armed|unarmed|masked|unidentified|uniformed|retired|elected|appointed|abducted|kidnapped|stranded|trapped|captured|unnamed|accused|unconfirmed|registered|estimated|remaining|hired|listed|affected|infected|sleeping|fleeing|visiting|leading|serving|homeless|verified|surviving|working|murdered|slain|documented|handcuffed|evacuated|sheltered|dead|known|said|killed|bullet-riddled|decapitated|dismembered|mutilated|burnt|burned|charred|beheaded|recorded|additional|more|other|mostly|internally|destroyed|damaged|ravaged|detained|imprisoned|jailed|convicted|enslaved|pregnant|undocumented|unaccompanied|separated)$/;
const STATES = /^(?:dead|injured|wounded|missing|displaced|homeless|affected)$/;
const NO_HEAD = /^(?:dead|injured|wounded|missing|displaced|others?|police)$/;
/** Marks inside a noun phrase; those of the second list may open it. */
const JOINTS: ReadonlySet<string> = new Set(['-', '/', "'s", '’s', '"', '‘', '’', "'"]);
const OPENING_JOINTS: ReadonlySet<string> = new Set(['-', '"', '‘', "'"]);

const isParticiple = wordFact((_, lower) => PARTICIPLES.test(lower));
const isState = wordFact((_, lower) => STATES.test(lower));
/** Whether the word can be the head noun that a modifier before it belongs to. */
const isModified = wordFact((_, lower) => !NO_HEAD.test(lower));
const endsLikeParticiple = wordFact((_, lower) => /(?:ed|ing)$/.test(lower));
const isCapitalised = wordFact((word) => /^\p{Lu}\p{Ll}/u.test(word));
const hasCapital = wordFact((word) => /^\p{Lu}/u.test(word));
const counts = (form: WordForm): boolean => unitOf(form) !== null;

/** Whether the token can stand in a noun phrase; capitals inside a sentence make a name of anything ("Red Cross"). */
function isNominal(document: Document, token: number): boolean {
  if (MODIFIER_POS.has(document.pos[token])) return true;
  if (document.pos[token] !== 'VERB') return false;
  const { forms } = document;
  return (
    isCapitalised(forms[token]) &&
    token > 0 &&
    hasCapital(forms[token - 1]) &&
    triggersAt(document, token).length === 0
  );
}

/** The run of modifiers and nouns from `from` on, and its head: the last noun that counts people or dwellings. */
export function nounRun(document: Document, from: number, end: number): { head: number; blocked: boolean } {
  const { lower, forms, pos } = document;
  let head = -1;
  let last = -1;
  let token = from;
  for (; token < end && token < from + 12; token++) {
    const word = lower[token];
    const form = forms[token];
    const tag = pos[token];
    if (isDay(form)) break;
    if (word === '-' && lower[token - 1] === 'and' && lower[token - 2] === '-') continue;
    if (tag === 'PUNCT' || tag === 'SYM' || tag === 'PART') {
      if (!JOINTS.has(word) || token + 1 >= end || (token === from && !OPENING_JOINTS.has(word))) break;
      if ((word === '-' || word === '/') && document.starts[token + 1] !== document.ends[token]) break;
      continue;
    }
    if (word === 'and' && lower[token - 1] === '-' && lower[token + 1] === '-') continue;
    if (word === 'of' || word === 'and' || word === ',') break;
    // "took 600 sailors hostage": behind its noun the word is no part of the phrase.
    if (head >= 0 && (word === 'hostage' || word === 'captive')) break;
    if (token > from && isDwelling(forms[token - 1], form)) {
      head = last = token;
      continue;
    }
    if (counts(form)) {
      if (isState(form)) {
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
    if (head < 0 && tag === 'NOUN' && isEvent(document, token) && !modifiesNoun(document, token, end)) break;
    if (head >= 0 && (word.endsWith('ing') || (tag === 'NOUN' && triggersAt(document, token).length > 0)))
      break;
    const participle = isParticiple(form);
    if (participle || isNominal(document, token)) {
      // "two car bombs killed five people": what a thing did is no modifier.
      const verb = token > from && isThing(forms[token - 1]);
      if (participle && (head >= 0 || verb || !modifiesNoun(document, token, end))) break;
      // After "people", a name or a place is no longer the counted noun: "20 people Kabul police said".
      if (head >= 0 && tag === 'PROPN' && hasCapital(form)) break;
      if (head >= 0 && tag === 'ADJ') break;
      last = token;
      continue;
    }
    if (tag === 'VERB' && head < 0 && endsLikeParticiple(form) && modifiesNoun(document, token, end)) {
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
      if (pos[i] === 'NOUN' && (isThing(forms[i]) || !countsPeople(forms[i])))
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
  const { lower, forms, pos } = document;
  for (let next = token + 1; next < end && next <= token + 4; next++) {
    const form = forms[next];
    if (isDay(form)) return false;
    if (counts(form) && isModified(form)) return true;
    if (!MODIFIER_POS.has(pos[next]) && lower[next] !== '-' && !isParticiple(form)) return false;
  }
  return false;
}
