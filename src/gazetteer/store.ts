import * as packed from '../../data/gazetteer.js';
import type { PlaceKind } from '../schema/place.js';
import { unfold } from './fold.js';
import { NameTable } from './name-table.js';
import { CAPITAL, joinPlanes, SPELLED, unpackBytes } from './pack.js';

/** What a place is; `admin1` and `admin2` are first- and second-level divisions (state and county, province and district). */
export type GazetteerKind = Exclude<PlaceKind, 'admin'> | 'admin1' | 'admin2';

/** The kinds in the order of their codes in the packed data. */
export const KINDS: readonly GazetteerKind[] = [
  'continent',
  'region',
  'country',
  'admin1',
  'admin2',
  'city',
  'water',
  'mountain',
  'island',
  'facility',
  'other',
];

const ADMIN1 = KINDS.indexOf('admin1');

/** The packed gazetteer, unpacked into one typed array a column; a place is a row number. */
export interface Store {
  readonly table: NameTable;
  kind(place: number): GazetteerKind;
  name(place: number): string;
  /** ISO 3166-1 alpha-2. */
  country(place: number): string | null;
  /** Number of the first-level division within the country, 0 if there is none. */
  division(place: number): number;
  /** Number of that division among all of the world, or of the country where there is none. */
  group(place: number): number;
  /** GeoNames' name of the first-level division. */
  admin1(place: number): string | null;
  latitude(place: number): number;
  longitude(place: number): number;
  population(place: number): number;
  geonamesId(place: number): number | null;
  isCapital(place: number): boolean;
  /** Share of its country's people that live in the first-level division of a place; 0 where that is not known. */
  divisionShare(place: number): number;
  readonly count: number;
}

let store: Store | null = null;

/**
 * Unpacks the gazetteer at first use. Points and ids are stored as differences from one base for each first-level division,
 * which compresses better.
 */
export function gazetteer(): Store {
  store ??= unpack();
  return store;
}

function unpack(): Store {
  const { columns, entityCount: count, groupCount, countryCodes } = packed;
  const kinds = unpackBytes(columns.kind);
  const countries = unpackBytes(columns.country);
  const divisions = unpackBytes(columns.admin1);
  const latitudes = joinPlanes(columns.latitude, count, 2);
  const longitudes = joinPlanes(columns.longitude, count, 2);
  const populations = joinPlanes(columns.population, count, 2);
  const ids = joinPlanes(columns.geonamesId, count, 3);
  const groups = joinPlanes(columns.group, groupCount, 2);
  const baseOf = (column: string, planes: number): Uint32Array => {
    const bases = new Uint32Array(65536);
    const values = joinPlanes(column, groupCount, planes);
    for (let i = 0; i < groupCount; i++) bases[groups[i]] = values[i];
    return bases;
  };
  const latitudeBases = baseOf(columns.groupLatitude, 2);
  const longitudeBases = baseOf(columns.groupLongitude, 2);
  const idBases = baseOf(columns.groupId, 3);
  for (let place = 0; place < count; place++) {
    const group = 256 * countries[place] + divisions[place];
    latitudes[place] = (latitudeBases[group] + unfoldSign(latitudes[place])) & 65535;
    longitudes[place] = (longitudeBases[group] + unfoldSign(longitudes[place])) & 65535;
    if (ids[place] !== 0) ids[place] += idBases[group] - 1;
  }
  const flags = unpackBytes(columns.flags);
  const table = new NameTable(packed);
  const nameOf = table.primaryNames(count);
  let spellings: Map<number, string> | null = null;
  let shares: Float32Array | null = null;
  const people = (place: number): number => (populations[place] & 4095) * 10 ** (populations[place] >> 12);
  const listShares = (): Float32Array => {
    const list = new Float32Array(65536);
    const all = new Float64Array(256);
    for (let place = 0; place < count; place++) {
      if (kinds[place] !== ADMIN1) continue;
      list[256 * countries[place] + divisions[place]] = people(place);
      all[countries[place]] += people(place);
    }
    for (let group = 0; group < list.length; group++) if (list[group] > 0) list[group] /= all[group >> 8];
    return list;
  };
  let divisionNames: Map<string, string> | null = null;
  const country = (place: number): string | null => {
    const code = countryCodes.slice(2 * countries[place], 2 * countries[place] + 2);
    return code === '--' ? null : code;
  };
  return {
    table,
    count,
    kind: (place) => KINDS[kinds[place]],
    name(place) {
      if ((flags[place] & SPELLED) === 0) return unfold(table.nameAt(nameOf[place]));
      spellings ??= listSpellings(flags);
      return spellings.get(place) ?? '';
    },
    country,
    division: (place) => divisions[place],
    group: (place) => 256 * countries[place] + divisions[place],
    admin1(place) {
      const number = divisions[place];
      if (number === 0) return null;
      divisionNames ??= listDivisions();
      return divisionNames.get(`${country(place)}${number}`) ?? null;
    },
    latitude: (place) => round((latitudes[place] / 65535) * 180 - 90),
    longitude: (place) => round((longitudes[place] / 65535) * 360 - 180),
    population: people,
    geonamesId: (place) => (ids[place] === 0 ? null : ids[place]),
    isCapital: (place) => (flags[place] & CAPITAL) !== 0,
    divisionShare(place) {
      shares ??= listShares();
      return shares[256 * countries[place] + divisions[place]];
    },
  };
}

/** 0, 1, 2, 3 -> 0, -1, 1, -2: see `foldSign` in scripts/gazetteer/write.ts. */
function unfoldSign(folded: number): number {
  return (folded >>> 1) ^ -(folded & 1);
}

/** Sixteen bits hold a point to about 300 m; more decimals would claim more than is known. */
function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}

function listSpellings(flags: Uint8Array): Map<number, string> {
  const list = packed.spellings.split('\n');
  const spellings = new Map<number, string>();
  let next = 0;
  for (let place = 0; place < packed.entityCount; place++) {
    if ((flags[place] & SPELLED) !== 0) spellings.set(place, list[next++]);
  }
  return spellings;
}

/** Divisions are numbered within their country in the order of the list, from 1. */
function listDivisions(): Map<string, string> {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const line of packed.admin1Names.split('\n')) {
    const country = line.slice(0, 2);
    const number = (counts.get(country) ?? 0) + 1;
    counts.set(country, number);
    names.set(`${country}${number}`, line.slice(line.indexOf('=') + 1));
  }
  return names;
}
