import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['cant wait for the wknd!!', 'the wknd = 2019-W20-WE'],

    ['He is free the weekend of next week.', 'the weekend of next week = 2019-W21-WE'],
    ['Six died over the weekend.', 'the weekend = 2019-W19-WE'],
    ['A march is planned for this weekend.', 'this weekend = 2019-W20-WE'],
    ['He fell ill last weekend.', 'last weekend = 2019-W19-WE'],
    ['Long weekend ahead!! :)', 'weekend = 2019-W20-WE'],
  ],
  leaves: ['A weekender rents the house.', 'The work ended.'],
} satisfies RuleTable;
