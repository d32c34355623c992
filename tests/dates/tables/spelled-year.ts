import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It was the year two thousand.', 'the year two thousand = 2000'],
    ['They met in January nineteen ninety-seven.', 'January nineteen ninety-seven = 1997-01'],
    ['It began in nineteen sixty-two.', 'nineteen sixty-two = 1962'],
  ],
  leaves: ['Two thousand fled.', 'He is nineteen.', 'Twenty ten-pound notes were found.'],
} satisfies RuleTable;
