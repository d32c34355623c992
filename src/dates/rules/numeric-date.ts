import { dayNumber, isDay, isoDay } from '../calendar.js';
import type { DateRule, Finding } from '../finding.js';
import { digitsAt, isCapitalised, isHyphen, type Lexemes, touches, wordAt } from '../lexemes.js';

/** "2013-03-22", "22/11/2017", "11/22/2017", "22.11.2017", and "9/11". Other pairs ("12/15 of them") are fractions. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  find(lexemes, head): Finding | null {
    if (!touches(lexemes, head + 1) || !touches(lexemes, head + 2)) return null;
    if (touches(lexemes, head) && /^[-/.$£€:,]$/.test(wordAt(lexemes, head - 1))) return null;
    const a = digitsAt(lexemes, head);
    const b = digitsAt(lexemes, head + 2);
    const separator = wordAt(lexemes, head + 1);
    if (a === null || b === null) return null;
    if (!/^[-/.]$/.test(separator)) return null;
    const third =
      touches(lexemes, head + 3) && wordAt(lexemes, head + 3) === separator && touches(lexemes, head + 4);
    const c = third ? digitsAt(lexemes, head + 4) : null;
    if (c === null) return third ? null : september11(lexemes, head, a, b, separator);
    const widths = [
      lexemes.lower[head].length,
      lexemes.lower[head + 2].length,
      lexemes.lower[head + 4].length,
    ];
    if (widths[0] === 4 && widths[1] <= 2 && widths[2] <= 2) return finding(head, a, b, c);
    if (widths[0] > 2 || widths[1] > 2) return null;
    const year =
      widths[2] === 4
        ? c
        : widths[2] === 2 && isShortDate(separator, widths)
          ? c < 50
            ? 2000 + c
            : 1900 + c
          : null;
    if (year === null || year < 1000 || year > 2100) return null;
    // American order unless the numbers or the full stops say otherwise.
    const dayFirst = a > 12 || (separator === '.' && b <= 12);
    return dayFirst ? finding(head, year, b, a) : finding(head, year, a, b);
  },
};

function finding(head: number, year: number, month: number, day: number): Finding | null {
  if (!isDay(year, month, day)) return null;
  const value = isoDay(dayNumber(year, month, day));
  return {
    rule: 'numeric-date',
    first: head,
    end: head + 5,
    type: 'DATE',
    precision: 'day',
    confidence: 0.95,
    read: () => ({ value, anchor: null }),
  };
}

/** "27.03.15" has two digits everywhere; "1.2.10" is a version or a section. */
function isShortDate(separator: string, widths: readonly number[]): boolean {
  return separator !== '.' || (widths[0] === 2 && widths[1] === 2);
}

/** "9/11" alone is 11 September 2001; in "the 9/11 Commission" it is part of a name. */
function september11(
  lexemes: Lexemes,
  head: number,
  a: number,
  b: number,
  separator: string,
): Finding | null {
  if (
    a !== 9 ||
    b !== 11 ||
    separator !== '/' ||
    isCapitalised(lexemes, head + 3) ||
    isHyphen(lexemes, head + 3)
  )
    return null;
  return {
    rule: 'numeric-date',
    first: head,
    end: head + 3,
    type: 'DATE',
    precision: 'day',
    confidence: 0.9,
    read: () => ({ value: '2001-09-11', anchor: null }),
  };
}
