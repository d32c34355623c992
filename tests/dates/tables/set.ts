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
  ],
  leaves: ['The Daily Telegraph said so.', 'It flies at 900 miles per hour.', 'Each of them fled.'],
} satisfies RuleTable;
