import { readFileSync } from 'node:fs';
import { fold } from '../../src/gazetteer/fold.js';
import { type Entity, type Kind, kilometres } from './entity.js';

type CountryRow = readonly [string, number | null, string, number, number, number, string | null, string[]];
type RegionRow = readonly [
  name: string,
  kind: string,
  latitude: number,
  longitude: number,
  country: string | null,
  aliases: string[],
  geonamesId: number | null,
  population?: number,
];

function rows<Row>(file: string): Row[] {
  return (JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')) as { rows: Row[] })
    .rows;
}

/** data/countries.json: every ISO 3166-1 country or territory, and Kosovo. */
export function readCountries(): Entity[] {
  return rows<CountryRow>('countries.json').map(
    ([code, geonamesId, name, latitude, longitude, thousands, , aliases]) => ({
      name,
      aliases,
      kind: 'country',
      latitude,
      longitude,
      country: code,
      admin1: null,
      population: thousands * 1000,
      geonamesId,
    }),
  );
}

/**
 * data/regions.json. A row that names, by its name or an alias, a division or town which the other sources hold lends it
 * its names; the rest become places of their own.
 */
export function readRegions(listed: readonly Entity[]): Entity[] {
  const byName = new Map<string, Entity[]>();
  for (const entity of listed) {
    const key = fold(entity.name);
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [entity]);
    else list.push(entity);
  }
  const regions: Entity[] = [];
  for (const [
    name,
    kind,
    latitude,
    longitude,
    country,
    aliases,
    geonamesId,
    population = 0,
  ] of rows<RegionRow>('regions.json')) {
    const region: Entity = {
      name,
      aliases,
      kind: kind === 'admin' ? 'admin2' : (kind as Kind),
      latitude,
      longitude,
      country,
      admin1: null,
      population,
      geonamesId,
    };
    const same = [name, ...aliases]
      .flatMap((spelling) => byName.get(fold(spelling)) ?? [])
      .find(
        (entity) =>
          entity.country === country &&
          (REACH[entity.kind]?.kinds.has(kind) ?? false) &&
          kilometres(entity, region) < (REACH[entity.kind]?.kilometres ?? 0),
      );
    if (same === undefined) regions.push(region);
    else same.aliases.push(name, ...aliases);
  }
  return regions;
}

/** Which kinds of row may mean a listed place of a kind, and how far apart their points may lie: the middle of a state is vague. */
const REACH: Readonly<
  Partial<Record<Kind, { readonly kinds: ReadonlySet<string>; readonly kilometres: number }>>
> = {
  admin1: { kinds: new Set(['region', 'admin', 'island']), kilometres: 500 },
  admin2: { kinds: new Set(['admin']), kilometres: 120 },
  city: { kinds: new Set(['city']), kilometres: 60 },
};
