import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';

/** Words that make the first number the sum of several events: "a series of attacks across the country". */
const SERIES =
  /^(?:series|attacks|bombings|bombs|blasts|explosions|shootings|raids|clashes|violence|across|landslides|mudslides|floods|storms|tornadoes|fires|wildfires|accidents|latin)$/;
/** How many sentences behind its total a part is looked for. */
const REACH = 12;

/**
 * Links parts to wholes in earlier sentences: "the dead include 199 students" behind a death toll, and the single attacks behind
 * the sum of "a series of attacks". A part is smaller than its whole, and the parts of one whole never exceed it.
 */
export function linkParts(document: Document, drafts: readonly Draft[]): void {
  const totals = new Map<string, { whole: Draft; left: number; series: boolean }>();
  for (const draft of drafts) {
    if (draft.number === null || draft.negated || draft.quantity.form === 'unknown') continue;
    const amount = bestNumber(draft.quantity) ?? 0;
    const total = totals.get(draft.kind);
    const open = total !== undefined && draft.sentence.index - total.whole.sentence.index <= REACH;
    if (draft.partOf === null && draft.sameAs === null && draft.supersedes === null && open && total) {
      const later = draft.sentence.index > total.whole.sentence.index;
      const fits = amount < (bestNumber(total.whole.quantity) ?? 0) && amount <= total.left;
      if (
        later &&
        fits &&
        (draft.part || (total.series && !draft.quantity.increment && sameScope(draft, total.whole)))
      ) {
        draft.partOf = total.whole.index;
        total.left -= draft.part ? 0 : amount;
        continue;
      }
    }
    if (draft.partOf !== null || draft.part || draft.sameAs !== null) continue;
    if (!total || !open || amount > (bestNumber(total.whole.quantity) ?? 0)) {
      totals.set(draft.kind, { whole: draft, left: amount, series: saysSeries(document, draft) });
    }
  }
}

function sameScope(draft: Draft, whole: Draft): boolean {
  return draft.scope === whole.scope && draft.scope === 'incident';
}

function saysSeries(document: Document, draft: Draft): boolean {
  const { firstToken, endToken } = draft.sentence;
  for (let token = firstToken; token < Math.min(endToken, firstToken + 80); token++)
    if (SERIES.test(document.lower[token])) return true;
  return false;
}
