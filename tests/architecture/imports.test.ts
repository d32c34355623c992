import { describe, expect, it } from 'vitest';
import { sources } from './sources.js';

/** The rooms from the bottom of the house to its top; a room may import from those above it in this list only. */
const STOREYS: readonly (readonly string[])[] = [
  ['errors.ts'],
  ['schema'],
  ['document'],
  ['lexicon'],
  ['gazetteer'],
  ['names', 'quantities'],
  ['dates'],
  ['people', 'organizations', 'places'],
  ['quotes'],
  ['figures'],
  ['record'],
  ['extract.ts'],
  ['index.ts', 'dates.ts', 'places.ts'],
  ['input', 'output', 'transformers'],
  ['cli'],
];

/** Rooms that only Node runs; no other room may import them. */
const NODE_ROOMS = ['input', 'output', 'cli'];

/** Packages that only some files may import. */
const PACKAGE_USERS: Readonly<Record<string, RegExp>> = {
  'wink-nlp': /^document\//,
  'wink-eng-lite-web-model': /^document\//,
  compromise: /^lexicon\/compromise\.ts$/,
  zod: /^schema\//,
  commander: /^cli\//,
  picocolors: /^output\/table\//,
  'csv-stringify/sync': /^output\/hxl\//,
};

/** The folder below src that a module stands in; the file itself for those in src. */
function roomOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash);
}

function storeyOf(path: string): number {
  return STOREYS.findIndex((rooms) => rooms.includes(roomOf(path)));
}

describe('imports', () => {
  it('every module belongs to a room', () => {
    expect(sources.map(({ path }) => path).filter((path) => storeyOf(path) < 0)).toEqual([]);
  });

  it('run one way', () => {
    const wrong = sources.flatMap(({ path, imports }) =>
      imports
        .filter((imported) => roomOf(imported) !== roomOf(path) && storeyOf(imported) >= storeyOf(path))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('never run in a circle', () => {
    const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      else if (!done.has(path)) for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    };
    for (const { path } of sources) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('lead to files that exist', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const missing = sources.flatMap(({ path, imports }) =>
      imports.filter((imported) => !paths.has(imported)).map((imported) => `${path} imports ${imported}`),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(PACKAGE_USERS))('%s is imported only where it belongs', (name, users) => {
    const importers = sources.filter(({ packages }) =>
      packages.some((imported) => imported === name || imported.startsWith(`${name}/`)),
    );
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.map(({ path }) => path).filter((path) => !users.test(path))).toEqual([]);
  });

  it('no other package is used', () => {
    const packages = new Set(sources.flatMap((source) => source.packages));
    const unknown = [...packages].filter(
      (name) => !name.startsWith('node:') && !name.includes('/data/') && !(name in PACKAGE_USERS),
    );
    expect(unknown).toEqual([]);
  });

  it('of Node modules stand only in rooms that Node runs', () => {
    const importers = sources.filter(({ packages }) => packages.some((name) => name.startsWith('node:')));
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.map(({ path }) => path).filter((path) => !NODE_ROOMS.includes(roomOf(path)))).toEqual(
      [],
    );
  });
});
