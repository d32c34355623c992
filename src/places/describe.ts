import type { Candidate, GazetteerKind } from '../gazetteer/index.js';
import type { Place, PlaceAlternative, PlaceKind } from '../schema/place.js';
import type { Location } from './locate.js';
import type { Reading } from './resolve.js';
import { namesakeDivision } from './score.js';
import type { Sense } from './sense.js';
import type { Toponym } from './toponym.js';

/** The fields of a record; `lender` is the row of the place whose point it borrows. */
export interface PlaceFacts extends Omit<Place, 'id' | 'within' | 'mentions'> {
  readonly lender: number | null;
}

/** A place that the gazetteer holds. */
export function describeKnown(sense: Sense, reading: Reading): PlaceFacts {
  const { place } = reading;
  const counted = place.kind === 'city' || place.kind === 'country';
  const namesake = place.kind === 'city' && !place.byOwnName ? namesakeDivision(sense, place) : null;
  return {
    name: namesake?.name ?? place.name,
    kind: kindOfKnown(sense, place),
    countryCode: place.countryCode,
    admin1: place.kind === 'country' ? null : place.admin1,
    latitude: place.latitude,
    longitude: place.longitude,
    precision: 'own',
    locatedBy: 'gazetteer',
    lender: null,
    geonamesId: place.geonamesId,
    population: counted && place.population > 0 ? place.population : null,
    alternatives: reading.alternatives.map(alternativeOf),
    confidence: confidenceOf(reading),
  };
}

/** A built place that no list has: country, division and point are those of its town, or its country that of the article. */
export function describeBuilt(toponym: Toponym, location: Location | null, home: string | null): PlaceFacts {
  const admin1 = location?.place.admin1 ?? null;
  return unlisted(toponym.text, 'facility', location?.place.countryCode ?? home, admin1, location);
}

/**
 * A place that the gazetteer lacks. It lies in the country and division of the town that the text sets it beside ("X, near
 * Y") or of what it says around it ("X, Y"), else, but for regions, which cross borders, in the country that most of the article's places lie in.
 */
export function describeUnknown(sense: Sense, location: Location | null, home: string | null): PlaceFacts {
  const container = location?.place ?? sense.containers[0];
  const kind = kindOfUnknown(sense);
  const name = sense.toponyms.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
  const country = container === undefined ? (kind === 'region' ? null : home) : container.countryCode;
  const admin1 = container?.kind === 'country' ? null : (container?.admin1 ?? null);
  return unlisted(name, kind, country, admin1, location);
}

/** What is known of a place that no list has, with the point that it borrows; the fields in the order of `describeKnown`. */
function unlisted(
  name: string,
  kind: PlaceKind,
  countryCode: string | null,
  admin1: string | null,
  location: Location | null,
): PlaceFacts {
  const lender = location?.place ?? null;
  return {
    name,
    kind,
    countryCode,
    admin1,
    latitude: lender?.latitude ?? null,
    longitude: lender?.longitude ?? null,
    precision: lender === null ? null : lender.kind === 'city' ? 'town' : 'area',
    locatedBy: location?.by ?? null,
    lender: lender?.row ?? null,
    geonamesId: null,
    population: null,
    alternatives: [],
    confidence: location?.confidence ?? 0.3,
  };
}

/** The country in which most of the article's places lie, by their mentions; null if none has a clear majority. */
export function homeOf(senses: readonly Sense[], readings: readonly (Reading | null)[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  senses.forEach(({ toponyms }, i) => {
    const country = readings[i]?.place.countryCode ?? null;
    if (country === null) return;
    all += toponyms.length;
    counts.set(country, (counts.get(country) ?? 0) + toponyms.length);
  });
  for (const [country, count] of counts) if (count >= HOME_SHARE * all) return country;
  return null;
}

const HOME_SHARE = 0.5;

function alternativeOf({
  name,
  kind,
  countryCode,
  admin1,
  latitude,
  longitude,
  geonamesId,
}: Candidate): PlaceAlternative {
  return { name, countryCode, admin1: kind === 'country' ? null : admin1, latitude, longitude, geonamesId };
}

/** A municipality that the text calls a town is one. */
function kindOfKnown(sense: Sense, { kind }: Candidate): PlaceKind {
  if (kind === 'admin2' && sense.toponyms.some(({ kinds }) => kinds?.[0] === 'city')) return 'city';
  return kindOf(kind);
}

/** The kind in a record: it tells no states from counties. */
export function kindOf(kind: GazetteerKind): PlaceKind {
  return kind === 'admin1' || kind === 'admin2' ? 'admin' : kind;
}

function kindOfUnknown(sense: Sense): PlaceKind {
  const kind = sense.kinds?.[0];
  if (sense.village) return 'city';
  if (kind === undefined) return 'other';
  return kindOf(kind);
}

/** A clear lead over the next reading is trusted; half a decimal order is a toss-up. */
function confidenceOf({ margin }: Reading): number {
  return Math.round((0.45 + 0.53 / (1 + Math.exp(1.5 - 2 * margin))) * 100) / 100;
}
