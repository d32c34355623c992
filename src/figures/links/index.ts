/**
 * Where and when a figure was. Each link is settled by the nearest of four things, and keeps the words that say so: the figure's own clause,
 * its sentence, the figure before it in its paragraph, the event of headline and lead.
 */
import type { Document } from '../../document/index.js';
import type { Span } from '../../schema/span.js';
import type { FigureContext } from '../context.js';
import type { Draft } from '../draft.js';
import { mainEventOf, toldPlace } from './main-event.js';
import { nearestPlace, ownDate, ownPlace, partDate } from './own-clause.js';
import { type Named, sceneReader } from './scene.js';

/** The record that a figure is linked to, and the words that say so. */
export interface Link {
  readonly id: string;
  readonly evidence: Span;
}

export interface FigureLinks {
  readonly place: Link | null;
  readonly date: Link | null;
}

const NOWHERE: FigureLinks = { place: null, date: null };

/** Links every draft that has a number to its place and date, by index. */
export function linkPlacesAndDates(
  document: Document,
  context: FigureContext,
  drafts: readonly Draft[],
): (draft: Draft) => FigureLinks {
  if (context.places.length === 0 && context.dates.length === 0) return () => NOWHERE;
  const sceneOf = sceneReader(document, context);
  const main = mainEventOf(document, context.places, drafts, sceneOf);
  const countries = new Set(context.places.filter(({ kind }) => kind === 'country').map(({ id }) => id));
  const counted = new Set(drafts.map(({ sentence }) => sentence.index));
  const found = new Map<number, Whereabouts>();
  /** The last place that a figure of the paragraph was in. */
  let focus: { readonly sentence: number; readonly block: number; readonly place: Named } | null = null;

  /** The place of the paragraph or of the article's event, for a figure whose sentence names none. */
  const elsewhere = (draft: Draft): Named | null => {
    if (draft.scope !== 'background' && draft.rule !== 'toll' && focus && follows(draft, focus))
      return focus.place;
    if (draft.scope !== 'incident') return main.place && countries.has(main.place.id) ? main.place : null;
    const before = document.sentences[draft.sentence.index - 1];
    const told = before && before.block === draft.sentence.block && !counted.has(before.index);
    const retold = told && draft.rule !== 'toll' ? toldPlace(document, before, sceneOf) : null;
    if (retold) return retold;
    return main.nearer && draft.sentence.index >= main.nearer.from ? main.nearer.place : main.place;
  };

  for (const draft of drafts) {
    if (draft.number === null) continue;
    const scene = sceneOf(draft.sentence);
    const whole = draft.part && draft.partOf !== null ? found.get(draft.partOf) : undefined;
    if (whole) {
      found.set(draft.index, {
        place: nearestPlace(scene, draft) ?? whole.place,
        date: partDate(scene, draft) ?? whole.date,
      });
      continue;
    }
    const own = ownPlace(scene, draft);
    if (own && draft.scope !== 'background')
      focus = { sentence: draft.sentence.index, block: draft.block.index, place: own };
    const event = draft.scope === 'incident' && !AHEAD.has(draft.modality) ? main.date : null;
    found.set(draft.index, { place: own ?? elsewhere(draft), date: ownDate(scene, draft) ?? event });
  }
  return ({ index }) => {
    const link = found.get(index);
    return link ? { place: link.place && linkOf(link.place), date: link.date && linkOf(link.date) } : NOWHERE;
  };
}

interface Whereabouts {
  readonly place: Named | null;
  readonly date: Named | null;
}

/** Whether a figure stands in the sentence behind another, in the same paragraph. */
function follows(draft: Draft, focus: { readonly sentence: number; readonly block: number }): boolean {
  return draft.block.index === focus.block && draft.sentence.index - focus.sentence <= 1;
}

/** What has not happened yet has no day of the event. */
const AHEAD: ReadonlySet<string> = new Set(['planned', 'projected', 'possible']);

const linkOf = ({ id, span }: Named): Link => ({ id, evidence: span });
