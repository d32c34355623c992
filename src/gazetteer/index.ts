import { demonymTarget } from './demonyms.js';
import { type Candidate, candidate, type Prominence, placesNamed } from './named-places.js';
import { gazetteer } from './store.js';

export { admin1OfAbbreviation } from './abbreviations.js';
export { opensDemonym } from './demonyms.js';
export { fold } from './fold.js';
export { type Candidate, opensPlaceName } from './named-places.js';
export type { GazetteerKind } from './store.js';

/**
 * All places of that name, in no order of likelihood. Case, accents, hyphens and a leading "the" do not matter;
 * abbreviations ("US", "U.A.E.") are found only when they are written in capitals.
 */
export function find(name: string): readonly Candidate[] {
  return placesNamed(name).candidates();
}

/** The same, the best known first: countries and continents, then by population, those of that own name before others. */
export function findByProminence(name: string): Candidate[] {
  const group = ({ kind }: Candidate): number => (kind === 'country' || kind === 'continent' ? 0 : 1);
  return [...find(name)].sort(
    (a, b) =>
      group(a) - group(b) ||
      b.population - a.population ||
      Number(b.byOwnName) - Number(a.byOwnName) ||
      a.row - b.row,
  );
}

/** Whether some place has that name; a quick test that makes no objects. */
export function isPlaceName(name: string): boolean {
  return placesNamed(name).rank >= 0;
}

/**
 * How well known the best-known place of that name is: 0 no such place, 1 a place without population or below 5,000
 * inhabitants, 2 from 5,000, 3 from 50,000, 4 from 500,000 inhabitants, 5 a country, a continent or a first-level division.
 */
export function placeRank(name: string): Prominence {
  return placesNamed(name).prominence();
}

/** The first-level division that holds a place. */
export interface Division {
  /** One for each division in the world; null for a place that lies in none. */
  readonly number: number | null;
  /** Share of its country's people that live there, 0 to 1; 0 where that is not known. */
  readonly share: number;
}

const NO_DIVISION: Division = { number: null, share: 0 };

export function divisionOf({ row }: Candidate): Division {
  const store = gazetteer();
  if (store.division(row) === 0) return NO_DIVISION;
  return { number: store.group(row), share: store.divisionShare(row) };
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
