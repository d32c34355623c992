import { type Document, wordFact } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import { type Draft, isAttacker } from './draft.js';

/** Words that make the first number the sum of several events: "a series of attacks across the country". */
const SERIES =
  /^(?:series|attacks|bombings|bombs|blasts|explosions|shootings|raids|clashes|violence|across|landslides|mudslides|floods|storms|tornadoes|fires|wildfires|accidents|latin)$/;
const namesSeries = wordFact((_, lower) => SERIES.test(lower));
/** How many parts a total may be given in: "14 men, six boys and three women" make up 23. */
export const MOST_PARTS = 6;
/** How many sentences behind its total a part is looked for. */
export const REACH = 12;

/**
 * Links parts to wholes in earlier sentences: "the dead include 199 students" behind a death toll, and the single attacks behind
 * the sum of "a series of attacks". A part is smaller than its whole, and the parts of one whole never exceed it.
 */
export function linkParts(document: Document, drafts: readonly Draft[]): void {
  const totals = new Map<string, { whole: Draft; left: number; series: boolean }>();
  /** Parts that stand before their whole: "the dead include 12 soldiers ... 30 people were killed". */
  const early: Draft[] = [];
  /** The last few figures that stand for themselves, which "in all" may sum up. */
  const free: Draft[] = [];
  const superseded = new Set(drafts.map((draft) => draft.supersedes));
  for (const draft of drafts) {
    if (draft.number === null || draft.negated || draft.quantity.form === 'unknown') continue;
    const amount = bestNumber(draft.quantity) ?? 0;
    if (saysInAll(document, draft)) {
      for (const part of free) if (isBefore(part, draft)) part.partOf = draft.index;
    }
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
          (total.whole.scope === 'cumulative' && saysLately(document, draft)) ||
          (total.series &&
            !draft.quantity.increment &&
            !isAttacker(draft) &&
            draft.quantity.form !== 'article' &&
            sameScope(draft, total.whole)))
      ) {
        draft.partOf = total.whole.index;
        total.left -= draft.part ? 0 : amount;
        continue;
      }
    }
    if (draft.part && draft.partOf === null && draft.sameAs === null) early.push(draft);
    if (draft.partOf === null && draft.sameAs === null && draft.scope === 'incident') {
      free.push(draft);
      if (free.length > MOST_PARTS) free.shift();
    }
    if (draft.partOf !== null || draft.part || superseded.has(draft.index)) continue;
    // "dozens" of the headline, 47 in the story: the sharper number is the whole.
    if (draft.sameAs !== null && amount <= (total ? (bestNumber(total.whole.quantity) ?? 0) : 0)) continue;
    for (
      let at = early.length - 1;
      at >= Math.max(0, early.length - MOST_PARTS) &&
      draft.sentence.index - early[at].sentence.index <= REACH;
      at--
    ) {
      const part = early[at];
      if (
        part.partOf === null &&
        part.kind === draft.kind &&
        part.scope === draft.scope &&
        (bestNumber(part.quantity) ?? 0) < amount
      )
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

/** "Fourteen people died in the past 24 hours": the latest of a running total. */
function saysLately({ forms, lower }: Document, { sentence }: Draft): boolean {
  for (let token = sentence.firstToken + 2; token < sentence.endToken; token++)
    if (
      (lower[token] === 'hours' || lower[token] === 'day') &&
      (isLately(forms[token - 1]) || isLately(forms[token - 2]))
    )
      return true;
  return false;
}

const LATELY = /^(?:past|last|previous)$/;
const isLately = wordFact((_, lower) => LATELY.test(lower));

/** "In all, more than 13,000 residents": the figures of its kind before it are in it. */
function saysInAll({ lower }: Document, { first, sentence }: Draft): boolean {
  const { firstToken } = sentence;
  const opener = lower[firstToken];
  if (opener === 'altogether' || opener === 'overall') return true;
  if (opener === 'in' && (lower[firstToken + 1] === 'all' || lower[firstToken + 1] === 'total')) return true;
  return lower[first] === 'a' && lower[first + 1] === 'total' && lower[first + 2] === 'of';
}

function isBefore(part: Draft, whole: Draft): boolean {
  return (
    part.kind === whole.kind &&
    part.unit === whole.unit &&
    part.scope === whole.scope &&
    part.sentence.index < whole.sentence.index &&
    whole.sentence.index - part.sentence.index <= REACH &&
    (bestNumber(part.quantity) ?? 0) < (bestNumber(whole.quantity) ?? 0)
  );
}

/** "11 bodies were recovered" behind the number of the dead: those found so far. */
function isFind(document: Document, { head, quantity }: Draft): boolean {
  return head >= 0 && document.lower[head] === 'bodies' && !quantity.increment;
}

function sameScope(draft: Draft, whole: Draft): boolean {
  return draft.scope === whole.scope && draft.scope === 'incident';
}

function saysSeries(document: Document, draft: Draft): boolean {
  const { firstToken, endToken } = draft.sentence;
  for (let token = firstToken; token < Math.min(endToken, firstToken + 80); token++)
    if (namesSeries(document.forms[token])) return true;
  return false;
}
