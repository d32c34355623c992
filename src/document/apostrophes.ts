/**
 * Words with an apostrophe. wink-nlp keeps what it made of one for all later texts ("Peru's" before a comma, "'It" of "'It's"), so that its
 * tokens depend on what was read before; here they are always parted as they are the first time.
 */
import type { Pos } from './document.js';
import { addToken, type Reading } from './reading.js';
import { formOf, type WordForm } from './word-form.js';

/**
 * "Peru's" in one token. wink leaves the ending on a word that a mark follows ("unlike Peru's, it"), and from then on, in all texts,
 * wherever that word comes.
 */
export function isPossessive(value: string): boolean {
  const last = value.length - 1;
  return last > 2 && value.charCodeAt(last - 1) === APOSTROPHE && (value.charCodeAt(last) | 32) === SMALL_S;
}

const APOSTROPHE = 39;
const SMALL_S = 115;

/** The lemma of the word that a contraction begins with; wink has names there as it met them first, in capitals or not. */
export function stemBefore({ count, lower, pos }: Reading, ask: () => string): string {
  const last = count - 2;
  return pos[last] === 'PROPN' || pos[last] === 'PRON' ? lower[last] : ask();
}

/** "'It": once it has read "'It's" somewhere wink leaves the mark on the word, in all texts. */
export function opensWithMark(value: string): boolean {
  return value.length > 1 && value.charCodeAt(0) === APOSTROPHE && QUOTED.test(value);
}
const QUOTED = /^'(?!(?:[sdmt]|re|ve|ll)$)\p{L}/iu;

/** Adds the mark and the word behind it as the two tokens that they are the first time. */
export function addQuoted(
  text: string,
  reading: Reading,
  start: number,
  end: number,
  tag: Pos,
  paragraph: number,
): void {
  addPart(reading, start, start + 1, formOf(text.slice(start, start + 1)), 'PUNCT', paragraph);
  const word = formOf(text.slice(start + 1, end));
  addPart(reading, start + 1, end, word, PRONOUN.test(word.lower) ? 'PRON' : tag, paragraph);
}

const PRONOUN = /^(?:i|you|he|she|it|we|they|that|there|this|what|who)$/;

/** Adds the word and its ending as the two tokens that they are everywhere else. */
export function addPossessive(
  text: string,
  reading: Reading,
  start: number,
  end: number,
  tag: Pos,
  paragraph: number,
): void {
  const word = formOf(text.slice(start, end - 2));
  // An unknown word passes for a name, whatever its first letter.
  const pos = tag === 'PROPN' && /^\p{Ll}/u.test(word.word) ? 'NOUN' : tag;
  addPart(reading, start, end - 2, word, pos, paragraph);
  addPart(reading, end - 2, end, formOf(text.slice(end - 2, end), "'s"), 'PART', paragraph);
}

/** Adds a token whose lemma is its own spelling in small letters. */
function addPart(
  reading: Reading,
  start: number,
  end: number,
  form: WordForm,
  pos: Pos,
  paragraph: number,
): void {
  addToken(reading, start, end, form, paragraph);
  reading.lemmas.push(form.lower);
  reading.pos.push(pos);
}
