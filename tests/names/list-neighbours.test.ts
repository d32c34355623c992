import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';
import { viewArticle } from '../../src/names/article-view.js';
import { listKeys } from '../../src/names/list-neighbours.js';

/** The keys of the first token that reads `word`. */
function keysOf(text: string, word: string): number[] {
  const view = viewArticle(read(text));
  const keys = new Uint32Array(16);
  const token = view.document.words.indexOf(word);
  return [...keys.subarray(0, listKeys(view, token, keys, 0))];
}

describe('what the members of a list tell of each other', () => {
  it.each([
    ['a comma before', 'Trucks came from Paris, Qworma in the night.', 3],
    ['"and" before', 'Trucks came from Paris and Qworma in the night.', 3],
    ['a comma behind', 'Trucks came from Qworma, Paris in the night.', 2],
    ['one on each side', 'Trucks came from Paris, Qworma and London.', 5],
    ['a preposition between', 'Trucks came from Paris to Qworma.', 0],
    ['an ordinary word behind the comma', 'Trucks came from Qworma, late in the night.', 0],
  ])('%s', (_, text, count) => expect(keysOf(text, 'Qworma')).toHaveLength(count));

  it('is the same beside any word of one cluster and class, and another beside one of another', () => {
    const beside = (name: string) => keysOf(`Trucks came from ${name} and Qworma.`, 'Qworma');
    expect(beside('Paris')).toEqual(keysOf('They fled to Paris and Qworma.', 'Qworma'));
    expect(beside('Paris')).not.toEqual(beside('Robert'));
  });

  it('ends with the sentence', () =>
    expect(keysOf('Trucks came from Paris. And Qworma slept.', 'Qworma')).toEqual([]));
});
