import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['The army left the town in the summer of 2012.', 'the summer of 2012 = 2012-SU'],
    ['He left last winter.', 'last winter = 2018-WI'],
    ['It opens this summer.', 'this summer = 2019-SU'],
    [
      'Troops came in the spring and early summer of 1943.',
      'the spring = 1943-SP',
      'early summer of 1943 = 1943-SU',
    ],
    ['He won in spring 480 BC.', 'spring 480 BC = BC0480-SP'],
  ],
  leaves: ['He had a fall in spring water.', 'Prices fall every time.', 'Summer Hale starred in it.'],
} satisfies RuleTable;
