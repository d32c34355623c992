import { describe, expect, test } from 'vitest';
import * as places from '../../src/places.js';

test('wirefacts/places offers the look-ups', () => {
  expect(Object.keys(places).sort()).toEqual([
    'demonym',
    'distanceInKilometres',
    'find',
    'isPlaceName',
    'near',
  ]);
});

describe('find gives the best known place first', () => {
  test.each([
    ['Homs', 'SY'],
    ['Paris', 'FR'],
    ['Georgia', 'GE'],
    ['London', 'GB'],
    ['Springfield', 'US'],
  ])('%s', (name, country) => {
    expect(places.find(name)[0].countryCode).toBe(country);
  });
});

test('near gives what lies around a point, nearest first', () => {
  const around = places.near(34.73, 36.72, { limit: 5 });
  expect(around.map(({ name }) => name)).toContain('Homs');
  expect(around.map(({ distance }) => distance)).toEqual(
    around.map(({ distance }) => distance).sort((a, b) => a - b),
  );
});

test.each([
  [0, 0],
  [90, 0],
  [-90, 180],
  [0, -180],
])('near takes any point: %i, %i', (latitude, longitude) => {
  expect(Array.isArray(places.near(latitude, longitude))).toBe(true);
});
