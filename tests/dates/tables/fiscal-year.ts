import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Sales fell in fiscal 2018.', 'fiscal 2018 = 2018'],
    ['Sales fell in fiscal year 2018.', 'fiscal year 2018 = 2018'],
    ['The 2018 fiscal year was good.', 'The 2018 fiscal year = 2018'],
    ['Targets for FY16 were met.', 'FY16 = 2016'],
    [
      'It earned 3 million in the fiscal year ended June 30.',
      'the fiscal year = P1Y',
      'June 30 = 2018-06-30',
    ],
  ],
  leaves: ['Fiscal policy is tight.', 'The financial aid came.'],
} satisfies RuleTable;
