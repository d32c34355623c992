import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['Three were killed, most recently last October.', 'last October = 2018-10'],
    ['The town is now under siege.', 'now = PRESENT_REF'],
    ['He recently returned.', 'recently = PAST_REF'],
    ['It currently employs 90.', 'currently = PRESENT_REF'],
    ['They fear for the future.', 'the future = FUTURE_REF'],
    ['It was so in the past.', 'the past = PAST_REF'],
    ['Few do so these days.', 'these days = PRESENT_REF'],
    ['It will soon close.', 'soon = FUTURE_REF'],
  ],
  leaves: [
    'The present owner gave a present.',
    'Come as soon as you can.',
    'He left soon after the vote.',
    'He walked past the house.',
  ],
} satisfies RuleTable;
