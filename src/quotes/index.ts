import type { Document } from '../document/index.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Quote } from '../schema/quote.js';

/** Document -> direct quotations with their speakers, in the order of the text. */
export function findQuotes(
  _document: Document,
  _people: readonly Person[],
  _organizations: readonly Organization[],
): Quote[] {
  return [];
}
