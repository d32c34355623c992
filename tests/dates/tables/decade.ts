import type { RuleTable } from '../reading.js';

export default {
  finds: [
    ['He ruled in the 1970s.', 'the 1970s = 197'],
    ["Music of the '80s played.", "the '80s = 198"],
    ['They grew up in the nineties.', 'the nineties = 199'],
    ['The plan dates from the early 1990s.', 'the early 1990s = 199'],
    ['The fort is from the 19th century.', 'the 19th century = 18'],
    ['They lost the war in the 4th century BC.', 'the 4th century BC = BC03'],
  ],
  leaves: ['A man in his 80s died.', 'He bought two 80s.', 'She is in her thirties.'],
} satisfies RuleTable;
