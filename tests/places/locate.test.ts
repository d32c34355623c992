import { describe, expect, test } from 'vitest';
import type { NameType } from '../../src/names/index.js';
import { byText, resolve } from './marked.js';

describe('a built place has the point of the town that holds it, and says so', () => {
  test.each([
    ['Patients were moved to Blue Cross Hospital in Manila.', 'Blue Cross Hospital', 'sentence'],
    ['In Manila police searched Blue Cross Hospital.', 'Blue Cross Hospital', 'sentence'],
    ['Floods hit Manila. Patients were moved to Blue Cross Hospital.', 'Blue Cross Hospital', 'article'],
    ['The Philippines said Manila Central Hospital was full.', 'Manila Central Hospital', 'name'],
  ] as const)('%s', (text, hospital, locatedBy) => {
    const places = resolve(text, { [hospital]: 'facility', Manila: 'place', Philippines: 'place' });
    const place = byText(places, hospital);
    expect(place).toMatchObject({ kind: 'facility', countryCode: 'PH', precision: 'town', locatedBy });
    expect(place?.latitude).toBeCloseTo(14.6, 1);
    expect(place?.longitude).toBeCloseTo(121, 1);
    expect(place?.geonamesId).toBeNull();
  });

  test('`within` is the record of the town, where the article names it by itself', () => {
    const text = 'Patients were moved to Blue Cross Hospital in Manila.';
    const places = resolve(text, { 'Blue Cross Hospital': 'facility', Manila: 'place' });
    expect(byText(places, 'Blue Cross Hospital')?.within).toBe(byText(places, 'Manila')?.id);
    const nameOnly = resolve('The Philippines said Manila Central Hospital was full.', {
      'Manila Central Hospital': 'facility',
      Philippines: 'place',
    });
    expect(byText(nameOnly, 'Manila Central Hospital')?.within).toBeNull();
  });

  test('a place that the gazetteer lists has a point of its own', () => {
    expect(resolve('It rained in Oslo.', { Oslo: 'place' })).toMatchObject([
      { precision: 'own', locatedBy: 'gazetteer', within: null },
    ]);
  });
});

describe('a name that no list has', () => {
  test.each([
    ['A barn burned in Qwertzu, near Oslo.', 'town'],
    ['A barn burned in Qwertzu village in Oslo.', 'town'],
    ['A barn burned in Qwertzu, Texas.', 'area'],
  ] as const)('%s: it has the point of what it is set beside', (text, precision) => {
    const places = resolve(text, { Qwertzu: 'place', Oslo: 'place', Texas: 'place' });
    expect(byText(places, 'Qwertzu')).toMatchObject({ precision, locatedBy: 'sentence', geonamesId: null });
  });

  test('in an article about one town it is taken for a part of it', () => {
    const text = 'Fire broke out in Oslo. Oslo police closed Qwertzu for a day.';
    const place = byText(resolve(text, { Oslo: 'place', Qwertzu: 'place' }), 'Qwertzu');
    expect(place).toMatchObject({ precision: 'town', locatedBy: 'article', countryCode: 'NO' });
  });

  test.each([
    ['a river', 'Rain fell on Oslo. People watched Qwertzu River rise.', 'Qwertzu River'],
    ['a name, where no other town is named', 'Rain fell on Oslo. People watched Qwertzu.', 'Qwertzu'],
    [
      'a village of a town named twice',
      'Fire hit Oslo. Oslo sent help to the village of Qwertzu.',
      'Qwertzu',
    ],
    [
      'a name among towns near each other',
      'Trains link Oslo, Drammen and Asker with Qwertzu. Cairo has none.',
      'Qwertzu',
    ],
  ])('it is put into the town of the article: %s', (_, text, name) => {
    const marked = { Oslo: 'place', Drammen: 'place', Asker: 'place', Cairo: 'place' } as const;
    const place = byText(resolve(text, { ...marked, [name]: 'place' }), name);
    expect(place).toMatchObject({ countryCode: 'NO', precision: 'town', locatedBy: 'article' });
    expect(place?.confidence).toBeLessThan(0.5);
  });

  test.each([
    ['a village, by one mention', 'Rain fell on Oslo. It hit the village of Qwertzu.', { Oslo: 'place' }],
    ['a mountain', 'Rain fell on Oslo. Oslo saw Mount Qwertzu.', { Oslo: 'place' }],
    [
      'the dateline alone',
      'OSLO, Norway - Rain fell on Qwertzu, police said.',
      { OSLO: 'place', Norway: 'place' },
    ],
    [
      'towns all over',
      'Oslo, Rome and Cairo agreed. Oslo spoke of Qwertzu.',
      { Oslo: 'place', Rome: 'place', Cairo: 'place' },
    ],
    [
      'another country',
      'Fire broke out in Oslo. Oslo sent help to Qwertzu, Chad.',
      { Oslo: 'place', Chad: 'place' },
    ],
  ] as const)('it is not put into the town of the article: %s', (_, text, marked) => {
    const name = text.includes('Mount Qwertzu') ? 'Mount Qwertzu' : 'Qwertzu';
    const all: Record<string, NameType> = { ...marked, [name]: 'place' };
    expect(byText(resolve(text, all), name)).toMatchObject({
      latitude: null,
      longitude: null,
      precision: null,
      locatedBy: null,
      within: null,
    });
  });
});
