import type { Sentence } from '../document/index.js';
import type { Mention } from '../schema/mention.js';
import type { FigureContext } from './context.js';

/** A mention of a record, by where it stands. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The records that figures link to, in the order of the text, so that each figure looks only at its own surroundings. */
export interface Surroundings {
  readonly places: readonly Located[];
  readonly dates: readonly Located[];
  readonly people: readonly Located[];
  readonly organizations: readonly Located[];
}

interface Mentioned {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** Sorts what was found before the figures by where it stands. */
export function surroundingsOf(context: FigureContext): Surroundings {
  return {
    places: located(context.places, (kind) => kind !== 'demonym'),
    dates: context.dates
      .filter(({ type }) => type === 'DATE' || type === 'TIME')
      .map(({ start, end, id }) => ({ start, end, id }))
      .sort((a, b) => a.start - b.start),
    people: located(context.people, (kind, text) => kind !== 'pronoun' || !OWNING.test(text)),
    organizations: located(context.organizations, () => true),
  };
}

/** "his lawyer" speaks of the lawyer. */
const OWNING = /^h(?:is|er)$/i;

function located(records: readonly Mentioned[], keep: (kind: string, text: string) => boolean): Located[] {
  return records
    .flatMap(({ id, mentions }) =>
      mentions.filter(({ kind, text }) => keep(kind, text)).map(({ start, end }) => ({ start, end, id })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Index of the first mention that starts at or after `offset`. */
export function firstFrom(mentions: readonly Located[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The place nearest to `offset` in its sentence (one behind it counts half as far), else the last one named before. */
export function placeNear(places: readonly Located[], sentence: Sentence, offset: number): string | null {
  const first = firstFrom(places, sentence.start);
  let near = Number.POSITIVE_INFINITY;
  let id: string | null = null;
  for (let i = first; i < places.length && places[i].end <= sentence.end; i++) {
    const { start, end } = places[i];
    const away = start >= offset ? start - offset : (offset - end) * 2;
    if (away < near) {
      near = away;
      id = places[i].id;
    }
  }
  return id ?? (first > 0 ? places[first - 1].id : null);
}

/** The date nearest to `offset` in its sentence, else the last one of the sentence before. */
export function dateNear(
  dates: readonly Located[],
  sentence: Sentence,
  previous: Sentence | null,
  offset: number,
): string | null {
  const first = firstFrom(dates, sentence.start);
  let near = Number.POSITIVE_INFINITY;
  let id: string | null = null;
  for (let i = first; i < dates.length && dates[i].end <= sentence.end; i++) {
    const away = Math.abs(dates[i].start - offset);
    if (away < near) {
      near = away;
      id = dates[i].id;
    }
  }
  if (id !== null || first === 0 || previous === null) return id;
  return dates[first - 1].start >= previous.start ? dates[first - 1].id : null;
}
