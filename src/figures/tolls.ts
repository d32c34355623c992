import { type Document, tokenText } from '../document/index.js';
import type { Amount, FigureKind } from '../schema/figure.js';
import type { Span } from '../schema/span.js';
import type { Toll } from '../schema/toll.js';
import { attackersOf, withAttackers } from './attackers.js';
import type { ConventionRules } from './conventions/index.js';
import { added, recordedTolls } from './conventions/record.js';
import { type Draft, isAttacker } from './draft.js';
import { firstCount } from './nearest-mention.js';
import { type FactsOf, rivalTotals } from './rivals.js';
import { diedOf, settleShot } from './shot.js';
import { type Statement, statementsOf } from './statements.js';
import { ENTERS, mayBeWithin } from './structure.js';
import { isAtWar } from './war.js';

/** Kinds for which a person whom no number counts enters the toll. */
const BARE_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'killed',
  'injured',
  'kidnapped',
  'missing',
]);

/** Every figure of the article by its index. */
type Drafts = ReadonlyMap<number, Draft>;

/** What is asked while the figures of one article are added up. */
interface Reading {
  readonly document: Document;
  readonly rules: ConventionRules;
  readonly byIndex: Drafts;
  readonly factsOf: FactsOf;
}

/** Sentences from the top in which a figure with a past date is still about the article's event. */
const LEAD = 4;

/**
 * Per kind, the one number for the article's main event, by the rules of a convention. `all` are its figures and its victims whom
 * no number counts.
 */
export function tollsOf(
  document: Document,
  all: readonly Draft[],
  rules: ConventionRules,
  factsOf: FactsOf,
): Toll[] {
  const drafts = outcomes(document, coded(document, all, rules));
  const byIndex: Drafts = new Map(drafts.map((draft) => [draft.index, draft]));
  const reading: Reading = { document, rules, byIndex, factsOf };
  const kinds = new Set<FigureKind>(drafts.map((draft) => draft.kind));
  const superseded = new Set(
    drafts.flatMap(({ supersedes }) => (supersedes === null ? [] : [firstCount(byIndex, supersedes)])),
  );
  const sharpened = sharperTwins(drafts, byIndex);
  const tolls: Toll[] = [];
  for (const kind of kinds) {
    const usable = drafts.filter(
      (draft) =>
        draft.kind === kind &&
        !superseded.has(firstCount(byIndex, draft.index)) &&
        !sharpened.has(draft.index) &&
        !(draft.scope === 'background' && draft.sentence.index >= LEAD) &&
        (mayEnter(draft, byIndex) ||
          (draft.sameAs !== null && sharpened.has(draft.sameAs) && mayReplace(draft, byIndex))),
    );
    const toll = tollOf(reading, kind, usable);
    if (toll) tolls.push(toll);
  }
  const injured = drafts.filter((draft) => draft.kind === 'injured' && mayEnter(draft, byIndex));
  const settled = settleShot(document, injured, tolls, (some) => tollOf(reading, 'injured', some));
  return recordedTolls(settled, rules, (toll) => countryOf(toll, drafts, factsOf));
}

/** The figures with the numbers that the convention gives them; those to which it gives none are left out. */
function coded(document: Document, drafts: readonly Draft[], rules: ConventionRules): readonly Draft[] {
  if (rules.name === 'lexical') return drafts;
  const context = { document, atWar: () => isAtWar(document) };
  return drafts.flatMap((draft) => {
    const amount = rules.code(draft, context);
    return amount === null ? [] : [{ ...draft, quantity: { ...draft.quantity, ...amount } }];
  });
}

/** Whoever was wounded and is told to have died is one of the dead. */
function outcomes(document: Document, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft, at) =>
    draft.kind === 'injured' && diedOf(document, draft, drafts.slice(at + 1, at + 4))
      ? { ...draft, kind: 'killed', weak: false }
      : draft,
  );
}

