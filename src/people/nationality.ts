import type { Document } from '../document/index.js';
import type { RoleSpan } from './role.js';

/** Country of the first demonym or country name in a description ("Syrian President" -> SY). */
export function nationalityOf(_document: Document, _role: RoleSpan): string | null {
  return null;
}
