import { describe, expect, it } from 'vitest';
import { createExtractor, type ExtractOptions, WirefactsError } from '../../src/index.js';

/** "name (mentions by name)" a person, then a place. */
function namesIn(text: string, options: ExtractOptions): string[] {
  const { people, places } = createExtractor({ ...options, include: ['people', 'places'] })(text);
  return [...people, ...places].map(({ name, mentions }) => {
    const named = mentions.filter(({ kind }) => kind === 'name');
    return `${name} (${named.map((mention) => mention.text).join(' | ')})`;
  });
}

const BLIM = {
  name: 'Zor Blim',
  aliases: ['the Old Man'],
  role: 'ruler of Kruva',
  nationality: 'NO',
  gender: 'male',
} as const;
const KRUVA = {
  name: 'Kruva',
  aliases: ['Kruva City'],
  kind: 'city',
  countryCode: 'NO',
  admin1: 'Viken',
  point: { latitude: 60, longitude: 10 },
  geonamesId: 12,
} as const;

/** [what, text, options, names] */
const ADDED: [string, string, ExtractOptions, string[]][] = [
  ['a word that no tagger knows', 'They met zorblim there.', { people: ['zorblim'] }, ['zorblim (zorblim)']],
  ['an alias', 'Police said the Old Man was ill.', { people: [BLIM] }, ['Zor Blim (the Old Man)']],
  [
    'all forms are one person',
    'Zor Blim spoke. Later the Old Man slept. Mr Blim is 80.',
    { people: [BLIM] },
    ['Zor Blim (Zor Blim | the Old Man | Blim)'],
  ],
  [
    'the surname before the full name',
    'Blim is ill.\n\nDoctors said Zor Blim had a cold.',
    { people: [BLIM] },
    ['Zor Blim (Blim | Zor Blim)'],
  ],
  [
    'capitals',
    'ZOR BLIM IS ILL\n\nDoctors said so on the phone.',
    { people: [BLIM] },
    ['Zor Blim (ZOR BLIM)'],
  ],
  ['two blanks within', 'Doctors saw Zor  Blim there.', { people: [BLIM] }, ['Zor Blim (Zor  Blim)']],
  ['possessive', 'Kruva’s mayor wept.', { places: [KRUVA] }, ['Kruva (Kruva)']],
  ['the longest', 'They live in Kruva City now.', { places: ['Kruva', KRUVA] }, ['Kruva (Kruva City)']],
  [
    'a place taken for a person',
    'They live in Jordan Brown now.',
    { places: ['Jordan Brown'] },
    ['Jordan Brown (Jordan Brown)'],
  ],
  [
    'a person taken for a place',
    'Reporters asked Paris about the show.',
    { people: ['Paris'] },
    ['Paris (Paris)'],
  ],
  [
    'gives way to a longer name',
    'Reporters asked Anna Schmidt about it.',
    { people: ['Schmidt'] },
    ['Anna Schmidt (Anna Schmidt)'],
  ],
  [
    'no part of another word',
    'They ate kruvan bread and zorblimas.',
    { people: ['zorblim'], places: ['kruva'] },
    [],
  ],
  [
    'not in what surrounds the article',
    'It rained all day in the hills.\n\nRead more: Zor Blim is ill',
    { people: [BLIM] },
    [],
  ],
];

describe('added names', () => {
  it.each(ADDED)('%s', (_, text, options, expected) => expect(namesIn(text, options)).toEqual(expected));

  it('bring what is known of a person', () => {
    const [person] = createExtractor({ people: [BLIM] })('The painter Zor Blim left.').people;
    expect(person).toMatchObject({ role: 'ruler of Kruva', nationality: 'NO', gender: 'male' });
  });

  it('leave open what is not given', () => {
    const [person] = createExtractor({ people: [{ name: 'Zor Blim' }] })(
      'Zor Blim, a painter, said she was ill.',
    ).people;
    expect(person).toMatchObject({ role: 'painter', nationality: null, gender: 'female' });
  });

  it('speak in quotes', () => {
    const { quotes } = createExtractor({ people: [BLIM] })(
      '“We are ready for the winter,” the Old Man said.',
    );
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Zor Blim', personId: 'p1' });
  });

  it('bring what is known of a place, among those of the gazetteer', () => {
    const { places } = createExtractor({ places: [KRUVA] })(
      'They flew from Oslo to Kruva and Kruva City on Monday.',
    );
    expect(
      places.map(({ id, name, countryCode, latitude, locatedBy }) => ({
        id,
        name,
        countryCode,
        latitude,
        locatedBy,
      })),
    ).toEqual([
      {
        id: 'l1',
        name: 'Oslo',
        countryCode: 'NO',
        latitude: expect.closeTo(59.9, 1),
        locatedBy: 'gazetteer',
      },
      { id: 'l2', name: 'Kruva', countryCode: 'NO', latitude: 60, locatedBy: 'user' },
    ]);
    expect(places[1]?.mentions.map(({ text }) => text)).toEqual(['Kruva', 'Kruva City']);
  });
});

