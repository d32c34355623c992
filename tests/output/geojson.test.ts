import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { geojsonPrinter } from '../../src/output/index.js';
import type { ArticleRecord } from '../../src/schema/record.js';
import { sampleRecord } from './sample-record.js';

const nowhere = extract({ id: 'nowhere', text: 'Nothing happened.' });

function printAll(records: readonly ArticleRecord[]) {
  const printer = geojsonPrinter();
  const body = records.map((record) => printer.print(record)).join(printer.between);
  return JSON.parse(printer.open + body + printer.close);
}

describe('GeoJSON', () => {
  it('has a point for each place and figure that is located, longitude first', () => {
    const { type, features } = printAll([sampleRecord]);
    expect(type).toBe('FeatureCollection');
    expect(features).toMatchObject([
      {
        type: 'Feature',
        id: 'flood.txt#l1',
        geometry: { type: 'Point', coordinates: [-7.9304, 37.0194] },
        properties: {
          type: 'place',
          name: 'Port Ellery',
          kind: 'city',
          country: 'PT',
          geonamesId: null,
          precision: 'own',
          locatedBy: 'gazetteer',
          mentions: 1,
          demonyms: 0,
        },
      },
      {
        id: 'flood.txt#f1',
        geometry: { type: 'Point', coordinates: [-7.9304, 37.0194] },
        properties: {
          type: 'figure',
          kind: 'killed',
          text: 'At least 12 people',
          value: 12,
          min: 12,
          max: null,
          date: '2025-03-04',
          earliest: '2025-03-04',
          latest: '2025-03-04',
          place: 'Port Ellery',
          precision: 'own',
        },
      },
      { id: 'flood.txt#f2', properties: { kind: 'fled', value: 3000 } },
    ]);
  });

  it('counts what has no point', () => {
    expect(printAll([sampleRecord]).unlocated).toEqual({ places: 1, figures: 0 });
    const adrift = {
      ...sampleRecord,
      figures: sampleRecord.figures.map((figure) => ({ ...figure, placeId: 'l2' })),
    };
    expect(printAll([sampleRecord, adrift]).unlocated).toEqual({ places: 2, figures: 2 });
    expect(printAll([adrift]).features).toHaveLength(1);
  });

  it.each([
    ['no record', [], 0],
    ['a record without places', [nowhere], 0],
    ['a record without places before and behind another', [nowhere, sampleRecord, nowhere], 3],
    ['two records', [sampleRecord, sampleRecord], 6],
  ])('is one collection of %s', (_, records, count) => {
    expect(printAll(records).features).toHaveLength(count);
  });

  it('has the ids of the record alone where the article has none', () => {
    expect(printAll([{ ...sampleRecord, id: null }]).features[0]).toMatchObject({
      id: 'l1',
      properties: { article: null },
    });
  });
});

interface Feature {
  readonly type: unknown;
  readonly id: unknown;
  readonly geometry: { readonly type: unknown; readonly coordinates: readonly number[] };
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What RFC 7946 asks of a collection of points, and what lets maps (QGIS by GDAL) read it as one layer of typed columns. */
describe('the GeoJSON of whole articles', () => {
  const folder = new URL('../../fixtures/articles/', import.meta.url);
  const records = readdirSync(folder)
    .slice(0, 6)
    .map((slug) => extract({ id: slug, text: readFileSync(new URL(`${slug}/article.txt`, folder), 'utf8') }));
  const collection = printAll(records);
  const features: readonly Feature[] = collection.features;

  it('is a feature collection without a coordinate reference system of its own', () => {
    expect(Object.keys(collection)).toEqual(['type', 'features', 'unlocated']);
    expect(features.length).toBeGreaterThan(30);
  });

  it('has points of two numbers, longitude before latitude, within the world', () => {
    for (const { type, geometry } of features) {
      expect([type, geometry.type, geometry.coordinates.length]).toEqual(['Feature', 'Point', 2]);
      const [longitude, latitude] = geometry.coordinates;
      expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
      expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    }
  });

  it('has an id of its own for each feature', () => {
    const ids = features.map(({ id }) => id);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has flat properties, each of one type', () => {
    const types = new Map<string, string>();
    for (const { properties } of features) {
      for (const [name, value] of Object.entries(properties)) {
        if (value === null) continue;
        expect(['string', 'number', 'boolean'], name).toContain(typeof value);
        expect(types.get(name) ?? typeof value, name).toBe(typeof value);
        types.set(name, typeof value);
      }
    }
    expect(types.get('value')).toBe('number');
    expect(types.get('negated')).toBe('boolean');
  });

  it('has the same properties for all places, and for all figures', () => {
    for (const kind of ['place', 'figure']) {
      const names = features
        .filter(({ properties }) => properties.type === kind)
        .map(({ properties }) => Object.keys(properties).join());
      expect(new Set(names).size, kind).toBe(1);
    }
  });

  it('has days that are whole dates', () => {
    const days = features.flatMap(({ properties }) => [properties.earliest, properties.latest]);
    const known = days.filter((day) => typeof day === 'string');
    expect(known.length).toBeGreaterThan(5);
    for (const day of known) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
