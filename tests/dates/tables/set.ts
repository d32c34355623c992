import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['The group meets every Friday.', 'every Friday = XXXX-WXX-5'],
    ['Some 300 die each year.', 'each year = P1Y'],
    ['Tests are held twice a month.', 'twice a month = P1M'],
    ['Buses run daily.', 'daily = P1D'],
    ['Trains run every two hours.', 'every two hours = PT2H'],
    ['He plays on Tuesdays.', 'Tuesdays = XXXX-WXX-2'],
    ['It ships 900 tons per day.', 'per day = P1D'],
    ['Hundreds of interviews a day were held.', 'a day = P1D'],
    ['It flies on Tuesday nights.', 'Tuesday nights = XXXX-WXX-2TNI'],
    ['They meet every Friday night.', 'every Friday night = XXXX-WXX-5TNI'],
    [
      'They meet every Monday, Wednesday and Friday.',
      'every Monday = XXXX-WXX-1',
      'Wednesday = XXXX-WXX-3',
      'Friday = XXXX-WXX-5',
    ],
    ['He rises early every Monday to Friday.', 'every Monday = XXXX-WXX-1', 'Friday = XXXX-WXX-5'],
    ['They met every Monday, and on Thursday he died.', 'every Monday = XXXX-WXX-1', 'Thursday = 2019-05-16'],
    ['Prayers are said every Friday at 6 p.m. there.', 'every Friday at 6 p.m. = XXXX-WXX-5T18:00'],
    ['A bus leaves at 5 p.m. every day.', '5 p.m. every day = XXXX-XX-XXT17:00'],
    ['It airs daily at noon.', 'daily at noon = XXXX-XX-XXT12:00'],
    ['The ward is open 24 hours a day.', '24 hours a day = P1D'],
    ['She works three days a week.', 'three days a week = P1W'],
    ['Daily and Weekly Winners!! http://example.org', 'Daily = P1D', 'Weekly = P1W'],
    ['They march every two weekends.', 'every two weekends = XXXX-WXX-WE'],
  ],
  leaves: ['The Daily Telegraph said so.', 'It flies at 900 miles per hour.', 'Each of them fled.'],
} satisfies RuleTable;
