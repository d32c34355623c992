/** The name tagger's weights. All strings are digits (src/names/packed-digits.ts); rows stand in the order of their keys. */
export const nameModel: {
  /** The smallest magnitude that a weight can have; each further one is exp(step) times the one before. */
  readonly smallest: number;
  readonly step: number;
  readonly transitions: readonly number[];
  /** A row's distance from the key before it, modulo BASE ... */
  readonly low: string;
  /** ... and the rest divided by BASE; BASE - 1 stands for itself and what follows. */
  readonly high: string;
  /** Number of weights of each row. */
  readonly counts: string;
  /** Labels and magnitudes of the weights, row after row; from LEVELS on they are negative. */
  readonly labels: string;
  readonly values: string;
};