/** [options, what the error says] */
const WRONG: [unknown, string][] = [
  [{ people: 'Zor Blim' }, 'options.people'],
  [{ people: [''] }, 'options.people.0'],
  [{ people: [3] }, 'options.people.0'],
  [{ people: [{ alias: 'x' }] }, 'options.people.0.name'],
  [{ people: [{ name: 'x', nationality: 'Norway' }] }, 'options.people.0.nationality'],
  [{ people: [{ name: 'x', gender: 'other' }] }, 'options.people.0.gender'],
  [{ places: [{ name: 'x', point: { latitude: 91, longitude: 0 } }] }, 'options.places.0.point.latitude'],
  [{ places: [{ name: 'x', kind: 'village' }] }, 'options.places.0.kind'],
  [{ recogniser: 'mine' }, 'options.recogniser'],
];

/** The error that `action` throws. */
function errorOf(action: () => unknown): { code: string; message: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof WirefactsError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('wrong options', () => {
  it.each(WRONG)('%j', (options, where) => {
    const { code, message } = errorOf(() => createExtractor(options as ExtractOptions));
    expect(code).toBe('INVALID_OPTIONS');
    expect(message.startsWith(`${where}: `)).toBe(true);
  });
});

const TEXT = 'Zor Blim’s wife flew to Kruva.';

describe('names of another recogniser', () => {
  it('take the place of the tagger’s', () => {
    const recogniser = () => [{ start: 24, end: 29, type: 'place' as const }];
    const { people, places } = createExtractor({ recogniser })(TEXT);
    expect(people).toEqual([]);
    expect(places.map(({ name }) => name)).toEqual(['Kruva']);
  });

  it('come with an article too, in any order, and go before the recogniser’s', () => {
    const recogniser = () => [];
    const names = [
      { start: 24, end: 29, type: 'place' as const },
      { start: 0, end: 8, type: 'person' as const, score: 0.7 },
    ];
    const { people, places } = createExtractor({ recogniser })({ text: TEXT, names });
    expect(people.map(({ name }) => name)).toEqual(['Zor Blim']);
    expect(places.map(({ name }) => name)).toEqual(['Kruva']);
  });

  it('lose blanks, marks and possessive endings at their edges', () => {
    const names = [{ start: 0, end: 11, type: 'person' as const }];
    const { people } = createExtractor()({ text: TEXT, names });
    expect(people[0]?.mentions[0]).toMatchObject({ start: 0, end: 8, text: 'Zor Blim' });
  });

  it('join added names', () => {
    const { people } = createExtractor({ people: ['Zor Blim'], recogniser: () => [] })(TEXT);
    expect(people.map(({ name }) => name)).toEqual(['Zor Blim']);
  });

  /** [what, spans, what the error says] */
  const FAULTY: [string, unknown, string][] = [
    ['cuts a word', [{ start: 0, end: 6, type: 'person' }], 'cuts a word'],
    ['begins within a word', [{ start: 1, end: 8, type: 'person' }], 'cuts a word'],
    ['outside the text', [{ start: 24, end: 99, type: 'place' }], 'is no stretch of the text'],
    ['reversed', [{ start: 8, end: 0, type: 'person' }], 'is no stretch of the text'],
    [
      'overlapping',
      [
        { start: 0, end: 8, type: 'person' },
        { start: 4, end: 8, type: 'person' },
      ],
      'overlaps',
    ],
    ['nothing but a mark', [{ start: 29, end: 30, type: 'person' }], 'has no letter'],
    ['an unknown type', [{ start: 0, end: 8, type: 'PER' }], 'names.0.type'],
    ['no list', 'Zor Blim', 'names'],
  ];
  it.each(FAULTY)('%s', (_, names, what) => {
    const { code, message } = errorOf(() => createExtractor({ recogniser: () => names as [] })(TEXT));
    expect(code).toBe('INVALID_NAMES');
    expect(message).toContain(what);
  });
});
