import type { DateExpression } from '../schema/date.js';
import type { Figure } from '../schema/figure.js';
import type { Place } from '../schema/place.js';
import type { ArticleRecord } from '../schema/record.js';
import type { Printer } from './printer.js';

/**
 * A GeoJSON feature (RFC 7946): the point as longitude and latitude in degrees, WGS 84. Properties are flat and a name has one type in
 * all features, so that maps read them as columns.
 */
export interface PointFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

/** The places with a point and the figures that lie in one of them, and how many have none. */
export interface LocatedFacts {
  readonly features: readonly PointFeature[];
  readonly unlocated: { readonly places: number; readonly figures: number };
}

/** What of a record can be drawn on a map. A figure stands at the point of its place, a country's at the country's middle. */
export function locatedFacts(record: ArticleRecord): LocatedFacts {
  const features: PointFeature[] = [];
  const located = new Map<string, Place>();
  for (const place of record.places) {
    const feature = pointFeature(record, place.id, place, placeProperties(place));
    if (feature === null) continue;
    features.push(feature);
    located.set(place.id, place);
  }
  const dates = new Map(record.dates.map((date) => [date.id, date]));
  let figures = 0;
  for (const figure of record.figures) {
    const place = figure.placeId === null ? undefined : located.get(figure.placeId);
    const date = figure.dateId === null ? null : (dates.get(figure.dateId) ?? null);
    const feature =
      place === undefined
        ? null
        : pointFeature(record, figure.id, place, figureProperties(figure, place, date));
    if (feature === null) figures++;
    else features.push(feature);
  }
  return { features, unlocated: { places: record.places.length - located.size, figures } };
}

function pointFeature(
  record: ArticleRecord,
  id: string,
  { latitude, longitude }: Place,
  properties: PointFeature['properties'],
): PointFeature | null {
  if (latitude === null || longitude === null) return null;
  return {
    type: 'Feature',
    id: record.id === null ? id : `${record.id}#${id}`,
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
    properties: { article: record.id, ...properties },
  };
}

function placeProperties(place: Place): PointFeature['properties'] {
  const demonyms = place.mentions.filter(({ kind }) => kind === 'demonym').length;
  return {
    type: 'place',
    name: place.name,
    kind: place.kind,
    country: place.countryCode,
    admin1: place.admin1,
    geonamesId: place.geonamesId,
    precision: place.precision,
    locatedBy: place.locatedBy,
    mentions: place.mentions.length - demonyms,
    demonyms,
    confidence: place.confidence,
  };
}

function figureProperties(
  figure: Figure,
  place: Place,
  date: DateExpression | null,
): PointFeature['properties'] {
  const { value, min, max, qualifier } = figure.quantity;
  return {
    type: 'figure',
    text: figure.text,
    kind: figure.kind,
    value,
    min,
    max,
    qualifier,
    unit: figure.unit,
    scope: figure.scope,
    modality: figure.modality,
    negated: figure.negated,
    date: date?.value ?? null,
    earliest: dayOf(date?.earliest),
    latest: dayOf(date?.latest),
    place: place.name,
    placeKind: place.kind,
    precision: place.precision,
    country: place.countryCode,
    confidence: figure.confidence,
  };
}

/** Without the time of day: maps take a column of such days for dates. */
function dayOf(moment: string | null | undefined): string | null {
  return moment?.slice(0, 10) ?? null;
}

/**
 * GeoJSON: one FeatureCollection of all records, one feature a line. What has no point is counted in the foreign member
 * `unlocated`. A printer serves one run: it counts on.
 */
export function geojsonPrinter(): Printer {
  let printed = 0;
  const unlocated = { places: 0, figures: 0 };
  return {
    open: '{"type":"FeatureCollection","features":[',
    between: '',
    get close() {
      return `\n],"unlocated":${JSON.stringify(unlocated)}}\n`;
    },
    print(record) {
      const facts = locatedFacts(record);
      unlocated.places += facts.unlocated.places;
      unlocated.figures += facts.unlocated.figures;
      return facts.features
        .map((feature) => `${printed++ === 0 ? '\n' : ',\n'}${JSON.stringify(feature)}`)
        .join('');
    },
  };
}
