import { abbreviationKey, fold, isAbbreviation, unfold } from '../../src/gazetteer/fold.js';
import { ALPHABET, BLOCK, CAPITAL, SHARED_MOST, SHARED_ZERO, SPELLED } from '../../src/gazetteer/pack.js';
import { KINDS } from '../../src/gazetteer/store.js';
import type { Entity } from './entity.js';

/** Entities -> the text of data/gazetteer.js; the layout is described in src/gazetteer/store.ts. */
export function writeModule(unsorted: readonly Entity[], admin1Names: ReadonlyMap<string, string>): string {
  const entities = [...unsorted].sort(
    (a, b) =>
      order(fold(a.name), fold(b.name)) ||
      b.population - a.population ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
      (a.geonamesId ?? 0) - (b.geonamesId ?? 0) ||
      order(a.admin1 ?? '', b.admin1 ?? ''),
  );
  const table = fileNames(entities);
  const countryCodes = [...new Set(entities.map((entity) => entity.country ?? '--'))].sort(order);
  const divisions = [...admin1Names.keys()].sort(order);
  const local = localNumbers(divisions);
  const flags: number[] = [];
  const spellings: string[] = [];
  entities.forEach((entity) => {
    const usual = unfold(fold(entity.name)) === entity.name;
    flags.push((usual ? 0 : SPELLED) | (entity.capital === true ? CAPITAL : 0));
    if (!usual) spellings.push(entity.name);
  });
  const groups = entities.map(
    (entity) => countryCodes.indexOf(entity.country ?? '--') * 256 + (local.get(entity.admin1 ?? '') ?? 0),
  );
  const latitudes = basedOn(
    groups,
    entities.map((entity) => quantise(entity.latitude, 90)),
    mean,
  );
  const longitudes = basedOn(
    groups,
    entities.map((entity) => quantise(entity.longitude, 180)),
    mean,
  );
  const ids = basedOn(
    groups,
    entities.map((entity) => entity.geonamesId ?? 0),
    leastKnown,
  );
  const columns: Record<string, string> = {
    blockLength: planes(table.blockLengths, 2),
    primaryCount: planes(table.primaryCounts, 2),
    furtherCount: planes(
      table.further.map((list) => list.length),
      1,
    ),
    further: planes(table.further.flat(), 3),
    kind: planes(
      entities.map((entity) => KINDS.indexOf(entity.kind)),
      1,
    ),
    country: planes(
      entities.map((entity) => countryCodes.indexOf(entity.country ?? '--')),
      1,
    ),
    admin1: planes(
      entities.map((entity) => local.get(entity.admin1 ?? '') ?? 0),
      1,
    ),
    group: planes([...latitudes.bases.keys()], 2),
    groupLatitude: planes([...latitudes.bases.values()], 2),
    groupLongitude: planes([...longitudes.bases.values()], 2),
    groupId: planes([...ids.bases.values()], 3),
    latitude: planes(latitudes.differences.map(foldSign), 2),
    longitude: planes(longitudes.differences.map(foldSign), 2),
    population: planes(
      entities.map((entity) => shortNumber(entity.population)),
      2,
    ),
    geonamesId: planes(
      entities.map(({ geonamesId }, i) => (geonamesId === null ? 0 : ids.differences[i] + 1)),
      3,
    ),
    flags: planes(flags, 1),
  };
  const constants: [string, unknown][] = [
    ['entityCount', entities.length],
    ['groupCount', latitudes.bases.size],
    ['nameCount', table.names.length],
    ['furtherTotal', table.further.flat().length],
    ['countryCodes', countryCodes.join('')],
    ['admin1Names', divisions.map((code) => `${code}=${admin1Names.get(code)}`).join('\n')],
    ['names', table.text],
    ['spellings', spellings.join('\n')],
    ['columns', columns],
  ];
  return `${HEADER}${constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('')}`;
}

const HEADER =
  '// Built by scripts/build-gazetteer.ts: do not edit. Sources and licences: data/README.md. Contains data of GeoNames (CC BY 4.0).\n';

interface NameTable {
  readonly names: string[];
  readonly text: string;
  readonly blockLengths: number[];
  readonly primaryCounts: number[];
  readonly further: number[][];
}

