import { isListed } from '../lexicon/compromise.js';
import { isCapitalised, type Lexemes, sameBlock, wordAt } from './lexemes.js';

const NAME_HEADS = new Set([
  'times',
  'star',
  'post',
  'telegraph',
  'mirror',
  'express',
  'herald',
  'tribune',
  'news',
  'mail',
  'night',
  'morning',
  'ltd',
  'inc',
  'market',
]);

/**
 * Whether a weekday, month or season is part of a proper name here: "Friday Osagie", "The Sunday Times", "Black Friday Ltd",
 * "April Jones". The names tagger comes first; this catches what it leaves.
 */
export function isNameLike(lexemes: Lexemes, head: number): boolean {
  const { document, tokens } = lexemes;
  const next = head + 1;
  if (!isCapitalised(lexemes, head)) return false;
  const token = tokens[head];
  const sentenceStart = document.sentences[document.sentenceOf[token]].firstToken === token;
  if (next >= lexemes.count || !sameBlock(lexemes, head, next) || !isCapitalised(lexemes, next)) return false;
  // "The Saturday Evening Post"
  if (
    lexemes.words[next]?.kind === 'day-part' &&
    isCapitalised(lexemes, next + 1) &&
    NAME_HEADS.has(wordAt(lexemes, next + 1))
  )
    return true;
  if (lexemes.words[next] && lexemes.words[next]?.kind !== 'season') return false;
  if (lexemes.starts[next] - lexemes.ends[head] !== 1) return false;
  const after = wordAt(lexemes, next);
  if (document.sentenceOf[tokens[next]] !== document.sentenceOf[token]) return false;
  const before = wordAt(lexemes, head - 1);
  if (NAME_HEADS.has(after)) return true;
  if (
    isListed(after, 'Demonym') ||
    isListed(after, 'Honorific') ||
    isListed(after, 'Organization') ||
    isListed(after, 'Country')
  )
    return false;
  const beyond = document.pos[tokens[next] + 1];
  if (sentenceStart || before === 'the' || before === 'and') {
    return (
      document.pos[tokens[next]] === 'PROPN' ||
      (sentenceStart && (beyond === 'VERB' || wordAt(lexemes, head + 2).endsWith('ed')))
    );
  }
  const beforePos = head > 0 ? document.pos[tokens[head - 1]] : null;
  // "his friend Sunday Oliseh signed": a noun before, a name and a verb behind.
  return (beforePos === 'NOUN' || before === ',') && (beyond === 'VERB' || beyond === 'AUX');
}

/** Titles that stand before a surname alone: "Mr June", "Mrs May", "Inspector Friday". */
const BEFORE_SURNAME =
  /^(?:mr|mrs|ms|miss|dr|sir|lord|lady|sgt|detective|inspector|officer|captain|sergeant|justice|senator)\.?$/;

/** Whether a weekday or month word is the surname of somebody with a title. */
export function isTitledSurname(lexemes: Lexemes, head: number): boolean {
  return (
    head > 0 &&
    isCapitalised(lexemes, head) &&
    isCapitalised(lexemes, head - 1) &&
    BEFORE_SURNAME.test(wordAt(lexemes, head - 1))
  );
}

/** Months, in full and short, that are given names too. */
export const GIVEN_NAME_MONTHS: ReadonlySet<string> = new Set([
  'april',
  'may',
  'june',
  'august',
  'jan',
  'jun',
  'julian',
]);

/** Whether a month word that is a given name too stands before a surname. */
export function isGivenName(lexemes: Lexemes, head: number): boolean {
  return (
    GIVEN_NAME_MONTHS.has(lexemes.lower[head]) &&
    isCapitalised(lexemes, head) &&
    isCapitalised(lexemes, head + 1) &&
    lexemes.words[head + 1] === null &&
    lexemes.starts[head + 1] - lexemes.ends[head] === 1
  );
}
