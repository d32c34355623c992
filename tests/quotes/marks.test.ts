import { describe, expect, test } from 'vitest';
import { read } from '../../src/document/index.js';
import { pairMarks } from '../../src/quotes/pair-marks.js';

const inside = (text: string): string[] =>
  pairMarks(read(text)).map((span) => text.slice(span.start, span.end));

describe('pairs of marks', () => {
  test.each([
    ['straight', '"The bridge is shut," Ana Ruiz said.', ['The bridge is shut,']],
    ['curly', '“The bridge is shut,” Ana Ruiz said.', ['The bridge is shut,']],
    ['curly and straight mixed', '“The bridge is shut," Ana Ruiz said.', ['The bridge is shut,']],
    ['guillemets', 'Le Monde a titré « La crue arrive » hier.', ['La crue arrive']],
    ['guillemets pointing in', 'Er sagte »Es reicht« und ging.', ['Es reicht']],
    ['low and high', '„Es reicht“, sagte Jan Kohl.', ['Es reicht']],
    ['two singles', "''Sales fell,'' Mr. Dorn said. ''We will close.''", ['Sales fell,', 'We will close.']],
    ['LaTeX', "``Sales fell,'' Mr. Dorn said.", ['Sales fell,']],
    ['British', '‘The lane’s flooded,’ Councillor Pat Hay said.', ['The lane’s flooded,']],
    ['British, straight', "'We didn't stop,' Pat Hay said.", ["We didn't stop,"]],
    [
      'British with a plural possessive',
      '‘It was the boats’ engines,’ she said.',
      ['It was the boats’ engines,'],
    ],
    ['blanks inside', '" Nobody answered , " the clerk said.', ['Nobody answered ,']],
    [
      'nested, outermost wins',
      '“He cried, ‘Jump!’ and I jumped,” Lena said.',
      ['He cried, ‘Jump!’ and I jumped,'],
    ],
    [
      'nested in British order',
      '‘They sang “Go home” all night,’ he said.',
      ['They sang “Go home” all night,'],
    ],
    ['nested in the same marks', '“She wrote “no” on it,” he said.', ['She wrote “no” on it,']],
  ])('%s', (_name, text, expected) => {
    expect(inside(text)).toEqual(expected);
  });

  test.each([
    ['apostrophes', "The drivers' union wasn't told. The wives' club met."],
    ['elisions', "'Twas the best of the '90s, rock 'n' roll and all."],
    ['inches', 'A 32" pipe burst beside the 6\' 4" keeper.'],
    ['feet and inches', 'The wave was 5\'11" high.'],
    ['a bullet', '» Read the whole report'],
    ['attributes of left-over mark-up', '<tweet id="12" author="@a">Rain again</tweet>'],
  ])('no quote: %s', (_name, text) => {
    expect(inside(text)).toEqual([]);
  });

  test('an opener on each paragraph of a long quote', () => {
    const text = '“The mill burned first.\n\n“Then the houses went.\n\n“We ran,” Omar Diaz said.';
    expect(inside(text)).toEqual(['The mill burned first.', 'Then the houses went.', 'We ran,']);
    expect(pairMarks(read(text)).map((span) => span.continues)).toEqual([false, true, true]);
  });

  test('a missing closing mark ends with its paragraph', () => {
    const text = 'Dr Hale said: "They need blood.\n\nThe road stayed shut.\n\n"We wait," she added.';
    expect(inside(text)).toEqual(['They need blood.', 'We wait,']);
  });

  test('an odd mark does not spoil the next paragraphs', () => {
    const text =
      'The 27" screen and a stray " here.\n\n"We are fine," Kim Lund said.\n\n"All of us," he added.';
    expect(inside(text).slice(-2)).toEqual(['We are fine,', 'All of us,']);
  });

  test('many marks are read in one pass', () => {
    const text = `${'“a ‘b '.repeat(4000)} end.`;
    expect(Array.isArray(inside(text))).toBe(true);
  });
});
