/**
 * Builds data/gazetteer.js from the pinned devDependencies and the curated tables in data/.
 * Deterministic: the same sources give the same bytes. Run: npm run build:gazetteer
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isListed, readCities } from './gazetteer/cities.js';
import { readCountries, readRegions } from './gazetteer/curated.js';
import { readAdmin1, readAdmin2 } from './gazetteer/divisions.js';
import { writeModule } from './gazetteer/write.js';

const cities = readCities();
const admin1 = readAdmin1(cities);
const divisions = [...readCountries(), ...admin1, ...readAdmin2(cities), ...cities.filter(isListed)];
const entities = [...divisions, ...readRegions(divisions)];
const admin1Names = new Map(admin1.map((division) => [division.admin1 ?? '', division.name]));
const text = writeModule(entities, admin1Names);
writeFileSync(new URL('../data/gazetteer.js', import.meta.url), text);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
console.log(
  `${entities.length} places; ${megabytes(text.length)}, gzipped ${megabytes(gzipSync(text, { level: 9 }).length)}`,
);
