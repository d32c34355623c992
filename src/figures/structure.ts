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
  const latest = new Map<string, Draft>();
  for (const draft of drafts) {
    const earlier = recent.get(draft.kind) ?? [];
    const last = latest.get(draft.kind);
    if (draft.rule === 'toll' && last && isOldNumber(document, draft, last)) {
      last.supersedes = draft.index;
      continue;
    }
    if (draft.partOf === null && !draft.negated) {
      const twin = earlier.find(
        (other) => repeats(document, draft, other) || sharpens(document, draft, other),
      );
      if (twin) draft.sameAs = twin.index;
      else draft.supersedes = revised(document, draft, earlier);
    }
    if (draft.partOf === null && draft.number !== null) latest.set(draft.kind, draft);
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

/** How far above its lower bound a vague number may turn out: "dozens" is up to a few hundred. */
const VAGUE_REACH = 15;

/** "dozens" or "more than 350" of the headline, and the number that the story gives for it: 47, 351. */
function sharpens(document: Document, draft: Draft, other: Draft): boolean {
  if (other.block.kind !== 'headline' || draft.block.kind === 'headline') return false;
  if (draft.number === null || other.number === null || draft.part || draft.quantity.increment) return false;
  if (draft.scope === 'background' || draft.scope === 'rate' || draft.negated || other.negated) return false;
  if (draft.unit !== other.unit || draft.modality !== other.modality) return false;
  const number = bestNumber(draft.quantity);
  const { min, qualifier } = other.quantity;
  if (number === null || min === null || draft.quantity.qualifier === 'vague') return false;
  if (draft.head >= 0 && other.head >= 0 && !isGeneric(document, draft) && !isGeneric(document, other)) {
    if (document.lemmas[draft.head] !== document.lemmas[other.head]) return false;
  }
  if (qualifier === 'vague') return number >= min && number <= min * VAGUE_REACH;
  if (qualifier === 'more_than' || qualifier === 'at_least') return number >= min && number <= min * 1.2;
  return false;
}

const OLD = /^(?:earlier|previous|initial|preliminary|original|prior)$/;

/** "risen to 27 from 19", "lowering an earlier toll of 17": the later number in the text is the old one. */
function isOldNumber(document: Document, draft: Draft, last: Draft): boolean {
  const { lower } = document;
  if (draft.sentence.index - last.sentence.index > 1) return false;
  if (lower[draft.first - 1] === 'from') return true;
  return (
    draft.sentence.index === last.sentence.index &&
    draft.triggerFirst > last.first &&
    OLD.test(lower[draft.triggerFirst - 1] ?? '')
  );
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
