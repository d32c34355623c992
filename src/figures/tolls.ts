import type { Document } from '../document/index.js';
import type { Figure, FigureKind } from '../schema/figure.js';
import type { Toll } from '../schema/toll.js';

/** Figures -> per kind the one number that the article reports for its main event. */
export function addUpTolls(_document: Document, figures: readonly Figure[]): Toll[] {
  const kinds = new Set<FigureKind>(figures.map((figure) => figure.kind));
  const tolls: Toll[] = [];
  for (const kind of kinds) {
    const toll = tollOf(kind, figures);
    if (toll) tolls.push(toll);
  }
  return tolls;
}

const ENTERS = new Set(['asserted', 'reported', 'believed', 'feared']);

function tollOf(kind: FigureKind, figures: readonly Figure[]): Toll | null {
  const superseded = new Set(figures.map((figure) => figure.supersedes));
  const usable = figures.filter(
    (f) =>
      f.kind === kind &&
      !f.negated &&
      f.quantity.qualifier !== 'unknown' &&
      ENTERS.has(f.modality) &&
      f.partOf === null &&
      f.sameAs === null &&
      !superseded.has(f.id) &&
      f.scope !== 'rate',
  );
  const incident = usable.filter((f) => f.scope === 'incident');
  const scoped = incident.length > 0 ? incident : usable;
  if (scoped.length === 0) return null;
  // One statement: the figures that share a trigger.
  const statements: Figure[][] = [];
  for (const figure of scoped) {
    const same = statements.find((list) => list[0].trigger.start === figure.trigger.start);
    if (same) same.push(figure);
    else statements.push([figure]);
  }
  let best = statements[0];
  for (const list of statements.slice(1)) if (sum(list) > sum(best)) best = list;
  return { kind, quantity: addUp(best), figureIds: best.map((f) => f.id) };
}

function num(f: Figure): number {
  return f.quantity.value ?? f.quantity.min ?? f.quantity.max ?? 0;
}

function sum(list: readonly Figure[]): number {
  return list.reduce((total, f) => total + num(f), 0);
}

function addUp(list: readonly Figure[]): Toll['quantity'] {
  if (list.length === 1) {
    const { value, min, max, qualifier } = list[0].quantity;
    return { value, min, max, qualifier };
  }
  const total = sum(list);
  return { value: total, min: total, max: total, qualifier: 'exact' };
}
