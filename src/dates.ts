import { findDates } from './dates/index.js';
import { read } from './document/index.js';
import type { DateExpression } from './schema/date.js';

export type { DateExpression, DateModifier, DateType } from './schema/date.js';

export interface DateOptions {
  /** ISO date of publication: what "Thursday" is relative to. Without it a full date in the dateline serves. */
  readonly published?: string | undefined;
}

/**
 * The dates, times, durations and repeated times of an English text, with TIMEX3 values and the intervals that they cover,
 * in the order of the text. Offsets are UTF-16 code units into `text`. The clock is never read. Names such as "Theresa May" are
 * told from dates by the words around them alone: the data of the name tagger is not loaded, which keeps this entry small.
 */
export function extractDates(text: string, options: DateOptions = {}): DateExpression[] {
  return findDates(read(text), [], options.published ?? null);
}
