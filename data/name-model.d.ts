/** The name tagger's weights; src/names/packed-model.ts says what the fields mean. */
export const nameModel: {
  readonly smallest: number;
  readonly step: number;
  readonly transitions: readonly number[];
  readonly low: string;
  readonly high: string;
  readonly counts: string;
  readonly labels: string;
  readonly values: string;
};
