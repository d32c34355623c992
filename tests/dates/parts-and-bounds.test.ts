import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import { PUBLISHED } from './reading.js';

describe('modifiers', () => {
  it.each([
    ['The crisis began in early 2011.', 'START'],
    ['It opened in mid-April.', 'MID'],
    ['It will end by the end of 2020.', 'END'],
    ['It lasted nearly four years.', 'LESS_THAN'],
    ['It lasted at least four years.', 'EQUAL_OR_MORE'],
    ['It lasted up to four years.', 'EQUAL_OR_LESS'],
    ['It lasted about four years.', 'APPROX'],
    ['It lasted some four years.', 'APPROX'],
    ['It lasted four years or so.', 'APPROX'],
    ['It lasted four years or more.', 'EQUAL_OR_MORE'],
    ['It lasted no more than four years.', 'EQUAL_OR_LESS'],
    ['It began late in 2011.', 'END'],
    ['It began in the middle of May.', 'MID'],
    ['It began in the early hours of Monday.', 'START'],
    ['It lasted four years.', null],
    ['It began in 2011.', null],
    ['He was late on Monday.', null],
    ['Talks on ending the war resumed on Monday.', null],
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
    ['They fasted during Ramadan.', '2019-05-06', '2019-06-03'],
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
