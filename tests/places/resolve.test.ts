import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/index.js';
import type { NameSpan, NameType } from '../../src/names/index.js';
import { resolvePlaces } from '../../src/places/index.js';
import type { Place } from '../../src/schema/place.js';

/** Marks names in a text by hand, so that these tests do not hang on the tagger: every occurrence of each name is a span. */
function resolve(text: string, marked: Readonly<Record<string, NameType>>): Place[] {
  const document = read(text);
  const spans: NameSpan[] = [];
  for (const [name, type] of Object.entries(marked)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const firstToken = document.starts.indexOf(start);
      let endToken = firstToken + 1;
      while (document.ends[endToken - 1] < end) endToken++;
      spans.push({
        start,
        end,
        text: name,
        type,
        firstToken,
        endToken,
        sentence: document.sentenceOf[firstToken],
        inside: null,
        score: 1,
      });
    }
  }
  return resolvePlaces(
    document,
    spans.sort((a, b) => a.start - b.start),
  );
}

function byText(places: readonly Place[], text: string): Place | undefined {
  return places.find((place) => place.mentions.some((mention) => mention.text === text));
}

describe('which of the namesakes', () => {
  test.each([
    ['Two people died in Paris on Monday.', 'Paris', {}, 'FR', 'Île-de-France'],
    ['The fair opens in Paris, Texas, on Friday.', 'Paris', { Texas: 'place' }, 'US', 'Texas'],
    ['A barn burned down near Paris, Tenn., on Friday.', 'Paris', {}, 'US', 'Tennessee'],
    [
      'Fighters left Tripoli for Beirut. Lebanon said the road from Tripoli to Sidon was open.',
      'Tripoli',
      { Beirut: 'place', Lebanon: 'place', Sidon: 'place' },
      'LB',
      'North Lebanon',
    ],
    [
      'Fighters left Tripoli for Benghazi, Libya said.',
      'Tripoli',
      { Benghazi: 'place', Libya: 'place' },
      'LY',
      'Tripoli',
    ],
    [
      'Troops moved from Tbilisi to Gori. Georgia asked Russia for talks.',
      'Georgia',
      { Tbilisi: 'place', Gori: 'place', Russia: 'place' },
      'GE',
      null,
    ],
    [
      'Voters in Atlanta and Savannah went to the polls. Georgia has 16 votes, Alabama nine.',
      'Georgia',
      { Atlanta: 'place', Savannah: 'place', Alabama: 'place' },
      'US',
      'Georgia',
    ],
  ] as const)('%s (%s)', (text, name, others, country, admin1) => {
    const place = byText(resolve(text, { [name]: 'place', ...others }), name);
    expect(place).toMatchObject({ countryCode: country, admin1 });
  });

  test('a river is water, not the town of that name', () => {
    expect(
      byText(resolve('The Tigris River burst its banks.', { 'Tigris River': 'place' }), 'Tigris River'),
    ).toMatchObject({
      kind: 'water',
      countryCode: null,
    });
  });

  test('a word behind the name says which kind it is', () => {
    const places = resolve('Shelling hit Aleppo province.', { Aleppo: 'place' });
    expect(byText(places, 'Aleppo')).toMatchObject({ kind: 'admin', countryCode: 'SY' });
    expect(byText(resolve('Shelling hit Aleppo.', { Aleppo: 'place' }), 'Aleppo')).toMatchObject({
      kind: 'city',
    });
  });

  test('"southern Idlib" is Idlib', () => {
    expect(
      byText(resolve('Jets struck southern Idlib.', { 'southern Idlib': 'place' }), 'southern Idlib'),
    ).toMatchObject({
      countryCode: 'SY',
    });
  });
});

describe('one record a place', () => {
  test('aliases and demonyms fold into their country', () => {
    const places = resolve('The Russian Federation denied it. Russia said Russian jets were elsewhere.', {
      'Russian Federation': 'place',
      'Russia ': 'place',
      'Russian jets': 'other',
    });
    expect(places.filter((place) => place.name === 'Russia')).toHaveLength(1);
  });

  test('a country known only by its demonym has a record', () => {
    const places = resolve('Filipino sailors were freed.', { Filipino: 'demonym' });
    expect(places).toMatchObject([{ name: 'Philippines', countryCode: 'PH', kind: 'country' }]);
    expect(places[0].mentions).toMatchObject([{ text: 'Filipino', kind: 'demonym' }]);
  });

  test('records stand in the order of first mention and are numbered so', () => {
    const places = resolve('From Oslo to Rome and back to Oslo.', { Oslo: 'place', Rome: 'place' });
    expect(places.map(({ id, name, mentions }) => [id, name, mentions.length])).toEqual([
      ['l1', 'Oslo', 2],
      ['l2', 'Rome', 1],
    ]);
  });
});

describe('places inside other names', () => {
  test('an institution of a town mentions the town', () => {
    const places = resolve('Chicago Police Department officers closed the road.', {
      'Chicago Police Department': 'organization',
    });
    expect(byText(places, 'Chicago')).toMatchObject({ kind: 'city', countryCode: 'US', admin1: 'Illinois' });
  });

  test.each([
    ['Justice Department lawyers agreed.', 'Justice Department'],
    ['Federal Reserve officials met.', 'Federal Reserve'],
    ['Liberal Party members voted.', 'Liberal Party'],
  ])('%s has no place', (text, name) => {
    expect(resolve(text, { [name]: 'organization' })).toEqual([]);
  });

  test('a built place has the point of the town that its sentence names', () => {
    const places = resolve('Patients were moved to Saint Luke Hospital in Manila.', {
      'Saint Luke Hospital': 'facility',
      Manila: 'place',
    });
    const manila = byText(places, 'Manila');
    expect(byText(places, 'Saint Luke Hospital')).toMatchObject({
      kind: 'facility',
      countryCode: 'PH',
      latitude: manila?.latitude,
      longitude: manila?.longitude,
      geonamesId: null,
    });
  });
});

test('an abbreviated state is that state', () => {
  expect(byText(resolve('He moved to S.C. in May.', { 'S.C.': 'place' }), 'S.C.')).toMatchObject({
    name: 'South Carolina',
    kind: 'admin',
    countryCode: 'US',
  });
});

describe('what is not known', () => {
  test('a name that no list has stays without a point', () => {
    expect(resolve('They marched on Qwertzuville.', { Qwertzuville: 'place' })).toMatchObject([
      { name: 'Qwertzuville', latitude: null, longitude: null, countryCode: null, geonamesId: null },
    ]);
  });

  test('a facility in an article without a town has no point', () => {
    expect(resolve('The Blue Hall was full.', { 'Blue Hall': 'facility' })).toMatchObject([
      { kind: 'facility', latitude: null, countryCode: null },
    ]);
  });

  test.each(['South', 'State', 'University'])('%s alone is no place', (word) => {
    expect(resolve(`The ${word} was divided.`, { [word]: 'place' })).toEqual([]);
  });

  test('no names, no places', () => {
    expect(resolve('Nothing happened.', {})).toEqual([]);
    expect(resolve('', {})).toEqual([]);
  });
});

test('mentions are slices of the text with the sentence that they stand in', () => {
  const text = 'It rained in Oslo. The port of Bergen, in Norway, stayed shut.';
  for (const place of resolve(text, { Oslo: 'place', Bergen: 'place', Norway: 'place' })) {
    for (const mention of place.mentions) {
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.sentence[0]).toBeLessThanOrEqual(mention.start);
      expect(mention.sentence[1]).toBeGreaterThanOrEqual(mention.end);
    }
  }
});
