import type { Draft } from './draft.js';

/** Where a number is said more than once, the last time is the one that a part belongs to and that a new number replaces. */
export function linkToNearest(drafts: readonly Draft[]): void {
  const latest = new Map<number, number>();
  const byIndex = new Map(drafts.map((draft) => [draft.index, draft]));
  for (const draft of drafts) {
    if (draft.partOf !== null) draft.partOf = latest.get(firstCount(byIndex, draft.partOf)) ?? draft.partOf;
    if (draft.supersedes !== null)
      draft.supersedes = latest.get(firstCount(byIndex, draft.supersedes)) ?? draft.supersedes;
    if (draft.sameAs !== null && draft.number !== null)
      latest.set(firstCount(byIndex, draft.index), draft.index);
  }
}

/** The first of the figures that count the same people. */
export function firstCount(byIndex: ReadonlyMap<number, Draft>, index: number): number {
  let first = index;
  for (let steps = 0; steps < byIndex.size; steps++) {
    const same = byIndex.get(first)?.sameAs ?? null;
    if (same === null) return first;
    first = same;
  }
  return first;
}
