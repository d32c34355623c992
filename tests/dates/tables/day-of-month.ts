import type { RuleTable } from '../reading.js';

export default {
  finds: [
    [
      'The siege began on 3 March 2017 and ended on the 20th.',
      '3 March 2017 = 2017-03-03',
      'the 20th = 2017-03-20',
    ],
    ['He fled on May 2 and came back on the 9th.', 'May 2 = 2019-05-02', 'the 9th = 2019-05-09'],
    ['It lasted from 4 June 2016 until the 8th.', '4 June 2016 = 2016-06-04', 'the 8th = 2016-06-08'],
  ],
  leaves: ['He came in on the 3rd attempt.', 'They live on the 20th floor.', 'It happened on the 12th.'],
} satisfies RuleTable;
