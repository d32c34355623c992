import type { Document } from '../document/index.js';
import { type KnownNames, type NameSpan, singleSpaced } from '../names/index.js';
import type { Mention } from '../schema/mention.js';
import type { KnownPlace } from '../schema/names.js';
import type { Place } from '../schema/place.js';

/** Sets the names of places that the user knows apart from those that the gazetteer is to be asked about. */
export function takeKnownPlaces(
  document: Document,
  names: readonly NameSpan[],
  { places }: KnownNames,
): { added: Place[]; others: NameSpan[] } {
  const mentions = new Map<KnownPlace, Mention[]>();
  const others: NameSpan[] = [];
  for (const span of names) {
    const entry =
      span.type === 'place' || span.type === 'facility' ? places.get(singleSpaced(span.text)) : undefined;
    if (entry === undefined) {
      others.push(span);
      continue;
    }
    const { start, end, text, sentence } = span;
    const { start: from, end: to } = document.sentences[sentence];
    const mention: Mention = { start, end, text, kind: 'name', sentence: [from, Math.max(to, end)] };
    const known = mentions.get(entry);
    if (known) known.push(mention);
    else mentions.set(entry, [mention]);
  }
  return { added: [...mentions].map(([entry, of]) => placeRecord(entry, of)), others };
}

function placeRecord(entry: KnownPlace, mentions: Mention[]): Place {
  const { name, kind, countryCode, admin1, point, geonamesId } = entry;
  return {
    id: 'l1',
    name,
    kind: kind ?? 'other',
    countryCode: countryCode ?? null,
    admin1: admin1 ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    precision: point ? 'own' : null,
    locatedBy: point ? 'user' : null,
    within: null,
    geonamesId: geonamesId ?? null,
    population: null,
    alternatives: [],
    mentions,
    confidence: 1,
  };
}

/** Both lists in the order of first mention, numbered anew. */
export function joinPlaces(added: readonly Place[], others: readonly Place[]): Place[] {
  if (added.length === 0) return [...others];
  const all = [...added, ...others].sort((a, b) => a.mentions[0].start - b.mentions[0].start);
  const ids = new Map(all.map((place, i) => [place, `l${i + 1}`]));
  const renamed = new Map(others.map((place) => [place.id, ids.get(place) ?? place.id]));
  return all.map((place) => ({
    ...place,
    id: ids.get(place) ?? place.id,
    within: place.within === null ? null : (renamed.get(place.within) ?? null),
  }));
}
