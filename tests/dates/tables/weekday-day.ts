import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It fell on Friday the 13th.', 'Friday the 13th = 2018-07-13'],
    ['The trial will open on Monday the 3rd.', 'Monday the 3rd = 2019-06-03'],
    ['He died on Thursday 16th.', 'Thursday 16th = 2019-05-16'],
    ['He died on Thursday the 16th of May.', 'Thursday the 16th of May = 2019-05-16'],
  ],
  leaves: ['The sun 2nd to none.'],
} satisfies RuleTable;
