import { wordTest } from '../../document/index.js';
import { type NameSpan, type NameType, retyped } from '../name-span.js';

/** Words behind which a name is where something is or goes, and no person. */
const LOCATIVES: ReadonlySet<string> = new Set(
  'in at from to near into across outside around throughout inside toward towards'.split(' '),
);

export const isLocative = wordTest((_, lower) => LOCATIVES.has(lower));

/** The texts of the spans that pass the test. */
export function textsOf(spans: readonly NameSpan[], passes: (span: NameSpan) => boolean): Set<string> {
  const texts = new Set<string>();
  for (const span of spans) if (passes(span)) texts.add(span.text);
  return texts;
}

/** The same names with those spans as `type` that bear one of `texts` and pass the test. */
export function retypedMentions(
  spans: readonly NameSpan[],
  texts: ReadonlySet<string>,
  type: NameType,
  passes: (span: NameSpan) => boolean,
): readonly NameSpan[] {
  if (texts.size === 0) return spans;
  return spans.map((span) => (texts.has(span.text) && passes(span) ? retyped(span, type) : span));
}
