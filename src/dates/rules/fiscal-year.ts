import { isoYear } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { digitsAt, isHyphen, type Lexemes, touches, wordAt } from '../lexemes.js';
import { expandYear, fullYearAt, shortYearAt } from '../year-reference.js';

/** "fiscal 1989", "fiscal year 1990", "the 1990 fiscal year", "FY 2010", "FY16": the year that the business calls so. */
export const fiscalYear: DateRule = {
  name: 'fiscal-year',
  find(lexemes, head): Finding | null {
    const word = lexemes.lower[head];
    if (word !== 'fiscal' && word !== 'financial' && word !== 'fy') return null;
    const first = wordAt(lexemes, head - 1) === 'the' ? head - 1 : head;
    let at = head + 1;
    if (word !== 'fy' && wordAt(lexemes, at) === 'year') at++;
    const full = fullYearAt(lexemes, at);
    if (full !== null) return finding(first, at + 1, () => isoYear(full));
    const short = shortYearAt(lexemes, at) ?? (word === 'fy' ? touchingYear(lexemes, at) : null);
    if (short) return finding(first, short.end, (context) => isoYear(expandYear(short.short, context)));
    if (word === 'fy' || wordAt(lexemes, head + 1) !== 'year' || isHyphen(lexemes, head + 2)) return null;
    const before = fullYearAt(lexemes, head - 1);
    if (before === null) return null;
    return finding(wordAt(lexemes, head - 2) === 'the' ? head - 2 : head - 1, head + 2, () =>
      isoYear(before),
    );
  },
};

/** The two digits of "FY16". */
function touchingYear(lexemes: Lexemes, i: number): { short: number; end: number } | null {
  const short = digitsAt(lexemes, i);
  return short !== null && lexemes.lower[i].length === 2 && touches(lexemes, i)
    ? { short, end: i + 1 }
    : null;
}

function finding(
  first: number,
  end: number,
  value: (context: Parameters<Finding['read']>[0]) => string,
): Finding {
  return {
    rule: 'year',
    first,
    end,
    type: 'DATE',
    precision: 'year',
    confidence: 0.9,
    read: (context) => ({ value: value(context), anchor: null }),
  };
}
