import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import { isAttacker } from './attackers.js';
import type { Draft } from './draft.js';
import { isGeneric } from './structure.js';

/** Words that make the first number the sum of several events: "a series of attacks across the country". */
const SERIES =
  /^(?:series|attacks|bombings|bombs|blasts|explosions|shootings|raids|clashes|violence|across|landslides|mudslides|floods|storms|tornadoes|fires|wildfires|accidents|latin)$/;
/** How many parts a total may be given in: "14 men, six boys and three women" make up 23. */
const MOST_PARTS = 6;
/** How many sentences behind its total a part is looked for. */
const REACH = 12;

/**
 * Links parts to wholes in earlier sentences: "the dead include 199 students" behind a death toll, and the single attacks behind
 * the sum of "a series of attacks". A part is smaller than its whole, and the parts of one whole never exceed it.
 */
export function linkParts(document: Document, drafts: readonly Draft[]): void {
  const totals = new Map<string, { whole: Draft; left: number; series: boolean }>();
  /** Parts that stand before their whole: "the dead include 12 soldiers ... 30 people were killed". */
  const early: Draft[] = [];
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
          isFind(document, draft) ||
          (total.series && !draft.quantity.increment && !isAttacker(draft) && sameScope(draft, total.whole)))
      ) {
        draft.partOf = total.whole.index;
        total.left -= draft.part ? 0 : amount;
        continue;
      }
    }
    if (draft.part && draft.partOf === null) early.push(draft);
    if (draft.partOf !== null || draft.part) continue;
    // "dozens" of the headline, 47 in the story: the sharper number is the whole.
    if (draft.sameAs !== null && amount <= (total ? (bestNumber(total.whole.quantity) ?? 0) : 0)) continue;
    for (
      let at = early.length - 1;
      at >= Math.max(0, early.length - MOST_PARTS) &&
      draft.sentence.index - early[at].sentence.index <= REACH;
      at--
    ) {
      const part = early[at];
      if (part.partOf === null && part.kind === draft.kind && (bestNumber(part.quantity) ?? 0) < amount)
        part.partOf = draft.index;
    }
    if (!total || !open || amount > (bestNumber(total.whole.quantity) ?? 0)) {
      totals.set(draft.kind, { whole: draft, left: amount, series: saysSeries(document, draft) });
    }
  }
}

/** "Three women were among five people killed": those before the "among" are part of those behind it. */
export function linkAmong(document: Document, drafts: readonly Draft[]): void {
  const { lower } = document;
  for (const [at, whole] of drafts.entries()) {
    const before = lower[whole.first - 1];
    const among = before === 'the' ? whole.first - 2 : whole.first - 1;
    if (lower[among] !== 'among' || among <= whole.sentence.firstToken || whole.number === null) continue;
    for (let earlier = at - 1; earlier >= Math.max(0, at - MOST_PARTS); earlier--) {
      const part = drafts[earlier];
      if (part.sentence !== whole.sentence) break;
      if (part.kind === whole.kind && part.triggerFirst === whole.triggerFirst && part.end <= among)
        part.partOf = whole.index;
    }
  }
}

/** "11 bodies were recovered" behind the number of the dead: those found so far. */
function isFind(document: Document, { head, quantity }: Draft): boolean {
  return head >= 0 && document.lower[head] === 'bodies' && !quantity.increment;
}

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

/**
 * Links the figures behind a total that add up to it exactly: "killed 47 ... 31 bodies here ... 16 people died there".
 * One that says itself that it counts one place ("in the capital alone") is a part at once.
 */
export function linkSums(document: Document, drafts: readonly Draft[]): void {
  const free = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.number === null || draft.negated || draft.partOf !== null) continue;
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
    if (part.sameAs !== null) {
      if (sum === 0) return [];
      break;
    }
    if (part.sentence.index - whole.sentence.index > REACH || amount < 1 || part.unit !== whole.unit) break;
    if (!mayHold(document, whole, part)) break;
    sum += amount;
    if (sum === total && next > at + 1) return list.slice(at + 1, next + 1);
    if (sum > total) break;
  }
  const first = list[at + 1];
  return first && (bestNumber(first.quantity) ?? 0) < total && saysAlone(document, first) ? [first] : [];
}

/**
 * Whether a number of one group can be part of a number of another: "three women" hold no men, and the first of "five policemen,
 * two soldiers and three civilians" does not hold the others.
 */
function mayHold(document: Document, whole: Draft, part: Draft): boolean {
  if (isGeneric(document, whole)) return true;
  if (part.triggerFirst === whole.triggerFirst) return false;
  return isGeneric(document, part) || document.lemmas[part.head] === document.lemmas[whole.head];
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
