import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';

const GENERIC = new Set([
  'people',
  'persons',
  'person',
  'others',
  'other',
  'dead',
  'deaths',
  'fatalities',
  'victims',
  'lives',
  'casualties',
  'bodies',
]);

/** Whether the figure counts people without saying which. */
export function isGeneric(document: Document, draft: Draft): boolean {
  return draft.head < 0 || GENERIC.has(document.lower[draft.head]);
}

/** Links each figure to an earlier one that it repeats or revises; sub-counts have been linked where they were found. */
export function linkFigures(document: Document, drafts: readonly Draft[]): void {
  /** The last few figures of each kind are enough: a repetition stands near, or repeats the first number. */
  const recent = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const earlier = recent.get(draft.kind) ?? [];
    const last = earlier.at(-1);
    if (draft.rule === 'toll' && last && replacedBy(document, draft, last)) {
      const newer = last.sameAs === null ? last : drafts[last.index];
      newer.supersedes = draft.index;
      continue;
    }
    if (draft.partOf === null && !draft.negated) {
      const twin = earlier.find((other) => repeats(document, draft, other));
      if (twin) draft.sameAs = twin.index;
      else draft.supersedes = revised(document, draft, earlier);
    }
    if (draft.partOf === null && draft.sameAs === null && earlier.length < 24) earlier.push(draft);
    recent.set(draft.kind, earlier);
  }
}

function repeats(document: Document, draft: Draft, other: Draft): boolean {
  if (draft.quantity.increment || other.negated || other.scope !== draft.scope) return false;
  if (draft.block.repeatOf !== null && draft.block.repeatOf === other.block.index) {
    if (bestNumber(draft.quantity) === bestNumber(other.quantity)) return true;
  }
  if (draft.sentence.index === other.sentence.index) return false;
  const [a, b] = [bestNumber(draft.quantity), bestNumber(other.quantity)];
  if (a === null || a !== b) return false;
  if (isGeneric(document, draft) || isGeneric(document, other)) return true;
  return document.lemmas[draft.head] === document.lemmas[other.head];
}

/** "risen to 27 from 19": the number behind "from" is the old one. */
function replacedBy(document: Document, draft: Draft, last: Draft): boolean {
  return document.lower[draft.first - 1] === 'from' && draft.sentence.index - last.sentence.index <= 1;
}

const RISEN =
  /^(?:risen|rose|rises|raised|climbed|jumped|increased|revised|grown|up|now|mounted|soared|climbs|updated)$/;

/** The earlier total that "the death toll has risen to 91" replaces. */
function revised(document: Document, draft: Draft, earlier: readonly Draft[]): number | null {
  if (draft.rule !== 'toll') return null;
  let risen = false;
  for (let token = draft.triggerFirst; token < draft.first; token++)
    if (RISEN.test(document.lower[token])) risen = true;
  if (!risen) return null;
  const last = earlier.at(-1);
  return last && bestNumber(last.quantity) !== bestNumber(draft.quantity) ? last.index : null;
}
