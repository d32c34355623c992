import { describe, expect, test } from 'vitest';
import { read, tokenFlag, tokenFlags } from '../../src/document/index.js';

const IS_CAPITALS = tokenFlag((word) => /^[A-Z]{2,}$/.test(word));
const IS_WATER = tokenFlag((_, lower) => lower === 'river' || lower === 'lake');

function wordsWith(text: string, flag: number): string[] {
  const document = read(text);
  const flags = tokenFlags(document);
  return document.words.filter((_, token) => (flags[token] & flag) !== 0);
}

describe('questions asked of every token', () => {
  test.each([
    ['The UN crossed the River at dawn.', ['UN'], ['River']],
    ['A lake and a RIVER lie there.', ['RIVER'], ['lake', 'RIVER']],
    ['Nothing of note happened.', [], []],
  ])('%s', (text, capitals, waters) => {
    expect(wordsWith(text, IS_CAPITALS)).toEqual(capitals);
    expect(wordsWith(text, IS_WATER)).toEqual(waters);
  });

  test('answers a question that is added after the document was asked', () => {
    const document = read('Rain fell on Lowfield.');
    tokenFlags(document);
    const isRain = tokenFlag((_, lower) => lower === 'rain');
    expect([...tokenFlags(document)].map((bits) => (bits & isRain) !== 0)).toEqual(
      document.words.map((word) => word === 'Rain'),
    );
  });
});
