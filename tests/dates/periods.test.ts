import { describe, expect, it } from 'vitest';
import { readDates, type Table } from './reading.js';

const MONTHS: Table = [
  ['The factory closed in August.', 'August = 2018-08'],
  ['The factory will close in August.', 'August = 2019-08'],
  ['The trial is due in July.', 'July = 2019-07'],
  ['A deal was signed in October 2015.', 'October 2015 = 2015-10'],
  ['It opened in June, 1998.', 'June, 1998 = 1998-06'],
  ['The vote was held last October.', 'last October = 2018-10'],
  ['War began in 1914 and spread by August of that year.', '1914 = 1914', 'August of that year = 1914-08'],
  ['Work began in mid-April.', 'mid-April = 2019-04'],
];

const YEARS: Table = [
  ['The war has gone on since 2015.', '2015 = 2015'],
  ['He ruled between 2003 and 2011.', '2003 = 2003', '2011 = 2011'],
  ['The 1957-58 winter was mild.', '1957 = 1957', '58 = 1958'],
  ["The class of '96 met again.", "'96 = 1996"],
  ['Sales fell in fiscal 2018.', 'fiscal 2018 = 2018'],
  ['The Persians returned in 480 BC.', '480 BC = BC0480'],
  ['It was the year 2000.', 'the year 2000 = 2000'],
  ['It was the year two thousand.', 'the year two thousand = 2000'],
  ['They met in January nineteen ninety-seven.', 'January nineteen ninety-seven = 1997-01'],
  ['The post-1959 state split families.', '1959 = 1959'],
];

const NO_YEARS: Table = [
  ['At least 2012 people died and 1,945 were hurt.'],
  ['Flight 1986 left gate 12.'],
  ['Resolution 1973 was passed.'],
  ['He paid $2010 for it.'],
  ['The hall holds 2000 passengers.'],
  ['At 1,900 metres the air is thin.'],
];

const DECADES: Table = [
  ['He ruled in the 1970s.', 'the 1970s = 197'],
  ["Music of the '80s played.", "the '80s = 198"],
  ['The plan dates from the early 1990s.', 'the early 1990s = 199'],
  ['The fort is from the 19th century.', 'the 19th century = 18'],
  ['A man in his 80s died.'],
];

const RELATIVE: Table = [
  ['Prices rose last week.', 'last week = 2019-W19'],
  ['Judges meet in the week of March 6.', 'the week of March 6 = 2019-W10'],
  ['Prices rose this month.', 'this month = 2019-05'],
  ['Prices rose last month.', 'last month = 2019-04'],
  ['An election is planned next year.', 'next year = 2020'],
  ['He was freed earlier this year.', 'earlier this year = 2019'],
  ['It should end by the end of the year.', 'the end of the year = 2019'],
  ['The army left the town in the summer of 2012.', 'the summer of 2012 = 2012-SU'],
  ['He left last winter.', 'last winter = 2018-WI'],
  ['Six died over the weekend.', 'the weekend = 2019-W19-WE'],
  ['A march is planned for this weekend.', 'this weekend = 2019-W20-WE'],
  ['He had a fall in spring water.'],
];

const QUARTERS: Table = [
  ['Profit fell in the third quarter.', 'the third quarter = 2018-Q3'],
  ['The third-quarter loss grew.', 'third-quarter = 2018-Q3'],
  ['Profit fell in the first quarter of 2012.', 'the first quarter of 2012 = 2012-Q1'],
  ['Arrivals rose in the second half of 2016.', 'the second half of 2016 = 2016-H2'],
  ['The Q4 figures beat forecasts.', 'Q4 = 2018-Q4'],
  ["Output should grow in next year's first quarter.", "next year's first quarter = 2020-Q1"],
  ['They scored in the first half.'],
];

const AGO: Table = [
  ['She left the party three years ago.', 'three years ago = 2016'],
  ['Rebels took the town two weeks ago.', 'two weeks ago = 2019-W18'],
  ['He was shot three days ago.', 'three days ago = 2019-05-14'],
  ['They wed six months ago.', 'six months ago = 2018-11'],
  ['The flood was on March 4; a day later aid came.', 'March 4 = 2019-03-04', 'a day later = 2019-03-05'],
  ['He resigned in 2009 and the following year war began.', '2009 = 2009', 'the following year = 2010'],
  [
    'On 5 July 2011 he fled; troops came the same day.',
    '5 July 2011 = 2011-07-05',
    'the same day = 2011-07-05',
  ],
];

describe.each([
  ['months', MONTHS],
  ['years', YEARS],
  ['numbers that are no years', NO_YEARS],
  ['decades and centuries', DECADES],
  ['weeks, seasons, parts of the year', RELATIVE],
  ['quarters and halves', QUARTERS],
  ['distances from another date', AGO],
])('%s', (_name, table) => {
  it.each(table)('%s', (text, ...expected) => {
    expect(readDates(text)).toEqual(expected);
  });
});
