import { remembered } from '../lexicon/remembered.js';
import { abbreviationKey, fold, isAbbreviation } from './fold.js';
import { type GazetteerKind, gazetteer, type Store } from './store.js';

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

/** How well known a place is, see `placeRank`. */
export type Prominence = 0 | 1 | 2 | 3 | 4 | 5;

/** The places of one name; what is asked about them is worked out when it is first asked. */
export class NamedPlaces {
  /** Rank of the name in the table of names; -1 if no place bears it. */
  readonly rank: number;
  private list: readonly Candidate[] | null;
  private best: Prominence | null;

  constructor(rank: number) {
    this.rank = rank;
    this.list = rank < 0 ? [] : null;
    this.best = rank < 0 ? 0 : null;
  }

  candidates(): readonly Candidate[] {
    this.list ??= listCandidates(this.rank);
    return this.list;
  }

  prominence(): Prominence {
    this.best ??= bestProminence(this.rank);
    return this.best;
  }
}

const LONGEST_NAME = 80;

/** Names and places looked up of late; emptied when full, so that long runs do not fill the memory. */
const MOST_REMEMBERED = 8192;
const placesByName = remembered(MOST_REMEMBERED, search);
const placesByRank = new Map<number, NamedPlaces>();
const candidatesByRow = new Map<number, Candidate>();
const NO_PLACES = new NamedPlaces(-1);

/** The places of a name as it is written. */
export function placesNamed(name: string): NamedPlaces {
  return name.length === 0 || name.length > LONGEST_NAME ? NO_PLACES : placesByName(name);
}

/** Whether some place has a name of several words that begins with `word`. */
export function opensPlaceName(word: string): boolean {
  return word.length > LONGEST_NAME || gazetteer().table.hasPrefix(fold(`${word} x`).slice(0, -1));
}

function search(name: string): NamedPlaces {
  const { table } = gazetteer();
  const bare = /^the /i.test(name) ? name.slice(4) : name;
  if (isAbbreviation(bare)) {
    const rank = table.rank(abbreviationKey(bare));
    if (rank >= 0) return placesOfRank(rank);
  }
  const folded = fold(name);
  return folded === '' ? NO_PLACES : placesOfRank(table.rank(folded));
}

/** Spellings that fold alike share what is known of their places. */
function placesOfRank(rank: number): NamedPlaces {
  if (rank < 0) return NO_PLACES;
  let places = placesByRank.get(rank);
  if (places === undefined) {
    if (placesByRank.size >= MOST_REMEMBERED) placesByRank.clear();
    places = new NamedPlaces(rank);
    placesByRank.set(rank, places);
  }
  return places;
}

function listCandidates(rank: number): readonly Candidate[] {
  const found: Candidate[] = [];
  gazetteer().table.forEachPlace(rank, (row, own) => found.push(candidate(row, own)));
  return found;
}

function bestProminence(rank: number): Prominence {
  const store = gazetteer();
  let best: Prominence = 0;
  store.table.forEachPlace(rank, (row) => {
    const prominence = prominenceOf(store, row);
    if (prominence > best) best = prominence;
  });
  return best;
}

function prominenceOf(store: Store, row: number): Prominence {
  const kind = store.kind(row);
  if (kind === 'country' || kind === 'continent' || kind === 'admin1') return 5;
  const people = store.population(row);
  if (people >= 500_000) return 4;
  if (people >= 50_000) return 3;
  return people >= 5000 ? 2 : 1;
}

/** The place in that row of the gazetteer, one object as long as it is remembered. */
export function candidate(row: number, byOwnName: boolean): Candidate {
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
