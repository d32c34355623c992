import type { Document, Sentence } from '../document/index.js';
import type { FigureKind, Modality } from '../schema/figure.js';
import type { Counted } from './noun-phrase.js';
import type { SentenceTriggers, Trigger } from './trigger-index.js';

/** A sentence with its triggers and counted noun phrases: what the licensing rules read. */
export interface Clause {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly triggers: SentenceTriggers;
  readonly counted: readonly Counted[];
  /** The counted phrase that begins at each token. */
  readonly countedAt: ReadonlyMap<number, Counted>;
  /** What happened to those whom the article calls "the victims"; null where it has counted none before. */
  readonly victims: () => FigureKind | null;
}

/** Why a counted phrase is a figure, and of what kind. */
export interface License {
  readonly kind: FigureKind;
  readonly trigger: Trigger;
  /** The rule that found it. */
  readonly rule: string;
  readonly modality: Modality;
  /** The event is denied of the people ("was not hurt"). */
  readonly negated: boolean;
  /** The phrase counts a part of the people of another figure or trigger ("including 3 children", "three of the dead"). */
  readonly part: boolean;
}

/** What a counted phrase asks of its triggers: dwellings are destroyed, people are killed. */
export function objectOf(counted: Counted): 'people' | 'houses' {
  return counted.unit === 'house' ? 'houses' : 'people';
}
