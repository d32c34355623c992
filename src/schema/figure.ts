import { z } from 'zod';
import { Confidence, Offset, SentenceRange, Span } from './span.js';

export const FigureId = z.string().regex(/^f\d+$/);

/** What happened to the people (or dwellings) that a figure counts. */
export const FigureKind = z.enum([
  'killed',
  'injured',
  'missing',
  'trapped',
  'dead_or_missing',
  'killed_or_injured',
  'casualties',
  'sick',
  'kidnapped',
  'released',
  'rescued',
  'survived',
  'displaced',
  'evacuated',
  'fled',
  'homeless',
  'sheltered',
  'relocated',
  'returned',
  'refugee',
  'stranded',
  'affected',
  'housing_destroyed',
  'housing_damaged',
  'housing_uninhabitable',
]);
export type FigureKind = z.infer<typeof FigureKind>;

export const Qualifier = z.enum([
  'exact',
  'at_least',
  'more_than',
  'up_to',
  'less_than',
  'nearly',
  'about',
  'range',
  'vague',
  'unknown',
]);
export type Qualifier = z.infer<typeof Qualifier>;

/** A number as the text states it: a best value, or bounds, or both; all null for an unknown number. */
export const Amount = z.object({
  value: z.number().nonnegative().nullable(),
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  qualifier: Qualifier,
});
export type Amount = z.infer<typeof Amount>;

/** `start` and `end` cover the number words alone ("450,000"), without qualifier and noun. */
export const FigureQuantity = Amount.extend({ start: Offset, end: Offset, vague: z.boolean() });
export type FigureQuantity = z.infer<typeof FigureQuantity>;

export const FigureSource = Span.extend({
  personId: z.string().nullable(),
  organizationId: z.string().nullable(),
});
export type FigureSource = z.infer<typeof FigureSource>;

export const Modality = z.enum([
  'asserted',
  'feared',
  'believed',
  'reported',
  'possible',
  'projected',
  'denied',
  'planned',
]);
export type Modality = z.infer<typeof Modality>;

export const FigureScope = z.enum(['incident', 'cumulative', 'background', 'rate']);
export type FigureScope = z.infer<typeof FigureScope>;

export const FigureUnit = z.enum(['person', 'family', 'household', 'house']);
export type FigureUnit = z.infer<typeof FigureUnit>;

export const Figure = Span.extend({
  id: FigureId,
  kind: FigureKind,
  quantity: FigureQuantity,
  unit: FigureUnit,
  /** Who was counted: the noun phrase and the groups that it names (child, police, refugee ...). */
  victims: Span.extend({ groups: z.array(z.string()) }).nullable(),
  /** The event word that licenses the kind ("killed", "death toll"). */
  trigger: Span,
  scope: FigureScope,
  /** True for an asserted zero ("no one was hurt"). */
  negated: z.boolean(),
  modality: Modality,
  /** Whom the text names as the source of the number. */
  source: FigureSource.nullable(),
  placeId: z.string().nullable(),
  dateId: z.string().nullable(),
  /** The words that say where and when: of the figure's clause or sentence, or those of headline and lead about the event. */
  evidence: z.object({ place: Span.nullable(), date: Span.nullable() }),
  /** The figure that this one is a subset of. */
  partOf: FigureId.nullable(),
  /** An earlier figure that reports the same people. */
  sameAs: FigureId.nullable(),
  /** An earlier figure that this one revises. */
  supersedes: FigureId.nullable(),
  /** True where it is to be added to an earlier figure to give a total that the text leaves unsaid ("three more bodies"). */
  increment: z.boolean(),
  sentence: SentenceRange,
  confidence: Confidence,
}).meta({ id: 'Figure' });
export type Figure = z.infer<typeof Figure>;
