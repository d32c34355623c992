import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { FigureKind } from '../schema/figure.js';
import type { Draft } from './draft.js';
import { REACH } from './parts.js';
import { triggersAt } from './trigger-index.js';

const DEFINITE: ReadonlySet<string> = new Set(['the', 'those', 'these']);
/** How many figures back the people are looked for of whom some are told apart. */
const WHOLES = 12;

/**
 * "Gunmen kidnapped 60 students ... troops rescued 18 of the students": a part of people of whom the article has told something else.
 * They are known by their noun, or by what befell them ("some of those rescued", "two of the hostages").
 */
export function linkShared(document: Document, drafts: readonly Draft[]): void {
  for (const [at, part] of drafts.entries()) {
    if (part.number === null || part.negated || part.partOf !== null || part.sameAs !== null) continue;
    const of = part.quantity.endToken;
    if (document.lower[of] !== 'of' || !DEFINITE.has(document.lower[of + 1])) continue;
    // "many of the 1.1 million refugees" gives its whole itself.
    if (document.pos[of + 2] === 'NUM') continue;
    const fate = fateOf(document, part, of + 2);
    for (let back = at - 1; back >= Math.max(0, at - WHOLES); back--) {
      const whole = drafts[back];
      if (part.sentence.index - whole.sentence.index > REACH) break;
      if (!isWhole(part, whole)) continue;
      const sameNoun =
        part.head >= 0 && whole.head >= 0 && document.lemmas[part.head] === document.lemmas[whole.head];
      if (!sameNoun && whole.kind !== fate) continue;
      part.partOf = whole.index;
      break;
    }
  }
}

function isWhole(part: Draft, whole: Draft): boolean {
  return (
    whole.number !== null &&
    whole.kind !== part.kind &&
    whole.unit === part.unit &&
    !whole.negated &&
    whole.scope === part.scope &&
    whole.partOf === null &&
    (bestNumber(part.quantity) ?? 0) < (bestNumber(whole.quantity) ?? 0)
  );
}

/** What the words behind "of the" say of the people: "hostages", "rescued"; null where they only name them. */
function fateOf(document: Document, part: Draft, from: number): FigureKind | null {
  for (let token = from; token < part.end; token++)
    for (const { word } of triggersAt(document, token))
      if (word.of === 'people' && word.kind !== part.kind && word.role !== 'toll') return word.kind;
  return null;
}
