import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import { PUBLISHED, readDates } from './reading.js';

describe('the anchor', () => {
  it('is the day of publication', () => {
    expect(extractDates('He fled on Tuesday.', { published: PUBLISHED })[0].anchor).toBe('published');
  });

  it('is the date of the dateline where no day of publication is given', () => {
    const text = 'HERAT, May 3, 2016 (Reuters) - A bomb killed nine on Monday.\n\nPolice blamed rebels.';
    const dates = extractDates(text);
    expect(dates.map((date) => [date.text, date.value, date.anchor])).toEqual([
      ['May 3, 2016', '2016-05-03', null],
      ['Monday', '2016-05-02', 'dateline'],
    ]);
  });

  it('is the date before for what is told after it', () => {
    const dates = extractDates('The dam burst on 4 March 2017. Two days later aid came.', {
      published: PUBLISHED,
    });
    expect(dates[1]).toMatchObject({ text: 'Two days later', value: '2017-03-06', anchor: 'd1' });
  });

  it.each([
    ['He fled on Thursday.', 'XXXX-WXX-4'],
    ['He fled on May 3.', 'XXXX-05-03'],
    ['He fled last week.', 'XXXX-WXX'],
    ['He fled last year.', 'XXXX'],
    ['He fled three days ago.', 'XXXX-XX-XX'],
  ])('is missing in a text without dates: %s', (text, value) => {
    expect(extractDates(text)).toMatchObject([{ value, earliest: null, latest: null, anchor: null }]);
  });

  it('goes on with the story in a history', () => {
    const text =
      'The league was founded on 3 March 1871. War broke out in June 1872. The capital fell on 9 September. ' +
      'A truce was signed on 2 January 1873. In May the king returned. He died in 1890, and his son in 1902.';
    expect(readDates(text)).toEqual([
      '3 March 1871 = 1871-03-03',
      'June 1872 = 1872-06',
      '9 September = 1872-09-09',
      '2 January 1873 = 1873-01-02',
      'May = 1873-05',
      '1890 = 1890',
      '1902 = 1902',
    ]);
  });
});

describe('ranges', () => {
  it.each([
    'It runs from 3 to 5 June.',
    'It runs from Monday to Wednesday.',
    'He ruled between 2003 and 2011.',
    'The 1914-18 war ended.',
    'He ruled from May 1997 to June 2007.',
    'It takes two to three weeks.',
    'It lasts from 8 to 10 p.m.',
    'It lasts from Dec. 28 to Jan. 3.',
  ])('join their ends: %s', (text) => {
    const [first, second] = extractDates(text, { published: PUBLISHED });
    expect([first.joins, second.joins]).toEqual([second.id, first.id]);
  });

  it.each([
    'He left in 2003 and came back in 2011.',
    'He came on Monday and left on Tuesday.',
    'It was now Monday.',
    'He fled on 3 May, 5 June and 7 July.',
  ])('are not made of dates in a row: %s', (text) => {
    for (const { joins } of extractDates(text, { published: PUBLISHED })) expect(joins).toBeNull();
  });
});

describe('a whole article', () => {
  const ARTICLE = [
    'Ferry sinks off the coast, 14 missing',
    '',
    'A ferry with 60 people aboard sank late Wednesday in heavy seas, the coast guard said on Thursday.',
    '',
    'The 22-year-old vessel had left port at 7 p.m. on Wednesday. The search will go on until Saturday, said Captain April Osei. ' +
      'In March 2017, a month after a new law was passed, a similar ship went down; since 2015 about 900 people have drowned.',
    '',
    'Follow us on Twitter for news every day',
  ].join('\n');

  it('gives every date with its span, and none from the matter around it', () => {
    const dates = extractDates(ARTICLE, { published: '2019-05-16' });
    expect(dates.map((date) => `${date.text} = ${date.value}`)).toEqual([
      'late Wednesday = 2019-05-15',
      'Thursday = 2019-05-16',
      '7 p.m. on Wednesday = 2019-05-15T19:00',
      'Saturday = 2019-05-18',
      'March 2017 = 2017-03',
      'a month = P1M',
      '2015 = 2015',
    ]);
    for (const date of dates) expect(ARTICLE.slice(date.start, date.end)).toBe(date.text);
  });

  it('survives odd input', () => {
    for (const text of [
      '',
      '   ',
      'May',
      '31',
      '-',
      "'",
      '9999-99-99',
      '２０１５年',
      'İstanbul, May 3',
      'the the of of in 2 2 2',
      '0 BC',
    ]) {
      for (const date of extractDates(text)) expect(text.slice(date.start, date.end)).toBe(date.text);
    }
  });
});
