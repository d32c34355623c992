import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['party 2nite yo!!', '2nite = 2019-05-17TNI'],
    ['see u 2moro morning!!', '2moro morning = 2019-05-18TMO'],

    ['She will sleep the whole day tomorrow.', 'the whole day tomorrow = 2019-05-18'],
    ['Two men were held yesterday.', 'yesterday = 2019-05-16'],
    ['The talks resume tomorrow.', 'tomorrow = 2019-05-18'],
    ['Schools are shut today.', 'today = 2019-05-17'],
    ['The court sits tonight.', 'tonight = 2019-05-17TNI'],
    ['He fled the day before yesterday.', 'the day before yesterday = 2019-05-15'],
    ['He will sing the day after tomorrow.', 'the day after tomorrow = 2019-05-19'],
    ['Cant wait for tmrw!! :)', 'tmrw = 2019-05-18'],
  ],
  leaves: [
    'He told USA Today that he would stay.',
    "Today's youth want peace.",
    'They are the leaders of tomorrow.',
    'The YTD total rose.',
    'She spoke for the people of tomorrow.',
  ],
} satisfies RuleTable;
