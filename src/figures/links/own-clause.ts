import type { FigureKind } from '../../schema/figure.js';
import type { Draft } from '../draft.js';
import type { ClauseSpan } from './clauses.js';
import type { Named, NamedDate, NamedPlace, Scene } from './scene.js';

/** Kinds of people on the move, for whom "to" and "from" name a place as well. */
const MOVING: ReadonlySet<FigureKind> = new Set<FigureKind>([
  'displaced',
  'evacuated',
  'fled',
  'sheltered',
  'relocated',
  'returned',
  'refugee',
  'released',
  'rescued',
  'kidnapped',
  'missing',
]);

/** Neither the day of a statement, nor a bound of a running count, nor a length of time. */
export const isDay = ({ stated, bound, length }: NamedDate): boolean => !stated && !bound && !length;

/** The clause that a figure stands in; its event word may stand in the next one. */
export function clauseOf({ clauses }: Scene, token: number): number {
  for (let i = 0; i < clauses.length; i++) if (token < clauses[i].end) return i;
  return clauses.length - 1;
}

/** The clauses whose words may say where and when a figure is: its own and those that depend on it, to its right. */
export function reachOf(scene: Scene, draft: Draft): ClauseSpan {
  const { clauses } = scene;
  const own = clauseOf(scene, draft.first);
  // The event word of a part is that of its whole.
  const event = draft.part ? own : clauseOf(scene, draft.triggerFirst);
  let last = Math.max(own, event);
  if (!clauses[own].subordinate) while (last + 1 < clauses.length && clauses[last + 1].subordinate) last++;
  const first = Math.min(own, event);
  return {
    first: clauses[first].first,
    end: clauses[last].end,
    subordinate: clauses[first].subordinate,
    opener: clauses[first].opener,
  };
}

/** The place nearest to a figure that the words of its reach say it was in. */
export function nearestPlace(scene: Scene, draft: Draft): NamedPlace | null {
  const reach = reachOf(scene, draft);
  return nearest(
    scene.places.filter(
      (place) => within(place, reach) && holds(place, draft) && !aside(scene, place, draft),
    ),
    draft,
  );
}

/** Whether a place can be the place of an event of this kind, by the words before it. */
export function holds({ attachment, demonym }: NamedPlace, draft: Draft): boolean {
  if (demonym) return false;
  return (
    attachment === 'located' || attachment === 'struck' || (attachment === 'moved' && MOVING.has(draft.kind))
  );
}

/** The date nearest to a figure in its reach; days of statements are left out. */
export function nearestDate(scene: Scene, draft: Draft): NamedDate | null {
  const reach = reachOf(scene, draft);
  const dates = scene.dates.filter(
    (date) => !date.stated && within(date, reach) && !aside(scene, date, draft),
  );
  return (
    nearest(
      dates.filter(({ length }) => !length),
      draft,
    ) ?? nearest(dates, draft)
  );
}

/** The place that the figure's clause names, else one that its sentence names before it. */
export function ownPlace(scene: Scene, draft: Draft): Named | null {
  if (scene.places.length === 0) return null;
  const near = nearestPlace(scene, draft);
  if (near || draft.rule === 'toll') return near;
  const { first } = scene.clauses[clauseOf(scene, draft.first)];
  const held = scene.places.filter((place) => holds(place, draft));
  return held.filter((place) => place.first < first).at(-1) ?? null;
}

/** The date of the figure's clause, else one before it in its sentence that is a day and no bound of a running count. */
export function ownDate(scene: Scene, draft: Draft): NamedDate | null {
  if (scene.dates.length === 0) return null;
  const near = nearestDate(scene, draft);
  if (near || draft.rule === 'toll') return near;
  const clause = scene.clauses[clauseOf(scene, draft.first)];
  if (clause.opener === 'when') {
    // "since January 2021, when 32 people died"
    const last = scene.dates.filter(({ first }) => first < clause.first).at(-1);
    return last && clause.first - last.end <= 1 ? last : null;
  }
  if (clause.subordinate) return null;
  const before = scene.dates.filter((date) => date.first < clause.first && isDay(date));
  if (before.length > 0) return before[before.length - 1];
  // "16 people were killed and others are trapped in a building that collapsed late on Tuesday"
  return scene.dates.find((date) => date.first > clause.first && isDay(date)) ?? null;
}

const within = (named: Named, reach: ClauseSpan): boolean =>
  named.first >= reach.first && named.first < reach.end;

/** The day that the clause of a part names behind it. */
export function partDate(scene: Scene, draft: Draft): NamedDate | null {
  const { end } = scene.clauses[clauseOf(scene, draft.first)];
  return scene.dates.find((date) => date.first >= draft.end && date.first < end && isDay(date)) ?? null;
}

/** Whether a name stands in an aside about others. */
function aside({ asides }: Scene, { first }: Named, draft: Draft): boolean {
  return asides.some(
    (part) =>
      first >= part.first && first < part.end && !(draft.first >= part.first && draft.first < part.end),
  );
}

/** What follows the number and its event is nearer than what stands before it. */
function nearest<T extends Named>(candidates: readonly T[], draft: Draft): T | null {
  const from = draft.part ? draft.first : Math.min(draft.first, draft.triggerFirst);
  const to = draft.part ? draft.end : Math.max(draft.end, draft.triggerEnd);
  let best: T | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const named of candidates) {
    const away =
      named.first >= to
        ? named.first - to
        : named.end <= from
          ? (from - named.end) * 1.5
          : Math.min(Math.abs(named.first - draft.triggerEnd), Math.abs(named.first - draft.end));
    if (away < least) {
      least = away;
      best = named;
    }
  }
  return best;
}
