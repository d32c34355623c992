import type { RuleTable } from '../reading.js';

export default {
  finds: [
    [
      'Profit fell in the third quarter of 2018, from 3 million a year earlier.',
      'the third quarter of 2018 = 2018-Q3',
      'a year earlier = 2017-Q3',
    ],
    [
      'Sales in the first quarter beat those of the year-ago period.',
      'the first quarter = 2019-Q1',
      'the year-ago period = 2018-Q1',
    ],
    ['Sales rose in the latest quarter.', 'the latest quarter = 2019-Q1'],
    ['Sales rose last quarter.', 'last quarter = 2019-Q1'],
    ['Sales in the quarter ended July 31 rose.', 'the quarter = 2018-Q2', 'July 31 = 2018-07-31'],
    [
      'For the nine months it made 4 million, against 3 million a year earlier.',
      'the nine months = P9M',
      'a year earlier = 2018',
    ],
  ],
  leaves: [
    'He lives in the French Quarter.',
    'A quarter of them died.',
    'They scored in a third period of play.',
  ],
} satisfies RuleTable;
