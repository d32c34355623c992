import { describe, expect, test } from 'vitest';
import type { NameType } from '../../src/names/index.js';
import { byText, resolve } from './marked.js';

describe('names that the tagger joined are read apart', () => {
  test.each([
    ['R-Elbow Lake', 'Elbow Lake'],
    ['D-Texas', 'Texas'],
    ['Neighbouring Zimbabwe', 'Zimbabwe'],
    ['Lowfield, Kent', 'Kent'],
    ['Manila’s Blue Cross Hospital', 'Manila'],
    ['Manila’s Blue Cross Hospital', 'Blue Cross Hospital'],
    ['Winter Woes in Sochi', 'Sochi'],
  ] as const)('%s: %s', (name, part) => {
    expect(byText(resolve(`It rained at ${name} on Friday.`, { [name]: 'place' }), part)).toBeDefined();
  });

  test.each([
    ['St. Peter’s Basilica', 'facility'],
    ['St George’s Chapel', 'facility'],
  ] as const)('%s is one place, not the saint’s parish', (name, type) => {
    const places = resolve(`They met at ${name} on Friday.`, { [name]: type });
    expect(places.map(({ kind, mentions }) => [kind, mentions[0].text])).toEqual([['facility', name]]);
  });
});

describe('the head of an unknown name', () => {
  test.each([
    ['Roxton School District', 'Roxton'],
    ['Walker County Fairgrounds Pavilion', 'Walker County'],
    ['Chicago Riverwalk Trailhead', 'Chicago'],
  ])('%s is in %s', (name, head) => {
    expect(byText(resolve(`It rained at ${name} on Friday.`, { [name]: 'place' }), head)).toBeDefined();
  });

  test.each(['Roxton Ridgeway', 'East Bankside', 'Summit of the Qwertzus', 'Fort Qwertzu', 'River North'])(
    '%s stays whole and unknown',
    (name) => {
      expect(resolve(`They spoke of ${name} on Friday.`, { [name]: 'place' })).toMatchObject([
        { name, latitude: null, geonamesId: null },
      ]);
    },
  );

  test('one more word that is no ordinary one belongs to the name of the place', () => {
    const places = resolve('It rained in Chicago Qwertzu on Friday.', { 'Chicago Qwertzu': 'place' });
    expect(places.map(({ mentions }) => mentions[0].text)).toEqual(['Chicago Qwertzu']);
  });

  test('a town whose name sounds like that of a fort is a town', () => {
    expect(resolve('He grew up in Fort Worth.', { 'Fort Worth': 'facility' })).toMatchObject([
      { name: 'Fort Worth', kind: 'city', countryCode: 'US', admin1: 'Texas' },
    ]);
  });

  test.each(['Hurricane', 'Summit', 'Fort', 'Camp'])('%s alone is no place', (word) => {
    expect(resolve(`The ${word} was near.`, { [word]: 'place' })).toEqual([]);
  });
});

test.each([
  ['Chile', 'the newly created Republic of Chile', 'Republic of Chile', 'CL'],
  ['Gambia', 'the Republic of the Gambia', 'Republic of the Gambia', 'GM'],
  ['Yemen', 'the People’s Democratic Republic of Yemen', 'People’s Democratic Republic of Yemen', 'YE'],
  ['Chile', 'the republic of Chile', 'Chile', 'CL'],
  ['Chile', 'the State of Chile', 'Chile', 'CL'],
])('%s in "%s": %s', (name, phrase, mention, countryCode) => {
  expect(resolve(`They signed for ${phrase} on Friday.`, { [name]: 'place' })).toMatchObject([
    { countryCode, mentions: [{ text: mention }] },
  ]);
});

test.each([
  ['Jordan', []],
  ['Saudi Arabia', ['SA']],
])('a country that was taken for a person: %s', (name, countries) => {
  const places = resolve(`Later ${name} spoke.`, { [name]: 'person' });
  expect(places.map(({ countryCode }) => countryCode)).toEqual(countries);
});

