import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Filed 2018-11-30 at the registry.', '2018-11-30 = 2018-11-30'],
    ['Signed on 22/11/2017.', '22/11/2017 = 2017-11-22'],
    ['Signed on 11/22/2017.', '11/22/2017 = 2017-11-22'],
    ['Signed on 01.02.2017.', '01.02.2017 = 2017-02-01'],
    ['Signed on 27.03.15 in Rome.', '27.03.15 = 2015-03-27'],
    ['The 9/11 attacks changed that.', '9/11 = 2001-09-11'],
  ],
  leaves: [
    'The panel voted 12/15 in favour.',
    'The side won 3-2 after a 10-12 defeat.',
    'Section 4.10 of the act applies.',
    'The address was 192.168.10.12 then.',
    'It needs version 2.11.10 of it.',
  ],
} satisfies RuleTable;
