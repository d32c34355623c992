import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['They went to the temple on Vesak day.', 'Vesak day = 2019-05-19'],

    ['Easter week began with a march.', 'Easter week = 2019-W16'],
    ['Shops were closed on Christmas Day.', 'Christmas Day = 2018-12-25'],
    ['Churches filled for Easter.', 'Easter = 2019-04-21'],
    ['Shops close on Good Friday.', 'Good Friday = 2019-04-19'],
    ['They met before Thanksgiving.', 'Thanksgiving = 2018-11-22'],
    ["Crowds gathered on New Year's Eve.", "New Year's Eve = 2018-12-31"],
    ['The law passed at Christmas 1963.', 'Christmas 1963 = 1963-12-25'],
    ["Women marched on International Women's Day.", "International Women's Day = 2019-03-08"],
    ['The Easter weekend was wet.', 'Easter weekend = 2019-W16-WE'],
    ['Trains were full at Lunar New Year.', 'Lunar New Year = 2019-02-05'],
    ['The curfew was lifted for Eid al-Fitr.', 'Eid al-Fitr = 2019-06-04'],
    ['He died on Yom Kippur 2018.', 'Yom Kippur 2018 = 2018-09-19'],
    ['They met on Orthodox Easter.', 'Orthodox Easter = 2019-04-28'],
    ['Families feast at Nowruz.', 'Nowruz = 2019-03-21'],
  ],
  leaves: [
    'The Easter Island statues stand.',
    'A Christmas tree fell on him.',
    'He had an epiphany.',
    'A march recalled Bloody Sunday.',
    'Eve Adler resigned.',
  ],
} satisfies RuleTable;
