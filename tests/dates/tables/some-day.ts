import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['He will one day return.', 'one day = FUTURE_REF'],
    ['One day she may win.', 'One day = FUTURE_REF'],
    ['It could one day be rebuilt.', 'one day = FUTURE_REF'],
    ['It took one day.', 'one day = P1D'],
  ],
  leaves: ['No one may stay.', 'It is one for all.'],
} satisfies RuleTable;
