import { isDay } from './combined-days.js';
import { type Finding, revised } from './finding.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

const LINKS = new Set([',', 'and', '&', '/', 'to', 'through', 'thru', 'or']);

/** "every Friday at 6 p.m.", "5 p.m. every day", "daily at noon": the time of every such day; null where the set is none of days. */
export function repeatedTime(lexemes: Lexemes, set: Finding, clock: Finding): Finding | null {
  const head = lexemes.words[set.end - 1];
  const daily =
    head?.kind === 'day-part' ||
    (head?.value === 'D' && set.end - set.first === 2) ||
    (head?.kind === 'frequency' && head.value === 'P1D');
  if (head?.kind !== 'weekday' && !daily) return null;
  const day = head?.kind === 'weekday' ? `XXXX-WXX-${head.value}` : 'XXXX-XX-XX';
  const value = `${day}${clock.time}`;
  return revised(set, {
    first: Math.min(set.first, clock.first),
    end: Math.max(set.end, clock.end),
    read: () => ({ value, anchor: null }),
  });
}

/** "every Monday, Wednesday and Friday", "every Monday to Thursday morning": what follows the first repeats like it. */
export function withRepeatedDays(lexemes: Lexemes, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some((finding) => finding.rule === 'set')) return findings;
  const repeated: Finding[] = [];
  for (const finding of findings) {
    const last = repeated[repeated.length - 1];
    repeated.push(last && continues(lexemes, last, finding) ? asSet(lexemes, finding) : finding);
  }
  return repeated;
}

function continues(lexemes: Lexemes, set: Finding, next: Finding): boolean {
  if (set.rule !== 'set' || lexemes.words[set.end - 1]?.kind !== 'weekday') return false;
  const word = lexemes.words[next.first];
  if (word?.kind !== 'weekday' || !(isDay(next) || next.rule === 'weekday + day-part')) return false;
  let link = set.end;
  if (wordAt(lexemes, link) === ',' && next.first - link === 2) link++;
  return next.first - link === 1 && (LINKS.has(wordAt(lexemes, link)) || isHyphen(lexemes, link));
}

function asSet(lexemes: Lexemes, day: Finding): Finding {
  const part = lexemes.words[day.end - 1];
  const value = `XXXX-WXX-${lexemes.words[day.first]?.value}${part?.kind === 'day-part' ? `T${part.value}` : ''}`;
  return revised(day, { rule: 'set', type: 'SET', precision: 'set', read: () => ({ value, anchor: null }) });
}
