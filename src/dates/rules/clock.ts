import { anchorOf } from '../anchoring.js';
import { isoDay, pad } from '../calendar.js';
import { type DateRule, type Finding, type ReadingContext, revised } from '../finding.js';
import { digitsAt, isCapitalised, isHyphen, type Lexemes, touches, wordAt } from '../lexemes.js';
import { zoneAt } from '../time-zone.js';

const BARE_CUES = new Set([
  'at',
  'by',
  'around',
  'about',
  'until',
  'till',
  'from',
  'before',
  'after',
  'since',
  '@',
  'to',
]);
const PARTS_OF_DAY: ReadonlyMap<string, 'a' | 'p'> = new Map([
  ['morning', 'a'],
  ['afternoon', 'p'],
  ['evening', 'p'],
  ['night', 'p'],
]);

/** Hours before this one are past when a report of their day is read. */
const EARLIEST_RISE = 6;

interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly end: number;
}

/** "8:15 a.m.", "3 p.m.", "17:30", "05:46 GMT", "3 o'clock", "noon", "4 in the morning". */
export const clock: DateRule = {
  name: 'clock',
  find(lexemes, head): Finding | readonly Finding[] | null {
    const found = clockAt(lexemes, head);
    const first = found && openingHour(lexemes, found);
    return found && first ? [first, found] : found;
  },
};

/** "8" of "8-9am" and of "from 8 to 10 p.m.": the half of the day is written once. "11-1pm" begins before noon. */
function openingHour(lexemes: Lexemes, close: Finding): Finding | null {
  if (lexemes.words[close.end - 1]?.kind !== 'meridiem' || !close.time) return null;
  const at = close.first - 2;
  const hour = digitsAt(lexemes, at);
  if (hour === null || hour < 1 || hour > 12 || /^[$£€.:,/-]$/.test(wordAt(lexemes, at - 1))) return null;
  const dash = isHyphen(lexemes, at + 1);
  const spoken =
    (wordAt(lexemes, at + 1) === 'to' && wordAt(lexemes, at - 1) === 'from') ||
    (wordAt(lexemes, at + 1) === 'and' && wordAt(lexemes, at - 1) === 'between');
  if (!dash && !spoken) return null;
  const until = Number(close.time.slice(1, 3));
  const later = (hour % 12) + 12;
  return finding(lexemes, at, {
    hour: until >= 12 && later <= until ? later : hour % 12,
    minute: null,
    end: at + 1,
  });
}

function clockAt(lexemes: Lexemes, head: number): Finding | null {
  const word = lexemes.words[head];
  if (word?.kind === 'clock') {
    // the film "High Noon"
    if (
      isCapitalised(lexemes, head) &&
      isCapitalised(lexemes, head - 1) &&
      wordAt(lexemes, head - 1) === 'high'
    )
      return null;
    const first = wordAt(lexemes, head - 1) === '12' ? head - 1 : head;
    return finding(lexemes, first, { hour: word.value === '24:00' ? 0 : 12, minute: 0, end: head + 1 });
  }
  if (touches(lexemes, head) && /^[$£€.:/+]$/.test(wordAt(lexemes, head - 1))) return null;
  // "1,7" is an amount, "Sat,7pm" a day and a time
  if (touches(lexemes, head) && wordAt(lexemes, head - 1) === ',' && digitsAt(lexemes, head - 2) !== null)
    return null;
  const digits = wordAt(lexemes, head);
  const hour = digitsAt(lexemes, head);
  if (hour === null) return null;
  if (digits.length === 4 || (digits.length === 3 && lexemes.words[head + 1]?.kind === 'meridiem'))
    return military(lexemes, head, hour);
  if (hour > 24 || digits.length > 2) return null;
  const separator = wordAt(lexemes, head + 1);
  const minute =
    (separator === ':' || separator === '.') &&
    touches(lexemes, head + 1) &&
    touches(lexemes, head + 2) &&
    /^[0-5]\d$/.test(wordAt(lexemes, head + 2))
      ? Number(wordAt(lexemes, head + 2))
      : null;
  let end = minute === null ? head + 1 : head + 3;
  if (
    minute !== null &&
    wordAt(lexemes, end) === ':' &&
    touches(lexemes, end + 1) &&
    /^[0-5]\d$/.test(wordAt(lexemes, end + 1))
  )
    end += 2;
  return withMeridiem(lexemes, head, hour, minute, end, separator);
}

