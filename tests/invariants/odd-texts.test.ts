import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { recordProblems } from './record-problems.js';

const STORY =
  'Storm kills 12 in Lisbon\n\nLISBON, May 3 (Coastwire) - At least 12 people died on Thursday, said Mayor Ana Costa.\n\n"We are shaken," she told reporters.';

/** Texts that have made readers of text lose count, loop, or fall over. */
const ODD_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['nothing', ''],
  ['blanks', ' \t\r\n\u00a0\u3000 '],
  ['one letter', 'a'],
  ['a byte order mark', `\ufeff${STORY}`],
  ['byte order marks inside', STORY.replaceAll(' ', ' \ufeff')],
  ['ideographic spaces', STORY.replaceAll(' ', '\u3000')],
  ['no-break spaces', STORY.replaceAll(' ', '\u00a0')],
  ['line separators', STORY.replaceAll('\n', '\u2028')],
  ['paragraph separators', STORY.replaceAll('\n\n', '\u2029')],
  ['CRLF', STORY.replaceAll('\n', '\r\n')],
  ['CR alone', STORY.replaceAll('\n', '\r')],
  ['tabs', STORY.replaceAll(' ', '\t')],
  ['zero-width spaces', STORY.replaceAll('e', 'e\u200b')],
  ['soft hyphens', STORY.replaceAll('o', 'o\u00ad')],
  ['combining marks', STORY.normalize('NFD').replaceAll('o', 'o\u0308\u0301')],
  ['emoji', STORY.replaceAll(' ', ' 👩‍👩‍👧‍👦🏳️‍🌈 ')],
  ['lone surrogates', STORY.replaceAll('s', '\ud800').replaceAll('e', 'e\udfff')],
  ['astral letters', STORY.replaceAll('a', '𝐚').replaceAll('o', '𐐬')],
  ['right-to-left', `\u202e${STORY}\u202c שלום عليكم`],
  ['all capitals', STORY.toUpperCase()],
  ['no capitals', STORY.toLowerCase()],
  ['letters that grow in lower case', STORY.replaceAll('i', 'İ')],
  ['NUL characters', STORY.replaceAll(' ', ' \0')],
  ['no spaces at all', STORY.replaceAll(' ', '')],
  [
    'words of JavaScript',
    'constructor __proto__ toString hasOwnProperty said President Constructor Valueof of Prototype.',
  ],
  ['100 kB without a space', 'abcdefghij'.repeat(10_000)],
  ['100 kB of capitals', 'A'.repeat(100_000)],
  ['100 kB of digits', '1234567890'.repeat(10_000)],
  ['100 kB of digits and commas', '1,'.repeat(50_000)],
  ['20,000 full stops', '.'.repeat(20_000)],
  ['20,000 hyphens', '-'.repeat(20_000)],
  ['20,000 line breaks', '\n'.repeat(20_000)],
  ['20,000 spaces', ' '.repeat(20_000)],
  ['spaces between letters', 'a '.repeat(10_000)],
  ['10,000 double quotes', '"'.repeat(10_000)],
  ['10,000 double quotes with spaces', '" '.repeat(10_000)],
  ['10,000 single quotes', "' ".repeat(10_000)],
  ['10,000 opening quotes', '“'.repeat(10_000)],
  ['10,000 closing quotes', '”'.repeat(10_000)],
  ['2,000 quoted words', '"yes" '.repeat(2_000)],
  ['2,000 names', 'Anna Berg met '.repeat(2_000)],
  ['3,000 names in a row', 'Anna Berg '.repeat(3_000)],
  ['3,000 dates', 'Monday, '.repeat(3_000)],
  ['2,000 figures', '12 people were killed and '.repeat(2_000)],
  ['2,000 places', 'Paris, '.repeat(2_000)],
  ['one headline 2,000 times', 'Storm kills 12\n'.repeat(2_000)],
  ['markup', '<p>12 &amp; "more" <b>killed</b></p>'.repeat(50)],
];

describe('odd texts', () => {
  it.each(ODD_TEXTS)('%s', (_, text) => {
    const record = extract(text, { published: '2024-05-03' });
    expect(record.text).toBe(text);
    expect(recordProblems(record)).toEqual([]);
  });
});
