import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['In 1987 Toyota opened a plant there.', '1987 = 1987'],

    ['The war has gone on since 2015.', '2015 = 2015'],
    ['He ruled between 2003 and 2011.', '2003 = 2003', '2011 = 2011'],
    ['The 1957-58 winter was mild.', '1957 = 1957', '58 = 1958'],
    ["The class of '96 met again.", "'96 = 1996"],
    ['It was the year 2000.', 'the year 2000 = 2000'],
    ['The post-1959 state split families.', '1959 = 1959'],
    ['It cut its forecast for 2024 sales growth.', '2024 = 2024'],
  ],
  leaves: [
    'He drove a 1987 Toyota.',

    'At least 2012 people died and 1,945 were hurt.',
    'Flight 1986 left gate 12.',
    'Resolution 1973 was passed.',
    'He paid $2010 for it.',
    'The hall holds 2000 passengers.',
    'At 1,900 metres the air is thin.',
    "He was on '60 Minutes'.",
    'There were jobs for 2024 workers.',
    'Call 555-2010-2015 for help.',
    'It seats 2000 pupils.',
  ],
} satisfies RuleTable;
