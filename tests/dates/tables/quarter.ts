import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Profit fell in the third quarter.', 'the third quarter = 2018-Q3'],
    ['The third-quarter loss grew.', 'third-quarter = 2018-Q3'],
    ['Profit fell in the first quarter of 2012.', 'the first quarter of 2012 = 2012-Q1'],
    ['Arrivals rose in the second half of 2016.', 'the second half of 2016 = 2016-H2'],
    ['The Q4 figures beat forecasts.', 'Q4 = 2018-Q4'],
    ['Sales of 2018Q4 beat forecasts.', '2018Q4 = 2018-Q4'],
    ["Output should grow in next year's first quarter.", "next year's first quarter = 2020-Q1"],
  ],
  leaves: [
    'They scored in the first half.',
    'He lost in the quarter-finals.',
    'Three quarters of them died.',
  ],
} satisfies RuleTable;
