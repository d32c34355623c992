import type { Document, Sentence } from '../document/index.js';
import { unitOf } from './counted-nouns.js';
import type { Counted } from './noun-phrase.js';
import { nounRun } from './noun-run.js';
import { triggersAt } from './trigger-index.js';

/** The noun phrase of a predicate: its first token and its head. */
export interface Predicate {
  readonly first: number;
  readonly head: number;
}

const IS = /^(?:is|are|was|were)$/;

/** "Two of the dead were policemen", "one of those killed was a soldier": who they were whom the number counts without a noun. */
export function predicateOf(document: Document, sentence: Sentence, counted: Counted): Predicate | null {
  const { lower, forms, pos } = document;
  const be = counted.end;
  if (!counted.partitive || counted.head >= 0 || be >= sentence.endToken || !IS.test(lower[be])) return null;
  let first = be + 1;
  if (lower[first] === 'also') first++;
  if (lower[first] === 'a' || lower[first] === 'an') first++;
  const tag = pos[first];
  if (tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') return null;
  const { head, blocked } = nounRun(document, first, sentence.endToken);
  if (head < 0 || blocked || unitOf(forms[head]) !== 'person' || triggersAt(document, head).length > 0)
    return null;
  // "were members of one family": alone the noun says nothing.
  return first === head && /^members?$/.test(lower[head]) ? null : { first, head };
}
