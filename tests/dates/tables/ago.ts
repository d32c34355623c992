import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['She left the party three years ago.', 'three years ago = 2016'],
    ['Rebels took the town two weeks ago.', 'two weeks ago = 2019-W18'],
    ['He was shot three days ago.', 'three days ago = 2019-05-14'],
    ['They wed six months ago.', 'six months ago = 2018-11'],
    ['It will open two months from now.', 'two months from now = 2019-07'],
    ['The flood was on March 4; a day later aid came.', 'March 4 = 2019-03-04', 'a day later = 2019-03-05'],
    ['He won in 2009 and lost two years later.', '2009 = 2009', 'two years later = 2011'],
    ['That was decades ago.', 'decades ago = PAST_REF'],
    ['Weeks later he died.', 'Weeks later = XXXX-WXX'],
    ['He left days earlier.', 'days earlier = XXXX-XX-XX'],
  ],
  leaves: ['The ago was lost.', 'Her six-month-old son was found.'],
} satisfies RuleTable;
