import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['They met on the third Tuesday of September 2014.', 'the third Tuesday of September 2014 = 2014-09-16'],
    ['It fell on the last Friday of October.', 'the last Friday of October = 2018-10-26'],
    ['He came on the first Monday of this month.', 'the first Monday of this month = 2019-05-06'],
    ['It ends on the last day of March 2020.', 'the last day of March 2020 = 2020-03-31'],
    ['It rained in the first week of October 2018.', 'the first week of October 2018 = 2018-W40'],
    ['It is on the last weekend of June.', 'the last weekend of June = 2019-W26-WE'],
    ['It rained in the last week of 2019.', 'the last week of 2019 = 2019-W52'],
    ['It ends on the last day of last year.', 'the last day of last year = 2018-12-31'],
  ],
  leaves: ['It was the first day of the war.', 'It is the third day in a row.'],
} satisfies RuleTable;
