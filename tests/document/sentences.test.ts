import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';

function sentencesOf(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  it.each([
    [['It rained.', 'Four people died.']],
    [['Mr. Smith met Dr. Okoye and Mrs. Tan.', 'They spoke.']],
    [['Gov. J. K. Rowe and Lt. Col. Ann Ray came at 5 p.m. on Monday.', 'They left.']],
    [['The price rose 3.5 percent to $4.20 a barrel.', 'It fell later.']],
    [['He works for the U.S. government in St. Louis.', 'She does not.']],
    [['"Where is he?" said Harry Lime.', 'Nobody knew.']],
    [['"Go!" she said.', '"Now."']],
    [['He said: "It is over.', 'We go home."', 'Then he left.']],
    [['‘It is done.’', 'She wept.']],
    [['(It was late.)', 'All slept.']],
    [['Is it?', 'Yes!', 'It is.']],
    [['He waited … and waited.', 'Nobody came.']],
  ])('%j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('never run over a paragraph', () => {
    expect(sentencesOf('Four die\n\nA bus left the road\n\nand fell.')).toEqual([
      'Four die',
      'A bus left the road',
      'and fell.',
    ]);
  });
});
