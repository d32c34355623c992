import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';
import { MOST_PARTS, REACH } from './parts.js';
import { isGeneric } from './structure.js';

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
