import type { Document } from '../../document/index.js';
import type { Convention } from '../../schema/convention.js';
import type { Amount, FigureKind } from '../../schema/figure.js';
import type { Draft } from '../draft.js';

/** What a coding rule may look at besides the figure. */
export interface CodingContext {
  readonly document: Document;
  /** Whether the article reports from a war. */
  readonly atWar: () => boolean;
}

/** A kind that a data set records, and what it is made of. */
export interface RecordedKind {
  readonly kind: FigureKind;
  /** Added up; of each list the first kind of which the article gives a toll. */
  readonly from: readonly (readonly FigureKind[])[];
}

/** The rules by which a data set turns what reports say into its numbers. */
export interface ConventionRules {
  readonly name: Convention;
  /** The number for one figure; null where the figure is left out. */
  readonly code: (draft: Draft, context: CodingContext) => Amount | null;
  /** Whether a sum of figures keeps their bounds, or is a number by itself. */
  readonly sumsBounds: boolean;
  /** Where sources contradict each other: the value, and whether their numbers are its bounds. */
  readonly rivals: { readonly value: 'own' | 'lowest' | 'none'; readonly bounds: boolean };
  /** Whether attackers are counted with their victims; null: as the text has it. */
  readonly countsAttackers: boolean | null;
  /** The kinds that it records; null: every kind, each for itself. */
  readonly kinds: readonly RecordedKind[] | null;
  /** How many people stand for each family or dwelling of a country; null: families and dwellings are never converted. */
  readonly household: ((countryCode: string | null) => Pick<Amount, 'value' | 'min' | 'max'>) | null;
}

/** A number by itself: all that is left of a qualified or vague number under conventions that record one number. */
export function point(value: number, qualifier: Amount['qualifier']): Amount {
  return { value, min: value, max: value, qualifier };
}
