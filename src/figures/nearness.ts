import { firstIndex } from '../document/index.js';
import type { Mention } from '../schema/mention.js';
import type { FigureContext } from './context.js';

/** A mention of a record, by where it stands. */
export interface Located {
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

/** The records that can be sources, in the order of the text, so that each figure looks only at its own surroundings. */
export interface Surroundings {
  readonly people: readonly Located[];
  readonly organizations: readonly Located[];
}

interface Mentioned {
  readonly id: string;
  readonly mentions: readonly Mention[];
}

/** Sorts what was found before the figures by where it stands, once a figure asks for it. */
export function surroundingsOf(context: FigureContext): () => Surroundings {
  let near: Surroundings | null = null;
  return () => {
    near ??= {
      people: located(context.people, ({ kind, text }) => kind !== 'pronoun' || !OWNING.test(text)),
      organizations: located(context.organizations, () => true),
    };
    return near;
  };
}

/** "his lawyer" speaks of the lawyer. */
const OWNING = /^h(?:is|er)$/i;

function located(records: readonly Mentioned[], keep: (mention: Mention) => boolean): Located[] {
  const found: Located[] = [];
  for (const { id, mentions } of records)
    for (const mention of mentions)
      if (keep(mention)) found.push({ start: mention.start, end: mention.end, id });
  return found.sort((a, b) => a.start - b.start);
}

/** Index of the first mention that starts at or after `offset`. */
export function firstFrom(mentions: readonly Located[], offset: number): number {
  return firstIndex(mentions.length, (i) => mentions[i].start >= offset);
}
