import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listDemonyms } from '../../src/gazetteer/demonyms.js';
import { type Candidate, distanceInKilometres, find, near } from '../../src/gazetteer/index.js';
import { gazetteer } from '../../src/gazetteer/store.js';

interface Table<Row> {
  readonly rows: readonly Row[];
}

type CountryRow = readonly [
  code: string,
  id: number,
  name: string,
  latitude: number,
  longitude: number,
  thousands: number,
  capital: string | null,
  aliases: string[],
];
type RegionRow = readonly [
  name: string,
  kind: string,
  latitude: number,
  longitude: number,
  country: string | null,
];

function table<Row>(file: string): readonly Row[] {
  const url = new URL(`../../data/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(url, 'utf8')) as Table<Row>).rows;
}

function countByKind(): Map<string, number> {
  const counts = new Map<string, number>();
  const store = gazetteer();
  for (let place = 0; place < store.count; place++) {
    counts.set(store.kind(place), (counts.get(store.kind(place)) ?? 0) + 1);
  }
  return counts;
}

test.each([
  ['country', 249],
  ['admin1', 3800],
  ['admin2', 10_000],
  ['city', 120_000],
  ['region', 150],
  ['water', 150],
  ['mountain', 80],
  ['island', 90],
  ['continent', 6],
  ['facility', 60],
])('at least %s: %i', (kind, least) => {
  expect(countByKind().get(kind)).toBeGreaterThanOrEqual(least);
});

test('all countries and first-level divisions have a GeoNames id, and all second-level ones but a few counties that GeoNames has no code for', () => {
  const without = new Map<string, number>();
  const store = gazetteer();
  for (let place = 0; place < store.count; place++) {
    if (store.geonamesId(place) === null)
      without.set(store.kind(place), (without.get(store.kind(place)) ?? 0) + 1);
  }
  expect(without.get('country')).toBeUndefined();
  expect(without.get('admin1')).toBeUndefined();
  expect(without.get('admin2')).toBeLessThanOrEqual(25);
});

test.each([
  ['Dauphin County', 'US', 5186395],
  ['County Mayo', 'IE', 2962666],
  ['Kapisa', 'AF', 1138255],
  ['Cornwall', 'GB', 2652355],
])('the division %s (%s) has the id of GeoNames, %i', (name, country, id) => {
  const division = find(name).find(
    (place) => place.countryCode === country && (place.kind === 'admin1' || place.kind === 'admin2'),
  );
  expect(division?.geonamesId).toBe(id);
});

test('there are 350 demonyms and more', () => {
  expect(listDemonyms().length).toBeGreaterThanOrEqual(350);
});

test('the packed data are at most 2.5 MB gzipped', () => {
  const bytes = readFileSync(new URL('../../data/gazetteer.js', import.meta.url));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(2_500_000);
});

describe('countries', () => {
  const countries = table<CountryRow>('countries.json');

  test.each(countries.map(([code, , name, , , , , aliases]) => [code, name, aliases] as const))(
    '%s is found as %s and by its aliases',
    (code, name, aliases) => {
      for (const form of [name, ...aliases]) {
        const hit = find(form).find((place) => place.kind === 'country' && place.countryCode === code);
        expect(hit, form).toBeDefined();
        expect(hit?.geonamesId, form).not.toBeNull();
      }
    },
  );

  test('each has its point within 700 km of a place of its own, so that no sign or order is wrong', () => {
    const astray = countries
      .filter(([code]) => code !== 'AQ')
      .filter(([code, , , latitude, longitude]) => {
        const around = near(latitude, longitude, { kilometres: 700, limit: 20_000 });
        return !around.some((place) => place.countryCode === code && place.kind !== 'country');
      })
      .map(([, , name]) => name);
    expect(astray).toEqual(UNINHABITED);
  });
});

/** Islands without a town, and islands scattered over an ocean. */
const UNINHABITED = ['Heard Island and McDonald Islands', 'French Southern Territories'];

test('every curated place is found by its name, near its point', () => {
  const lost = table<RegionRow>('regions.json').filter(
    ([name, , latitude, longitude]) =>
      !find(name).some(
        (place: Candidate) =>
          distanceInKilometres(place.latitude, place.longitude, latitude, longitude) <= 500,
      ),
  );
  expect(lost.map(([name]) => name)).toEqual([]);
});

test('every town has a GeoNames id', () => {
  const store = gazetteer();
  let without = 0;
  for (let place = 0; place < store.count; place++) {
    if (store.kind(place) === 'city' && store.geonamesId(place) === null) without++;
  }
  expect(without).toBeLessThanOrEqual(
    table<RegionRow>('regions.json').filter(([, kind]) => kind === 'city').length,
  );
});
