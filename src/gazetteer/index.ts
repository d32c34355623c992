import { remembered } from '../lexicon/remembered.js';
import { demonymTarget } from './demonyms.js';
import { abbreviationKey, fold, isAbbreviation } from './fold.js';
import { type GazetteerKind, gazetteer } from './store.js';

export { admin1OfAbbreviation } from './abbreviations.js';
export { fold } from './fold.js';
export type { GazetteerKind } from './store.js';

/** A place of the gazetteer. Row numbers (`row`) change with every build of the data; GeoNames ids do not. */
export interface Candidate {
  readonly row: number;
  readonly name: string;
  readonly kind: GazetteerKind;
  /** ISO 3166-1 alpha-2; null for seas, continents and regions of several countries. */
  readonly countryCode: string | null;
  /** Name of the first-level division that holds the place. */
  readonly admin1: string | null;
  /** WGS 84, degrees, to about 300 m. */
  readonly latitude: number;
  readonly longitude: number;
  /** Inhabitants to two or three digits; for divisions the sum over their towns; 0 where it is not known. */
  readonly population: number;
  readonly geonamesId: number | null;
  /** Whether it is the capital of its country. */
  readonly isCapital: boolean;
  /** Whether the place was found by its own name rather than by an alias. */
  readonly byOwnName: boolean;
}

/**
 * All places of that name, in no order of likelihood. Case, accents, hyphens and a leading "the" do not matter;
 * abbreviations ("US", "U.A.E.") are found only when they are written in capitals.
 */
export function find(name: string): Candidate[] {
  const found: Candidate[] = [];
  for (const rank of ranksOf(name)) {
    gazetteer().table.forEachPlace(rank, (row, own) => found.push(candidate(row, own)));
  }
  return found;
}

/** The same, the best known first: countries and continents, then by population, those of that own name before others. */
export function findByProminence(name: string): Candidate[] {
  const group = ({ kind }: Candidate): number => (kind === 'country' || kind === 'continent' ? 0 : 1);
  return find(name).sort(
    (a, b) =>
      group(a) - group(b) ||
      b.population - a.population ||
      Number(b.byOwnName) - Number(a.byOwnName) ||
      a.row - b.row,
  );
}

/** Whether some place has that name; a quick test that makes no objects. */
export function isPlaceName(name: string): boolean {
  return ranksOf(name).length > 0;
}

/** Whether some place has a name of several words that begins with `word`. */
export function opensPlaceName(word: string): boolean {
  return word.length > LONGEST_NAME || gazetteer().table.hasPrefix(fold(`${word} x`).slice(0, -1));
}

/**
 * How well known the best-known place of that name is: 0 no such place, 1 a place without population or below 5,000
 * inhabitants, 2 from 5,000, 3 from 50,000, 4 from 500,000 inhabitants, 5 a country, a continent or a first-level division.
 */
export function placeRank(name: string): 0 | 1 | 2 | 3 | 4 | 5 {
  const store = gazetteer();
  let best: 0 | 1 | 2 | 3 | 4 | 5 = 0;
  for (const rank of ranksOf(name)) {
    store.table.forEachPlace(rank, (row) => {
      const kind = store.kind(row);
      const people = store.population(row);
      const weight =
        kind === 'country' || kind === 'continent' || kind === 'admin1'
          ? 5
          : people >= 500_000
            ? 4
            : people >= 50_000
              ? 3
              : people >= 5000
                ? 2
                : 1;
      if (weight > best) best = weight;
    });
  }
  return best;
}

/** A number for the first-level division that holds a place, one for each in the world; null if it is in none. */
export function divisionNumber(place: Candidate): number | null {
  const store = gazetteer();
  const division = store.division(place.row);
  return division === 0 ? null : store.group(place.row);
}

/** Share of its country's people that live in the first-level division of a place, 0 to 1; 0 where that is not known. */
export function divisionShare(place: Candidate): number {
  return gazetteer().divisionShare(place.row);
}

/** The name of the place that a demonym points to ("Syrian" -> "Syria", "Catalans" -> "Catalonia"); null for other words. */
export function demonym(word: string): string | null {
  return demonymTarget(word);
}

/** The places nearest to a point, nearest first, with their distance in kilometres. */
export function near(
  latitude: number,
  longitude: number,
  options: { readonly limit?: number; readonly kilometres?: number } = {},
): (Candidate & { readonly distance: number })[] {
  const { limit = 10, kilometres = 100 } = options;
  const { latitudes, longitudes } = gazetteer().points();
  const reach = kilometres / 110.5;
  const hits: { row: number; distance: number }[] = [];
  for (let row = 0; row < latitudes.length; row++) {
    if (Math.abs(latitudes[row] - latitude) > reach) continue;
    const distance = distanceInKilometres(latitude, longitude, latitudes[row], longitudes[row]);
    if (distance <= kilometres) hits.push({ row, distance });
  }
  hits.sort((a, b) => a.distance - b.distance || a.row - b.row);
  return hits.slice(0, limit).map(({ row, distance }) => ({ ...candidate(row, true), distance }));
}

/** Great-circle distance on a sphere of 6,371 km. */
export function distanceInKilometres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const x = Math.sin((lat2 - lat1) * HALF_RADIAN);
  const y = Math.sin((lon2 - lon1) * HALF_RADIAN);
  const h = x * x + Math.cos(2 * HALF_RADIAN * lat1) * Math.cos(2 * HALF_RADIAN * lat2) * y * y;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const HALF_RADIAN = Math.PI / 360;
const LONGEST_NAME = 80;

/** Names and places looked up of late; emptied when full, so that long runs do not fill the memory. */
const MOST_REMEMBERED = 4096;
const knownRanks = remembered(MOST_REMEMBERED, searchRanks);
const candidatesByRow = new Map<number, Candidate>();

function ranksOf(name: string): readonly number[] {
  return name.length === 0 || name.length > LONGEST_NAME ? [] : knownRanks(name);
}

function searchRanks(name: string): readonly number[] {
  const { table } = gazetteer();
  const ranks: number[] = [];
  const bare = /^the /i.test(name) ? name.slice(4) : name;
  if (isAbbreviation(bare)) {
    const rank = table.rank(abbreviationKey(bare));
    if (rank >= 0) return [rank];
  }
  const folded = fold(name);
  const rank = folded === '' ? -1 : table.rank(folded);
  if (rank >= 0) ranks.push(rank);
  return ranks;
}

function candidate(row: number, byOwnName: boolean): Candidate {
  const key = byOwnName ? 2 * row : 2 * row + 1;
  const known = candidatesByRow.get(key);
  if (known !== undefined) return known;
  if (candidatesByRow.size >= MOST_REMEMBERED) candidatesByRow.clear();
  const made = makeCandidate(row, byOwnName);
  candidatesByRow.set(key, made);
  return made;
}

function makeCandidate(row: number, byOwnName: boolean): Candidate {
  const store = gazetteer();
  return Object.freeze({
    row,
    name: store.name(row),
    kind: store.kind(row),
    countryCode: store.country(row),
    admin1: store.admin1(row),
    latitude: store.latitude(row),
    longitude: store.longitude(row),
    population: store.population(row),
    geonamesId: store.geonamesId(row),
    isCapital: store.isCapital(row),
    byOwnName,
  });
}
