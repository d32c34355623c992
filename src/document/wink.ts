import model from 'wink-eng-lite-web-model';
import winkNLP, { type Tokens, type WinkMethods } from 'wink-nlp';
import type { Pos } from './document.js';
import { addLexeme, knownLemma, type Lexeme, lexemeOf } from './lexemes.js';

let reader: WinkMethods | null = null;

/** wink-nlp with sentence boundaries and parts of speech only; made at the first read, since it takes 0.1 s. */
function wink(): WinkMethods {
  reader ??= winkNLP(model, ['sbd', 'pos']);
  return reader;
}

/** wink's tag for white space, which is no part of speech. */
export const WHITE_SPACE = 'SPACE';

/** What one pass of wink-nlp says of a text, token by token. */
export class WinkReading {
  readonly count: number;
  readonly tags: readonly (Pos | typeof WHITE_SPACE)[];
  private readonly ids: readonly number[];
  private readonly spans: readonly (readonly [first: number, last: number])[];
  private readonly tokens: Tokens;
  private sentence = 0;

  constructor(input: string) {
    const { its } = wink();
    const read = wink().readDoc(input);
    this.tokens = read.tokens();
    this.ids = this.tokens.out(its.uniqueId) as unknown as number[];
    this.tags = this.tokens.out(its.pos) as Pos[];
    this.spans = read.sentences().out(its.span) as unknown as [number, number][];
    this.count = this.ids.length;
  }

  /** Whether a sentence begins at `token`; to be asked of all tokens in turn. */
  opensSentence(token: number): boolean {
    if (this.sentence >= this.spans.length || this.spans[this.sentence][0] !== token) return false;
    this.sentence++;
    return true;
  }

  lexeme(token: number): Lexeme {
    return lexemeOf(this.ids[token]) ?? this.newLexeme(token);
  }

  lemma(lexeme: Lexeme, token: number): string {
    if (lexeme.contracted) return this.askLemma(token);
    return knownLemma(lexeme, this.tag(token)) ?? this.newLemma(lexeme, token);
  }

  /** The lemma as wink works it out in its place. */
  askLemma(token: number): string {
    // wink's types give `lemma` a narrower signature than `out` takes.
    return this.tokens
      .itemAt(token)
      .out(wink().its.lemma as unknown as WinkMethods['its']['value']) as string;
  }

  private newLexeme(token: number): Lexeme {
    const value = this.tokens.itemAt(token).out();
    return addLexeme(
      this.ids[token],
      value,
      this.tag(token),
      this.askLemma(token),
      !this.isContraction(token),
    );
  }

  private newLemma(lexeme: Lexeme, token: number): string {
    const lemma = this.askLemma(token);
    if (!this.isContraction(token)) lexeme.others.push(this.tag(token), lemma);
    return lemma;
  }

  private isContraction(token: number): boolean {
    return this.tokens.itemAt(token).out(wink().its.contractionFlag) as unknown as boolean;
  }

  private tag(token: number): Pos {
    return this.tags[token] as Pos;
  }
}
