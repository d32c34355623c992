import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../scripts/random.js';
import { trainCrf } from '../../scripts/train-names/crf.js';
import { packModel } from '../../scripts/train-names/pack.js';
import { type Document, formOf, read } from '../../src/document/index.js';
import { viewArticle } from '../../src/names/article-view.js';
import { decode, scoreWindows } from '../../src/names/decode.js';
import { labelOf, OUTSIDE, TAGGED_TYPES } from '../../src/names/labels.js';
import { type NameModel, ScoreCache } from '../../src/names/model.js';
import { unpackModel } from '../../src/names/packed-model.js';

const PEOPLE = ['Anna', 'Bogdan', 'Chidi', 'Dewi', 'Emre', 'Farah'];
const TOWNS = ['Oru', 'Palanga', 'Quito', 'Riga', 'Samut', 'Tarma'];

/** Sentences in which only the words around a name tell a person from a place. */
function corpus(
  people: readonly string[],
  towns: readonly string[],
): { document: Document; labels: Uint8Array }[] {
  return people.flatMap((person) =>
    towns.map((town) => {
      const document = read(`Yesterday Mr ${person} said that it rained in ${town} again.`);
      const labels = new Uint8Array(document.tokenCount);
      labels[document.words.indexOf(person)] = labelOf(TAGGED_TYPES.indexOf('person'), 'U');
      labels[document.words.indexOf(town)] = labelOf(TAGGED_TYPES.indexOf('place'), 'U');
      return { document, labels };
    }),
  );
}

const OPTIONS = { epochs: 6, rate: 0.1, l2: 1e-3, minCount: 1, dropout: 0, seed: 3, pruning: [] };

function train(): ReturnType<typeof trainCrf> {
  const examples = corpus(PEOPLE, TOWNS).map((e, i) => ({ ...e, id: String(i), opinions: null, weight: 1 }));
  return trainCrf(examples, OPTIONS);
}

function labelsBy(model: NameModel, text: string): string[] {
  const view = viewArticle(read(text));
  const labels = decode(view, model, scoreWindows(view, model, new ScoreCache(model)));
  return [...labels].map(
    (label, i) => `${view.document.words[i]}:${label === OUTSIDE ? '-' : TAGGED_TYPES[(label - 1) >> 2]}`,
  );
}

describe('training', () => {
  const model = train();
  const text = 'Yesterday Mr Gulnara said that it rained in Umtata again.';
  const expected = ['Gulnara:person', 'Umtata:place'];

  it('learns names that it never saw from the words around them', () => {
    expect(labelsBy(model, text).filter((t) => !t.endsWith('-'))).toEqual(expected);
  });

  it('leaves a sentence without names alone', () => {
    expect(labelsBy(model, 'Yesterday it rained again.').every((t) => t.endsWith('-'))).toBe(true);
  });

  it('survives packing', () => {
    expect(labelsBy(unpackModel(packModel(model, 0.01)), text).filter((t) => !t.endsWith('-'))).toEqual(
      expected,
    );
  });

  it('gives the same bytes from the same seed', () => {
    expect(packModel(train(), 0.01)).toEqual(packModel(model, 0.01));
  });

  it('forgets what is pruned away', () => {
    const sum = (of: NameModel): number =>
      new ScoreCache(of).ofWord(formOf('said')).reduce((total, w) => total + Math.abs(w), 0);
    expect(sum(unpackModel(packModel(model, 0.01)))).toBeGreaterThan(0);
    expect(sum(unpackModel(packModel(model, 1e9)))).toBe(0);
  });
});

describe('random numbers', () => {
  it('follow from the seed and lie in [0, 1)', () => {
    const draw = (seed: number): number[] => Array.from({ length: 50 }, randomFrom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(1).every((x) => x >= 0 && x < 1)).toBe(true);
  });
});
