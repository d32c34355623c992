import type { Document } from '../document/index.js';
import type { Mention } from '../schema/mention.js';
import type { Place, PlaceKind } from '../schema/place.js';
import type { Reading } from './resolve.js';
import type { Sense } from './sense.js';
import type { Toponym } from './toponym.js';

interface Draft {
  readonly place: Omit<Place, 'id' | 'mentions'>;
  readonly mentions: Mention[];
}

/** One record a place: names that mean the same place ("Russia", "Russian Federation") fold into one. */
export function toPlaces(
  document: Document,
  senses: readonly Sense[],
  readings: readonly (Reading | null)[],
): Place[] {
  const drafts = new Map<string, Draft>();
  senses.forEach((sense, i) => {
    const reading = readings[i];
    const built = sense.toponyms[0].role === 'facility';
    const key = reading === null || built ? `name ${sense.key}` : `row ${reading.place.row}`;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = { place: describe(sense, reading, built), mentions: [] };
      drafts.set(key, draft);
    }
    for (const toponym of sense.toponyms) draft.mentions.push(mentionOf(document, toponym));
  });
  const ordered = [...drafts.values()];
  for (const draft of ordered) draft.mentions.sort((a, b) => a.start - b.start);
  ordered.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  return ordered.map(({ place, mentions }, i) => ({ id: `l${i + 1}`, ...place, mentions }));
}

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

function describe(sense: Sense, reading: Reading | null, built: boolean): Omit<Place, 'id' | 'mentions'> {
  const longest = sense.toponyms.reduce((a, b) => (b.text.length > a.text.length ? b : a)).text;
  if (reading === null) {
    return {
      name: longest,
      kind: built ? 'facility' : kindOfUnknown(sense),
      countryCode: null,
      admin1: null,
      latitude: null,
      longitude: null,
      geonamesId: null,
      population: null,
      confidence: 0.3,
    };
  }
  const { place } = reading;
  const exact = !built || place.kind === 'facility';
  return {
    name: exact ? place.name : longest,
    kind: built ? 'facility' : place.kind === 'admin1' || place.kind === 'admin2' ? 'admin' : place.kind,
    countryCode: place.countryCode,
    admin1: place.kind === 'country' ? null : place.admin1,
    latitude: place.latitude,
    longitude: place.longitude,
    geonamesId: exact ? place.geonamesId : null,
    population:
      exact && (place.kind === 'city' || place.kind === 'country') && place.population > 0
        ? place.population
        : null,
    confidence: confidenceOf(reading),
  };
}

function kindOfUnknown(sense: Sense): PlaceKind {
  const kind = sense.kinds?.[0];
  if (kind === undefined) return 'other';
  return kind === 'admin1' || kind === 'admin2' ? 'admin' : kind;
}

/** A clear lead over the next reading is trusted; half a decimal order is a toss-up. */
function confidenceOf({ margin }: Reading): number {
  return Math.round((0.45 + 0.53 / (1 + Math.exp(1.5 - 2 * margin))) * 100) / 100;
}
