import { describe, expect, test } from 'vitest';
import { byText, resolve } from './marked.js';

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

  test.each([
    ['U.S. State Department', ['U.S.']],
    ['Connecticut Department of Health', ['Connecticut']],
    ['Christchurch District Court', ['Christchurch']],
    ['Fairfax County Sheriff', ['Fairfax County']],
    ['Washington State Patrol', ['Washington State']],
  ])('the place in %s is %j', (name, places) => {
    const found = resolve(`The ${name} said so.`, { [name]: 'organization' });
    expect(found.flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(places);
  });

  test('a built place that the gazetteer lists has its point', () => {
    expect(resolve('Flights from Heathrow were late.', { Heathrow: 'facility' })).toMatchObject([
      { name: 'Heathrow Airport', kind: 'facility', countryCode: 'GB', latitude: 51.47 },
    ]);
  });

  test.each(['FL', 'Fla', 'Fla.'])('%s behind the letter of a party is the state', (name) => {
    const places = resolve(`Rep. Bo Moss (R-${name}) spoke.`, { [name]: 'place' });
    expect(places.map(({ kind, countryCode }) => [kind, countryCode])).toEqual([['admin', 'US']]);
  });

  test('the town in the name of a built place is mentioned if the article names it besides', () => {
    const text = 'A bus fell off a bridge near Iringa. The hurt lie in Iringa Regional Hospital.';
    const places = resolve(text, { 'Iringa Regional Hospital': 'facility', Iringa: 'place' });
    expect(places.map(({ kind, mentions }) => [kind, mentions.length])).toEqual([
      ['city', 2],
      ['facility', 1],
    ]);
    const once = resolve('The hurt lie in Iringa Regional Hospital.', {
      'Iringa Regional Hospital': 'facility',
    });
    expect(once.map(({ kind }) => kind)).toEqual(['facility']);
  });

  test.each([
    ['Larkfield Care Ltd was fined.', 'Larkfield Care Ltd', 'organization'],
    ['Paris Holdings Inc was fined.', 'Paris Holdings Inc', 'organization'],
    ['They won the Davis Cup.', 'Davis Cup', 'place'],
    ['Bayern Munich won again.', 'Bayern Munich', 'organization'],
    ['The Toronto Stock Exchange fell.', 'Toronto Stock Exchange', 'organization'],
    ['The Socialist Party of Chile split.', 'Socialist Party of Chile', 'organization'],
    ['The Council of Europe objected.', 'Council of Europe', 'organization'],
    ['The Manila Evening Bulletin wrote so.', 'Manila Evening Bulletin', 'organization'],
    ['The Nairobi News Agency wrote so.', 'Nairobi News Agency', 'organization'],
  ] as const)(
    '%s: what a firm, a prize, a team, a party, a newspaper is called after is not where it is',
    (text, name, type) => {
      expect(resolve(text, { [name]: type })).toEqual([]);
    },
  );

  test.each([
    'Oslo Accords',
    'Hong Kong Film Awards',
    'Texas Open',
    'Battle of Verdun',
    'St. Patrick’s Day Parade',
  ])('%s: no place is spoken of', (name) => {
    expect(resolve(`They spoke of the ${name} again.`, { [name]: 'other' })).toEqual([]);
  });

  test.each([
    ['Nashville Film Festival', 'Nashville'],
    ['Chess Championship in Poland', 'Poland'],
    ['Texas Senior Games', 'Texas'],
  ])('%s: held in %s', (name, place) => {
    expect(byText(resolve(`They spoke of the ${name} again.`, { [name]: 'other' }), place)).toBeDefined();
  });
});

describe('alternatives', () => {
  test('a close call tells which other places are meant perhaps', () => {
    const place = byText(
      resolve('A barn burned down in Springfield.', { Springfield: 'place' }),
      'Springfield',
    );
    const others = place?.alternatives ?? [];
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(3);
    expect(new Set([place?.admin1, ...others.map(({ admin1 }) => admin1)]).size).toBe(others.length + 1);
    for (const other of others) expect(other).toMatchObject({ name: 'Springfield', countryCode: 'US' });
  });

  test.each([
    [
      'A barn burned down in Springfield, Missouri.',
      { Springfield: 'place', Missouri: 'place' },
      'Springfield',
    ],
    ['Two people died in Paris on Monday.', { Paris: 'place' }, 'Paris'],
    ['They marched on Qwertzuville.', { Qwertzuville: 'place' }, 'Qwertzuville'],
  ] as const)('%s: a clear call has none', (text, marked, name) => {
    expect(byText(resolve(text, marked), name)?.alternatives).toEqual([]);
  });
});

