import type { DateExpression } from '../schema/date.js';
import type { Finding } from './finding.js';
import { isHyphen, type Lexemes, wordAt } from './lexemes.js';

const LINKS = new Set(['to', 'until', 'till', 'through', 'thru']);

/** Links the two ends of "3 to 5 May", "1957-58", "from Monday to Wednesday", "between 2003 and 2011" to each other. */
export function joinRanges(
  lexemes: Lexemes,
  findings: readonly Finding[],
  expressions: readonly DateExpression[],
): DateExpression[] {
  const joined = [...expressions];
  for (let i = 0; i + 1 < findings.length; i++) {
    const [a, b] = [findings[i], findings[i + 1]];
    if (b.first - a.end !== 1 || joined[i].joins !== null || !comparable(joined[i], joined[i + 1])) continue;
    const link = wordAt(lexemes, a.end);
    const between = link === 'and' && wordAt(lexemes, a.first - 1) === 'between';
    const either = link === 'or' && joined[i].type === 'DURATION';
    if (!between && !either && !LINKS.has(link) && !isHyphen(lexemes, a.end)) continue;
    joined[i] = { ...joined[i], joins: joined[i + 1].id };
    joined[i + 1] = { ...joined[i + 1], joins: joined[i].id };
  }
  return joined;
}

function comparable(a: DateExpression, b: DateExpression): boolean {
  if (a.type === 'DURATION' && b.type === 'DURATION') return true;
  return (
    (a.type === 'DATE' || a.type === 'TIME') &&
    (b.type === 'DATE' || b.type === 'TIME') &&
    !/_REF$/.test(a.value) &&
    !/_REF$/.test(b.value)
  );
}
