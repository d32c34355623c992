import { describe, expect, test } from 'vitest';
import { listDemonyms } from '../../src/gazetteer/demonyms.js';
import {
  admin1OfAbbreviation,
  type Candidate,
  demonym,
  distanceInKilometres,
  find,
  isPlaceName,
  near,
  opensPlaceName,
  placeRank,
} from '../../src/gazetteer/index.js';

function largest(name: string): Candidate | undefined {
  return [...find(name)].sort((a, b) => b.population - a.population)[0];
}

describe('countries by their names and aliases', () => {
  test.each([
    ['Russia', 'RU'],
    ['Russian Federation', 'RU'],
    ['the UK', 'GB'],
    ['U.K.', 'GB'],
    ['Britain', 'GB'],
    ['US', 'US'],
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['DR Congo', 'CD'],
    ['D.R.C.', 'CD'],
    ['Burma', 'MM'],
    ['UAE', 'AE'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['The Gambia', 'GM'],
    ['Türkiye', 'TR'],
    ['Holland', 'NL'],
    ['Czechia', 'CZ'],
    ['Timor-Leste', 'TL'],
    ['Bosnia & Herzegovina', 'BA'],
  ])('%s -> %s', (name, code) => {
    expect(find(name).some((place) => place.kind === 'country' && place.countryCode === code)).toBe(true);
  });
});

describe('towns, divisions and curated places', () => {
  test.each([
    ['Sochi', 'city', 'RU', 43.59, 39.73],
    ['Homs', 'city', 'SY', 34.73, 36.72],
    ['Kiev', 'city', 'UA', 50.45, 30.52],
    ["Sana'a", 'city', 'YE', 15.35, 44.2],
    ['St. Louis', 'city', 'US', 38.63, -90.2],
    ['SAO PAULO', 'city', 'BR', -23.55, -46.64],
    ['Texas', 'admin1', 'US', 31.25, -99.25],
    ['Orange County', 'admin2', 'US', 33.7, -117.8],
    ['Black Sea', 'water', null, 43, 34],
    ['the Mediterranean', 'water', null, 35, 19],
    ['Middle East', 'region', null, 33.1, 35.9],
    ['West Bank', 'admin1', 'PS', 32, 35.25],
    ['Donbas', 'region', 'UA', 48.1, 38.2],
    ['Mount Everest', 'mountain', null, 27.99, 86.93],
    ['Lesbos', 'island', 'GR', 39.2, 26.3],
    ['Europe', 'continent', null, 48.69, 9.14],
  ])('%s is a %s', (name, kind, country, latitude, longitude) => {
    const hit = find(name).find(
      (place) =>
        place.kind === kind &&
        place.countryCode === country &&
        distanceInKilometres(place.latitude, place.longitude, latitude, longitude) < 100,
    );
    expect(hit).toBeDefined();
  });

  test('a town has its division, people and GeoNames id', () => {
    expect(largest('Sochi')).toMatchObject({
      name: 'Sochi',
      admin1: 'Krasnodar Krai',
      geonamesId: 491422,
      population: 327_600,
    });
  });

  test('every Paris of the gazetteer is offered', () => {
    const countries = find('Paris').map((place) => place.countryCode);
    expect(countries).toContain('FR');
    expect(countries).toContain('US');
  });

  test('every name that the table holds is found by binary search', () => {
    for (const place of near(41.9, 12.5, { kilometres: 60, limit: 200 })) {
      expect(find(place.name).map((found) => found.row)).toContain(place.row);
    }
  });
});

describe('what is no place', () => {
  test.each(['us', 'uk', 'car', '', ' ', 'Xqzzwv', 'the', 'a'.repeat(500), '…', '中国'])('%j', (name) => {
    expect(isPlaceName(name)).toBe(false);
    expect(find(name)).toEqual([]);
  });
});

test('placeRank orders names by how well known they are', () => {
  expect(['Xqzzwv', 'Syria', 'Lagos', 'Sochi'].map(placeRank)).toEqual([0, 5, 5, 3]);
});

test.each([
  ['United', true], // Arab Emirates
  ['Dar', true], // es Salaam
  ['St', true], // Petersburg
  ['Port', true], // -au-Prince
  ['The', true], // a leading article says nothing
  ['Reportedly', false],
  ['Xqzzwv', false],
])('%s opens a name of several words: %s', (word, opens) => expect(opensPlaceName(word)).toBe(opens));

describe('demonyms', () => {
  test.each([
    ['Syrian', 'Syria'],
    ['Syrians', 'Syria'],
    ['Filipinos', 'Philippines'],
    ['European', 'Europe'],
    ['Middle Eastern', 'Middle East'],
    ['Catalan', 'Catalonia'],
    ['South Koreans', 'South Korea'],
    ['Dutch', 'Netherlands'],
    ['Frenchwoman', 'France'],
    ['Swiss', 'Switzerland'],
  ])('%s -> %s', (word, place) => {
    expect(demonym(word)).toBe(place);
  });

  test.each(['Republican', 'Muslim', 'Christian', 'human', ''])('%j is none', (word) => {
    expect(demonym(word)).toBeNull();
  });

  test('each points to a place of the gazetteer', () => {
    for (const word of listDemonyms()) {
      const place = demonym(word);
      expect(place !== null && isPlaceName(place), `${word} -> ${place}`).toBe(true);
    }
  });
});

describe('abbreviations of divisions', () => {
  test.each([
    ['Tenn.', 'Tennessee'],
    ['TX', 'Texas'],
    ['N.Y.', 'New York'],
    ['W.Va.', 'West Virginia'],
    ['Ont.', 'Ontario'],
  ])('%s -> %s', (word, name) => {
    expect(admin1OfAbbreviation(word)?.name).toBe(name);
  });

  test.each(['in', 'or', 'me', 'Dr.'])('%s is none', (word) => {
    expect(admin1OfAbbreviation(word)).toBeNull();
  });
});

test('near lists places by distance', () => {
  const places = near(36.2, 37.16, { limit: 3, kilometres: 20 });
  expect(places[0].name).toBe('Aleppo');
  expect(places.map((place) => place.distance)).toEqual(
    places.map((place) => place.distance).sort((a, b) => a - b),
  );
});
