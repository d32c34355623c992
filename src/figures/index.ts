import type { Document } from '../document/index.js';
import type { DateExpression } from '../schema/date.js';
import type { Figure } from '../schema/figure.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Place } from '../schema/place.js';
import type { Quote } from '../schema/quote.js';
import type { Toll } from '../schema/toll.js';

/** What was found before the figures, and what figures link to. */
export interface FigureContext {
  readonly dates: readonly DateExpression[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly quotes: readonly Quote[];
}

/** Document -> casualty and displacement figures, in the order of the text. */
export function findFigures(_document: Document, _context: FigureContext): Figure[] {
  return [];
}

/** Figures -> per kind the one number that the article reports for its main event. */
export function addUpTolls(_document: Document, _figures: readonly Figure[]): Toll[] {
  return [];
}
