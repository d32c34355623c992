import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { DateExpression } from '../schema/date.js';

/** Document -> date expressions with TIMEX3 values, in the order of the text. Names win over dates ("Theresa May"). */
export function findDates(
  _document: Document,
  _names: readonly NameSpan[],
  _published: string | null,
): DateExpression[] {
  return [];
}
