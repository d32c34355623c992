import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';
import type { Statement } from './statements.js';
import { isGeneric } from './structure.js';

/** What the record says of a figure that a toll asks for. */
export interface FigureFacts {
  /** Whom the text names as its source: an id, or the words; null where it names none. */
  readonly source: string | null;
  readonly placeId: string | null;
  /** ISO 3166-1 alpha-2 code of the country of its place. */
  readonly countryCode: string | null;
}

/** Gives the facts of a figure. */
export type FactsOf = (draft: Draft) => FigureFacts;

/** Sentences between two statements that may contradict each other. */
const REACH = 8;

/** The totals that other sources put in the place of the toll ("a union put the number of dead at 33"), without the toll's own. */
export function rivalTotals(
  document: Document,
  best: Statement,
  statements: readonly Statement[],
  factsOf: FactsOf,
): number[] {
  const own = total(best);
  if (!own) return [];
  return statements
    .filter((statement) => {
      const other = statement === best ? null : total(statement);
      if (!other || statement.total <= 0 || statement.total === best.total) return false;
      if (other.rule === 'toll' && own.rule === 'toll' && other.supersedes === null) return true;
      return contradicts(document, own, other, factsOf);
    })
    .map((statement) => statement.total);
}

/** A statement that is one number for all. */
function total({ figures }: Statement): Draft | null {
  const [only] = figures;
  return figures.length === 1 && only.number !== null && !only.quantity.increment ? only : null;
}

/** Whether a lower bound or a vague number leaves room for the other one: "dozens" and 34 are no contradiction. */
function allows({ quantity: { min, max, qualifier } }: Draft, { quantity }: Draft): boolean {
  const number = bestNumber(quantity);
  return qualifier !== 'exact' && number !== null && min !== null && max === null && min <= number;
}

/** How many times the smaller number the larger one may be, if both count the same people. */
const FARTHEST = 4;

function isComparable(own: Draft, other: Draft): boolean {
  const [a, b] = [bestNumber(own.quantity) ?? 0, bestNumber(other.quantity) ?? 0];
  return Math.max(a, b) <= FARTHEST * Math.min(a, b);
}

/** "Police said 14 people were killed. Witnesses said at least 20 had died": two sources count the same people. */
function contradicts(document: Document, own: Draft, other: Draft, factsOf: FactsOf): boolean {
  if (Math.abs(own.sentence.index - other.sentence.index) > REACH) return false;
  if (own.unit !== other.unit || own.scope !== other.scope) return false;
  if (allows(other, own) || !isComparable(own, other)) return false;
  if (!isGeneric(document, own) || !isGeneric(document, other)) return false;
  const [a, b] = [factsOf(own), factsOf(other)];
  if (a.source === null || b.source === null || a.source === b.source) return false;
  return a.placeId === null || b.placeId === null || a.placeId === b.placeId;
}
