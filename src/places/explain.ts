import type { Document } from '../document/index.js';
import type { KnownNames, NameSpan } from '../names/index.js';
import type { Place, PlaceAlternative, PlaceKind } from '../schema/place.js';
import { kindOf } from './describe.js';
import { findToponyms } from './find.js';
import { takeKnownPlaces } from './known-places.js';
import { homeByRegister } from './register.js';
import { doubtOf, type Weighed, weighSenses } from './resolve.js';
import { type PlaceScoreParts, scoreParts } from './score.js';
import { groupSenses } from './sense.js';

/** A place of the gazetteer that a name may mean, with what speaks for it. */
export interface PlaceReading extends PlaceAlternative {
  readonly kind: PlaceKind;
  /** Sum of the parts: one point is one decimal order of population. Rounded, as they are, to hundredths. */
  readonly score: number;
  readonly parts: PlaceScoreParts;
}

/** All that one name of an article may mean. All its mentions mean the same place. */
export interface PlaceExplanation {
  /** The place of the record that the first mention of the name belongs to. */
  readonly placeId: string | null;
  /** The words that were looked up: of "southern Idlib" and "Idlib province" it is "Idlib". */
  readonly name: string;
  /**
   * `resolved` to the first reading; `weak`: the score of the first is too low to be believed; `foreign`: the first is a small town of
   * a country that nothing else speaks of, while the article speaks of another; `unlisted`: the gazetteer has no such name.
   */
  readonly outcome: 'resolved' | 'weak' | 'foreign' | 'unlisted';
  /** The places that were weighed, at most forty, best first. */
  readonly readings: readonly PlaceReading[];
}

/** Why the names of `places`, the records of these names, were resolved as they were, in the order of first mention. */
export function explainNames(
  document: Document,
  names: readonly NameSpan[],
  known: KnownNames | null,
  places: readonly Place[],
): PlaceExplanation[] {
  const unknown = known === null ? names : takeKnownPlaces(document, names, known).others;
  const senses = groupSenses(document, findToponyms(document, unknown));
  const ids = new Map<number, string>();
  for (const { id, mentions } of places) for (const { start } of mentions) ids.set(start, id);
  return weighSenses(senses, homeByRegister(document), (weighed) =>
    explain(weighed, ids.get(weighed.sense.toponyms[0].start) ?? null),
  );
}

function explain(weighed: Weighed, placeId: string | null): PlaceExplanation {
  const { sense, candidates, scores } = weighed;
  const order = candidates.map((_, i) => i).sort((a, b) => scores[b] - scores[a] || a - b);
  return {
    placeId,
    name: sense.toponyms[0].lookup,
    outcome: order.length === 0 ? 'unlisted' : (doubtOf(weighed, order[0]) ?? 'resolved'),
    readings: order.map((i) => readingOf(weighed, i)),
  };
}

function readingOf(weighed: Weighed, i: number): PlaceReading {
  const { sense, candidates, divisions, scores, evidence, nearness } = weighed;
  const place = candidates[i];
  const parts = scoreParts(sense, place, divisions[i], evidence, nearness[i]);
  return {
    name: place.name,
    kind: kindOf(place.kind),
    countryCode: place.countryCode,
    admin1: place.kind === 'country' ? null : place.admin1,
    latitude: place.latitude,
    longitude: place.longitude,
    geonamesId: place.geonamesId,
    score: hundredths(scores[i]),
    parts: {
      prior: hundredths(parts.prior),
      alias: hundredths(parts.alias),
      kind: hundredths(parts.kind),
      container: hundredths(parts.container),
      contents: hundredths(parts.contents),
      ownTown: hundredths(parts.ownTown),
      country: hundredths(parts.country),
      division: hundredths(parts.division),
      near: hundredths(parts.near),
    },
  };
}

function hundredths(points: number): number {
  return Math.round(points * 100) / 100;
}
