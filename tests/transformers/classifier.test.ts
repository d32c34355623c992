import { describe, expect, it } from 'vitest';
import {
  type ClassifiedToken,
  createExtractorWith,
  recogniseWith,
  type TokenClassifier,
} from '../../src/transformers/index.js';

/** "Volo B-PER" a token; offsets are left out for pieces inside a word, as transformers.js does. */
function tokens(passage: string, listed: string): ClassifiedToken[] {
  let cursor = 0;
  return listed
    .split(/\s+/)
    .filter(Boolean)
    .map((pair, index) => {
      const [word = '', entity = 'O'] = pair.split('/');
      const at = passage.indexOf(word, cursor);
      if (at < 0) return { word, entity, score: 0.9, index };
      cursor = at + word.length;
      return { word, entity, score: 0.9, index, start: at, end: cursor };
    });
}

const answering =
  (listed: string): TokenClassifier =>
  async (passage) =>
    tokens(passage, listed);

/** [what, text, tokens with their labels, "type: name" in order] */
const CASES: [string, string, string, string[]][] = [
  [
    'whole words',
    'Ewa Lis flew to Oslo.',
    'Ewa/B-PER Lis/I-PER flew/O to/O Oslo/B-LOC ./O',
    ['person: Ewa Lis', 'place: Oslo'],
  ],
  [
    'word pieces',
    'Tadeusz Wieczorek spoke.',
    'Ta/B-PER ##deus/I-PER ##z/I-PER Wie/I-PER ##czo/I-PER ##rek/I-PER spoke/O ./O',
    ['person: Tadeusz Wieczorek'],
  ],
  [
    'a piece with another label',
    'Wieczorek spoke.',
    'Wie/B-PER ##czo/O ##rek/I-ORG spoke/O ./O',
    ['person: Wieczorek'],
  ],
  [
    'a word that begins outside',
    'Wieczorek spoke.',
    'Wie/O ##czorek/I-PER spoke/O ./O',
    ['person: Wieczorek'],
  ],
  [
    'pieces of SentencePiece',
    'Ewa Lis spoke.',
    '▁E/B-PER wa/I-PER ▁Lis/I-PER ▁spoke/O ./O',
    ['person: Ewa Lis'],
  ],
  [
    'pieces of byte-level BPE',
    'So Ewa Lis spoke.',
    'So/O ĠEwa/B-PER ĠLis/I-PER Ġspoke/O ./O',
    ['person: Ewa Lis'],
  ],
  ['a model in lower case', 'Ewa Lis spoke.', 'ewa/B-PER lis/I-PER spoke/O ./O', ['person: Ewa Lis']],
  [
    'without prefixes',
    'Ewa Lis met Omar.',
    'Ewa/PER Lis/PER met/O Omar/PER',
    ['person: Ewa Lis', 'person: Omar'],
  ],
  ['two names side by side', 'Ewa Omar met.', 'Ewa/B-PER Omar/B-PER met/O', ['person: Ewa', 'person: Omar']],
  [
    'hyphen and apostrophe',
    'Al-Asmar met O’Dowd.',
    'Al/B-PER -/I-PER As/I-PER ##mar/I-PER met/O O/B-PER ’/I-PER Do/I-PER ##wd/I-PER ./O',
    ['person: Al-Asmar', 'person: O’Dowd'],
  ],
  ['possessive', 'Oslo’s mayor', 'Oslo/B-LOC ’/O s/O mayor/O', ['place: Oslo']],
  [
    'labels of OntoNotes',
    'Three Syrians in Oslo on Monday',
    'Three/B-CARDINAL Syrians/B-NORP in/O Oslo/B-GPE on/O Monday/B-DATE',
    ['demonym: Syrians', 'place: Oslo'],
  ],
  [
    'the same word twice',
    'The may said May may go.',
    'The/O may/O said/O May/B-PER may/O go/O ./O',
    ['person: May'],
  ],
  [
    'a token that is not in the text',
    'Ewa Lis spoke.',
    'Ewa/B-PER [UNK]/I-PER Lis/I-PER spoke/O',
    ['person: Ewa Lis'],
  ],
  ['nothing', 'It rained.', 'It/O rained/O ./O', []],
];

describe('names of a token classifier', () => {
  it.each(CASES)('%s', async (_, text, listed, expected) => {
    const names = await recogniseWith(answering(listed))(text);
    expect(names.map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)).toEqual(expected);
  });

  it('that joins the tokens itself', async () => {
    const text = 'Ewa Lis flew to Oslo.';
    const classifier: TokenClassifier = async () => [
      { entity_group: 'PER', word: 'Ewa Lis', score: 0.99, start: 0, end: 7 },
      { entity_group: 'LOC', word: 'Oslo', score: 1.0000001 },
    ];
    expect(await recogniseWith(classifier)(text)).toEqual([
      { start: 0, end: 7, type: 'person', score: 0.99 },
      { start: 16, end: 20, type: 'place', score: 1 },
    ]);
  });

  it('of labels of your own', async () => {
    const names = await recogniseWith(answering('Ewa/B-actor left/O'), { labels: { actor: 'person' } })(
      'Ewa left',
    );
    expect(names).toEqual([{ start: 0, end: 3, type: 'person', score: 0.9 }]);
  });

  it('in a long text, which is read in passages', async () => {
    const sentence = 'Ewa Lis spoke to reporters in the town. ';
    const text = `${sentence.repeat(60)}\n\n${sentence}`;
    const lengths: number[] = [];
    const classifier: TokenClassifier = async (passage) => {
      lengths.push(passage.length);
      return tokens(
        passage,
        'Ewa/B-PER Lis/I-PER spoke/O to/O reporters/O in/O the/O town/O ./O '.repeat(61),
      );
    };
    const names = await recogniseWith(classifier, { passageLength: 400 })(text);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(400);
    expect(names.length).toBe(61);
    expect(new Set(names.map(({ start, end }) => text.slice(start, end)))).toEqual(new Set(['Ewa Lis']));
  });
});

describe('an extractor with a token classifier', () => {
  it('makes records of its names', async () => {
    const text = 'Zor Blim, a nurse, spoke in Kruva. She wept.';
    const read = createExtractorWith(
      answering(
        'Zor/B-PER Blim/I-PER ,/O a/O nurse/O ,/O spoke/O in/O Kru/B-LOC ##va/I-LOC ./O She/O wept/O ./O',
      ),
      {
        include: ['people', 'places'],
      },
    );
    const { people, places } = await read({ id: 'a', text });
    expect(people.map(({ name, role, gender }) => ({ name, role, gender }))).toEqual([
      { name: 'Zor Blim', role: 'nurse', gender: 'female' },
    ]);
    expect(places.map(({ name }) => name)).toEqual(['Kruva']);
  });
});
