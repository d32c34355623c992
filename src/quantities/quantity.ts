import type { Qualifier } from '../schema/figure.js';

/**
 * How the number is written. `article`: "a" or "an" before a noun; `share`: "most", "half of"; `zero`: "no", "nobody", "none";
 * `unknown`: "an unknown number".
 */
export type QuantityForm = 'digits' | 'words' | 'vague' | 'article' | 'share' | 'zero' | 'unknown';

/** A number in the text with its bounds. Token indexes are half-open. */
export interface Quantity {
  /** The whole phrase with its qualifiers: "at least", "an estimated", "a total of". */
  readonly firstToken: number;
  readonly endToken: number;
  /** The number words alone. */
  readonly numberFirst: number;
  readonly numberEnd: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly form: QuantityForm;
  /** The phrase is added to an earlier number: "another 10", "an additional 10", "10 more". */
  readonly increment: boolean;
  /** The share of the number that follows ("half of the 5,000", "most of the 20"), or null. */
  readonly share: Share | null;
}

/** "half" is an exact 1/2; "most" is anything above one half. */
export interface Share {
  readonly ratio: number;
  readonly open: boolean;
  /** Told as a percentage or as "one in five": without its base it counts nobody. */
  readonly rate: boolean;
}

/** The best single number that a quantity gives: its value, or the bound that it states. */
export function bestNumber(amount: {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
}): number | null {
  return amount.value ?? amount.min ?? amount.max;
}
