import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['They have sought him since shortly after the Oct. 23 attack.', 'Oct. 23 = 2018-10-23'],
    ['He arrived in the United States April 2, and she left.', 'April 2 = 2019-04-02'],
    ['The dam burst on March 5.', 'March 5 = 2019-03-05'],
    ['Polls open on 26 May.', '26 May = 2019-05-26'],
    ['He was born on 5 March 1974.', '5 March 1974 = 1974-03-05'],
    ['She died on Feb. 28, 2001, in Lima.', 'Feb. 28, 2001 = 2001-02-28'],
    ['The quake struck on the 3rd of January.', 'the 3rd of January = 2019-01-03'],
    ['He was shot last Oct. 23.', 'last Oct. 23 = 2018-10-23'],
    ['He was shot on Oct. 23.', 'Oct. 23 = 2018-10-23'],
    ['He will speak on Oct. 23.', 'Oct. 23 = 2019-10-23'],
    ['He was born after the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
    ['Snow fell on Dec. 30.', 'Dec. 30 = 2018-12-30'],
    ['The show runs from 3 to 5 June.', '3 = 2019-06-03', '5 June = 2019-06-05'],
    ['The show ran May 3-5, 1998.', 'May 3 = 1998-05-03', '5, 1998 = 1998-05-05'],
    ['It runs from the 13th to the 15th of July.', 'the 13th = 2019-07-13', 'the 15th of July = 2019-07-15'],
    [
      'Classes are on May 2-3, 9-10.',
      'May 2 = 2019-05-02',
      '3 = 2019-05-03',
      '9 = 2019-05-09',
      '10 = 2019-05-10',
    ],
    ['It ran from March 19 to April 30, 2003.', 'March 19 = 2003-03-19', 'April 30, 2003 = 2003-04-30'],
    ['On Friday, Oct. 13, he left.', 'Friday, Oct. 13 = 2017-10-13'],
    ['It ran from Nov. 18-Dec. 19, 2015.', 'Nov. 18 = 2015-11-18', 'Dec. 19, 2015 = 2015-12-19'],
    ['He is away from Dec. 28 to Jan. 3.', 'Dec. 28 = 2018-12-28', 'Jan. 3 = 2019-01-03'],
    ['It fell short of the record set on Nov. 6.', 'Nov. 6 = 2018-11-06'],
  ],
  leaves: ['He met Theresa May 12 times.', 'The march 3 of them began ended.'],
} satisfies RuleTable;
