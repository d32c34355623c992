import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import { isAttacker } from './attackers.js';
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
        (draft.part ||
          (total.series && !draft.quantity.increment && !isAttacker(draft) && sameScope(draft, total.whole)))
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

/** How many parts a total may be given in: "14 men, six boys and three women" make up 23. */
const MOST_PARTS = 6;

/**
 * Links the figures behind a total that add up to it exactly: "killed 47 ... 31 bodies here ... 16 people died there".
 * One that says itself that it counts one place ("in the capital alone") is a part at once.
 */
export function linkSums(document: Document, drafts: readonly Draft[]): void {
  const free = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.number === null || draft.negated || draft.partOf !== null || draft.sameAs !== null) continue;
    if (draft.scope !== 'incident' || draft.supersedes !== null || draft.quantity.increment) continue;
    const list = free.get(draft.kind);
    if (list) list.push(draft);
    else free.set(draft.kind, [draft]);
  }
  for (const list of free.values()) {
    for (let at = 0; at < list.length; at++) {
      const found = partsOf(document, list, at);
      for (const part of found) part.partOf = list[at].index;
      at += found.length;
    }
  }
}

function partsOf(document: Document, list: readonly Draft[], at: number): readonly Draft[] {
  const whole = list[at];
  const total = bestNumber(whole.quantity) ?? 0;
  let sum = 0;
  for (let next = at + 1; next < list.length && next <= at + MOST_PARTS; next++) {
    const part = list[next];
    const amount = bestNumber(part.quantity) ?? 0;
    if (part.sentence.index - whole.sentence.index > REACH || amount < 1 || part.unit !== whole.unit) break;
    sum += amount;
    if (sum === total && next > at + 1) return list.slice(at + 1, next + 1);
    if (sum > total) break;
  }
  const first = list[at + 1];
  return first && (bestNumber(first.quantity) ?? 0) < total && saysAlone(document, first) ? [first] : [];
}

/** "in the capital alone" close behind the figure. */
function saysAlone(document: Document, { end, sentence }: Draft): boolean {
  const { lower } = document;
  for (let token = end; token < Math.min(end + 6, sentence.endToken); token++)
    if (lower[token] === 'alone') return lower[token - 1] !== 'living';
  return false;
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
