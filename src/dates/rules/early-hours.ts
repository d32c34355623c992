import { anchorOf } from '../anchoring.js';
import { isoDay } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { wordAt } from '../lexemes.js';

/** "the early hours", "the small hours of Tuesday": a part of the morning, no length. */
export const earlyHours: DateRule = {
  name: 'early-hours',
  find(lexemes, head): Finding | null {
    if (lexemes.lower[head] !== 'hours' || !/^(?:early|small|wee)$/.test(wordAt(lexemes, head - 1)))
      return null;
    if (wordAt(lexemes, head - 2) !== 'the') return null;
    return {
      rule: 'early-hours',
      first: head - 2,
      end: head + 1,
      type: 'TIME',
      precision: 'day-part',
      confidence: 0.8,
      time: 'TMO',
      mod: 'START',
      read: (context) => {
        const anchor = anchorOf(context, false);
        if (anchor?.knows !== 'day') return { value: 'XXXX-XX-XXTMO', anchor: null };
        return { value: `${isoDay(anchor.day)}TMO`, anchor: anchor.source };
      },
    };
  },
};
