import type { DateRule, Finding, ReadingContext } from '../finding.js';
import { isCapitalised, isHyphen, type Lexemes, wordAt } from '../lexemes.js';

/** "now", "recently", "soon", "the future", "the past": TIMEX3's PRESENT_REF, PAST_REF and FUTURE_REF. */
export const reference: DateRule = {
  name: 'reference',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind === 'unit') return theseDays(lexemes, head);
    if (word?.kind !== 'reference') return null;
    if (isHyphen(lexemes, head + 1) || (isHyphen(lexemes, head - 1) && word.value !== 'PRESENT_REF'))
      return null;
    if (lexemes.lower[head] !== 'now' && isCapitalised(lexemes, head) && isCapitalised(lexemes, head + 1))
      return null;
    const first = firstOf(lexemes, head, word.weak);
    return first === null
      ? null
      : {
          rule: 'reference',
          first,
          end: head + 1,
          type: 'DATE',
          precision: 'reference',
          confidence: 0.8,
          articleOnly: ARTICLE_WORDS.has(lexemes.lower[head]),
          read: (context) =>
            isTold(context, lexemes.lower[head], head) ? null : { value: word.value, anchor: null },
        };
  },
};

const ARTICLE_WORDS = new Set(['current', 'recent', 'soon']);

/** "He soon died": told in the past, "soon" is not the future of the writer. */
function isTold(context: ReadingContext, word: string, head: number): boolean {
  return word === 'soon' && (context.narrative || context.tense(head) === 'past');
}

/** Where the expression begins; null where the word means something else. */
function firstOf(lexemes: Lexemes, head: number, weak: boolean): number | null {
  const word = lexemes.lower[head];
  const before = wordAt(lexemes, head - 1);
  const pos = lexemes.document.pos[lexemes.tokens[head]];
  if (word === 'soon')
    return /^(?:as|so|too)$/.test(before) || /^(?:after|before|enough)/.test(wordAt(lexemes, head + 1))
      ? null
      : head;
  if (word === 'now') {
    if (before === 'right' || before === 'just') return before === 'right' ? head - 1 : head;
    return wordAt(lexemes, head + 1) === 'that' && before === '' ? null : head;
  }
  // "three were killed, most recently last October": the day follows
  if (word === 'recently' && before === 'most' && isDated(lexemes, head + 1)) return null;
  if (word === 'recently') return before === 'more' || before === 'most' ? head - 1 : head;
  if (word === 'recent')
    return isUnit(lexemes, head + 1) || before === 'most' || before === 'more' ? null : head;
  if (word === 'current') return pos === 'ADJ' && !isUnit(lexemes, head + 1) ? head : null;
  if (word === 'future') {
    if (before === 'the') return head - 1;
    if (/^(?:near|foreseeable|immediate|distant)$/.test(before) && wordAt(lexemes, head - 2) === 'the')
      return head - 2;
    return isAdjective(lexemes, head) ? null : head;
  }
  if (word === 'past') return before === 'the' && endsPhrase(lexemes, head + 1) ? head - 1 : null;
  if (word === 'present')
    return before === 'at' || (before === 'the' && endsPhrase(lexemes, head + 1))
      ? before === 'the'
        ? head - 1
        : head
      : null;
  return weak ? null : head;
}

/** Whether a date follows: "last October", "in 2015", "on Friday". */
function isDated(lexemes: Lexemes, i: number): boolean {
  const at = /^(?:last|this|in|on)$/.test(wordAt(lexemes, i)) ? i + 1 : i;
  return (
    lexemes.words[at]?.kind === 'month' ||
    lexemes.words[at]?.kind === 'weekday' ||
    /^\d/.test(wordAt(lexemes, at))
  );
}

function isUnit(lexemes: Lexemes, i: number): boolean {
  const kind = lexemes.words[i]?.kind;
  return (
    kind === 'unit' ||
    kind === 'quarter' ||
    kind === 'month' ||
    kind === 'season' ||
    wordAt(lexemes, i) === 'fiscal'
  );
}

/** "future earnings": an adjective to what follows, not a date. */
function isAdjective(lexemes: Lexemes, head: number): boolean {
  const next = lexemes.document.pos[lexemes.tokens[head] + 1];
  return next === 'NOUN' || next === 'ADJ' || next === 'PROPN';
}

/** Nothing that "the past" could be an adjective of follows. */
function endsPhrase(lexemes: Lexemes, i: number): boolean {
  if (i >= lexemes.count) return true;
  const pos = lexemes.document.pos[lexemes.tokens[i]];
  return (
    pos !== 'NOUN' &&
    pos !== 'ADJ' &&
    pos !== 'NUM' &&
    pos !== 'PROPN' &&
    lexemes.words[i]?.kind !== 'unit' &&
    !/^(?:few|several|couple|half|two|three)$/.test(wordAt(lexemes, i))
  );
}

/** "these days". */
function theseDays(lexemes: Lexemes, head: number): Finding | null {
  if (lexemes.lower[head] !== 'days' || wordAt(lexemes, head - 1) !== 'these') return null;
  return {
    rule: 'reference',
    first: head - 1,
    end: head + 1,
    type: 'DATE',
    precision: 'reference',
    confidence: 0.8,
    read: () => ({ value: 'PRESENT_REF', anchor: null }),
  };
}
