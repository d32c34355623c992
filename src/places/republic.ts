import { type Document, wordTest } from '../document/index.js';
import { changed, type Toponym, tokenText } from './toponym.js';

/** What stands before "Republic" in the full name of a state. */
const KINDS_OF_REPUBLIC: ReadonlySet<string> = new Set([
  'Arab',
  'Bolivarian',
  'Democratic',
  'Federal',
  'Federative',
  'Islamic',
  'People',
  "'s",
  '’s',
  'Socialist',
  'Soviet',
]);

const isOf = wordTest((_, lower) => lower === 'of');
const isRepublic = wordTest((word) => word === 'Republic');
const isKindOfRepublic = wordTest((word) => KINDS_OF_REPUBLIC.has(word));

/** "The Republic of | Chile" -> "Republic of Chile": the state under its full name, looked up by the short one; nothing before `from` is taken. */
export function asRepublic(document: Document, toponym: Toponym, from: number): Toponym {
  const { forms, lower } = document;
  const { firstToken, endToken, role, sentence } = toponym;
  if (role !== 'name' || firstToken < 2) return toponym;
  let first = lower[firstToken - 1] === 'the' ? firstToken - 2 : firstToken - 1;
  if (!isOf(forms[first]) || first === 0 || !isRepublic(forms[--first])) return toponym;
  const start = Math.max(from, document.sentences[sentence].firstToken);
  if (first < start) return toponym;
  while (first > start && isKindOfRepublic(forms[first - 1])) first--;
  return changed(toponym, {
    start: document.starts[first],
    text: tokenText(document, first, endToken),
    firstToken: first,
    nested: false,
  });
}
