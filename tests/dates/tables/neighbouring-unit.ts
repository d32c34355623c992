import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['He heard of it on Friday, the day before the vote.', 'Friday = 2019-05-17', 'the day = 2019-05-17'],
    [
      'She fell on 3 April. The men came to her house the day after her fall.',
      '3 April = 2019-04-03',
      'the day = 2019-04-04',
    ],
    ['They met on 3 April, the day before the vote.', '3 April = 2019-04-03', 'the day = 2019-04-03'],

    [
      'On 5 May 2011 he fled. The day before, troops came.',
      '5 May 2011 = 2011-05-05',
      'The day before = 2011-05-04',
    ],
    ['It fell to 3 in 2012, from 4 the year before.', '2012 = 2012', 'the year before = 2011'],
    [
      'He was shot on 3 June 2014. He had called her the night before.',
      '3 June 2014 = 2014-06-03',
      'the night before = 2014-06-02TNI',
    ],
  ],
  leaves: [
    "He fled on the day after Lee's victory.",
    'He called the day before the vote.',
    'It was the year after the war.',
  ],
} satisfies RuleTable;
