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