function countryOf(toll: Toll, drafts: readonly Draft[], factsOf: FactsOf): string | null {
  for (const draft of drafts)
    if (toll.figureIds.includes(`f${draft.number}`)) return factsOf(draft).countryCode;
  return null;
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
    (draft.quantity.qualifier !== 'unknown' || draft.quantity.value !== null) &&
    // What is planned, projected, possible or denied never enters a toll.
    ENTERS.has(draft.modality) &&
    (draft.partOf === null || byIndex.get(draft.partOf)?.kind !== draft.kind) &&
    draft.scope !== 'rate' &&
    draft.block.repeatOf === null
  );
}

function tollOf(reading: Reading, kind: FigureKind, usable: readonly Draft[]): Toll | null {
  const { document, rules, byIndex, factsOf } = reading;
  const victims = usable.filter((draft) => !isAttacker(draft));
  const scoped = mainEvent(victims.length > 0 ? victims : usable);
  if (scoped.length === 0) return null;
  const statements = statementsOf(document, scoped);
  const best = bestStatement(document, statements);
  if (rules.countsAttackers === false && best.figures.every(isAttacker)) return null;
  const apart = victims.length > 0 ? statementsOf(document, usable.filter(isAttacker)) : [];
  const attackers = attackersOf(document, best, byIndex, apart);
  const amount = amountOf(best, rules.sumsBounds);
  const quantity = settled(amount, rivalTotals(document, best, statements, factsOf), rules);
  const all = rules.countsAttackers;
  return {
    kind,
    quantity: all === null ? quantity : withAttackers(quantity, attackers, all),
    unit: best.figures[0].unit,
    convention: rules.name,
    attackers: attackers && all !== null ? { ...attackers, included: all } : attackers,
    figureIds: best.figures.flatMap((d) => (d.number === null ? [] : [`f${d.number}`])),
    evidence: best.figures.map((draft) => spanOf(document, draft)),
  };
}

/** The figures of the incident where there are any; people rather than families and dwellings. */
function mainEvent(drafts: readonly Draft[]): readonly Draft[] {
  const incident = drafts.filter((draft) => draft.scope === 'incident');
  const scoped = incident.some((draft) => draft.number !== null) ? incident : drafts;
  const unit = scoped.find((draft) => draft.unit === 'person')?.unit ?? scoped[0]?.unit;
  return scoped.filter((draft) => draft.unit === unit);
}

/** How many sentences behind the first number a larger one may still be the main event's. */
const REACH = 8;

/** The statement that gives the toll: the first, or a larger one near it, with what is added to it. */
function bestStatement(document: Document, statements: readonly Statement[]): Statement {
  const [first] = statements;
  let best = first;
  for (const next of statements.slice(1)) {
    const near = next.figures[0].sentence.index - first.figures[0].sentence.index <= REACH;
    if (next.figures.some((draft) => draft.quantity.increment)) {
      const [one, ...more] = next.figures;
      if (more.length === 0 && best.figures.length === 1 && mayBeWithin(document, one, best.figures[0]))
        continue;
      best = { figures: [...best.figures, ...next.figures], total: best.total + next.total };
    } else if (next.total > best.total && (near || first.figures.every((d) => d.number === null))) {
      best = next;
    }
  }
  return best;
}

function spanOf(document: Document, { first, end }: Draft): Span {
  return {
    start: document.starts[first],
    end: document.ends[end - 1],
    text: tokenText(document, first, end),
  };
}

function amountOf({ figures, total }: Statement, keepsBounds: boolean): Amount {
  const [{ value, min, max, qualifier }, ...others] = figures.map(({ quantity }) => quantity);
  const first: Amount = { value, min, max, qualifier };
  if (others.length === 0) return first;
  return keepsBounds
    ? others.reduce<Amount>(added, first)
    : { value: total, min: total, max: total, qualifier: 'exact' };
}

/** The amount in view of what other sources say. */
function settled(amount: Amount, rivals: readonly number[], { rivals: rule }: ConventionRules): Amount {
  if (rivals.length === 0) return amount;
  const own = [amount.value, amount.min, amount.max].filter((bound) => bound !== null);
  const all = [...own, ...rivals];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const value = rule.value === 'own' ? amount.value : rule.value === 'lowest' ? low : null;
  if (rule.bounds) return { value, min: low, max: high, qualifier: 'range' };
  return rule.value === 'lowest' ? { value: low, min: low, max: low, qualifier: amount.qualifier } : amount;
}
