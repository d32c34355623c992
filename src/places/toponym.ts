import type { Document } from '../document/index.js';
import type { GazetteerKind } from '../gazetteer/index.js';
import { kindsBeside } from './lookup.js';

/** One place name in the text, before it is known which place it means. */
export interface Toponym {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly role: 'name' | 'demonym' | 'facility';
  /** The words to look up: the text without parts ("southern") and facility words; the target of a demonym. */
  readonly lookup: string;
  /** Kinds that words in or beside the name ask for ("province", "river"). */
  readonly kinds: readonly GazetteerKind[] | null;
  /** Whether a built place is in the gazetteer itself; otherwise `lookup` is at most a place in its name. */
  readonly listed: boolean;
  /** Whether the name stands inside the name of an organisation or of a built place ("Paris police"). */
  readonly nested: boolean;
}

/** The toponym of the tokens from `first` to before `end`; without `kinds`, those that the words beside it ask for. */
export function toponym(
  document: Document,
  first: number,
  end: number,
  role: Toponym['role'],
  lookup: string,
  kinds: Toponym['kinds'] = null,
): Toponym {
  return {
    start: document.starts[first],
    end: document.ends[end - 1],
    text: tokenText(document, first, end),
    firstToken: first,
    endToken: end,
    sentence: document.sentenceOf[first],
    role,
    lookup,
    kinds: kinds ?? (role === 'name' ? kindsBeside(document, first, end) : null),
    listed: false,
    nested: false,
  };
}

/**
 * A toponym with some fields changed. Written out field by field: copies made by spreading, each at its own place in the code,
 * have as many hidden classes, and whatever reads them becomes slow.
 */
export function changed(toponym: Toponym, change: Partial<Toponym>): Toponym {
  return {
    start: change.start ?? toponym.start,
    end: change.end ?? toponym.end,
    text: change.text ?? toponym.text,
    firstToken: change.firstToken ?? toponym.firstToken,
    endToken: change.endToken ?? toponym.endToken,
    sentence: change.sentence ?? toponym.sentence,
    role: change.role ?? toponym.role,
    lookup: change.lookup ?? toponym.lookup,
    kinds: change.kinds ?? toponym.kinds,
    listed: change.listed ?? toponym.listed,
    nested: change.nested ?? toponym.nested,
  };
}

/** The text from the start of token `first` to the end of the token before `end`. */
export function tokenText(document: Document, first: number, end: number): string {
  if (end - first === 1) return document.words[first];
  return document.text.slice(document.starts[first], document.ends[end - 1]);
}
