import { extractDates } from '../../src/dates.js';

/** A Friday. */
export const PUBLISHED = '2019-05-17';

/** The dates of a text as "words = value", in order. */
export function readDates(text: string, published: string | undefined = PUBLISHED): string[] {
  return extractDates(text, { published }).map((date) => `${date.text} = ${date.value}`);
}

/** [sentence, ...expected "words = value"]; no expectation means that the sentence has no date. */
export type Table = readonly (readonly [text: string, ...expected: string[]])[];

/** What a rule finds, and sentences that hold a word of it and no date at all. */
export interface RuleTable {
  readonly finds: Table;
  readonly leaves: readonly string[];
}
