import { describe, expect, it } from 'vitest';
import { readDates, type Table } from './reading.js';

const WEEKDAYS: Table = [
  ['The bridge gave way on Tuesday.', 'Tuesday = 2019-05-14'],
  ['Divers found the wreck late Wednesday.', 'late Wednesday = 2019-05-15'],
  ['A fire broke out on Friday, the mayor said.', 'Friday = 2019-05-17'],
  ['The council will vote on Tuesday.', 'Tuesday = 2019-05-21'],
  ['The court is due to rule on Monday.', 'Monday = 2019-05-20'],
  ['The ship could sail as early as Sunday.', 'Sunday = 2019-05-19'],
  [
    'The strike began last Monday and ends next Thursday.',
    'last Monday = 2019-05-06',
    'next Thursday = 2019-05-23',
  ],
  ["Ministers want to lift Tuesday's ban.", 'Tuesday = 2019-05-14'],
  ['The rally is set for Saturday night.', 'Saturday night = 2019-05-18TNI'],
  ['The court sits on Tuesday next week.', 'Tuesday next week = 2019-05-21'],
  ['He left on Monday of last week.', 'Monday of last week = 2019-05-06'],
  ['Tuesday Hallam starred in it.'],
  ['Workers returned on Monday, April 29.', 'Monday, April 29 = 2019-04-29'],
];

const NO_WEEKDAYS: Table = [
  ['The sun rises over the harbour.'],
  ['The cat sat by the phone.'],
  ['A march recalled Bloody Sunday.'],
  ['The Sunday Times printed the letter.'],
  ['Friday Adewale, a nurse, wept.'],
];

const MONTH_DAYS: Table = [
  ['The dam burst on March 5.', 'March 5 = 2019-03-05'],
  ['Polls open on 26 May.', '26 May = 2019-05-26'],
  ['He was born on 5 March 1974.', '5 March 1974 = 1974-03-05'],
  ['She died on Feb. 28, 2001, in Lima.', 'Feb. 28, 2001 = 2001-02-28'],
  ['The quake struck on the 3rd of January.', 'the 3rd of January = 2019-01-03'],
  ['He was shot last Oct. 23.', 'last Oct. 23 = 2018-10-23'],
  ['He was shot on Oct. 23.', 'Oct. 23 = 2018-10-23'],
  ['He will speak on Oct. 23.', 'Oct. 23 = 2019-10-23'],
  ['He was born after the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
  ['Snow fell on Dec. 30.', 'Dec. 30 = 2018-12-30'],
  ['The show runs from 3 to 5 June.', '3 = 2019-06-03', '5 June = 2019-06-05'],
  ['The show ran May 3-5, 1998.', 'May 3 = 1998-05-03', '5, 1998 = 1998-05-05'],
];

const NO_MONTH_DAYS: Table = [
  ['In March 30 people were hurt.', 'March = 2019-03'],
  ['The toll may rise.'],
  ['Theresa May met aid workers.'],
  ['April Jones and June Carter spoke.'],
  ['The march on the capital went on.'],
];

const NUMERIC: Table = [
  ['Filed 2018-11-30 at the registry.', '2018-11-30 = 2018-11-30'],
  ['Signed on 22/11/2017.', '22/11/2017 = 2017-11-22'],
  ['Signed on 11/22/2017.', '11/22/2017 = 2017-11-22'],
  ['Signed on 01.02.2017.', '01.02.2017 = 2017-02-01'],
  ['The 9/11 attacks changed that.', '9/11 = 2001-09-11'],
  ['The panel voted 12/15 in favour.'],
  ['The side won 3-2 after a 10-12 defeat.'],
  ['Section 4.10 of the act applies.'],
  ['The address was 192.168.10.12 then.'],
];

const DAY_WORDS: Table = [
  ['Two men were held yesterday.', 'yesterday = 2019-05-16'],
  ['The talks resume tomorrow.', 'tomorrow = 2019-05-18'],
  ['Schools are shut today.', 'today = 2019-05-17'],
  ['He fled the day before yesterday.', 'the day before yesterday = 2019-05-15'],
  ['He told USA Today that he would stay.'],
];

const HOLIDAYS: Table = [
  ['Shops were closed on Christmas Day.', 'Christmas Day = 2018-12-25'],
  ['Churches filled for Easter.', 'Easter = 2019-04-21'],
  ['They met before Thanksgiving.', 'Thanksgiving = 2018-11-22'],
  ["Crowds gathered on New Year's Eve.", "New Year's Eve = 2018-12-31"],
  ['The law passed at Christmas 1963.', 'Christmas 1963 = 1963-12-25'],
];

describe.each([
  ['weekdays', WEEKDAYS],
  ['words that only look like weekdays', NO_WEEKDAYS],
  ['days of a month', MONTH_DAYS],
  ['words that only look like months', NO_MONTH_DAYS],
  ['numeric dates', NUMERIC],
  ['today and its neighbours', DAY_WORDS],
  ['holidays', HOLIDAYS],
])('%s', (_name, table) => {
  it.each(table)('%s', (text, ...expected) => {
    expect(readDates(text)).toEqual(expected);
  });
});
