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
    [['The way takes 1.5hrs.', 'Some need 2.5hrs for it.']],
    [['He works for the U.S. government in St. Louis.', 'She does not.']],
    [['"Where is he?" said Harry Lime.', 'Nobody knew.']],
    [['"Go!" she said.', '"Now."']],
    [['He said: "It is over.', 'We go home."', 'Then he left.']],
    [['‘It is done.’', 'She wept.']],
    [['(It was late.)', 'All slept.']],
    [['Is it?', 'Yes!', 'It is.']],
    [['He waited … and waited.', 'Nobody came.']],
    [["``We ran,'' she said, ``and the rain has not stopped.''", 'Then they left.']],
    [["``The rain has not stopped,'' she said.", "``It never will.''"]],
    [["``The rain has not stopped.'' she said."]],
    [["He said ``it is over.''", 'The rest went home.']],
    [["'It is done.'", 'She wept.']],
    [['“Is it over?” he asked.', '“No.”', 'He wept.']],
    [['He said “it is done.”', 'She wept.']],
    [["He called it 'a crime.'", 'She wept.']],
    [['(He left.)', '[She stayed.]', 'Then all slept.']],
    [['The No. 1 seed lost.', 'She wept.']],
    [['Lot No. 14 was sold.', 'Nos. 15 and 16 were not.']],
    [['Was it him?', 'No.', 'It was her.']],
    [['Fig. 3 shows it.', 'See p. 14.']],
    [['In Lee vs. Roe the court said no.', 'It was Togo vs. Mali on Sunday.']],
    [['U.S. President Ann Lee met U.N. Secretary-General Tom Roe.', 'They ate.']],
    [['He lives in the U.S.', 'He likes it.']],
    [['He lives in the U.S. and works in the U.K.', 'She does not.']],
    [['The U.S. Army said so.', 'It was wrong.']],
    [['He flew to Washington, D.C.', 'She stayed.']],
    [['Washington D.C. Mayor Ann Lee spoke.']],
    [['J. R. Oduya wrote it.', 'T. S. Amadi read it.']],
    [['John F. Marlow died.', 'J.K. Adler wrote it.']],
    [['It was led by George W. Tanner.', 'He won.']],
    [['He got a B.', 'She got an A.']],
    [['Acme Inc. said profits rose.', 'Shares fell.']],
    [['Acme Corp. Chairman Tom Roe left.', 'Sono Co. Ltd. of Osaka paid.']],
    [['He works for Acme Inc.', 'She does not.']],
    [['It opened at 9 a.m. Monday.', 'It closed at 5 p.m.', 'Few came.']],
    [['It came at 5 p.m. GMT.', 'He slept.']],
    [['On Jan. 5 it rained.', 'On Feb. 6 it snowed.', 'It was Sept. 11.', 'He wept.']],
    [['The Rt. Hon. Ann Lee spoke.', 'Lt. Gov. Tom Roe and Dist. Atty. Abe Cole did not.']],
    [['St. Petersburg and Ft. Worth are far.', 'Mt. Kenya is high.']],
    [['Sen. Ann Lee, D-Ill., and Rep. Tom Roe, R-Calif., agreed.', 'Others did not.']],
    [['They sell pens, ink, etc. in the shop.', 'They sell paper, etc.', 'Nobody buys.']],
    [['Ann Lee, Ph.D., spoke.', 'All heard.']],
    [['"Stop!" she cried.', '"Why?" he asked.', 'Nobody knew.']],
    [['Wait... what happened?', 'No one knows.']],
    [['It fell 3.5 percent.', 'It rose .5 percent.']],
    [['Col. Tom Roe and Brig. Gen. Ann Lee met Sgt. Maj. Abe Cole.', 'They ate.']],
    [['Hundreds died in World War II.', 'Many fled.']],
    [['The score was 3-2.', 'They won.']],
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