function withMeridiem(
  lexemes: Lexemes,
  head: number,
  hour: number,
  minute: number | null,
  end: number,
  separator: string,
): Finding | null {
  // "5+am", a little after five
  if (minute === null && separator === '+' && touches(lexemes, end)) end++;
  const mark = lexemes.words[end];
  if (mark?.kind === 'meridiem' && hour <= 12) {
    let close = end + 1;
    if (
      wordAt(lexemes, close) === '.' &&
      touches(lexemes, close) &&
      lexemes.lower[end].includes('.') &&
      !lexemes.lower[end].endsWith('.')
    )
      close++;
    return finding(lexemes, head, { hour: (hour % 12) + (mark.value === 'p' ? 12 : 0), minute, end: close });
  }
  if (lexemes.words[end]?.value === 'oclock') return finding(lexemes, head, { hour, minute, end: end + 1 });
  const part =
    wordAt(lexemes, end) === 'in' && wordAt(lexemes, end + 1) === 'the'
      ? PARTS_OF_DAY.get(wordAt(lexemes, end + 2))
      : undefined;
  if (part && hour <= 12)
    return finding(lexemes, head, { hour: (hour % 12) + (part === 'p' ? 12 : 0), minute, end: end + 3 });
  if (minute === null) return null;
  if (zoneAt(lexemes, end) || /^h(?:rs|ours)?$/.test(wordAt(lexemes, end))) {
    return finding(lexemes, head, {
      hour,
      minute,
      end: /^h(?:rs|ours)?$/.test(wordAt(lexemes, end)) ? end + 1 : end,
    });
  }
  if (separator !== ':' || (/^\d/.test(wordAt(lexemes, end)) && touches(lexemes, end))) return null;
  const before = wordAt(lexemes, head - 1);
  return revised(finding(lexemes, head, { hour, minute, end }), { fragment: !BARE_CUES.has(before) });
}

/** "0546 GMT", "1730 hours", "430pm". */
function military(lexemes: Lexemes, head: number, value: number): Finding | null {
  const hour = Math.floor(value / 100);
  const minute = value % 100;
  if (hour > 24 || minute > 59) return null;
  const next = lexemes.words[head + 1];
  if (next?.kind === 'meridiem') {
    return finding(lexemes, head, {
      hour: hour <= 12 ? (hour % 12) + (next.value === 'p' ? 12 : 0) : hour,
      minute,
      end: head + 2,
    });
  }
  const unit = wordAt(lexemes, head + 1);
  if (zoneAt(lexemes, head + 1)) return finding(lexemes, head, { hour, minute, end: head + 1 });
  if (/^h(?:rs|ours)?$/.test(unit)) return finding(lexemes, head, { hour, minute, end: head + 2 });
  // "left at 1015", in a post
  if (!/^(?:at|abt|@)$/.test(wordAt(lexemes, head - 1))) return null;
  if (value < 100 || touches(lexemes, head) || !/^[.,;!?)\n]?$/.test(unit)) return null;
  return revised(finding(lexemes, head, { hour, minute, end: head + 1 }), {
    fragment: true,
    confidence: 0.6,
  });
}

/** Whether an hour of the night, marked as such and no end of a range, stands in a clause of the future. */
function isNext(context: ReadingContext, first: number, end: number): boolean {
  const { lexemes } = context;
  const sure = lexemes.words[end - 1]?.kind === 'meridiem' || wordAt(lexemes, end - 1) === 'morning';
  if (!sure || /^(?:as|from|between|to|and|until|till|[-–—])$/.test(wordAt(lexemes, first - 1))) return false;
  if (/^(?:to|until|till)$/.test(wordAt(lexemes, end)) || isHyphen(lexemes, end)) return false;
  return context.tense(first) === 'future';
}

function finding(lexemes: Lexemes, first: number, { hour, minute, end }: Clock): Finding {
  const zone = zoneAt(lexemes, end);
  const close = zone?.end ?? end;
  // "1:35:10"
  const seconds =
    end - first >= 5 && wordAt(lexemes, first + 3) === ':' ? `:${wordAt(lexemes, first + 4)}` : '';
  const time = `T${pad(hour)}:${pad(minute ?? 0)}${seconds}${zone?.offset ?? ''}`;
  return {
    rule: 'clock',
    first,
    end: close,
    type: 'TIME',
    precision: 'time',
    confidence: 0.95,
    time,
    read: (context) => {
      const anchor = anchorOf(context, false);
      if (anchor?.knows !== 'day') return { value: `XXXX-XX-XX${time}`, anchor: null };
      // "will leave at 4 a.m.": not before the next night
      const night = hour > 0 && hour < EARLIEST_RISE && anchor.source === 'reference';
      const shift = night && isNext(context, first, close) ? 1 : 0;
      return { value: `${isoDay(anchor.day + shift)}${time}`, anchor: anchor.source };
    },
  };
}
