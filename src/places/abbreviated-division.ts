import type { Document } from '../document/index.js';
import { admin1OfAbbreviation } from '../gazetteer/index.js';
import { type Toponym, tokenText, toponym } from './toponym.js';

const MOST_TOKENS = 4;
const LONGEST = 8;

/** The abbreviation of a division behind a comma at `token`: ", Tenn." */
export function divisionAt(
  document: Document,
  token: number,
): { first: number; end: number; name: string } | null {
  if (token + 1 >= document.tokenCount || document.words[token] !== ',') return null;
  const first = token + 1;
  if (!/^\p{Lu}/u.test(document.words[first])) return null;
  for (let end = Math.min(first + MOST_TOKENS, document.tokenCount); end > first; end--) {
    if (document.ends[end - 1] - document.starts[first] > LONGEST) continue;
    const text = tokenText(document, first, end);
    if (/\s/.test(text)) continue;
    const division = admin1OfAbbreviation(text);
    if (division !== null && (/\./.test(text) || /^\p{Lu}{2,3}$/u.test(text) || text.length > 3)) {
      return { first, end, name: division.name };
    }
  }
  return null;
}

/** The division that an abbreviation behind the last name gives; taggers often leave it out of the name. */
export function divisionBehind(document: Document, last: Toponym | undefined, token: number): Toponym | null {
  if (last === undefined || last.role === 'demonym') return null;
  const division = divisionAt(document, token);
  if (division === null) return null;
  return toponym(document, division.first, division.end, 'name', division.name, ['admin1']);
}
