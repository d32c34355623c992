import { z } from 'zod';
import { Confidence, Span } from './span.js';

export const DateId = z.string().regex(/^d\d+$/);

/** TIMEX3 types (ISO-TimeML). */
export const DateType = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export type DateType = z.infer<typeof DateType>;

/** TIMEX3 modifiers (ISO-TimeML `mod`). */
export const DateModifier = z.enum([
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
]);
export type DateModifier = z.infer<typeof DateModifier>;

export const DateExpression = Span.extend({
  id: DateId,
  type: DateType,
  /** The TIMEX3 value: "2017-11-23", "2017-W47", "XXXX-WXX-4", "P3D", "PRESENT_REF". */
  value: z.string(),
  mod: DateModifier.nullable(),
  /** First and last ISO day (or minute) of the interval that the value covers, both included; null when it is not bound to the calendar. */
  earliest: z.string().nullable(),
  latest: z.string().nullable(),
  /** What a relative expression was read against: the publication date, the dateline's date, or another expression. */
  anchor: z.union([z.literal('published'), z.literal('dateline'), DateId]).nullable(),
  /** The other end of a range such as "3 to 5 May". */
  joins: DateId.nullable(),
  confidence: Confidence,
}).meta({ id: 'DateExpression' });
export type DateExpression = z.infer<typeof DateExpression>;
