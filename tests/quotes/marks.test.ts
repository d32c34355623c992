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
    ['straight around curly', '"“We danced,”" Ana Ruiz said.', ['“We danced,”']],
    ['low and high in English', '„We stay“, said Jan Kohl.', ['We stay']],
    ['guillemets without blanks', '«No more,» Ana Ruiz said.', ['No more,']],
    ['LaTeX around two singles', "``We called it ''home,'''' Ana Ruiz said.", ["We called it ''home,''"]],
    ['a straight closer for a curly opener', '“We danced", Ana Ruiz said.', ['We danced']],
    ['a curly closer for a straight opener', '"We danced” Ana Ruiz said.', ['We danced']],
    ['a decade inside British marks', "Pat Hay said: 'It is the '90s again.'", ["It is the '90s again."]],
    [
      'British with a possessive and a contraction',
      "'The farmers' barns are gone and it's over,' Pat Hay said.",
      ["The farmers' barns are gone and it's over,"],
    ],
    ['cut by a cue', '“The mill,” Ana Ruiz said, “was the first.”', ['The mill,', 'was the first.']],
    [
      'feet and inches beside quotes',
      '“Go,” she said. He was 6\'2" tall with a 36" belt. “I will,” Tom Falk said.',
      ['Go,', 'I will,'],
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
    ['feet', "The ship is 90' long and its mast 40' 6\" high."],
    ['a class of a year', "The class of '68 met the class of '69."],
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

  test('a quote of British marks over paragraphs', () => {
    const text = '‘We lost the barn.\n\n‘We lost it all,’ Ana Ruiz said.';
    expect(inside(text)).toEqual(['We lost the barn.', 'We lost it all,']);
  });

  test.each([
    ['said behind', '“The rain came and the river rose, Ana Ruiz said.\n\n“We ran,” he said.'],
    ['said before', '“The rain came and the river rose, said Ana Ruiz.\n\n“We ran,” he said.'],
  ])('a missing closing mark before a cue: %s', (_name, text) => {
    expect(inside(text)).toEqual(['The rain came and the river rose,', 'We ran,']);
    expect(pairMarks(read(text)).map((span) => span.continues)).toEqual([false, false]);
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
