import type { Clause, License } from './clause.js';
import type { Licensed } from './inclusion.js';
import type { Counted } from './noun-phrase.js';

/** "At least 24 people have died, up from 18 on Thursday": the number that the figure before it has replaced. */
export function formerLicense(clause: Clause, counted: Counted, last: Licensed | null): License | null {
  const { lower } = clause.document;
  const from = counted.first - 1;
  if (!last || last.counted.bare || from - 1 < last.counted.end || lower[from] !== 'from') return null;
  const direction = lower[from - 1];
  if (direction !== 'up' && direction !== 'down' && direction !== 'increase') return null;
  if (counted.unit !== last.counted.unit) return null;
  return { ...last.license, rule: 'former', part: false };
}
