import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';

const BODY = 'Four people died when a bus left the road near the harbour on Monday.';
const MORE = 'The driver was among the dead, the police said.';

/** Kind and words of each block. */
function blocksOf(text: string): [kind: string, words: string][] {
  return read(text).blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

function kindOf(line: string): string | undefined {
  return blocksOf(`${BODY}\n\n${line}\n\n${MORE}`)[1]?.[0];
}

describe('headlines', () => {
  it.each([
    'Four die as bus leaves road',
    'FOUR DIE AS BUS LEAVES ROAD',
    'Four Die as Bus Leaves Road',
    "'Like a bomb': four die",
  ])('%s', (headline) => {
    expect(blocksOf(`${headline}\n\n${BODY}\n${MORE}`)).toEqual([
      ['headline', headline],
      ['body', BODY],
      ['body', MORE],
    ]);
  });

  it('are followed by headings, and there is but one', () => {
    const text = `Four die\nBus leaves road\n${BODY}\n\nWhat we know\n\n${MORE}`;
    expect(blocksOf(text).map(([kind]) => kind)).toEqual(['headline', 'heading', 'body', 'heading', 'body']);
  });

  it('are sentences of their own', () => {
    const text = `Four die as bus leaves road\n${BODY}`;
    const { sentences } = read(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Four die as bus leaves road',
      BODY,
    ]);
  });

  it.each([BODY, 'Four die'])('are none in a text of one paragraph: %s', (text) => {
    expect(blocksOf(text)).toEqual([['body', text]]);
  });
});

describe('lines around the story', () => {
  it.each([
    ['By Ann Lee', 'byline'],
    ['By Ann Lee and Tom Roe', 'byline'],
    ['By ANN LEE, Coastwire', 'byline'],
    ['by Ann Lee | Coastwire', 'byline'],
    ['By Ann Lee in Oslo', 'byline'],
    ['By Ann Lee and Tom Roe in Adré, Chad', 'byline'],
    ['By Jean-Luc O’Neill', 'byline'],
    ['Published 3 May 2024, 5pm', 'byline'],
    ['Last updated: 10:42 GMT', 'byline'],
    ['FILE PHOTO: A street near the harbour. Coastwire/Ann Lee', 'caption'],
    ['Photo: A street near the harbour', 'caption'],
    ['The harbour, where the bus left the road. (Photo by Ann Lee)', 'caption'],
    ['Image: Getty Images', 'caption'],
    ['Read more: Ten roads that kill', 'boilerplate'],
    ['Related: Ten roads that kill', 'boilerplate'],
    ['Follow us on Twitter', 'boilerplate'],
    ['Share this article', 'boilerplate'],
    ['Sign up for our newsletter.', 'boilerplate'],
    ['© 2024 Coastwire', 'boilerplate'],
    ['Copyright 2024 Coastwire. All rights reserved.', 'boilerplate'],
    ['ADVERTISEMENT', 'boilerplate'],
    ['(Reporting by Ann Lee; Editing by Tom Roe)', 'boilerplate'],
    ['This story has been updated.', 'boilerplate'],
  ])('%s is %s', (line, kind) => {
    expect(kindOf(line)).toBe(kind);
  });

  it.each([
    'By Monday evening the road was open again.',
    'By then the driver had died.',
    'Read out in court, the letter shocked the families.',
    'Related families shared one house.',
    'Published figures show 40 deaths a year on this road.',
    'Photos showed the bus lying in the water.',
    'More from the fund will follow, the mayor said.',
    'Share prices fell.',
    'Comments by the minister caused anger.',
    'Copyright law does not cover it, the judge said.',
  ])('%s is body', (line) => {
    expect(kindOf(line)).toBe('body');
  });

  it('after a closing heading belong to the page', () => {
    const text = `${BODY}\n\nOther news\n\nCat saved from tree.\n\nTwelve people were killed in Oslo on Sunday.`;
    expect(blocksOf(text).map(([kind]) => kind)).toEqual([
      'body',
      'boilerplate',
      'boilerplate',
      'boilerplate',
    ]);
  });
});

describe('repeated lines', () => {
  it('point to the first of them', () => {
    const text = `Harbour road, where it happened\n\n${BODY}\n\nHarbour  road, where it happened\n\n${MORE}`;
    expect(read(text).blocks.map(({ repeatOf }) => repeatOf)).toEqual([null, null, 0, null]);
  });

  it('that stand alone in the story are captions', () => {
    const caption = 'The harbour road on Monday';
    expect(blocksOf(`Four die\n\n${BODY}\n\n${caption}\n${caption}\n\n${MORE}`)).toEqual([
      ['headline', 'Four die'],
      ['body', BODY],
      ['caption', caption],
      ['caption', caption],
      ['body', MORE],
    ]);
  });
});

describe('hard-wrapped text', () => {
  const paragraphs = [
    'Rescue workers pulled nine people out of the ruins of a school on Tuesday, a day after an earthquake that killed at least 12 people in the hills east of Naples, officials said.',
    '"We heard voices under the stones and we dug with our hands," said Luca Ferri, a fireman. "There was no time to wait for the machines."',
    'Prime Minister Giulia Conti is to visit the town on Wednesday. She said the government would pay for new homes.',
  ];

  it.each([40, 50, 60, 66, 72, 80])('at %i columns has the paragraphs it was made from', (width) => {
    const text = paragraphs.map((paragraph) => hardWrap(paragraph, width)).join('\n\n');
    expect(blocksOf(text).map(([, words]) => words.replaceAll('\n', ' '))).toEqual(paragraphs);
    expect(read(text).sentences).toHaveLength(5);
  });

  it('with CRLF too', () => {
    const text = paragraphs
      .map((paragraph) => hardWrap(paragraph, 60))
      .join('\n\n')
      .replaceAll('\n', '\r\n');
    expect(blocksOf(text).map(([, words]) => words.replaceAll('\r\n', ' '))).toEqual(paragraphs);
  });

  it('is not one paragraph a line', () => {
    const lines = ['Anna Berg 52.1', 'Jo Tan 52.4', 'Li Wei 53.0', 'Ida Lund 53.9'];
    expect(blocksOf(lines.join('\n')).map(([, words]) => words)).toEqual(lines);
  });

  it.each(['\n', '\r\n', '\n\n', '\u2028', '\u2029'])(
    'is not a paragraph a line with %j between',
    (separator) => {
      const text = paragraphs.join(separator);
      expect(blocksOf(text)).toEqual(paragraphs.map((words) => ['body', words]));
    },
  );
});

/** Breaks a paragraph as a mail program would. */
function hardWrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
