import type { Lexemes } from './lexemes.js';
import { wordAt } from './lexemes.js';

/** "500 dollars a day", "twice a month": the article means "per". The set rule reads those. */
export function isRate(lexemes: Lexemes, article: number): boolean {
  const word = wordAt(lexemes, article);
  if (word !== 'a' && word !== 'an') return false;
  const before = wordAt(lexemes, article - 1);
  if (
    before === 'once' ||
    before === 'twice' ||
    before === 'times' ||
    before === 'percent' ||
    before === '%' ||
    before === 'million' ||
    before === 'billion'
  )
    return true;
  if (article === 0) return false;
  const token = lexemes.tokens[article - 1];
  const pos = lexemes.document.pos[token];
  if (pos === 'NUM') return true;
  if (pos !== 'NOUN') return false;
  if (COUNTED_NOUNS.test(before)) return true;
  // "hundreds of interviews a day", but "the protests a day after the vote"
  const unit = article + 1;
  return (
    before.endsWith('s') &&
    lexemes.words[article - 1] === null &&
    !/^(?:after|before|later|earlier|ago|early|late|from|in|at|or|and|-)$/.test(wordAt(lexemes, unit + 1))
  );
}

/** Nouns counted by the day or year, singular ones among them. */
const COUNTED_NOUNS = /^(?:people|hours|days|euro|yen|aircraft|share|bbl|c)$/;
