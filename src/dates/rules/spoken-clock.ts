import { SMALL_NUMBERS } from '../../lexicon/number-words.js';
import { anchorOf } from '../anchoring.js';
import { isoDay, pad } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { type Lexemes, wordAt } from '../lexemes.js';

/** "half past seven", "a quarter to nine". The hour stands as it is said, unless "p.m." follows. */
export const spokenClock: DateRule = {
  name: 'spoken-clock',
  find(lexemes, head): Finding | null {
    const share = wordAt(lexemes, head);
    const side = wordAt(lexemes, head + 1);
    if (share !== 'half' && share !== 'quarter') return null;
    if (side !== 'past' && !(share === 'quarter' && side === 'to')) return null;
    const hour = hourAt(lexemes, head + 2);
    if (hour === null) return null;
    const minutes = share === 'half' ? 30 : 15;
    const mark = lexemes.words[head + 3];
    const end = mark?.kind === 'meridiem' ? head + 4 : head + 3;
    const afternoon = mark?.kind === 'meridiem' && mark.value === 'p' ? 12 : 0;
    const total = ((hour % 12) + afternoon) * 60 + (side === 'past' ? minutes : -minutes);
    const minute = (total + 24 * 60) % (24 * 60);
    const time = `T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
    return {
      rule: 'spoken-clock',
      first: share === 'quarter' && wordAt(lexemes, head - 1) === 'a' ? head - 1 : head,
      end,
      type: 'TIME',
      precision: 'time',
      confidence: 0.85,
      time,
      read: (context) => {
        const anchor = anchorOf(context, false);
        if (anchor?.knows !== 'day') return { value: `XXXX-XX-XX${time}`, anchor: null };
        return { value: `${isoDay(anchor.day)}${time}`, anchor: anchor.source };
      },
    };
  },
};

/** The hour in words or digits; none where the number goes on to count something ("a quarter to 10 percent"). */
function hourAt(lexemes: Lexemes, i: number): number | null {
  const word = wordAt(lexemes, i);
  const hour = /^\d{1,2}$/.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  if (hour === undefined || hour < 1 || hour > 12) return null;
  return /^(?:percent|per|%|million|billion|thousand|hundred|[-.:,]\d)/.test(wordAt(lexemes, i + 1)) ||
    lexemes.words[i + 1]?.kind === 'unit'
    ? null
    : hour;
}
