import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import { readDates, type Table } from './reading.js';

const PUBLISHED = '2019-05-15'; // a Wednesday

function expectTable(table: Table): void {
  for (const [text, ...expected] of table)
    expect([text, ...readDates(text, PUBLISHED)]).toEqual([text, ...expected]);
}

describe('what is still to come', () => {
  it('is told by modals, commands, plans and clauses of time', () => {
    expectTable([
      ['A further storm could make landfall at the weekend.', 'the weekend = 2019-W20-WE'],
      ['A storm made landfall at the weekend.', 'the weekend = 2019-W19-WE'],
      ['She will climb to third when the new list is published on Monday.', 'Monday = 2019-05-20'],
      ['She climbed to third when the new list was published on Monday.', 'Monday = 2019-05-13'],
      ['Unions planned a march on Saturday.', 'Saturday = 2019-05-18'],
      ['The trial opens on Monday.', 'Monday = 2019-05-20'],
      ['She is leaving on Sunday.', 'Sunday = 2019-05-19'],
      ['She was leaving on Sunday.', 'Sunday = 2019-05-12'],
      ["He's coming Monday.", 'Monday = 2019-05-20'],
      ['A bomb went off, leaving three dead on Sunday.', 'Sunday = 2019-05-12'],
      ['How about Tuesday night or Thursday?', 'Tuesday night = 2019-05-21TNI', 'Thursday = 2019-05-23'],
      ['He could not come on Monday.', 'Monday = 2019-05-13'],
      ['He could have come on Monday.', 'Monday = 2019-05-13'],
    ]);
  });

  it('is told by a command in a quote', () => {
    expect(readDates('"Ask me again on Friday," she said on Monday.', '2019-05-17')).toEqual([
      'Friday = 2019-05-17',
      'Monday = 2019-05-13',
    ]);
    expect(readDates('"Ask me again on Friday," she said on Monday.', '2019-05-14')[0]).toBe(
      'Friday = 2019-05-17',
    );
  });
});

describe('distances from a day', () => {
  it('are one expression where the day is named', () => {
    expectTable([
      ['It opens three weeks from tomorrow.', 'three weeks from tomorrow = 2019-06-06'],
      ['He died two days after Christmas.', 'two days after Christmas = 2018-12-27'],
      ["He fled two days after Monday's attack.", 'two days = P2D', 'Monday = 2019-05-13'],
      ['It lasted for two days from 5 May.', 'two days = P2D', '5 May = 2019-05-05'],
    ]);
  });
});

describe('times of day', () => {
  it('share what is written once', () => {
    expectTable([
      ['It is open 8-9am.', '8 = 2019-05-15T08:00', '9am = 2019-05-15T09:00'],
      ['It is open 11-1pm.', '11 = 2019-05-15T11:00', '1pm = 2019-05-15T13:00'],
      ['It ran from 8 to 10 p.m. on Monday.', '8 = 2019-05-13T20:00', '10 p.m. on Monday = 2019-05-13T22:00'],
      [
        'It went off at 10:35 a.m. (0735 GMT) Friday.',
        '10:35 a.m. = 2019-05-10T10:35',
        '0735 GMT = 2019-05-10T07:35Z',
        'Friday = 2019-05-10',
      ],
      ['He fell on the night of Friday, May 10.', 'the night of Friday, May 10 = 2019-05-10TNI'],
    ]);
  });

  it('are read in words', () => {
    expectTable([
      ['It began at half past seven.', 'half past seven = 2019-05-15T07:30'],
      [
        'It began at a quarter to nine p.m. on Monday.',
        'a quarter to nine p.m. on Monday = 2019-05-13T20:45',
      ],
      ['They cut a quarter to 10 percent.'],
      ['Half past winners fell.'],
    ]);
  });
});

describe('what only looks like a date', () => {
  it.each([
    'He met Mr June.',
    'Inspector Friday smiled.',
    'The Saturday Evening Herald wrote it.',
    'See https://example.org/10yrs2BC and www.example.org/2019.',
    'Thanks for the #Friday mood.',
    'No one was hurt in a second, smaller slide.',
  ])('%s', (text) => {
    expect(readDates(text, PUBLISHED)).toEqual([]);
  });

  it('has the measure beside a preposition', () => {
    expectTable([
      ['She gave them the drug over six weeks.', 'six weeks = P6W'],
      ['It took over six weeks.', 'over six weeks = P6W'],
      ['Hundreds of interviews a day were held.', 'a day = P1D'],
      ['It cut its forecast for 2024 sales growth.', '2024 = 2024'],
      ['There were jobs for 2024 workers.'],
    ]);
  });

  it('is not counted twice', () => {
    const caption = 'The road to the mine in June 2018';
    const text = `${caption}\n${caption}\n\nThe mine was closed in July 2018, officials said.`;
    expect(readDates(text, PUBLISHED)).toEqual(['June 2018 = 2018-06', 'July 2018 = 2018-07']);
  });
});

describe('the comparison of a report', () => {
  it('stands on the quarter, not on the date before it', () => {
    const text = 'Profit fell in the first quarter, it said on Tuesday. It was 1.4 billion a year earlier.';
    const [quarter, tuesday, comparison] = extractDates(text, { published: PUBLISHED });
    expect(tuesday.value).toBe('2019-05-14');
    expect(comparison).toMatchObject({ value: '2018-Q1', anchor: quarter.id });
  });
});
