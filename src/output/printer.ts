import type { ArticleRecord } from '../schema/record.js';

/** How records are printed one after another: `open`, then each record with `between` between two of them, then `close`. */
export interface Printer {
  readonly open: string;
  readonly between: string;
  readonly close: string;
  print(record: ArticleRecord): string;
}