describe('demonyms', () => {
  test.each([
    ['A Saudi-led raid failed.', {}, 'Saudi', 'SA'],
    ['The Somali crew was freed.', {}, 'Somali', 'SO'],
    ['A German ship left.', { German: 'place' }, 'German', 'DE'],
    ['The Somali crew was freed.', { Somali: 'place' }, 'Somali', 'SO'],
    ['The South African team won.', {}, 'South African', 'ZA'],
    ['The Indian Foreign Ministry agreed.', { 'Indian Foreign Ministry': 'organization' }, 'Indian', 'IN'],
    ['A Japanese-Peruvian player won.', { 'Japanese-Peruvian': 'other' }, 'Peruvian', 'PE'],
  ] as const)('%s', (text, marked, word, country) => {
    const place = byText(resolve(text, marked), word);
    expect(place).toMatchObject({ kind: 'country', countryCode: country });
    expect(place?.mentions[0].kind).toBe('demonym');
  });

  test.each([
    ['She spoke French.', {}],
    ['They polish shoes in a turkish way.', {}],
    ['Kurds and Turkmens voted.', { Kurds: 'demonym', Turkmens: 'demonym' }],
    ['The African Union met.', { 'African Union': 'organization' }],
    ['Maria German said so.', { 'Maria German': 'person' }],
  ] as const)('%s mentions no place', (text, marked) => {
    expect(resolve(text, marked)).toEqual([]);
  });
});

test('a country whose name looks like the plural of its adjective is named', () => {
  expect(resolve('The Philippines agreed.', { Philippines: 'place' })[0].mentions[0].kind).toBe('name');
});

describe('what the words beside a name say', () => {
  test('a district and the bare name are one record', () => {
    const places = resolve('The quake hit Jajarkot district. Roads to Jajarkot are cut, Nepal said.', {
      Jajarkot: 'place',
      Nepal: 'place',
    });
    expect(places.map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual([
      ['Jajarkot', 'admin', 2],
      ['Nepal', 'country', 1],
    ]);
  });

  test('a district that no list has and its bare name are one record in the country of the article', () => {
    const text = 'Rain fell on Qwertzu district in Kenya. Nairobi sent help to Qwertzu.';
    const place = byText(resolve(text, { Qwertzu: 'place', Kenya: 'place', Nairobi: 'place' }), 'Qwertzu');
    expect(place).toMatchObject({ kind: 'admin', countryCode: 'KE', locatedBy: null });
    expect(place?.mentions).toHaveLength(2);
  });

  test.each([
    ['The Qwertzu River rose.', 'Qwertzu River', 'water'],
    ['Qwertzu, a crowded township, was quiet.', 'Qwertzu', 'city'],
    ['Residents of Qwertzu fled.', 'Qwertzu', 'city'],
    ['The Qwertzu region was quiet.', 'Qwertzu', 'region'],
    ['They met in Piazza Qwertzu.', 'Piazza Qwertzu', 'facility'],
  ] as const)('%s: %s is %s', (text, name, kind) => {
    expect(byText(resolve(text, { [name]: 'place' }), name)).toMatchObject({ kind, latitude: null });
  });

  test('a state and its city are two, Geneva is the city, The Hague has its article', () => {
    const text = 'Police in Kaduna said the capital of Kaduna state was calm. Geneva and The Hague agreed.';
    const places = resolve(text, { Kaduna: 'place', Geneva: 'place', Hague: 'place' });
    expect(places.map(({ name, kind }) => [name, kind])).toEqual([
      ['Kaduna', 'city'],
      ['Kaduna State', 'admin'],
      ['Geneva', 'city'],
      ['The Hague', 'city'],
    ]);
    expect(places[3].mentions[0].text).toBe('The Hague');
  });

  test('a large town elsewhere is no village', () => {
    const text = 'Fire reached Mati, a seaside village. Athens and Patras sent help, Greece said.';
    const marked = { Mati: 'place', Athens: 'place', Patras: 'place', Greece: 'place' } as const;
    expect(byText(resolve(text, marked), 'Mati')).toMatchObject({
      kind: 'city',
      countryCode: 'GR',
      latitude: null,
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
      { kind: 'facility', latitude: null, precision: null, locatedBy: null, countryCode: null },
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
