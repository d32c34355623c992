import { z } from 'zod';
import { Convention } from './convention.js';
import { Amount, FigureId, FigureKind, FigureUnit } from './figure.js';
import { Span } from './span.js';

/** People who suffered the same while they did the attack ("the gunman also died"). */
export const TollAttackers = Amount.extend({
  /** Whether the toll's own number has them in it ("12 people died, including the attacker"). */
  included: z.boolean(),
});
export type TollAttackers = z.infer<typeof TollAttackers>;

/** Per kind, the one number that the article reports for its main event, and what it was made from. */
export const Toll = z
  .object({
    kind: FigureKind,
    quantity: Amount,
    /** What is counted; people, unless the article counts families or dwellings alone. */
    unit: FigureUnit,
    /** The rules by which the number was made. */
    convention: Convention,
    /** How many were attackers; null where the article counts or names none. */
    attackers: TollAttackers.nullable(),
    /** The figures that it was made from; empty where it counts named or definite victims alone ("the mayor was killed"). */
    figureIds: z.array(FigureId),
    /** The words that it was made from: the spans of those figures, and of victims whom no number counts. */
    evidence: z.array(Span).min(1),
  })
  .meta({ id: 'Toll' });
export type Toll = z.infer<typeof Toll>;
