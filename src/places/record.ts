import type { Document } from '../document/index.js';
import { type Candidate, fold } from '../gazetteer/index.js';
import type { Mention } from '../schema/mention.js';
import type { Place, PlaceAlternative, PlaceKind } from '../schema/place.js';
import { type Location, Locator } from './locate.js';
import type { Reading } from './resolve.js';
import { namesakeDivision } from './score.js';
import type { Sense } from './sense.js';
import type { Toponym } from './toponym.js';

interface Draft {
  readonly place: PlaceFacts;
  readonly mentions: Mention[];
}

/**
 * One record a place: names that mean the same place ("Russia", "Russian Federation") fold into one, built places that share
 * no more than the town in their names do not.
 */
export function toPlaces(
  document: Document,
  senses: readonly Sense[],
  readings: readonly (Reading | null)[],
): Place[] {
  const locator = new Locator(senses, readings);
  const home = homeOf(senses, readings);
  const drafts = new Map<string, Draft>();
  senses.forEach((sense, i) => {
    const reading = readings[i];
    for (const toponym of sense.toponyms) {
      const built = toponym.role === 'facility' && !toponym.listed;
      const key = built
        ? `built ${fold(toponym.text)}`
        : reading === null
          ? `name ${sense.key}`
          : `row ${reading.place.row}`;
      let draft = drafts.get(key);
      if (draft === undefined) {
        const place = built
          ? describeBuilt(toponym, locator.locate(toponym, reading))
          : reading === null
            ? describeUnknown(sense, townBeside(document, locator, sense), home)
            : describe(sense, reading);
        draft = { place, mentions: [] };
        drafts.set(key, draft);
      }
      draft.mentions.push(mentionOf(document, toponym));
    }
  });
  const ordered = [...drafts.values()];
  for (const draft of ordered) draft.mentions.sort((a, b) => a.start - b.start);
  ordered.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  return ordered.map(({ place, mentions }, i) => ({ id: `l${i + 1}`, ...place, mentions }));
}

/** The country in which most of the article's places lie, by their mentions; null if none has a clear majority. */
function homeOf(senses: readonly Sense[], readings: readonly (Reading | null)[]): string | null {
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

const HOME_SHARE = 0.6;

function mentionOf(document: Document, toponym: Toponym): Mention {
  const sentence = document.sentences[toponym.sentence];
  return {
    start: toponym.start,
    end: toponym.end,
    text: toponym.text,
    kind: toponym.role === 'demonym' ? 'demonym' : 'name',
    sentence: [sentence.start, sentence.end],
  };
}

function describe(sense: Sense, reading: Reading): PlaceFacts {
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
    geonamesId: place.geonamesId,
    population: counted && place.population > 0 ? place.population : null,
    alternatives: reading.alternatives.map(alternativeOf),
    confidence: confidenceOf(reading),
  };
}

/** A built place that no list has: its country and division are those of its town, its own point is not known. */
function describeBuilt(toponym: Toponym, location: Location | null): PlaceFacts {
  const town = location?.town ?? null;
  return {
    name: toponym.text,
    kind: 'facility',
    countryCode: town?.countryCode ?? null,
    admin1: town?.admin1 ?? null,
    latitude: null,
    longitude: null,
    geonamesId: null,
    population: null,
    alternatives: [],
    confidence: location?.confidence ?? 0.3,
  };
}

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
  return kind === 'admin1' || kind === 'admin2' ? 'admin' : kind;
}

function townBeside(document: Document, locator: Locator, sense: Sense): Candidate | null {
  for (const toponym of sense.toponyms) {
    const town = locator.townBeside(document, toponym);
    if (town !== null) return town;
  }
  return null;
}

/**
 * A place that the gazetteer lacks, and so without a point. It lies in the country and division of the town that the text
 * sets it beside ("X, near Y") or of what it says around it ("X, Y"); a town or district else in the country that most of
 * the article's places lie in.
 */
function describeUnknown(sense: Sense, town: Candidate | null, home: string | null): PlaceFacts {
  const container = town ?? sense.containers[0];
  const kind = kindOfUnknown(sense);
  const settled = kind === 'city' || kind === 'admin';
  return {
    name: sense.toponyms.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text,
    kind,
    countryCode: container?.countryCode ?? (settled ? home : null),
    admin1: container?.kind === 'country' ? null : (container?.admin1 ?? null),
    latitude: null,
    longitude: null,
    geonamesId: null,
    population: null,
    alternatives: [],
    confidence: town === null ? 0.3 : 0.45,
  };
}

type PlaceFacts = Omit<Place, 'id' | 'mentions'>;

function kindOfUnknown(sense: Sense): PlaceKind {
  const kind = sense.kinds?.[0];
  if (sense.village) return 'city';
  if (kind === undefined) return 'other';
  return kind === 'admin1' || kind === 'admin2' ? 'admin' : kind;
}

/** A clear lead over the next reading is trusted; half a decimal order is a toss-up. */
function confidenceOf({ margin }: Reading): number {
  return Math.round((0.45 + 0.53 / (1 + Math.exp(1.5 - 2 * margin))) * 100) / 100;
}
