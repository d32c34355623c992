import { type Document, tokenText } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { FigureKind } from '../schema/figure.js';
import type { Span } from '../schema/span.js';
import type { Toll } from '../schema/toll.js';
import type { Draft } from './draft.js';
import { isGeneric } from './structure.js';

/** Modalities that may enter a toll; what is planned, projected, possible or denied never does. */
const ENTERS = new Set(['asserted', 'reported', 'believed', 'feared']);

/** Kinds for which a person whom no number counts enters the toll. */
const BARE_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'killed',
  'injured',
  'kidnapped',
  'missing',
]);

/** What one event word says: its figures and their sum. */
interface Statement {
  readonly figures: readonly Draft[];
  readonly total: number;
}

/** Every figure of the article by its index. */
type Drafts = ReadonlyMap<number, Draft>;

/** Sentences from the top in which a figure with a past date is still about the article's event. */
const LEAD = 4;

/** Per kind, the one number for the article's main event. `drafts` are its figures and its victims whom no number counts. */
export function tollsOf(document: Document, drafts: readonly Draft[]): Toll[] {
  const kinds = new Set<FigureKind>(drafts.map((draft) => draft.kind));
  const superseded = new Set(drafts.map((draft) => draft.supersedes));
  const byIndex: Drafts = new Map(drafts.map((draft) => [draft.index, draft]));
  const sharpened = sharperTwins(drafts, byIndex);
  const current = drafts.some((draft) => draft.number !== null && draft.scope === 'incident');
  const tolls: Toll[] = [];
  for (const kind of kinds) {
    const usable = drafts.filter(
      (draft) =>
        draft.kind === kind &&
        !superseded.has(draft.index) &&
        !sharpened.has(draft.index) &&
        !(current && draft.scope === 'background' && draft.sentence.index >= LEAD) &&
        (mayEnter(draft, byIndex) ||
          (draft.sameAs !== null && sharpened.has(draft.sameAs) && mayReplace(draft, byIndex))),
    );
    const toll = tollOf(document, kind, usable);
    if (toll) tolls.push(toll);
  }
  return settleShot(document, drafts, byIndex, tolls);
}

/** The figures that a later one gives more exactly: "dozens" of a headline. */
function sharperTwins(drafts: readonly Draft[], byIndex: Drafts): ReadonlySet<number> {
  const found = new Set<number>();
  for (const draft of drafts) {
    const twin = draft.sameAs === null ? undefined : byIndex.get(draft.sameAs);
    if (!twin || !mayReplace(draft, byIndex)) continue;
    const rough = twin.quantity.qualifier;
    const fine = draft.quantity.qualifier;
    if (rough !== fine && (rough === 'vague' || (fine === 'exact' && BOUNDS.has(rough))))
      found.add(twin.index);
  }
  return found;
}

const BOUNDS: ReadonlySet<string> = new Set(['more_than', 'at_least', 'about', 'nearly', 'up_to']);

function mayEnter(draft: Draft, byIndex: Drafts): boolean {
  return draft.sameAs === null && mayReplace(draft, byIndex);
}

/** Whether the figure may stand for its kind, or for the rougher one that it repeats. */
function mayReplace(draft: Draft, byIndex: Drafts): boolean {
  return (
    !draft.negated &&
    (draft.number !== null || BARE_KINDS.has(draft.kind)) &&
    draft.quantity.qualifier !== 'unknown' &&
    ENTERS.has(draft.modality) &&
    (draft.partOf === null || byIndex.get(draft.partOf)?.kind !== draft.kind) &&
    draft.scope !== 'rate' &&
    draft.block.repeatOf === null
  );
}

function tollOf(document: Document, kind: FigureKind, usable: readonly Draft[]): Toll | null {
  const victims = usable.filter((draft) => !draft.groups.includes('attacker'));
  const people = victims.length > 0 ? victims : usable;
  const incident = people.filter((draft) => draft.scope === 'incident');
  const counted = incident.filter((draft) => draft.number !== null);
  const scoped = counted.length > 0 ? incident : people;
  if (scoped.length === 0) return null;
  const statements = groupByTrigger(scoped).map((figures) => statement(document, figures));
  let best = statements[0];
  for (const next of statements.slice(1)) {
    if (next.figures.some((draft) => draft.quantity.increment)) {
      best = { figures: [...best.figures, ...next.figures], total: best.total + next.total };
    } else if (
      next.total > best.total &&
      (near(statements[0], next) || statements[0].figures.every((d) => d.number === null))
    )
      best = next;
  }
  return {
    kind,
    quantity: withRivals(amountOf(best), best, statements),
    figureIds: best.figures.flatMap((d) => (d.number === null ? [] : [`f${d.number}`])),
    evidence: best.figures.map((draft) => spanOf(document, draft)),
  };
}

