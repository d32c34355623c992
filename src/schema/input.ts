import { z } from 'zod';
import { WirefactsError } from '../errors.js';
import { Convention } from './convention.js';
import { AddedNames, RecognisedName, type Recogniser } from './names.js';
import { RecordType } from './record.js';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,18}(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** An ISO 8601 day, alone or at the head of a date-time, that exists in the calendar. */
export function isIsoDay(value: string): boolean {
  if (!ISO_DAY.test(value)) return false;
  const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value.slice(0, 10));
}

const IsoDay = z.string().refine(isIsoDay, { error: 'is not an ISO date (YYYY-MM-DD)' });

export const ArticleInput = z.object({
  text: z.string(),
  id: z.string().nullish(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  /** ISO date: what "Thursday" is relative to. */
  published: IsoDay.nullish(),
  source: z.string().nullish(),
  /** The names of this article as another recogniser has found them; the built-in tagger is not asked then. */
  names: z.array(RecognisedName).readonly().nullish(),
});
export type ArticleInput = z.infer<typeof ArticleInput>;

/** What `include` may name: the record types, and `indirect`, which adds paraphrases to the quotes. */
export const Inclusion = z.enum([...RecordType.options, 'indirect']);
export type Inclusion = z.infer<typeof Inclusion>;

export const ExtractOptions = z.strictObject({
  /** ISO date: what "Thursday" is relative to; the input's own `published` wins over it. */
  published: IsoDay.nullish(),
  /**
   * The record types to compute; all when left out. `indirect` adds paraphrases ("officials said the road was shut") to the quotes;
   * without a record type beside it, to a record of all types.
   */
  include: z.array(Inclusion).readonly().optional(),
  /** How tolls are made from figures; `lexical` when left out. Figures are the same under all of them. */
  convention: Convention.optional(),
  /** People and places that you know: they win over what the tagger and the gazetteer hold. */
  ...AddedNames.shape,
  /** Finds the names in the place of the built-in tagger. */
  recogniser: z.custom<Recogniser>((value) => typeof value === 'function', 'is no function').optional(),
});
export type ExtractOptions = z.infer<typeof ExtractOptions>;

/** What a reader of articles may hand in: the text alone, or the text with what is known about it. */
export type ExtractInput = string | ArticleInput;

/** Checks the first argument of `extract`; throws `INVALID_INPUT` or `INVALID_DATE`. */
export function parseInput(input: unknown): ArticleInput {
  if (typeof input === 'string') return { text: input };
  return parse(ArticleInput, input, 'INVALID_INPUT', 'input');
}

/** Checks the second argument of `extract`; throws `INVALID_OPTIONS` or `INVALID_DATE`. */
export function parseOptions(options: unknown): ExtractOptions {
  return options === undefined ? {} : parse(ExtractOptions, options, 'INVALID_OPTIONS', 'options');
}

function parse<T>(
  schema: z.ZodType<T>,
  value: unknown,
  code: 'INVALID_INPUT' | 'INVALID_OPTIONS',
  what: string,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = innermost(result.error.issues[0]);
  const path = [what, ...(issue?.path ?? [])].join('.');
  const isDate = issue?.path.at(-1) === 'published' && issue.code === 'custom';
  throw new WirefactsError(isDate ? 'INVALID_DATE' : code, `${path}: ${issue?.message ?? 'invalid'}`);
}

type Issue = z.core.$ZodIssue;

/** Of a value that fits neither side of "a name or an object": what is wrong with the side that it was meant for. */
function innermost(issue: Issue | undefined): Issue | undefined {
  if (issue?.code !== 'invalid_union') return issue;
  const meant = issue.errors.find(
    ([first]) => first !== undefined && (first.path.length > 0 || first.code === 'unrecognized_keys'),
  );
  const inner = meant?.[0] ?? issue.errors[0]?.[0];
  return inner ? { ...inner, path: [...issue.path, ...inner.path] } : issue;
}
