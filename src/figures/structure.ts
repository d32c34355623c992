import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import { type Draft, isAttacker } from './draft.js';
import { isCountedIn, isFormerNumber, isOutdated, mayReplace, revisionOf } from './revisions.js';

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
  'hostages',
  'captives',
]);

/** Whether the figure counts people without saying which. */
export function isGeneric(document: Document, draft: Draft): boolean {
  return draft.head < 0 || GENERIC.has(document.lower[draft.head]);
}

/** Links each figure to an earlier one that it repeats or replaces; sub-counts have been linked where they were found. */
export function linkFigures(document: Document, drafts: readonly Draft[]): void {
  /** The last few figures of each kind are enough: a repetition stands near, or repeats the first number. */
  const recent = new Map<string, Draft[]>();
  const latest = new Map<string, Draft>();
  /** Numbers that the text calls outdated before it gives the new one. */
  const outdated = new Map<string, Draft>();
  /** Rough numbers that have been given exactly. */
  const sharpened = new Set<Draft>();
  for (const draft of drafts) {
    const earlier = recent.get(draft.kind) ?? [];
    const last = latest.get(draft.kind);
    if ((draft.rule === 'toll' || draft.rule === 'former') && last && isFormerNumber(document, draft, last)) {
      replace(drafts, last, draft);
      continue;
    }
    if (draft.partOf === null && last && isCountedIn(draft, last)) draft.partOf = last.index;
    if (draft.partOf === null && !draft.negated && draft.number !== null) {
      if (isOutdated(document, draft)) {
        if (last && mayReplace(last, draft)) replace(drafts, last, draft);
        else outdated.set(draft.kind, draft);
        continue;
      }
      const old = outdated.get(draft.kind);
      if (old && mayReplace(draft, old)) {
        replace(drafts, draft, old);
        outdated.delete(draft.kind);
      }
    }
    if (draft.partOf === null && !draft.negated) linkEarlier(document, drafts, draft, earlier, sharpened);
    if (draft.partOf === null && draft.number !== null) latest.set(draft.kind, draft);
    if (draft.partOf === null && draft.sameAs === null && earlier.length < 24) earlier.push(draft);
    recent.set(draft.kind, earlier);
  }
}

function linkEarlier(
  document: Document,
  drafts: readonly Draft[],
  draft: Draft,
  earlier: readonly Draft[],
  sharpened: Set<Draft>,
): void {
  const twin =
    earlier.find((other) => repeats(document, draft, other)) ??
    earlier.find((other) => !sharpened.has(other) && sharpens(document, draft, other));
  if (twin) {
    if (bestNumber(twin.quantity) !== bestNumber(draft.quantity)) sharpened.add(twin);
    draft.sameAs = twin.index;
    if (twin.block.kind === 'headline' && draft.scope === 'cumulative') twin.scope = draft.scope;
    return;
  }
  const revision = revisionOf(
    document,
    draft,
    earlier.filter(
      (other) =>
        other.partOf === null &&
        !other.part &&
        other.number !== null &&
        !other.negated &&
        isAttacker(other) === isAttacker(draft),
    ),
  );
  if (!revision) return;
  for (const addition of revision.additions) addition.partOf = draft.index;
  if (revision.base) replace(drafts, draft, revision.base);
}

/** `draft` takes the place of `old`; where it has taken another's place already, that one takes the place of `old`. */
function replace(drafts: readonly Draft[], draft: Draft, old: Draft): void {
  let newer = draft;
  for (let steps = 0; newer.supersedes !== null && steps < drafts.length; steps++)
    newer = drafts[newer.supersedes];
  if (newer !== old) newer.supersedes = old.index;
}

