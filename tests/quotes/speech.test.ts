import { describe, expect, test } from 'vitest';
import { quotesIn } from './helpers.js';

const texts = (text: string): string[] =>
  quotesIn(text).flatMap((quote) => quote.parts.map((part) => part.text));

describe('quote or not', () => {
  test.each([
    ['a sentence', 'Rosa Blum said: “The pumps failed before dawn.”', 'The pumps failed before dawn.'],
    ['what something was called', 'The governor called it “a catastrophe”.', 'a catastrophe'],
    ['a partial quote after that', 'She said that the levee was “weak and old” and must go.', 'weak and old'],
    ['a chant', 'Marchers chanted “Water for all!” outside the palace.', 'Water for all!'],
    ['one word said', 'Asked if he would quit, Blum said “never”.', 'never'],
    ['one word at the head of its sentence', 'The pumps stopped. “Fine,” said Ana Ruiz.', 'Fine,'],
    ['one word and a person behind', 'The pumps stopped. “No,” said the mayor.', 'No,'],
    ['a whole line with a signature', '“Disgraceful” – Councillor Dora Hill', 'Disgraceful'],
  ])('%s', (_name, text, expected) => {
    expect(texts(text)).toEqual([expected]);
  });

  test.each([
    ['so-called', 'The so-called “green corridor” was closed again on Monday.'],
    ['known as', 'The wind, known as “the harmattan”, brought dust.'],
    ['known locally as', 'The wind, known locally as “the bora”, blew all night.'],
    ['dubbed', 'The plan, dubbed “Big Tent”, failed in the end.'],
    ['a song', 'Mila Romero sang “Blue Moon” at the fair.'],
    ['a charge', 'He was charged with “aggravated assault”, prosecutors said.'],
    ['an adjective with scare marks', 'Engineers fixed the “smart” meter.'],
    ['a nickname', 'Luis “El Gato” Romero was freed on Friday.'],
    ['a title of a book', 'His second novel, “A Winter of Ash”, sold well.'],
    ['a film', 'The band played the theme of "Long River" twice.'],
    ['a noun with a scare mark', 'Engineers watched the “ghost tide” from the pier.'],
  ])('not: %s', (_name, text) => {
    expect(texts(text)).toEqual([]);
  });

  test.each([
    ['“The dam will hold,” Ivo Marek said.', 'full'],
    ['Ivo Marek said: “The dam will hold until spring.”', 'full'],
    ['Ivo Marek said the dam was “quite safe for now”.', 'partial'],
    ['Ivo Marek called the plan “a bad joke”.', 'partial'],
  ])('%s is %s', (text, kind) => {
    expect(quotesIn(text).map((quote) => quote.kind)).toEqual([kind]);
  });
});
