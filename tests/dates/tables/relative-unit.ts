import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Prices rose last week.', 'last week = 2019-W19'],
    ['Prices rose this month.', 'this month = 2019-05'],
    ['Prices rose last month.', 'last month = 2019-04'],
    ['An election is planned next year.', 'next year = 2020'],
    ['He was freed earlier this year.', 'earlier this year = 2019'],
    ['He resigned in 2009 and the following year war began.', '2009 = 2009', 'the following year = 2010'],
    [
      'On 5 July 2011 he fled; troops came the same day.',
      '5 July 2011 = 2011-07-05',
      'the same day = 2011-07-05',
    ],
    ['It opened in June 2014 and closed the same month.', 'June 2014 = 2014-06', 'the same month = 2014-06'],
  ],
  leaves: ['He spoke on a programme named This Week.', 'It was his next move.', 'The same old man fell.'],
} satisfies RuleTable;