function fileNames(entities: readonly Entity[]): NameTable {
  const primary = new Map<string, number>();
  const further = new Map<string, Set<number>>();
  for (const entity of entities) primary.set(fold(entity.name), (primary.get(fold(entity.name)) ?? 0) + 1);
  entities.forEach((entity, index) => {
    for (const alias of entity.aliases) {
      const key = isAbbreviation(alias) ? abbreviationKey(alias) : fold(alias);
      if (key === fold(entity.name) || key.length < 2) continue;
      const list = further.get(key) ?? new Set();
      if (list.size < 255) further.set(key, list.add(index));
    }
  });
  const names = [...new Set([...primary.keys(), ...further.keys()])]
    .filter((name) => name !== '')
    .sort(order);
  const blocks: string[] = [];
  let before = '';
  names.forEach((name, rank) => {
    const first = rank % BLOCK === 0;
    let shared = 0;
    if (!first)
      while (shared < SHARED_MOST && shared < name.length && name[shared] === before[shared]) shared++;
    const coded = String.fromCharCode(SHARED_ZERO + shared) + name.slice(shared);
    if (first) blocks.push(coded);
    else blocks[blocks.length - 1] += coded;
    before = name;
  });
  return {
    names,
    text: blocks.join(''),
    blockLengths: blocks.map((block) => block.length),
    primaryCounts: names.map((name) => primary.get(name) ?? 0),
    further: names.map((name) => [...(further.get(name) ?? [])]),
  };
}

/** Values as differences from one base for each group: places of one division lie near each other, and so do their ids. */
function basedOn(
  groups: readonly number[],
  values: readonly number[],
  baseOf: (members: readonly number[]) => number,
): { readonly bases: ReadonlyMap<number, number>; readonly differences: readonly number[] } {
  const members = new Map<number, number[]>();
  groups.forEach((group, i) => {
    const list = members.get(group);
    if (list === undefined) members.set(group, [values[i]]);
    else list.push(values[i]);
  });
  const sorted = [...members].sort(([a], [b]) => a - b);
  const bases = new Map(sorted.map(([group, list]) => [group, baseOf(list)]));
  return { bases, differences: values.map((value, i) => value - (bases.get(groups[i]) ?? 0)) };
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}

/** The least id of a group; places without one do not count. */
function leastKnown(ids: readonly number[]): number {
  const known = ids.filter((id) => id > 0);
  return known.length === 0 ? 0 : Math.min(...known);
}

/** Small numbers of either sign as small positive ones: 0, -1, 1, -2 as 0, 1, 2, 3. */
function foldSign(difference: number): number {
  const wrapped = (difference << 16) >> 16;
  return ((wrapped << 1) ^ (wrapped >> 31)) & 65535;
}

/** Divisions are numbered within their country, from 1, in the order of their codes. */
function localNumbers(codes: readonly string[]): Map<string, number> {
  const next = new Map<string, number>();
  const local = new Map<string, number>();
  for (const code of codes) {
    const number = (next.get(code.slice(0, 2)) ?? 0) + 1;
    if (number > 255) throw new Error(`more than 255 divisions in ${code.slice(0, 2)}`);
    next.set(code.slice(0, 2), number);
    local.set(code, number);
  }
  return local;
}

function quantise(degrees: number, most: number): number {
  return Math.min(65535, Math.max(0, Math.round(((degrees + most) / (2 * most)) * 65535)));
}

/** A mantissa to 4095 and a decimal exponent: three significant digits, for towns below 10,000 hundreds. */
function shortNumber(value: number): number {
  let exponent = 0;
  let mantissa =
    value < 10_000
      ? Math.round(value / 100) * 100
      : value < 100_000
        ? Math.round(value / 1000) * 1000
        : value;
  while (mantissa > 4095) {
    mantissa /= 10;
    exponent++;
  }
  return (exponent << 12) | Math.round(mantissa);
}

function planes(values: readonly number[], count: number): string {
  const bytes = new Uint8Array(Math.ceil((values.length * count) / 3) * 3);
  for (let plane = 0; plane < count; plane++) {
    values.forEach((value, i) => {
      bytes[plane * values.length + i] = (value >> (8 * plane)) & 255;
    });
  }
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
    text +=
      ALPHABET[bits >> 18] + ALPHABET[(bits >> 12) & 63] + ALPHABET[(bits >> 6) & 63] + ALPHABET[bits & 63];
  }
  return text;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
