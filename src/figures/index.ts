/**
 * Figures. In: a Document and what was found in it before. Out: casualty and displacement figures with bounds, scope, links and
 * sources, in the order of the text; and from them the tolls of the article's main event.
 */
import { type Document, tokenText } from '../document/index.js';
import type { Convention } from '../schema/convention.js';
import type { Figure } from '../schema/figure.js';
import type { Place } from '../schema/place.js';
import type { Toll } from '../schema/toll.js';
import type { FigureContext } from './context.js';
import { rulesOf } from './conventions/index.js';
import type { Draft } from './draft.js';
import { draftFigures } from './drafting.js';
import { type FigureLinks, linkPlacesAndDates } from './links/index.js';
import { surroundingsOf } from './nearness.js';
import type { FigureFacts } from './rivals.js';
import { type SourceFinder, sourceFinder } from './source.js';
import { tollsOf } from './tolls.js';

export type { FigureContext } from './context.js';

/** Document -> casualty and displacement figures, in the order of the text. */
export function findFigures(document: Document, context: FigureContext): Figure[] {
  const drafts = draftFigures(document);
  if (drafts.every(({ number }) => number === null)) return [];
  const near = surroundingsOf(context);
  const source = sourceFinder(document, context, near);
  const links = linkPlacesAndDates(document, context, drafts);
  return drafts
    .filter((draft) => draft.number !== null)
    .map((draft) => toFigure(document, draft, drafts, links(draft), source));
}

/** Figures -> per kind the one number that the article reports for its main event, by the rules of `convention`. */
export function addUpTolls(
  document: Document,
  figures: readonly Figure[],
  places: readonly Place[] = [],
  convention: Convention = 'lexical',
): Toll[] {
  const all = draftFigures(document);
  if (all.length === 0) return [];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const drafts = all.filter(({ number }) => number === null || byId.has(`f${number}`));
  return tollsOf(document, drafts, rulesOf(convention), ({ number }) =>
    factsOf(byId.get(`f${number}`), places),
  );
}

function factsOf(figure: Figure | undefined, places: readonly Place[]): FigureFacts {
  const source = figure?.source ?? null;
  const placeId = figure?.placeId ?? null;
  return {
    source: source && (source.personId ?? source.organizationId ?? source.text.toLowerCase()),
    placeId,
    countryCode: places.find(({ id }) => id === placeId)?.countryCode ?? null,
  };
}

function toFigure(
  document: Document,
  draft: Draft,
  drafts: readonly Draft[],
  links: FigureLinks,
  source: SourceFinder,
): Figure {
  const { starts, ends } = document;
  const { quantity, sentence } = draft;
  const start = starts[draft.first];
  const victims = draft.rule === 'instance' ? null : victimSpan(document, draft);
  return {
    id: `f${draft.number}`,
    start,
    end: ends[draft.end - 1],
    text: tokenText(document, draft.first, draft.end),
    kind: draft.kind,
    quantity: {
      start: starts[quantity.numberFirst],
      end: ends[quantity.numberEnd - 1],
      value: quantity.value,
      min: quantity.min,
      max: quantity.max,
      qualifier: quantity.qualifier,
      vague: quantity.qualifier === 'vague',
    },
    unit: draft.unit,
    victims,
    trigger: {
      start: starts[draft.triggerFirst],
      end: ends[draft.triggerEnd - 1],
      text: tokenText(document, draft.triggerFirst, draft.triggerEnd),
    },
    scope: draft.scope,
    negated: draft.negated,
    modality: draft.modality,
    source: source(sentence, draft.first),
    placeId: links.place?.id ?? null,
    dateId: links.date?.id ?? null,
    evidence: { place: links.place?.evidence ?? null, date: links.date?.evidence ?? null },
    partOf: idOf(drafts, draft.partOf),
    sameAs: idOf(drafts, draft.sameAs),
    supersedes: idOf(drafts, draft.supersedes),
    increment: draft.increment,
    sentence: [sentence.start, sentence.end],
    confidence: confidenceOf(draft),
  };
}

function idOf(drafts: readonly Draft[], index: number | null): string | null {
  const number = index === null ? null : drafts[index].number;
  return number === null ? null : `f${number}`;
}

function victimSpan(document: Document, draft: Draft): Figure['victims'] {
  const head = draft.predicate?.head ?? draft.head;
  if (head < 0) return null;
  let first = draft.predicate?.first ?? draft.quantity.endToken;
  while (first < head && /^(?:of|the|other|more|its|their|his|her|them|whom)$/.test(document.lower[first]))
    first++;
  if (first > head) return null;
  const start = document.starts[first];
  const end = document.ends[head];
  return { start, end, text: document.text.slice(start, end), groups: [...draft.groups] };
}

/** How far to trust the rule that made the figure; lower for links by list, by inclusion and by nearness. */
function confidenceOf(draft: Draft): number {
  const base: Readonly<Record<string, number>> = {
    object: 0.95,
    act: 0.95,
    split: 0.9,
    instance: 0.9,
    subject: 0.9,
    toll: 0.85,
    absence: 0.85,
    former: 0.8,
    list: 0.75,
    inclusion: 0.75,
    people: 0.6,
    modifier: 0.6,
  };
  const trust = base[draft.rule] ?? 0.7;
  return draft.weak ? trust * 0.6 : draft.quantity.form === 'article' ? trust * 0.9 : trust;
}