function spanOf(document: Document, { first, end }: Draft): Span {
  return {
    start: document.starts[first],
    end: document.ends[end - 1],
    text: tokenText(document, first, end),
  };
}

/** Words that say that the person who was shot did not live. */
const FATAL =
  /^(?:died|dies|dead|death|killing|killed|murder|murdered|slain|slaying|homicide|assassination|assassinated|funeral|fatal|fatally)$/;

/**
 * "Six people were shot, four of them died": those shot are the injured and the killed together. Where the article speaks of
 * death and counts no dead, those shot are the dead.
 */
function settleShot(document: Document, drafts: readonly Draft[], byIndex: Drafts, tolls: Toll[]): Toll[] {
  const injured = drafts.filter((draft) => draft.kind === 'injured' && mayEnter(draft, byIndex));
  if (injured.length === 0 || !injured.some((draft) => draft.weak)) return tolls;
  const killed = tolls.find((toll) => toll.kind === 'killed');
  const strong = tollOf(
    document,
    'injured',
    injured.filter((draft) => !draft.weak),
  );
  const weak = tollOf(
    document,
    'injured',
    injured.filter((draft) => draft.weak),
  );
  const others = tolls.filter((toll) => toll.kind !== 'injured');
  if (strong) return [...others, strong];
  if (!weak) return others;
  if (!killed) {
    return document.lower.some((word) => FATAL.test(word))
      ? [...others, { ...weak, kind: 'killed' }]
      : [...others, weak];
  }
  const left =
    (weak.quantity.value ?? weak.quantity.min ?? 0) - (killed.quantity.value ?? killed.quantity.min ?? 0);
  if (left <= 0) return others;
  return [...others, { ...weak, quantity: { value: left, min: left, max: left, qualifier: 'exact' } }];
}

/** Totals that other sources put elsewhere ("a union put the number of dead at 33") widen the bounds. */
function withRivals(
  amount: Toll['quantity'],
  best: Statement,
  statements: readonly Statement[],
): Toll['quantity'] {
  const isTotal = (s: Statement): boolean =>
    s.figures.length === 1 && s.figures[0].rule === 'toll' && s.figures[0].supersedes === null;
  const totals = statements.filter((s) => s !== best && s.total > 0 && isTotal(s)).map((s) => s.total);
  if (totals.length === 0 || best.figures[0].rule !== 'toll') return amount;
  const all = [...totals, best.total];
  return { ...amount, min: Math.min(...all), max: Math.max(...all), qualifier: 'range' };
}

/** How many sentences behind the first number a larger one may still be the main event's. */
const REACH = 8;

function near(first: Statement, next: Statement): boolean {
  return next.figures[0].sentence.index - first.figures[0].sentence.index <= REACH;
}

function groupByTrigger(drafts: readonly Draft[]): Draft[][] {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.triggerFirst);
    if (group) group.push(draft);
    else groups.set(draft.triggerFirst, [draft]);
  }
  return [...groups.values()];
}

const number = (draft: Draft): number => bestNumber(draft.quantity) ?? 0;

function statement(document: Document, figures: readonly Draft[]): Statement {
  const people = mergeAppositions(document, figures);
  const sum = people.reduce((total, draft) => total + number(draft), 0);
  // "six people, two Turks and four Somalis, were killed": the whole and its parts.
  const whole = people.find(
    (draft) => people.length > 2 && number(draft) * 2 === sum && isGeneric(document, draft),
  );
  if (whole) return { figures: [whole], total: number(whole) };
  return { figures: people, total: sum };
}

/** "Amina Yusuf, a nurse, was killed": two phrases for one person. A list ends in "and". */
function mergeAppositions(document: Document, figures: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [i, draft] of figures.entries()) {
    const last = kept.at(-1);
    if (last && number(draft) === 1 && number(last) === 1 && draft.first > last.end) {
      const between = document.lower.slice(last.end, draft.first);
      const list =
        between.includes('and') ||
        (figures[i + 1] !== undefined &&
          document.lower.slice(draft.end, figures[i + 1].first).includes('and'));
      if (!list) {
        if (last.number === null && draft.number !== null) kept[kept.length - 1] = draft;
        continue;
      }
    }
    kept.push(draft);
  }
  return kept;
}

function amountOf(best: Statement): Toll['quantity'] {
  if (best.figures.length === 1) {
    const { value, min, max, qualifier } = best.figures[0].quantity;
    return { value, min, max, qualifier };
  }
  return { value: best.total, min: best.total, max: best.total, qualifier: 'exact' };
}
