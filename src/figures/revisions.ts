import { type Document, wordFact } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';

/** Words before a number that stands in the place of an older one. */
const OLD = /^(?:earlier|previous|initial|preliminary|original|prior)$/;
/** What can be earlier or first about a report of a number. */
const REPORT =
  /^(?:reports?|counts?|tolls?|estimates?|figures?|tall(?:y|ies)|statements?|said|say|put|reported|gave|given|announced|stated)$/;
const WAS_OLD = /^(?:earlier|previously|initially|originally|preliminary|initial|previous|first)$/;
const RISEN =
  /^(?:risen|rose|rises|raised|climbed|jumped|increased|revised|grown|up|now|mounted|soared|climbs|updated|lowered|down|fallen|reduced|cut)$/;
const BRINGING =
  /^(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|increas(?:es?|ed|ing)|swell(?:s|ed|ing)?)$/;

const saysOld = wordFact((_, lower) => WAS_OLD.test(lower));

/** Sentences between an old number and the one that replaces it. */
const NEAR = 2;

/** "risen to 27 from 19", "up from 18", "lowering an earlier toll of 17": the later number in the text is the old one. */
export function isFormerNumber(document: Document, draft: Draft, last: Draft): boolean {
  const { lower } = document;
  if (draft.sentence.index - last.sentence.index > 1) return false;
  if (lower[draft.first - 1] === 'from') return true;
  return (
    draft.sentence.index === last.sentence.index &&
    draft.triggerFirst > last.first &&
    OLD.test(lower[draft.triggerFirst - 1] ?? '')
  );
}

/** "Initial reports said 20 had died", "police had earlier put the number at 14": the text itself calls the number outdated. */
export function isOutdated(document: Document, { first, sentence }: Draft): boolean {
  const { lower, forms } = document;
  for (let token = first - 1; token >= sentence.firstToken && token > first - 16; token--) {
    if (!saysOld(forms[token])) continue;
    if (REPORT.test(lower[token + 1] ?? '') && lower[token] !== 'first') return true;
    if (lower[token] === 'first' && /^(?:reported|reports?)$/.test(lower[token + 1] ?? '')) return true;
    if (REPORT.test(lower[token - 1] ?? '') && lower[token - 2] === 'had') return true;
  }
  return false;
}

/** Whether a number may stand in the place of another one of its kind: both count all, near each other, and differ. */
export function mayReplace(draft: Draft, old: Draft): boolean {
  return (
    Math.abs(draft.sentence.index - old.sentence.index) <= NEAR &&
    draft.unit === old.unit &&
    draft.scope === old.scope &&
    !draft.quantity.increment &&
    !old.quantity.increment &&
    bestNumber(draft.quantity) !== bestNumber(old.quantity)
  );
}

/** What a new total takes the place of: the earlier total, and the additions that it has in it. */
export interface Revision {
  readonly base: Draft | null;
  readonly additions: readonly Draft[];
}

/**
 * Reads `draft` as a total that has moved: "the death toll has risen to 91", "another five died, bringing the toll to 20",
 * or a number that is the earlier one and the additions to it. `earlier` are the figures of its kind that stand for themselves.
 */
export function revisionOf(document: Document, draft: Draft, earlier: readonly Draft[]): Revision | null {
  const amount = bestNumber(draft.quantity);
  if (amount === null || draft.quantity.increment || earlier.length === 0) return null;
  const brought = draft.rule === 'toll' && isBrought(document, draft);
  const additions: Draft[] = [];
  let at = earlier.length - 1;
  for (; at >= 0; at--) {
    const before = earlier[at];
    const adds =
      before.quantity.increment ||
      (brought &&
        before.sentence.index === draft.sentence.index &&
        before.rule !== 'toll' &&
        additions.every((addition) => addition.triggerFirst === before.triggerFirst));
    if (!adds || (bestNumber(before.quantity) ?? 0) >= amount) break;
    additions.push(before);
  }
  const base = at >= 0 ? earlier[at] : null;
  if (brought) return { base: base && (bestNumber(base.quantity) ?? 0) < amount ? base : null, additions };
  if (draft.rule === 'toll' && hasMoved(document, draft)) {
    return base && bestNumber(base.quantity) !== amount ? { base, additions } : null;
  }
  if (!base || additions.length === 0) return null;
  const sum = additions.reduce(
    (total, addition) => total + (bestNumber(addition.quantity) ?? 0),
    bestNumber(base.quantity) ?? 0,
  );
  return sum === amount ? { base, additions } : null;
}

/** "The toll rose to 15 after three more bodies were found": an addition that the total before it has in it. */
export function isCountedIn(draft: Draft, last: Draft): boolean {
  return draft.quantity.increment && last.rule === 'toll' && last.sentence.index === draft.sentence.index;
}

/** "bringing the death toll to 24", "which took the number of dead to 13" */
function isBrought(document: Document, { triggerFirst, first, sentence }: Draft): boolean {
  if (triggerFirst > first) return false;
  for (let token = triggerFirst - 1; token >= sentence.firstToken && token >= triggerFirst - 4; token--)
    if (BRINGING.test(document.lower[token])) return true;
  return false;
}

function hasMoved(document: Document, { triggerFirst, first }: Draft): boolean {
  for (let token = triggerFirst; token < first; token++) if (RISEN.test(document.lower[token])) return true;
  return false;
}
