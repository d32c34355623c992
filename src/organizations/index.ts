import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Organization } from '../schema/organization.js';

/** Name spans -> one record an organisation, in order of first mention. */
export function resolveOrganizations(_document: Document, _names: readonly NameSpan[]): Organization[] {
  return [];
}
