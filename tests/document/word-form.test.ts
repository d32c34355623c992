import { describe, expect, it, test } from 'vitest';
import { formOf, read, Slab, wordFact } from '../../src/document/index.js';

const lemmas = (text: string): string[] => [...read(text).lemmas];

describe('lemmas', () => {
  it.each([
    ["We shan't go.", ['we', 'shall', 'not', 'go', '.']],
    ["She didn't go.", ['she', 'do', 'not', 'go', '.']],
    ["They won't stay.", ['they', 'will', 'not', 'stay', '.']],
  ])('of contractions are those of the whole words: %s', (text, expected) => {
    expect(lemmas(text)).toEqual(expected);
  });

  it.each([
    ['Sha met them.', "We shan't go."],
    ['Wo met them.', "They won't stay."],
    ['They ran a run.', 'He likes to run.'],
  ])('are the same whatever was read before: %s', (text, between) => {
    const before = lemmas(text);
    lemmas(between);
    expect(lemmas(text)).toEqual(before);
    expect(lemmas(between)).toEqual(lemmas(between));
  });
});

describe('word forms', () => {
  it('are shared by equal words of all articles', () => {
    const [one, other] = [read('Rain fell in Lima.'), read('In Lima rain fell.')];
    expect(one.forms[3]).toBe(other.forms[1]);
    expect(one.forms[3]).not.toBe(other.forms[0]);
  });

  it('keep the typographic apostrophe in the word and straighten it in small letters', () => {
    const document = read('It’s Ali’s house.');
    document.forms.forEach((form, i) => {
      expect([form.word, form.lower]).toEqual([document.words[i], document.lower[i]]);
    });
    expect(document.words).toContain('’s');
    expect(document.lower).toContain("'s");
  });

  it('answer a question once', () => {
    const asked: string[] = [];
    const length = wordFact((word) => {
      asked.push(word);
      return word.length;
    });
    const isShort = wordFact((word) => word.length < 4);
    expect([length(formOf('Quito')), length(formOf('Quito')), length(formOf('quito'))]).toEqual([5, 5, 5]);
    expect(asked).toEqual(['Quito', 'quito']);
    expect([isShort(formOf('Quito')), isShort(formOf('Quito')), isShort(formOf('Rio'))]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

test('a slab hands out columns that do not overlap', () => {
  const slab = new Slab(4 + 8 + 4 + 8 + 8);
  const columns = [slab.uint8(3), slab.uint32(2), slab.uint16(1), slab.int32(2), slab.float32(2)];
  columns.forEach((column, i) => {
    column.fill(i + 1);
  });
  expect(columns.map((column) => [...column])).toEqual([[1, 1, 1], [2, 2], [3], [4, 4], [5, 5]]);
});
