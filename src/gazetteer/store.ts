import * as packed from '../../data/gazetteer.js';
import type { PlaceKind } from '../schema/place.js';
import { unfold } from './fold.js';
import { NameTable } from './name-table.js';
import { byteAt, CAPITAL, joinPlanes, numberAt, SPELLED } from './pack.js';

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

/** The packed gazetteer, one column a property; a place is a row number. */
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
  /** All points at once, for a search through them; made at the first call. */
  points(): { readonly latitudes: Float64Array; readonly longitudes: Float64Array };
  population(place: number): number;
  geonamesId(place: number): number | null;
  isCapital(place: number): boolean;
  /** Share of its country's people that live in the first-level division of a place; 0 where that is not known. */
  divisionShare(place: number): number;
  readonly count: number;
}

let store: Store | null = null;

/**
 * Opens the gazetteer at first use. Only the index of names is unpacked, into typed arrays; the columns are read where they
 * lie. Points and ids are stored as differences from one base for each first-level division, which compresses better.
 */
export function gazetteer(): Store {
  store ??= open();
  return store;
}

function open(): Store {
  const { columns, entityCount: count, groupCount, countryCodes } = packed;
  const table = new NameTable(packed);
  const bases = readBases(columns, groupCount);
  let spellings: Map<number, string> | null = null;
  let divisionNames: Map<string, string> | null = null;
  let shares: Float32Array | null = null;
  const kindCode = (place: number): number => byteAt(columns.kind, place);
  const division = (place: number): number => byteAt(columns.admin1, place);
  const group = (place: number): number => 256 * byteAt(columns.country, place) + division(place);
  const country = (place: number): string | null => {
    const number = byteAt(columns.country, place);
    const code = countryCodes.slice(2 * number, 2 * number + 2);
    return code === '--' ? null : code;
  };
  const population = (place: number): number => {
    const number = numberAt(columns.population, place, count, 2);
    return (number & 4095) * 10 ** (number >> 12);
  };
  const latitude = (place: number): number => {
    const difference = unfoldSign(numberAt(columns.latitude, place, count, 2));
    return round((((bases.latitude[group(place)] + difference) & 65535) / 65535) * 180 - 90);
  };
  const longitude = (place: number): number => {
    const difference = unfoldSign(numberAt(columns.longitude, place, count, 2));
    return round((((bases.longitude[group(place)] + difference) & 65535) / 65535) * 360 - 180);
  };
  let points: { latitudes: Float64Array; longitudes: Float64Array } | null = null;
  const flags = (place: number): number => byteAt(columns.flags, place);
  const listShares = (): Float32Array => {
    const list = new Float32Array(65536);
    const all = new Float64Array(256);
    for (let place = 0; place < count; place++) {
      if (kindCode(place) !== ADMIN1) continue;
      list[group(place)] = population(place);
      all[group(place) >> 8] += population(place);
    }
    for (let i = 0; i < list.length; i++) if (list[i] > 0) list[i] /= all[i >> 8];
    return list;
  };
  return {
    table,
    count,
    kind: (place) => KINDS[kindCode(place)],
    name(place) {
      if ((flags(place) & SPELLED) === 0) return unfold(table.nameAt(table.rankOf(place)));
      spellings ??= listSpellings(flags);
      return spellings.get(place) ?? '';
    },
    country,
    division,
    group,
    admin1(place) {
      const number = division(place);
      if (number === 0) return null;
      divisionNames ??= listDivisions();
      return divisionNames.get(`${country(place)}${number}`) ?? null;
    },
    latitude,
    longitude,
    points() {
      points ??= {
        latitudes: Float64Array.from({ length: count }, (_, place) => latitude(place)),
        longitudes: Float64Array.from({ length: count }, (_, place) => longitude(place)),
      };
      return points;
    },
    population,
    geonamesId(place) {
      const difference = numberAt(columns.geonamesId, place, count, 3);
      return difference === 0 ? null : bases.id[group(place)] + difference - 1;
    },
    isCapital: (place) => (flags(place) & CAPITAL) !== 0,
    divisionShare(place) {
      shares ??= listShares();
      return shares[group(place)];
    },
  };
}

interface Bases {
  readonly latitude: Uint32Array;
  readonly longitude: Uint32Array;
  readonly id: Uint32Array;
}

/** What the points and ids of the places of one group are told from, by the number of the group. */
function readBases(columns: typeof packed.columns, groupCount: number): Bases {
  const groups = joinPlanes(columns.group, groupCount, 2);
  const spread = (column: string, planes: number): Uint32Array => {
    const bases = new Uint32Array(65536);
    const values = joinPlanes(column, groupCount, planes);
    for (let i = 0; i < groupCount; i++) bases[groups[i]] = values[i];
    return bases;
  };
  return {
    latitude: spread(columns.groupLatitude, 2),
    longitude: spread(columns.groupLongitude, 2),
    id: spread(columns.groupId, 3),
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

function listSpellings(flags: (place: number) => number): Map<number, string> {
  const list = packed.spellings.split('\n');
  const spellings = new Map<number, string>();
  let next = 0;
  for (let place = 0; place < packed.entityCount; place++) {
    if ((flags(place) & SPELLED) !== 0) spellings.set(place, list[next++]);
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
