import type { Pos } from './document.js';
import { formOf, type WordForm } from './word-form.js';

/** What wink-nlp says of one spelling, kept by wink's own number for it, so that most tokens cost one look-up. */
export interface Lexeme {
  readonly value: string;
  readonly form: WordForm;
  /** Whether it is the second half of a contraction ("n't", "'s"): it and the word before it get lemmas of their own. */
  readonly contracted: boolean;
  /** The part of speech that it was met with first, and its lemma as such; other parts of speech in `others`, in turn. */
  readonly tag: Pos;
  readonly lemma: string;
  readonly others: string[];
}

const LEXEMES_KEPT = 200_000;
const lexemes: (Lexeme | undefined)[] = [];

/** The lexeme with wink's number `id`, if it was met before. */
export function lexemeOf(id: number): Lexeme | undefined {
  return lexemes[id];
}

const APOSTROPHE = 39;

/** What wink says of a lexeme that was not met before. It is kept, but for what stands in a contraction, where wink gives other lemmas. */
export function addLexeme(id: number, value: string, tag: Pos, lemma: string, keep: boolean): Lexeme {
  const contracted =
    value.length > 1 && (value.charCodeAt(0) === APOSTROPHE || value.charCodeAt(1) === APOSTROPHE);
  const lexeme = { value, form: formOf(value), contracted, tag, lemma, others: [] };
  if (keep && id < LEXEMES_KEPT) {
    growTo(id);
    lexemes[id] = lexeme;
  }
  return lexeme;
}

/** Makes room without gaps, so that the engine keeps the lexemes as a plain list. */
function growTo(id: number): void {
  while (lexemes.length <= id) lexemes.push(undefined);
}

/** The lemma that was given before for this part of speech; null if there is none. */
export function knownLemma(lexeme: Lexeme, tag: Pos): string | null {
  if (lexeme.tag === tag) return lexeme.lemma;
  const { others } = lexeme;
  for (let i = 0; i < others.length; i += 2) if (others[i] === tag) return others[i + 1];
  return null;
}