describe('a word of kind behind a list belongs to all of it', () => {
  const text = 'Roads are shut in Clay, Grant and Wilkin counties, Minnesota said.';
  const marked = { Clay: 'place', Grant: 'place', Wilkin: 'place', Minnesota: 'place' } as const;

  test.each(['Clay', 'Grant', 'Wilkin'])('%s', (name) => {
    expect(byText(resolve(text, marked), name)).toMatchObject({
      name: `${name} County`,
      kind: 'admin',
      admin1: 'Minnesota',
    });
  });

  test('a single county takes nothing before it along', () => {
    const places = resolve('From Oslo, Clay county sent help, Minnesota said.', {
      Oslo: 'place',
      Clay: 'place',
      Minnesota: 'place',
    });
    expect(places.map(({ name }) => name)).toEqual(['Oslo', 'Clay County', 'Minnesota']);
  });
});

describe('what news leaves out of a name', () => {
  test.each([
    ['Qamishli', 'SY', { Syria: 'place' }],
    ['Hasakah', 'SY', { Syria: 'place' }],
    ['Clacton', 'GB', {}],
    ['New York', 'US', {}],
    ['L.A.', 'US', {}],
  ] as const)('%s', (name, country, others) => {
    const marked: Record<string, NameType> = { [name]: 'place', ...others };
    const place = byText(resolve(`Rain fell on ${name} and in Syria.`, marked), name);
    expect(place).toMatchObject({ kind: 'city', countryCode: country });
  });

  test('behind a town the letters are its state', () => {
    const text = 'A barn burned in Monroe, La., on Friday.';
    expect(byText(resolve(text, { Monroe: 'place' }), 'Monroe')).toMatchObject({ admin1: 'Louisiana' });
  });
});

