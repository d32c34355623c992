import { addPossessive, addQuoted, isPossessive, opensWithMark, stemBefore } from './apostrophes.js';
import type { Stretch } from './document.js';
import { layOut } from './readable.js';
import { addToken, emptyReading, type Reading } from './reading.js';
import { WHITE_SPACE, WinkReading } from './wink.js';
import { formOf } from './word-form.js';

const SPACE = 32;

/**
 * Reads all paragraphs in one pass of wink-nlp and gives exact offsets into `text`. wink's own offsets are not used: it loses
 * count at U+FEFF, U+3000 and U+2028, so each token is looked up again from where the one before it ended.
 */
export function readTokens(text: string, paragraphs: readonly Stretch[]): Reading {
  if (paragraphs.length === 0) return emptyReading(0);
  const { input, pieceStarts, pieceEnds, verbatim } = layOut(text, paragraphs);
  const wink = new WinkReading(input);
  const reading = emptyReading(wink.count + countOf(input, "'"));
  let paragraph = 0;
  let cursor = 0;
  let pending = true;
  for (let i = 0; i < wink.count; i++) {
    if (wink.opensSentence(i)) pending = true;
    const tag = wink.tags[i];
    if (tag === WHITE_SPACE) continue;
    const lexeme = wink.lexeme(i);
    const { value } = lexeme;
    const at = find(input, value, cursor);
    if (at < 0) continue;
    cursor = at + value.length;
    while (paragraph + 1 < pieceStarts.length && at >= pieceStarts[paragraph + 1]) {
      paragraph++;
      pending = true;
    }
    if (at >= pieceEnds[paragraph]) continue; // our own full stop
    const start = paragraphs[paragraph].start + at - pieceStarts[paragraph];
    const end = start + value.length;
    const { count, ends, lemmas, pos } = reading;
    if (count > 0 && ends[count - 1] === start && splitsWord(input, at, value)) {
      lengthenLast(text, reading, end, value);
      pending = false;
      continue;
    }
    if (value.length === 2 && value[1] === '.' && joinsInitials(reading, start)) {
      takeBackStop(reading);
      lengthenLast(text, reading, end, `.${value}`);
      pending = false;
      continue;
    }
    if (pending) reading.opens[count] = 1;
    pending = false;
    if (isPossessive(value) && !lexeme.contracted) {
      addPossessive(text, reading, start, end, tag, paragraph);
      continue;
    }
    if (opensWithMark(value)) {
      addQuoted(text, reading, start, end, tag, paragraph);
      continue;
    }
    const same = verbatim[paragraph] || text.startsWith(value, start);
    const form = same ? lexeme.form : formOf(text.slice(start, end), lexeme.form.lower);
    addToken(reading, start, end, form, paragraph);
    if (lexeme.contracted && i > 0 && count > 0)
      lemmas[count - 1] = stemBefore(reading, () => wink.askLemma(i - 1));
    lemmas.push(wink.lemma(lexeme, i));
    pos.push(tag);
  }
  return reading;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count++;
  return count;
}

/** Where `value` stands from `cursor` on, mostly behind the next white space; -1 if it is white space itself or nowhere. */
function find(input: string, value: string, cursor: number): number {
  let at = cursor;
  while (input.charCodeAt(at) <= SPACE) at++;
  if (input.startsWith(value, at)) return at;
  return value.trim() === '' ? -1 : input.indexOf(value, cursor);
}

/** Whether "S." follows "U" and "." without a blank, as wink reads "U.S." behind a hyphen. */
function joinsInitials({ count, starts, ends, words }: Reading, start: number): boolean {
  return (
    count >= 2 &&
    words[count - 1] === '.' &&
    ends[count - 1] === start &&
    ends[count - 2] === starts[count - 1] &&
    /(?:^|-)\p{Lu}$/u.test(words[count - 2])
  );
}

function takeBackStop(reading: Reading): void {
  const { words, lower, forms, lemmas, pos } = reading;
  for (const list of [words, lower, forms, lemmas, pos]) list.pop();
  reading.opens[--reading.count] = 0;
}

/** Joins the rest of a word to the token before it. */
function lengthenLast(text: string, reading: Reading, end: number, rest: string): void {
  const { starts, ends, words, lower, lemmas, forms } = reading;
  const last = reading.count - 1;
  ends[last] = end;
  words[last] = text.slice(starts[last], end);
  lower[last] += rest.toLowerCase();
  lemmas[last] = lower[last];
  forms[last] = formOf(words[last], lower[last]);
}

/** Whether wink broke a word in two at a letter that is not in its alphabet ("Aydı|n"); contractions stay apart. */
function splitsWord(input: string, at: number, value: string): boolean {
  if (isAscii(value) && !(input.charCodeAt(at - 1) > 127)) return false;
  const joint = input.slice(Math.max(0, at - 1), at + 1);
  return /^\p{L}[\p{L}\p{M}]$/u.test(joint) && /[^\p{ASCII}]/u.test(joint + value) && !CONTRACTED.test(value);
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

const CONTRACTED = /^n['’]t$/i;
