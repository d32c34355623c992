import type { Draft } from './draft.js';

/** Where a number is said more than once, the last time is the one that a part belongs to and that a new number replaces. */
export function linkToNearest(drafts: readonly Draft[]): void {
  const latest = new Map<number, number>();
  for (const draft of drafts) {
    if (draft.partOf !== null)
      draft.partOf = latest.get(rootOf(drafts, drafts[draft.partOf])) ?? draft.partOf;
    if (draft.supersedes !== null)
      draft.supersedes = latest.get(rootOf(drafts, drafts[draft.supersedes])) ?? draft.supersedes;
    if (draft.sameAs !== null && draft.number !== null) latest.set(rootOf(drafts, draft), draft.index);
  }
}

/** The first of the figures that count the same people as `draft`. */
export function rootOf(drafts: readonly Draft[], draft: Draft): number {
  let root = draft;
  for (let steps = 0; root.sameAs !== null && steps < drafts.length; steps++) root = drafts[root.sameAs];
  return root.index;
}
