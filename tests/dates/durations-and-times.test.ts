import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import { PUBLISHED, readDates, type Table } from './reading.js';

const DURATIONS: Table = [
  ['He was held for three weeks.', 'three weeks = P3W'],
  ['The 18-month inquiry is over.', '18-month = P18M'],
  ['A five-year plan was drawn up.', 'five-year = P5Y'],
  ['Fighting raged for several hours.', 'several hours = PTXH'],
  ['She served two and a half years.', 'two and a half years = P2.5Y'],
  ['It took a decade to build.', 'a decade = P10Y'],
  ['Forty died in the past two weeks.', 'the past two weeks = P2W'],
  ['It lasted more than four hours.', 'more than four hours = PT4H'],
  ['It may take years.', 'years = PXY'],
  ['He ran it in 2 hours and 5 minutes.', '2 hours and 5 minutes = PT2H5M'],
  ['The 22-year-old was shot.'],
  ['Her 6-month-old baby fled with her.'],
  ['It was the second attack and a second chance.'],
];

const SETS: Table = [
  ['The group meets every Friday.', 'every Friday = XXXX-WXX-5'],
  ['Some 300 die each year.', 'each year = P1Y'],
  ['Tests are held twice a month.', 'twice a month = P1M'],
  ['Buses run daily.', 'daily = P1D'],
  ['Trains run every two hours.', 'every two hours = PT2H'],
  ['He plays on Tuesdays.', 'Tuesdays = XXXX-WXX-2'],
  ['The Daily Telegraph said so.'],
];

const TIMES: Table = [
  ['The blast hit at 8:15 a.m. on the train.', '8:15 a.m. = 2019-05-17T08:15'],
  ['Shots were heard at 3 p.m. Wednesday.', '3 p.m. Wednesday = 2019-05-15T15:00'],
  ['He died Tuesday night.', 'Tuesday night = 2019-05-14TNI'],
  ['Gunmen attacked this morning.', 'this morning = 2019-05-17TMO'],
  ['It fell last night.', 'last night = 2019-05-16TNI'],
  ['The quake struck at 05:46 GMT.', '05:46 GMT = 2019-05-17T05:46Z'],
  ['It is due at 9 p.m. EST.', '9 p.m. EST = 2019-05-17T21:00-05'],
  ['It opened at 7.30am.', '7.30am = 2019-05-17T07:30'],
  ['It begins at noon.', 'noon = 2019-05-17T12:00'],
  ["They left at 3 o'clock.", "3 o'clock = 2019-05-17T03:00"],
  ['The shop sold it at 9.50 each.'],
  ['Morning Star shares fell.'],
];

const REFERENCES: Table = [
  ['The town is now under siege.', 'now = PRESENT_REF'],
  ['He recently returned.', 'recently = PAST_REF'],
  ['It currently employs 90.', 'currently = PRESENT_REF'],
  ['They fear for the future.', 'the future = FUTURE_REF'],
  ['The present owner gave a present.'],
  ['Come as soon as you can.'],
];

describe.each([
  ['durations', DURATIONS],
  ['repeated times', SETS],
  ['times of day', TIMES],
  ['references', REFERENCES],
])('%s', (_name, table) => {
  it.each(table)('%s', (text, ...expected) => {
    expect(readDates(text)).toEqual(expected);
  });
});

describe('modifiers', () => {
  it.each([
    ['The crisis began in early 2011.', 'START'],
    ['It opened in mid-April.', 'MID'],
    ['It will end by the end of 2020.', 'END'],
    ['It lasted nearly four years.', 'LESS_THAN'],
    ['It lasted at least four years.', 'EQUAL_OR_MORE'],
    ['It lasted up to four years.', 'EQUAL_OR_LESS'],
    ['It lasted about four years.', 'APPROX'],
    ['It lasted four years.', null],
  ])('%s', (text, mod) => {
    expect(extractDates(text, { published: PUBLISHED }).map((date) => date.mod)).toEqual([mod]);
  });
});

describe('intervals', () => {
  it.each([
    ['It fell on Tuesday.', '2019-05-14', '2019-05-14'],
    ['It fell last week.', '2019-05-06', '2019-05-12'],
    ['It fell in February 2016.', '2016-02-01', '2016-02-29'],
    ['It fell in the third quarter of 2016.', '2016-07-01', '2016-09-30'],
    ['It fell in the winter of 2015.', '2015-12-01', '2016-02-29'],
    ['It fell in the 1990s.', '1990-01-01', '1999-12-31'],
    ['It fell in the 19th century.', '1800-01-01', '1899-12-31'],
    ['It fell over the past two weeks.', '2019-05-03', '2019-05-17'],
    ['It fell at 8:15 a.m.', '2019-05-17T08:15', '2019-05-17T08:15'],
    ['It fell this morning.', '2019-05-17T00:00', '2019-05-17T11:59'],
  ])('%s', (text, earliest, latest) => {
    expect(extractDates(text, { published: PUBLISHED }).map((date) => [date.earliest, date.latest])).toEqual([
      [earliest, latest],
    ]);
  });
});
