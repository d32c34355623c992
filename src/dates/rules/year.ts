import { isoYear } from '../calendar.js';
import type { DateRule, Finding, ReadingContext } from '../finding.js';
import { digitsAt, isHyphen, type Lexemes, touches, wordAt } from '../lexemes.js';
import { isYear } from '../year-guards.js';
import { expandYear, fullYearAt, shortYearAt } from '../year-reference.js';

/** "2015", "'96", "the year 2000", and both years of "1957-58". */
export const year: DateRule = {
  name: 'year',
  find(lexemes, head): Finding | readonly Finding[] | null {
    const full = fullYearAt(lexemes, head);
    if (full !== null) {
      const span = spanTo(lexemes, head, full);
      if (!isYear(lexemes, head, full, span !== null)) return null;
      const first = leftEdge(lexemes, head);
      const own = finding(first, head + 1, () => full, 0.9);
      return span ? [own, span] : own;
    }
    const short = shortYearAt(lexemes, head - 1);
    if (short && head > 0 && lexemes.lower[head].length === 2) {
      return finding(head - 1, short.end, (context) => expandYear(short.short, context), 0.85);
    }
    return null;
  },
};

function finding(
  first: number,
  end: number,
  read: (context: ReadingContext) => number,
  confidence: number,
): Finding {
  return {
    rule: 'year',
    first,
    end,
    type: 'DATE',
    precision: 'year',
    confidence,
    read: (context) => ({ value: isoYear(read(context)), anchor: null }),
  };
}

/** "the year 2000". */
function leftEdge(lexemes: Lexemes, head: number): number {
  if (wordAt(lexemes, head - 1) !== 'year') return head;
  return wordAt(lexemes, head - 2) === 'the' ? head - 2 : head - 1;
}

/** Years written with two digits behind a hyphen end before this one; "2015-32" is no span. */
const LATEST_SHORT = 2032;

/** The second year of "1957-58", "1914–1918", "2015/16"; two digits take the century of the first. */
function spanTo(lexemes: Lexemes, head: number, from: number): Finding | null {
  if (!touches(lexemes, head + 1) || !touches(lexemes, head + 2)) return null;
  if (!isHyphen(lexemes, head + 1)) return null;
  const text = wordAt(lexemes, head + 2);
  const to = digitsAt(lexemes, head + 2);
  if (to === null || (touches(lexemes, head + 3) && /^[-–/:%]$/.test(wordAt(lexemes, head + 3)))) return null;
  if (text.length === 4 && to > from && to - from < 300) return finding(head + 2, head + 3, () => to, 0.9);
  const century = from - (from % 100);
  if (text.length === 2 && century + to > from && century + to < LATEST_SHORT)
    return finding(head + 2, head + 3, () => century + to, 0.9);
  return null;
}
