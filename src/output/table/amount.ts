import type { Amount, Qualifier } from '../../schema/figure.js';

const QUALIFIER_WORDS: Readonly<Partial<Record<Qualifier, string>>> = {
  at_least: 'at least ',
  more_than: 'more than ',
  up_to: 'up to ',
  less_than: 'fewer than ',
  nearly: 'nearly ',
  about: 'about ',
};

/** A number in words a reader knows: "more than 450,000", "40 to 50", "at least 12". */
export function amountWords({ value, min, max, qualifier }: Amount): string {
  const isRange = qualifier === 'range' || qualifier === 'vague' || value === null;
  if (isRange && min !== null && max !== null && min !== max) return `${grouped(min)} to ${grouped(max)}`;
  const stated = value ?? min ?? max;
  if (stated === null) return 'unknown number';
  if (value === null && qualifier === 'vague')
    return min === null ? `up to ${grouped(stated)}` : `${grouped(stated)} or more`;
  return `${QUALIFIER_WORDS[qualifier] ?? ''}${grouped(stated)}`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
