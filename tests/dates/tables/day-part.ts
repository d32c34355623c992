import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Morning Yoga Class with Ann :)', 'Morning = 2019-05-17TMO'],
    ['stuck in the lab since seven, and late for morning class', 'morning = 2019-05-17TMO'],

    ['Gunmen attacked this morning.', 'this morning = 2019-05-17TMO'],
    ['It fell last night.', 'last night = 2019-05-16TNI'],
    ['He died Tuesday night.', 'Tuesday night = 2019-05-14TNI'],
    ['On Monday he rose in the morning.', 'Monday = 2019-05-13', 'the morning = 2019-05-13TMO'],
    ['By mid-afternoon the fire was out.', 'mid-afternoon = 2019-05-17TAF'],
    ['Shares were up at mid-afternoon yesterday.', 'mid-afternoon yesterday = 2019-05-16TAF'],
    ['They move only at night.', 'night = XXXX-XX-XXTNI'],
    ['He came early in the morning.', 'early in the morning = 2019-05-17TMO'],
  ],
  leaves: ['Morning Star shares fell.', 'The night was cold.', 'It was a long evening.'],
} satisfies RuleTable;
