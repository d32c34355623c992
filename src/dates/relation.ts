import { type Lexemes, wordAt } from './lexemes.js';

/** "last", "this", "the following": how a unit lies to its anchor, and whether the anchor is the date before it in the text. */
export interface Relation {
  readonly first: number;
  readonly word: string;
  readonly shift: -1 | 0 | 1;
  readonly narrative: boolean;
}

const RELATIONS: ReadonlyMap<string, { shift: -1 | 0 | 1; narrative: boolean; article: boolean }> = new Map([
  ['last', { shift: -1, narrative: false, article: false }],
  ['past', { shift: -1, narrative: false, article: true }],
  ['this', { shift: 0, narrative: false, article: false }],
  ['current', { shift: 0, narrative: false, article: true }],
  ['next', { shift: 1, narrative: false, article: false }],
  ['nxt', { shift: 1, narrative: false, article: false }],
  ['coming', { shift: 1, narrative: false, article: true }],
  ['upcoming', { shift: 1, narrative: false, article: true }],
  ['previous', { shift: -1, narrative: true, article: true }],
  ['preceding', { shift: -1, narrative: true, article: true }],
  ['prior', { shift: -1, narrative: true, article: true }],
  ['following', { shift: 1, narrative: true, article: true }],
  ['subsequent', { shift: 1, narrative: true, article: true }],
  ['same', { shift: 0, narrative: true, article: true }],
  ['that', { shift: 0, narrative: true, article: false }],
]);

/** The relation word that ends before lexeme `end`, with its article ("the following", "this past", "that same"). */
export function relationBefore(lexemes: Lexemes, end: number): Relation | null {
  const word = wordAt(lexemes, end - 1);
  const relation = RELATIONS.get(word);
  if (!relation) return null;
  const before = wordAt(lexemes, end - 2);
  // "He's coming Monday"
  if (word === 'coming' && /^(?:is|are|am|was|were|been|'s|'re|'m)$/.test(before)) return null;
  let first = end - 1;
  let { shift, narrative } = relation;
  if (before === 'the' || before === 'this' || before === 'that' || before === 'these') {
    first--;
    // "the next day", "the last week": the article makes the date before it the anchor of "next".
    if (before === 'the' && (word === 'next' || word === 'nxt')) narrative = true;
    if (before === 'that') narrative = true;
    if (before === 'this' && word === 'past') shift = -1;
  } else if (word === 'past' && wordAt(lexemes, end - 2) !== 'the') return null;
  return { first, word, shift, narrative };
}

/** Whether lexeme `i` begins the far end of a range whose near end, a word of this kind or a number, stands right before the link. */
export function closesRange(lexemes: Lexemes, i: number, kind: 'weekday' | 'month'): boolean {
  if (!/^(?:to|through|thru|until|till|[-–—])$/.test(wordAt(lexemes, i - 1))) return false;
  if (lexemes.words[i - 2]?.kind === kind) return true;
  // "from May 28 to June 3", "28 May to 3 June"
  return kind === 'month' && /^\d/.test(wordAt(lexemes, i - 2)) && lexemes.words[i - 3]?.kind === kind;
}
