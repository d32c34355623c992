import type { Block, Sentence } from '../document/index.js';
import type { Quantity } from '../quantities/index.js';
import type { FigureKind, FigureScope, FigureUnit, Modality } from '../schema/figure.js';
import type { Predicate } from './predicate.js';

/** A figure while its links to other figures are still being found; token indexes, `end` exclusive. */
export interface Draft {
  readonly index: number;
  readonly sentence: Sentence;
  readonly block: Block;
  readonly first: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly head: number;
  readonly unit: FigureUnit;
  readonly kind: FigureKind;
  readonly triggerFirst: number;
  readonly triggerEnd: number;
  readonly weak: boolean;
  /** The phrase says that it counts a part ("including", "of the dead"). */
  readonly part: boolean;
  readonly rule: string;
  readonly modality: Modality;
  readonly negated: boolean;
  readonly groups: readonly string[];
  /** The words that say who they were, where they do not stand behind the number: "two of the dead were policemen". */
  readonly predicate?: Predicate | null;
  /** Number of the figure in the record; null for a bare victim, who is no figure. */
  readonly number: number | null;
  scope: FigureScope;
  partOf: number | null;
  sameAs: number | null;
  supersedes: number | null;
  /** To be added to an earlier figure to give the total, which the text does not give. */
  increment: boolean;
}

/** Whether the words count people who did the attack. */
export function isAttacker({ groups }: Draft): boolean {
  return groups.includes('attacker');
}