describe('evidence of the other places', () => {
  test('a country among its neighbours is the country', () => {
    const text = 'Armenia and Azerbaijan met. Georgia and Turkey were asked to help.';
    const marked = { Armenia: 'place', Azerbaijan: 'place', Georgia: 'place', Turkey: 'place' } as const;
    expect(byText(resolve(text, marked), 'Georgia')).toMatchObject({ kind: 'country', countryCode: 'GE' });
  });

  test('the state that a chain ends with holds what stands before it', () => {
    const text = 'A barn burned in Tacoma, Washington, on Friday.';
    const places = resolve(text, { Tacoma: 'place', Washington: 'place' });
    expect(byText(places, 'Washington')).toMatchObject({ kind: 'admin', admin1: 'Washington' });
  });

  test.each([
    ['The capital of Syria was quiet.', 'Syria', 'country'],
    ['Mines lie in the territory of Georgia, Azerbaijan said.', 'Georgia', 'country'],
    ['The city of Aleppo was quiet.', 'Aleppo', 'city'],
  ] as const)('%s: %s is a %s', (text, name, kind) => {
    const marked: Record<string, NameType> = { [name]: 'place', Azerbaijan: 'place' };
    expect(byText(resolve(text, marked), name)?.kind).toBe(kind);
  });

  test('a place without a point lies in the country of most of the article', () => {
    const text = 'Kenya sent help. Kenya said so. They spoke of Qwertzu Hall.';
    const place = byText(resolve(text, { Kenya: 'place', 'Qwertzu Hall': 'facility' }), 'Qwertzu Hall');
    expect(place).toMatchObject({ countryCode: 'KE', latitude: null, precision: null });
  });

  test.each([
    ['Qwertzu River', 'water', 'KE'],
    ['Mount Qwertzu', 'mountain', 'KE'],
    ['Qwertzu region', 'region', null],
  ])('%s, which no list has, is %s in the country of the article, if small: %s', (name, kind, country) => {
    const text = `Kenya sent help. Kenya said so. They spoke of the ${name}.`;
    const place = byText(resolve(text, { Kenya: 'place', [name]: 'place' }), name);
    expect(place).toMatchObject({ kind, countryCode: country, latitude: null });
  });

  test.each([
    ['Kenya sent help to Delft. Kenya said that Nairobi and Mombasa would, too.', 'Delft', null],
    [
      'Kenya sent help to Delft in the Netherlands. Kenya said that Nairobi and Mombasa would, too.',
      'Delft',
      52,
    ],
    ['Kenya sent help to Toulouse. Kenya said that Nairobi and Mombasa would, too.', 'Toulouse', 43.6],
    ['Rain fell on Delft.', 'Delft', 52],
    [
      'Mexico said so. Mexico City and Tijuana, Mexico, sent pumps to Imperial Beach.',
      'Imperial Beach',
      32.6,
    ],
  ])('a town of a country that nothing else speaks of has to be large: %s', (text, name, latitude) => {
    const marked = {
      Kenya: 'place',
      Nairobi: 'place',
      Mombasa: 'place',
      Netherlands: 'place',
      'Mexico City': 'place',
      Tijuana: 'place',
    } as const;
    const place = byText(resolve(text, { ...marked, [name]: 'place' }), name);
    if (latitude === null) expect(place?.geonamesId).toBeNull();
    else expect(place?.latitude).toBeCloseTo(latitude, 0);
  });

  test.each([
    ['Police in Georgia and Ohio said a Lebanon woman was held in Texas.', 'Lebanon', 'US'],
    ['Police in Georgia and Ohio said Peru High School closed in Texas.', 'Peru', 'US'],
    ['Police in Georgia and Ohio said Lebanon was calm in Texas.', 'Lebanon', 'LB'],
    ['Police in Georgia and Ohio said a Singapore woman was held in Texas.', 'Singapore', 'SG'],
  ])('a country lends its noun to no townspeople: %s', (text, name, country) => {
    const marked = { Georgia: 'place', Ohio: 'place', Texas: 'place', [name]: 'place' } as const;
    expect(byText(resolve(text, marked), name)?.countryCode).toBe(country);
  });

  test.each([
    ['Ships left the Red Sea for Egypt.', 'Red Sea', 'water'],
    ['Ships left Red Sea governorate in Egypt.', 'Red Sea', 'admin'],
    ['The Red River rose in Fargo, North Dakota.', 'Red River', 'water'],
    ['Israel bombed Gaza.', 'Gaza', 'city'],
  ])('%s', (text, name, kind) => {
    const marked = { Egypt: 'place', Fargo: 'place', 'North Dakota': 'place', Israel: 'place' } as const;
    const place = byText(resolve(text, { ...marked, [name]: 'place' }), name);
    expect(place?.kind).toBe(kind);
    if (name === 'Red River') expect(place?.latitude).toBeCloseTo(47.9, 0);
    if (name === 'Gaza') expect(place?.countryCode).toBe('PS');
  });

  test('a place in a county where no such place is listed is no namesake elsewhere', () => {
    const text = 'They race at Rockingham, Northamptonshire. Then they rest.';
    const marked = { Rockingham: 'place', Northamptonshire: 'place' } as const;
    const place = byText(resolve(text, marked), 'Rockingham');
    expect(place).toMatchObject({ countryCode: 'GB', geonamesId: null, precision: 'area' });
    const far = 'They race at Rockingham, Northamptonshire and Wales disagree.';
    expect(byText(resolve(far, marked), 'Rockingham')?.geonamesId).not.toBeNull();
    const list = resolve('Paris, Bavaria, and Rome agreed.', {
      Paris: 'place',
      Bavaria: 'place',
      Rome: 'place',
    });
    expect(byText(list, 'Paris')?.countryCode).toBe('FR');
  });

  test.each([
    ['The council’s favorite color was chosen at the center in Mansfield.', 'US'],
    ['The council’s favourite colour was chosen at the centre in Mansfield.', 'GB'],
  ])('spelling tells the country of a local story: %s', (text, country) => {
    expect(byText(resolve(text, { Mansfield: 'place' }), 'Mansfield')?.countryCode).toBe(country);
  });

  test.each(['South Side', 'West End', 'North Shore'])('%s is no town called like its last word', (name) => {
    const place = byText(resolve(`Police searched the ${name}.`, { [name]: 'place' }), name);
    expect(place?.name).not.toBe(name.split(' ')[1]);
  });

  test('a quarter lies in the town beside it', () => {
    const text = 'Boys train in Oslo’s gated suburb of Qwertzu.';
    expect(byText(resolve(text, { Oslo: 'place', Qwertzu: 'place' }), 'Qwertzu')).toMatchObject({
      precision: 'town',
      locatedBy: 'sentence',
      countryCode: 'NO',
    });
  });
});
