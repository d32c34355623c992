import type { GazetteerKind } from '../gazetteer/index.js';

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
  /** Whether the name stands inside the name of an organisation ("Paris police"). */
  readonly nested: boolean;
}
