import type { ArticleRecord, Span } from '../../src/index.js';
import { levelFigureLinks, levelFigures, levelPeople, levelPlaces, levelQuotes } from './tolerances.js';
import {
  dateView,
  figureLinksView,
  figureView,
  organizationView,
  personView,
  placeView,
  quoteView,
  referencesView,
  tollView,
} from './views.js';

/** What is compared, each by a test of its own. */
export const COMPARISONS = [
  'people',
  'references',
  'organizations',
  'places',
  'dates',
  'quotes',
  'figures',
  'figureLinks',
  'tolls',
  'dateline',
  'sentences',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** The two sides of a comparison, in the shape in which a difference reads best. */
export interface Sides {
  readonly expected: unknown;
  readonly actual: unknown;
}

/** Both records as far as `what` goes, with the differences that the conventions leave open levelled out. */
export function compare(what: Comparison, expected: ArticleRecord, actual: ArticleRecord): Sides {
  switch (what) {
    case 'people':
      return levelPeople(
        views(expected.people, expected, personView),
        views(actual.people, actual, personView),
      );
    case 'references':
      return {
        expected: views(expected.people, expected, referencesView).filter(speaks),
        actual: views(actual.people, actual, referencesView).filter(speaks),
      };
    case 'organizations':
      return {
        expected: views(expected.organizations, expected, organizationView),
        actual: views(actual.organizations, actual, organizationView),
      };
    case 'places':
      return levelPlaces(
        views(expected.places, expected, placeView),
        views(actual.places, actual, placeView),
      );
    case 'dates':
      return {
        expected: views(expected.dates, expected, dateView),
        actual: views(actual.dates, actual, dateView),
      };
    case 'quotes':
      return levelQuotes(
        views(expected.quotes, expected, quoteView),
        views(actual.quotes, actual, quoteView),
      );
    case 'figures':
      return levelFigures(
        views(expected.figures, expected, figureView),
        views(actual.figures, actual, figureView),
      );
    case 'figureLinks':
      return levelFigureLinks(
        views(expected.figures, expected, figureLinksView),
        views(actual.figures, actual, figureLinksView),
      );
    case 'tolls':
      return {
        expected: views(expected.tolls, expected, tollView).sort(byKind),
        actual: views(actual.tolls, actual, tollView).sort(byKind),
      };
    case 'dateline':
      return { expected: datelineView(expected), actual: datelineView(actual) };
    case 'sentences':
      return sentences(expected, actual);
  }
}

function views<T, V>(
  list: readonly T[],
  record: ArticleRecord,
  view: (record: ArticleRecord, i: number) => V,
): V[] {
  return list.map((_, index) => view(record, index));
}

const speaks = ({ unnamed }: { unnamed: readonly string[] }): boolean => unnamed.length > 0;

const byKind = (a: { kind: string }, b: { kind: string }): number => a.kind.localeCompare(b.kind);

function datelineView({ dateline, places, dates }: ArticleRecord) {
  return (
    dateline && {
      text: dateline.text.replace(/\s+/g, ' '),
      agency: dateline.agency,
      place: places.find((place) => place.id === dateline.placeId)?.name ?? null,
      date: dates.find((date) => date.id === dateline.dateId)?.value ?? null,
    }
  );
}

/** The sentences of those mentions, quotes and figures that both records have. */
function sentences(expected: ArticleRecord, actual: ArticleRecord): Sides {
  const ours = sentencesBySpan(expected);
  const theirs = sentencesBySpan(actual);
  const shared = [...ours.keys()].filter((key) => theirs.has(key));
  const list = (side: Map<string, string>): string[] => shared.map((key) => `${key}: ${side.get(key)}`);
  return { expected: list(ours), actual: list(theirs) };
}

function sentencesBySpan({
  people,
  organizations,
  places,
  quotes,
  figures,
  text,
}: ArticleRecord): Map<string, string> {
  const held: (Span & { sentence: readonly [number, number] })[] = [
    ...[...people, ...organizations, ...places].flatMap(({ mentions }) => mentions),
    ...quotes,
    ...figures,
  ];
  return new Map(
    held.map((span) => [`${span.start}-${span.end}`, text.slice(span.sentence[0], span.sentence[1])]),
  );
}
