import { describe, expect, it } from 'vitest';
import { read } from '../../src/document/index.js';

/** The dateline of a one-paragraph article, its parts as text. */
function datelineOf(text: string) {
  const { dateline } = read(text);
  if (!dateline) return null;
  const words = (part: { start: number; end: number } | null) => part && text.slice(part.start, part.end);
  const { place, date, agency } = dateline;
  return { text: words(dateline), place: words(place), date: words(date), agency };
}

describe('datelines', () => {
  it.each([
    ['KABUL, May 3 (Reuters) - Four died.', 'KABUL, May 3 (Reuters) -', 'KABUL', 'May 3', 'Reuters'],
    ['KYIV — Four died.', 'KYIV —', 'KYIV', null, null],
    ['LAGOS, Nigeria — Four died.', 'LAGOS, Nigeria —', 'LAGOS', null, null],
    ['WASHINGTON (CW) -- Four died.', 'WASHINGTON (CW) --', 'WASHINGTON', null, 'CW'],
    ['Geneva, 4 June — Four died.', 'Geneva, 4 June —', 'Geneva', '4 June', null],
    ['Geneva, 4 June 2024 – Four died.', 'Geneva, 4 June 2024 –', 'Geneva', '4 June 2024', null],
    [
      'MEXICO CITY, Jan. 12th (CW): Four died.',
      'MEXICO CITY, Jan. 12th (CW):',
      'MEXICO CITY',
      'Jan. 12th',
      'CW',
    ],
    ['PORT-AU-PRINCE, Haiti (AP) — Four died.', 'PORT-AU-PRINCE, Haiti (AP) —', 'PORT-AU-PRINCE', null, 'AP'],
    ['Rio de Janeiro (CW) - Four died.', 'Rio de Janeiro (CW) -', 'Rio de Janeiro', null, 'CW'],
    ['SÃO PAULO, 3 March (EFE) — Four died.', 'SÃO PAULO, 3 March (EFE) —', 'SÃO PAULO', '3 March', 'EFE'],
    ['St. Louis, Mo. (AP) -- Four died.', 'St. Louis, Mo. (AP) --', 'St. Louis', null, 'AP'],
    [
      'NEW YORK/LONDON, Sept. 5 (CW) - Stocks fell.',
      'NEW YORK/LONDON, Sept. 5 (CW) -',
      'NEW YORK',
      'Sept. 5',
      'CW',
    ],
    ["N'DJAMENA, Chad (CW) - Four died.", "N'DJAMENA, Chad (CW) -", "N'DJAMENA", null, 'CW'],
    ['Oslo, Norway (CNN) A bomb went off.', 'Oslo, Norway (CNN)', 'Oslo', null, 'CNN'],
    ['Oslo (AFP) "We ran," he said.', 'Oslo (AFP)', 'Oslo', null, 'AFP'],
    ['(Coastwire) - Four died.', '(Coastwire) -', null, null, 'Coastwire'],
    [
      'KABUL,\u00a0May\u00a03 (CW) - Four died.',
      'KABUL,\u00a0May\u00a03 (CW) -',
      'KABUL',
      'May\u00a03',
      'CW',
    ],
  ])('%s', (article, text, place, date, agency) => {
    expect(datelineOf(article)).toEqual({ text, place, date, agency });
  });

  it('stands below headline, byline and caption', () => {
    const text = 'Four die\n\nBy Ann Lee\n\nFILE PHOTO: A street.\n\nOSLO, May 3 (CW) - Four people died.';
    expect(datelineOf(text)).toMatchObject({ place: 'OSLO', date: 'May 3' });
  });

  it.each([
    'Iran - a country of 80 million - said no.',
    'CRICKET - ENGLAND NAME SQUAD FOR FINAL TEST.',
    'GOLF - 1998 MASTERS SCORES.',
    'SAILING - NORWAY WIN TWO RACES IN HEAVY SEAS.',
    'CHESS - HALE BEATS MOSS.',
    'Prime Minister Ann Lee (Labour) - who won - smiled.',
    'Ann Lee (SNP) - the winner - smiled.',
    'World Harbour Council (WHC) Director Ann Lee said no.',
    'The Lowland News Agency (AP) Director said no.',
    'Oslo (CNN) said so.',
    'UN chief says no - and means it.',
    'Kyiv - Four died.',
    'The town — all of it — burned.',
    'Four died.',
    '',
    'In May 3,000 people fled - or more.',
    'It was over, she said (again) - and left.',
  ])('is none: %s', (article) => {
    expect(datelineOf(article)).toBeNull();
  });
});
