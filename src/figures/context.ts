import type { DateExpression } from '../schema/date.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Place } from '../schema/place.js';
import type { Quote } from '../schema/quote.js';

/** What was found before the figures, and what figures link to. */
export interface FigureContext {
  readonly dates: readonly DateExpression[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly quotes: readonly Quote[];
}
