import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['They fasted during Ramadan.', 'Ramadan = 2019'],
    ['Thirty died last Ramadan.', 'last Ramadan = 2018'],
    ['It fell in the holy month of Ramadan 2018.', 'the holy month of Ramadan 2018 = 2018'],
  ],
  leaves: ['Tariq Ramadan spoke.', 'Operation Ramadan failed.', 'It was called the Ramadan Offensive.'],
} satisfies RuleTable;
