import { isoDay, parseIsoDay, weekdayOf } from './calendar.js';
import { type Finding, type Reading, type ReadingContext, revised } from './finding.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

/** "May 5 (Tuesday)", "May 5 - 6 (Tue-Wed)": a weekday in brackets is that of the day before them, of a list the first such day. */
export function withBracketedDays(lexemes: Lexemes, findings: readonly Finding[]): readonly Finding[] {
  let changed: Finding[] | null = null;
  for (let i = 1; i < findings.length; i++) {
    const finding = findings[i];
    if (finding.rule !== 'weekday' || finding.end - finding.first !== 1) continue;
    const before = findings[i - 1];
    if (before.rule !== 'month-day' || before.end !== finding.first - 1) continue;
    if (wordAt(lexemes, finding.first - 1) !== '(') continue;
    const number = Number(lexemes.words[finding.first]?.value);
    const read = weekdayFrom(firstOfList(lexemes, findings, i - 1).read, number);
    changed ??= [...findings];
    changed[i] = revised(finding, { fragment: false, read });
  }
  return changed ?? findings;
}

/** The first day of the list that ends with finding `last`: "May 2 - 3, 9 - 10". */
function firstOfList(lexemes: Lexemes, findings: readonly Finding[], last: number): Finding {
  let at = last;
  while (at > 0 && findings[at - 1].rule === 'month-day' && findings[at].first - findings[at - 1].end === 1) {
    const link = findings[at - 1].end;
    if (wordAt(lexemes, link) !== ',' && wordAt(lexemes, link) !== 'and' && !isHyphen(lexemes, link)) break;
    at--;
  }
  return findings[at];
}

/** The first such weekday on the day read or in the week behind it. */
function weekdayFrom(read: Finding['read'], number: number): Finding['read'] {
  return (context: ReadingContext): Reading | null => {
    const reading = read(context);
    const day = parseIsoDay(reading?.value ?? '');
    if (!reading || day === null) return { value: `XXXX-WXX-${number}`, anchor: null };
    return { ...reading, value: isoDay(day + ((number - weekdayOf(day) + 7) % 7)) };
  };
}
