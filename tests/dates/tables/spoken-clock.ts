import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It began at half past seven.', 'half past seven = 2019-05-17T07:30'],
    ['It began at a quarter to nine p.m. on Monday.', 'a quarter to nine p.m. on Monday = 2019-05-13T20:45'],
    ['It began at a quarter past six.', 'a quarter past six = 2019-05-17T06:15'],
  ],
  leaves: ['They cut a quarter to 10 percent.', 'Half past winners fell.'],
} satisfies RuleTable;
