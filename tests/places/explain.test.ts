import { describe, expect, test } from 'vitest';
import { explainPlaces, extract, type PlaceExplanation } from '../../src/index.js';

function explanationOf(text: string, name: string): PlaceExplanation | undefined {
  return explainPlaces(text).find((explanation) => explanation.name === name);
}

const TEXT =
  'A fire in Paris, Texas, hurt two people on Monday, police in Dallas said. Paris schools closed.';

describe('explainPlaces', () => {
  test('names the parts of each score, which add up to it', () => {
    const paris = explanationOf(TEXT, 'Paris');
    expect(paris?.readings.length).toBeGreaterThan(5);
    for (const { score, parts } of paris?.readings ?? []) {
      expect(Object.keys(parts)).toEqual([
        'prior',
        'alias',
        'kind',
        'container',
        'contents',
        'ownTown',
        'country',
        'division',
        'near',
      ]);
      const sum = Object.values(parts).reduce((all, part) => all + part, 0);
      expect(Math.abs(sum - score)).toBeLessThan(0.05);
    }
  });

  test('has the best reading first, which is the place of the record', () => {
    const { places } = extract(TEXT);
    for (const { placeId, name, outcome, readings } of explainPlaces(TEXT)) {
      expect(outcome, name).toBe('resolved');
      const place = places.find(({ id }) => id === placeId);
      expect(readings[0], name).toMatchObject({
        name: place?.name,
        countryCode: place?.countryCode,
        latitude: place?.latitude,
        geonamesId: place?.geonamesId,
      });
      const scores = readings.map(({ score }) => score);
      expect(scores, name).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  test.each([
    ['A fire in Paris, Texas, hurt two.', 'Paris', 'container', 6],
    ['A fire in Paris, Texas, hurt two.', 'Texas', 'contents', 2],
    ['Rebels shelled Idlib province in Syria.', 'Idlib', 'kind', 3],
  ] as const)('%s: %s has the part %s, %f', (text, name, part, points) => {
    expect(explanationOf(text, name)?.readings[0].parts[part]).toBe(points);
  });

  test('tells readings that lost, and by what', () => {
    const readings = explanationOf(TEXT, 'Paris')?.readings ?? [];
    const france = readings.find(({ countryCode }) => countryCode === 'FR');
    expect(france?.parts.container).toBeLessThan(0);
    expect(france?.parts.prior).toBeGreaterThan(readings[0].parts.prior);
  });

  test('tells why a name was not resolved', () => {
    const far =
      'Kenya sent help to Delft. Kenya said that Nairobi and Mombasa would, too, and Kenya thanked them.';
    expect(explanationOf(far, 'Delft')).toMatchObject({
      outcome: 'foreign',
      readings: [{ countryCode: 'NL' }],
    });
    expect(explanationOf('Rain fell on the village of Qwertzuville.', 'Qwertzuville')).toMatchObject({
      outcome: 'unlisted',
      readings: [],
    });
  });

  test('says nothing of places that the user knows, and numbers the others as the record does', () => {
    const places = [{ name: 'Paris', point: { latitude: 1, longitude: 2 } }];
    const explanations = explainPlaces(TEXT, { places });
    expect(explanations.map(({ name }) => name)).not.toContain('Paris');
    const record = extract(TEXT, { places });
    const dallas = explanations.find(({ name }) => name === 'Dallas');
    expect(record.places.find(({ id }) => id === dallas?.placeId)?.name).toBe('Dallas');
  });

  test('of a text without places it is empty', () => {
    expect(explainPlaces('Nothing happened.')).toEqual([]);
  });
});
