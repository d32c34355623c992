import type { ArticleRecord } from '../../src/index.js';

const text = [
  'Flood drives thousands from Port Ellery',
  '',
  'PORT ELLERY, March 4 (Coastwire) - At least 12 people were killed and about 3,000 fled on Tuesday, Mayor Ines Duarte said.',
  '',
  '"The river rose," she told reporters, "faster than anyone here has seen in a lifetime of living beside it."',
].join('\n');

function span(words: string, from = 0): { start: number; end: number; text: string } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length, text: words };
}

const firstSentence: [number, number] = [span('At least').start, span('Duarte said.').end];
const ines = { ...span('Ines Duarte'), kind: 'name' as const, sentence: firstSentence };

const figure = {
  unit: 'person' as const,
  scope: 'incident' as const,
  negated: false,
  modality: 'asserted' as const,
  source: null,
  placeId: 'l1',
  dateId: 'd1',
  evidence: { place: null, date: null },
  partOf: null,
  sameAs: null,
  supersedes: null,
  increment: false,
  sentence: firstSentence,
  confidence: 0.9,
  victims: null,
};

/** A record made by hand, with at least one fact of each type, to print. */
export const sampleRecord: ArticleRecord = {
  schemaVersion: '1.0',
  id: 'flood.txt',
  title: null,
  url: null,
  published: '2025-03-05',
  language: 'en',
  text,
  dateline: {
    ...span('PORT ELLERY, March 4 (Coastwire) -'),
    placeId: 'l1',
    dateId: null,
    agency: 'Coastwire',
  },
  people: [
    {
      id: 'p1',
      name: 'Ines Duarte',
      aliases: ['Duarte', 'Ms Duarte'],
      titles: ['Mayor'],
      role: 'Mayor of Port Ellery',
      nationality: 'PT',
      gender: 'female',
      mentions: [ines, ines],
      confidence: 0.9,
    },
  ],
  organizations: [{ id: 'o1', name: 'Coastwire', aliases: [], mentions: [], confidence: 0.5 }],
  places: [
    {
      id: 'l1',
      name: 'Port Ellery',
      kind: 'city',
      countryCode: 'PT',
      admin1: 'Faro',
      latitude: 37.0194,
      longitude: -7.9304,
      precision: 'own',
      locatedBy: 'gazetteer',
      within: null,
      geonamesId: null,
      population: null,
      alternatives: [],
      mentions: [ines],
      confidence: 0.8,
    },
    {
      id: 'l2',
      name: 'Gulf of Ellery',
      kind: 'water',
      countryCode: null,
      admin1: null,
      latitude: null,
      longitude: null,
      precision: null,
      locatedBy: null,
      within: null,
      geonamesId: null,
      population: null,
      alternatives: [],
      mentions: [ines],
      confidence: 0.5,
    },
  ],
  dates: [
    {
      ...span('Tuesday'),
      id: 'd1',
      type: 'DATE',
      value: '2025-03-04',
      mod: null,
      earliest: '2025-03-04',
      latest: '2025-03-04',
      anchor: 'published',
      joins: null,
      confidence: 0.9,
    },
    {
      ...span('March 4'),
      id: 'd2',
      type: 'DATE',
      value: '2025-03',
      mod: 'START',
      earliest: '2025-03-01',
      latest: '2025-03-10',
      anchor: null,
      joins: null,
      confidence: 0.9,
    },
  ],
  quotes: [
    {
      ...span(text.slice(text.indexOf('"The'))),
      id: 'q1',
      parts: [
        span('The river rose,'),
        span('faster than anyone here has seen in a lifetime of living beside it.'),
      ],
      kind: 'full',
      cue: span('told'),
      addressee: span('reporters'),
      speaker: { ...span('she'), name: 'Ines Duarte', personId: 'p1', organizationId: null, via: 'pronoun' },
      sentence: [text.indexOf('"The'), text.length],
      confidence: 0.9,
    },
  ],
  figures: [
    {
      ...figure,
      ...span('At least 12 people'),
      id: 'f1',
      kind: 'killed',
      quantity: { ...span('12'), value: 12, min: 12, max: null, qualifier: 'at_least', vague: false },
      trigger: span('killed'),
    },
    {
      ...figure,
      ...span('about 3,000'),
      id: 'f2',
      kind: 'fled',
      quantity: { ...span('3,000'), value: 3000, min: null, max: null, qualifier: 'about', vague: false },
      trigger: span('fled'),
      modality: 'reported',
      source: { ...span('Mayor Ines Duarte'), personId: 'p1', organizationId: null },
    },
  ],
  tolls: [
    {
      kind: 'killed',
      quantity: { value: 12, min: 12, max: null, qualifier: 'at_least' },
      unit: 'person',
      convention: 'lexical',
      attackers: null,
      figureIds: ['f1'],
      evidence: [span('At least 12 people')],
    },
  ],
};