/** Marks what is added to an earlier figure of its kind ("three more bodies"); an addition whose total the text gives is a part of that. */
export function markIncrements(document: Document, drafts: readonly Draft[]): void {
  const counted = new Map<string, Draft>();
  for (const draft of drafts) {
    if (draft.number === null || draft.negated) continue;
    const key = `${draft.kind} ${draft.unit} ${draft.scope}`;
    const before = counted.get(key);
    draft.increment =
      before !== undefined &&
      draft.quantity.increment &&
      draft.partOf === null &&
      draft.sameAs === null &&
      !mayBeWithin(document, draft, before);
    if (draft.partOf === null) counted.set(key, draft);
  }
}

/** "Three people were shot ... Another victim was hit in the leg": one more of the wounded whom the total has counted. */
export function mayBeWithin(document: Document, draft: Draft, whole: Draft): boolean {
  return (
    draft.kind === 'injured' &&
    draft.quantity.form === 'article' &&
    isGeneric(document, whole) &&
    (bestNumber(whole.quantity) ?? 0) > 1
  );
}

/** From here on a number alone tells that a headline and its story count the same people. */
const TELLING = 10;

/** "Scores of other people": people beside those before. */
function saysOther({ lower }: Document, { first, end }: Draft): boolean {
  for (let token = first; token < end; token++) if (OTHER.test(lower[token])) return true;
  return false;
}

const OTHER = /^(?:others?|another)$/;

/** A headline seldom says that its number is a running total; its story does. */
function sharesScope(draft: Draft, other: Draft): boolean {
  return (
    other.scope === draft.scope ||
    (other.block.kind === 'headline' && other.scope === 'incident' && draft.scope === 'cumulative')
  );
}

function repeats(document: Document, draft: Draft, other: Draft): boolean {
  if (draft.quantity.increment || other.negated || !sharesScope(draft, other)) return false;
  if (isAttacker(draft) !== isAttacker(other)) return false;
  if (saysOther(document, draft) && !saysOther(document, other)) return false;
  if (draft.block.repeatOf !== null && draft.block.repeatOf === other.block.index) {
    if (bestNumber(draft.quantity) === bestNumber(other.quantity)) return true;
  }
  if (draft.sentence.index === other.sentence.index) return false;
  const [a, b] = [bestNumber(draft.quantity), bestNumber(other.quantity)];
  if (a === null || a !== b) return false;
  if (isGeneric(document, draft) || isGeneric(document, other)) return true;
  // "21 hostages" of the headline are "twenty-one sailors" in the story; two of them may be others.
  if (other.block.kind === 'headline' && a >= TELLING) return true;
  return document.lemmas[draft.head] === document.lemmas[other.head];
}

/** "others", "several people", which a later sentence counts. */
function isUncounted(document: Document, other: Draft, draft: Draft): boolean {
  return (
    other.quantity.qualifier === 'vague' &&
    (other.quantity.min ?? 0) <= 3 &&
    draft.sentence.index > other.sentence.index &&
    draft.sentence.index - other.sentence.index <= 6 &&
    isGeneric(document, other) &&
    isGeneric(document, draft)
  );
}

/** Modalities of what has happened, by one account or another. */
export const ENTERS: ReadonlySet<string> = new Set(['asserted', 'reported', 'believed', 'feared']);

/** How far above its lower bound a vague number may turn out: "dozens" is up to a few hundred. */
const VAGUE_REACH = 15;

/** "dozens" or "more than 350" of the headline, and the number that the story gives for it: 47, 351. */
function sharpens(document: Document, draft: Draft, other: Draft): boolean {
  if (draft.block.kind === 'headline') return false;
  if (other.block.kind !== 'headline' && !isUncounted(document, other, draft)) return false;
  if (saysOther(document, draft)) return false;
  if (draft.number === null || other.number === null || draft.part || draft.quantity.increment) return false;
  if (draft.scope === 'background' || draft.scope === 'rate' || draft.negated || other.negated) return false;
  if (draft.unit !== other.unit) return false;
  if (draft.modality !== other.modality && !(ENTERS.has(draft.modality) && ENTERS.has(other.modality)))
    return false;
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
