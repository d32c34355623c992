import { z } from 'zod';
import { Amount, FigureId, FigureKind } from './figure.js';
import { Span } from './span.js';

/** Per kind, the one number that the article reports for its main event, and what it was made from. */
export const Toll = z
  .object({
    kind: FigureKind,
    quantity: Amount,
    /** The figures that it was made from; empty where it counts named or definite victims alone ("the mayor was killed"). */
    figureIds: z.array(FigureId),
    /** The words that it was made from: the spans of those figures, and of victims whom no number counts. */
    evidence: z.array(Span).min(1),
  })
  .meta({ id: 'Toll' });
export type Toll = z.infer<typeof Toll>;
