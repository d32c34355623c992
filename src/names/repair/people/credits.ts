import { type Document, wordTest } from '../../../document/index.js';
import type { RepairRule } from '../repair.js';

const isMaker = wordTest((word) => /^(?:Authors?|Editors?|Writers?|Reporters?)$/.test(word));
const endsSentence = wordTest((word) => /^[.!?]$/.test(word));
/** Most tokens of the credits at the foot of a story. */
const LONGEST = 30;

/** "... on Monday. Author: Jane Doe / kb Editor: John Roe": who made the story is not in it; on a line of their own, credits are boilerplate. */
export const credits: RepairRule = {
  name: 'credits',
  reason: 'many feeds put the credits behind the last sentence, without a line of their own',
  repair(document, spans) {
    const from = startOfCredits(document);
    return from < 0 ? spans : spans.filter(({ firstToken }) => firstToken < from);
  },
};

/** The first token of the credits; -1 if there are none. */
function startOfCredits({ forms, words, tokenCount }: Document): number {
  let start = -1;
  for (let i = tokenCount - 2; i >= 0 && i >= tokenCount - LONGEST; i--) {
    if (endsSentence(forms[i])) break;
    if (isMaker(forms[i]) && words[i + 1] === ':') start = i;
  }
  return start;
}
