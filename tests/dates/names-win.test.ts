import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import { extract } from '../../src/index.js';

const NO_DATES = [
  'April Jones was found in the hills.',
  'The mayor thanked April Jones.',
  'Theresa May met aid workers in Maidenhead.',
  'Ministers told Theresa May that they would go.',
  'Mrs May will resign, her party said.',
  'June Carter sang, and August Wilson wrote.',
  'They joined the March on Washington as boys.',
  'The march on the capital went on.',
  'The Sun rises over the harbour.',
  'The sun rises over the harbour.',
  'It was the second attack on the village.',
  'No second chance was given.',
  'The panel voted 12/15 of them down.',
  'Some 12/15 of them fled.',
  'The 22-year-old was shot.',
  'A 22-year-old man was shot.',
  'Flight 1986 left gate 12.',
  'The council passed Resolution 1973.',
  'The quake killed 2012 people.',
  'Friday Osagie wept.',
  'The Sunday Times printed the letter.',
  'Summer Hale starred in it.',
];

describe('names and numbers win over dates', () => {
  it.each(NO_DATES)('%s', (text) => {
    expect(extractDates(text, { published: '2019-05-17' }).map((date) => date.text)).toEqual([]);
    expect(extract(text, { published: '2019-05-17' }).dates.map((date) => date.text)).toEqual([]);
  });

  it.each([
    ['The 9/11 attacks changed that.', '9/11', '2001-09-11'],
    ['He lost a brother on 9/11.', '9/11', '2001-09-11'],
    ['He was born after the Sept. 11 attacks.', 'Sept. 11', '2001-09-11'],
    ['Theresa May resigned in May.', 'May', '2019-05'],
    ['April Jones died in April 2012.', 'April 2012', '2012-04'],
    ['The March on Washington was held on 28 August 1963.', '28 August 1963', '1963-08-28'],
    ['The Sun reported it on Sunday.', 'Sunday', '2019-05-12'],
    ['Flight 1986 crashed in 1986.', '1986', '1986'],
    ['Some 2012 people died in 2012.', '2012', '2012'],
  ])('and leave the dates beside them: %s', (text, words, value) => {
    for (const dates of [
      extractDates(text, { published: '2019-05-17' }),
      extract(text, { published: '2019-05-17' }).dates,
    ])
      expect(dates.map((date) => [date.text, date.value])).toEqual([[words, value]]);
  });

  it('but in a short post only names of people win, over words that are such names', () => {
    const dates = (text: string): string[] =>
      extract(text, { published: '2019-05-17' }).dates.map((date) => date.text);
    expect(dates('Samsung Curved Soundbar Now Available in Singapore http://example.org')).toEqual(['Now']);
    expect(dates('Watch the Oslo Film Festival 2019 with us @kino http://example.org')).toEqual(['2019']);
    expect(dates('So sad for April Jones and her family #missing http://example.org')).toEqual([]);
  });
});
