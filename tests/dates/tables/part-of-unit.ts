import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['It should end by the end of the year.', 'the end of the year = 2019'],
    ['It should end by end of year.', 'end of year = 2019'],
    ['Profit for the year rose.', 'the year = 2019'],
    ["It was the week's worst loss.", 'the week = 2019-W20'],
    ['It had sales of 3 million in the year ended June 30.', 'the year = P1Y', 'June 30 = 2018-06-30'],
    ['Judges meet in the week of March 6.', 'the week of March 6 = 2019-W10'],
    ['Earlier in the month he quit.', 'Earlier in the month = 2019-05'],
  ],
  leaves: [
    'She was named player of the year.',
    'It was the year of the flood.',
    'He quit in the year that she won.',
    'We are partner of the week.',
    'It is the film of the year.',
  ],
} satisfies RuleTable;
