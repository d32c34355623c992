import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['The blast hit at 8:15 a.m. on the train.', '8:15 a.m. = 2019-05-17T08:15'],
    ['Shots were heard at 3 p.m. Wednesday.', '3 p.m. Wednesday = 2019-05-15T15:00'],
    ['It opened at 7.30am.', '7.30am = 2019-05-17T07:30'],
    ['It begins at noon.', 'noon = 2019-05-17T12:00'],
    ['It begins at 12 noon.', '12 noon = 2019-05-17T12:00'],
    ["They left at 3 o'clock.", "3 o'clock = 2019-05-17T03:00"],
    ['He will leave at 4 in the morning.', '4 in the morning = 2019-05-17T04:00'],
    ['He fled at 1730 hours.', '1730 hours = 2019-05-17T17:30'],
    ['At 330 p.m. he left.', '330 p.m. = 2019-05-17T15:30'],
    ['She speaks tonight at 11 p.m.', 'tonight at 11 p.m. = 2019-05-17T23:00'],
    ['The quake struck at 05:46 GMT.', '05:46 GMT = 2019-05-17T05:46Z'],
    ['It is due at 9 p.m. EST.', '9 p.m. EST = 2019-05-17T21:00-05'],
    ['It fell at 10:35 a.m. local time.', '10:35 a.m. local time = 2019-05-17T10:35'],
    [
      'On Thursday from 9:30 to 11:00 he slept.',
      'Thursday = 2019-05-16',
      '9:30 = 2019-05-16T09:30',
      '11:00 = 2019-05-16T11:00',
    ],
    ['It is due at 9 p.m. ET on Monday.', '9 p.m. ET on Monday = 2019-05-20T21:00'],
    ['It fell at 0546 GMT.', '0546 GMT = 2019-05-17T05:46Z'],
    ['They eat at 3:15 eat.', '3:15 = 2019-05-17T03:15'],
    ['It fell at 5:46 a.m. NPT.', '5:46 a.m. NPT = 2019-05-17T05:46+05:45'],
  ],
  leaves: ['The shop sold it at 9.50 each.', 'The side won 3:2.', 'They cut 1,300 jobs at the plant.'],
} satisfies RuleTable;
