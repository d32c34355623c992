/** One token of a classifier's answer, as transformers.js gives it; `entity_group` where the classifier joins tokens itself. */
export interface ClassifiedToken {
  readonly word: string;
  readonly score: number;
  readonly entity?: string | undefined;
  readonly entity_group?: string | undefined;
  readonly index?: number | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

/** A `token-classification` pipeline. With an empty `ignore_labels` it returns every token, which makes them easy to find again. */
export type TokenClassifier = (
  text: string,
  options: { ignore_labels: string[] },
) => Promise<readonly ClassifiedToken[]>;
