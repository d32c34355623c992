import type { RuleTable } from '../reading.js';

export default {
  finds: [
    [
      'They left in the early morning hours of 30 April.',
      'the early morning hours of 30 April = 2019-04-30TMO',
    ],
    ['It fell in the early hours of Tuesday.', 'the early hours of Tuesday = 2019-05-14TMO'],
    [
      'On Monday he slept. She left in the early morning hours.',
      'Monday = 2019-05-13',
      'the early morning hours = 2019-05-13TMO',
    ],
    ['Police came in the small hours.', 'the small hours = 2019-05-17TMO'],
    ['It fell in the early hours of 5 May.', 'the early hours of 5 May = 2019-05-05TMO'],
  ],
  leaves: ['The mood of that happy hour was gone.', 'The small print was read.'],
} satisfies RuleTable;
