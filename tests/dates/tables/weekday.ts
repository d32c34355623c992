import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It will open this Saturday and Sunday.', 'this Saturday = 2019-05-18', 'Sunday = 2019-05-19'],

    ['The vote on June 4 (Tuesday) will be close.', 'June 4 = 2019-06-04', 'Tuesday = 2019-06-04'],
    [
      'The course runs May 20 - 21 (Mon-Tue).',
      'May 20 = 2019-05-20',
      '21 = 2019-05-21',
      'Mon = 2019-05-20',
      'Tue = 2019-05-21',
    ],
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
    ['The bid had been due to expire on Monday.', 'Monday = 2019-05-13'],
    ['Neither he nor his wife could be found on Monday.', 'Monday = 2019-05-13'],
    ['The rule, effective Monday, was signed.', 'Monday = 2019-05-20'],
    ['The rally is set for Saturday night.', 'Saturday night = 2019-05-18TNI'],
    ['The court sits on Tuesday next week.', 'Tuesday next week = 2019-05-21'],
    ['He left on Monday of last week.', 'Monday of last week = 2019-05-06'],
    ['Workers returned on Monday, April 29.', 'Monday, April 29 = 2019-04-29'],
    ['The shop opens Sat-Sun.', 'Sat = 2019-05-18', 'Sun = 2019-05-19'],
    ['He will come next week on Tuesday.', 'next week on Tuesday = 2019-05-21'],
    ['It runs from Monday to Wednesday.', 'Monday = 2019-05-20', 'Wednesday = 2019-05-22'],
    ['The envoys meet on Monday.', 'Monday = 2019-05-20'],
    ['Police shut the road on Monday.', 'Monday = 2019-05-13'],
  ],
  leaves: [
    'The sun rises over the harbour.',
    'The cat sat by the phone.',
    'The Sunday Times printed the letter.',
    'Friday Adewale, a nurse, wept.',
    'Tuesday Hallam starred in it.',
    'Inspector Friday smiled.',
  ],
} satisfies RuleTable;
