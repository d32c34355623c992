import type { Stretch } from '../document/index.js';
import type { NameKind } from '../schema/names.js';

/** What a proper name names. */
export type NameType = NameKind;

/** A proper name in the text, typed, without titles, leading articles, possessive endings or outer punctuation. */
export interface NameSpan extends Stretch {
  readonly text: string;
  readonly type: NameType;
  /** Tokens of the document, `endToken` exclusive. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** For a place inside an organisation's or a facility's name ("Bank of China"): the index of that name in the same list. */
  readonly inside: number | null;
  /** How sure the tagger is, 0 to 1. */
  readonly score: number;
}

/**
 * The same words taken for something else. Written out field by field: copies made by spreading, each at its own place in the
 * code, have as many hidden classes, and whatever reads them becomes slow.
 */
export function retyped(span: NameSpan, type: NameType): NameSpan {
  return {
    start: span.start,
    end: span.end,
    text: span.text,
    type,
    firstToken: span.firstToken,
    endToken: span.endToken,
    sentence: span.sentence,
    inside: span.inside,
    score: span.score,
  };
}
