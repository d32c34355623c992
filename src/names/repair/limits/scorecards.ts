import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan, NameType } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { type RepairRule, spanOver } from '../repair.js';

/** How a batsman was out, in the short form of scorecards: caught, bowled, stumped, leg before wicket. */
const isDismissal = wordTest((word) => /^(?:c|b|st|lbw)$/.test(word));
const isNumber = wordTest((word) => /^\d/.test(word));
const isMark = wordTest((word) => /^[,;()]$/.test(word));
const isInitial = wordTest((word) => /^\p{Lu}\.?$/u.test(word));

/** "Adeyemi c Rao b Vaas", "Norfolk 212 (R. Hale 81, T. Moss 40": each word of a scorecard that is no name parts two names. */
export const scorecards: RepairRule = {
  name: 'scorecards',
  reason: 'small letters and scores between capitals look like the inside of one long name',
  repair(document, spans) {
    if (!spans.some((span) => isScorecard(document, span))) return spans;
    return spans.flatMap((span) => (isScorecard(document, span) ? namesIn(document, span) : [span]));
  },
};

/** Whether a name holds a dismissal, or a score and a mark before a player: no name of a person has figures, few others have initials. */
function isScorecard({ forms }: Document, { firstToken, endToken, type }: NameSpan): boolean {
  if (endToken - firstToken < 3) return false;
  let scored = false;
  let marked = false;
  for (let i = firstToken + 1; i < endToken; i++) {
    if (isDismissal(forms[i])) return true;
    if (isNumber(forms[i])) scored = true;
    else if (isMark(forms[i])) marked = true;
    else if (scored && marked && (type === 'person' || isInitial(forms[i]))) return true;
  }
  return false;
}

/** Batsmen and bowlers have an initial, stand beside a dismissal or in what was taken for one person; others are teams. */
function namesIn(document: Document, { firstToken, endToken, type, score }: NameSpan): NameSpan[] {
  const { forms, words } = document;
  const names: NameSpan[] = [];
  let dismissed = false;
  let first = firstToken;
  for (let i = firstToken; i <= endToken; i++) {
    const dismissal = i < endToken && isDismissal(forms[i]);
    if (i < endToken && !dismissal && !isNumber(forms[i]) && !isMark(forms[i])) continue;
    if (i > first && isCapitalised(words[first])) {
      const player = type === 'person' || dismissed || dismissal || isInitial(forms[first]);
      const named: NameType = player ? 'person' : 'organization';
      names.push(spanOver(document, first, i, named, score));
    }
    dismissed = dismissal;
    first = i + 1;
  }
  return names;
}
