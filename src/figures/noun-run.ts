import type { Document } from '../document/index.js';
import { countsPeople, isDwelling, isThing, unitOf } from './counted-nouns.js';
import { DAY } from './time-words.js';
import { triggersAt } from './trigger-index.js';

/** Parts of speech before a head noun. */
export const MODIFIER_POS = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const PARTICIPLES =
  /^(?:suspected|alleged|wounded|injured|displaced|missing|reported|confirmed|armed|unarmed|masked|unidentified|uniformed|retired|elected|appointed|abducted|kidnapped|stranded|trapped|captured|unnamed|accused|unconfirmed|registered|estimated|remaining|hired|listed|affected|infected|sleeping|fleeing|visiting|leading|serving|homeless|verified|surviving|working|murdered|slain|documented|handcuffed|evacuated|sheltered|dead|known|said|killed|bullet-riddled|decapitated|dismembered|mutilated|burnt|burned|charred|beheaded|recorded|additional|more|other|mostly|internally|destroyed|damaged|ravaged|detained|imprisoned|jailed|convicted|enslaved|pregnant|undocumented|unaccompanied|separated)$/;
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
export function nounRun(document: Document, from: number, end: number): { head: number; blocked: boolean } {
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
    // "took 600 sailors hostage": behind its noun the word is no part of the phrase.
    if (head >= 0 && (word === 'hostage' || word === 'captive')) break;
    if (token > from && isDwelling(lower[token - 1], word)) {
      head = last = token;
      continue;
    }
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
    if (head < 0 && tag === 'NOUN' && isEvent(document, token) && !modifiesNoun(document, token, end)) break;
    if (head >= 0 && (word.endsWith('ing') || (tag === 'NOUN' && triggersAt(document, token).length > 0)))
      break;
    if (isNominal(document, token) || PARTICIPLES.test(word)) {
      // "two car bombs killed five people": what a thing did is no modifier.
      const verb = token > from && isThing(lower[token - 1]);
      if (PARTICIPLES.test(word) && (head >= 0 || verb || !modifiesNoun(document, token, end))) break;
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
      !/^(?:dead|injured|wounded|missing|displaced|others?|police)$/.test(lower[next])
    )
      return true;
    if (!MODIFIER_POS.has(pos[next]) && lower[next] !== '-' && !PARTICIPLES.test(lower[next])) return false;
  }
  return false;
}
