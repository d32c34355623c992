import { z } from 'zod';
import { Amount, FigureId, FigureKind } from './figure.js';

/** Per kind, the one number that the article reports for its main event, and the figures that it was made from. */
export const Toll = z
  .object({ kind: FigureKind, quantity: Amount, figureIds: z.array(FigureId).min(1) })
  .meta({ id: 'Toll' });
export type Toll = z.infer<typeof Toll>;
