import type { DateModifier } from '../schema/date.js';
import { type Finding, revised } from './finding.js';
import { isHyphen, type Lexemes, sameBlock, wordAt } from './lexemes.js';

/** Words that pick a part of the period behind them, and belong to the expression. */
const PARTS: ReadonlyMap<string, DateModifier> = new Map([
  ['early', 'START'],
  ['earlier', 'START'],
  ['late', 'END'],
  ['later', 'END'],
  ['mid', 'MID'],
  ['middle', 'MID'],
]);
/** "the end of", "the beginning of". */
const EDGES: ReadonlyMap<string, DateModifier> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
  ['turn', 'START'],
]);
/** Words before an amount or a time, longest first. */
const APPROXIMATIONS: readonly (readonly [words: readonly string[], mod: DateModifier])[] = [
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['no', 'fewer', 'than'], 'EQUAL_OR_MORE'],
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['under'], 'LESS_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
  [['circa'], 'APPROX'],
  [['ca.'], 'APPROX'],
];

/** Their last words: one of them stands right before the amount. */
const APPROXIMATING: ReadonlySet<string> = new Set(APPROXIMATIONS.map(([words]) => words[words.length - 1]));

/** Words behind which "over" means "more than"; behind anything else ("spread over six weeks") it is a preposition. */
const BEFORE_MORE_THAN =
  /^(?:|for|in|of|with|after|at|by|within|from|to|and|or|just|well|now|already|still|lasts?|lasted|lasting|takes?|took|taken|taking|spends?|spent|spending|is|was|are|were|be|been|being|waits?|waited|waiting|ago)$/;

/** Takes the words before each finding that say which part of it is meant, or how exact it is, into the expression. */
export function withModifiers(lexemes: Lexemes, findings: readonly Finding[]): Finding[] {
  const modified: Finding[] = [];
  let from = 0;
  for (const finding of findings) {
    const widened = openEnded(lexemes, approximated(lexemes, partOf(lexemes, finding, from), from));
    from = widened.end;
    modified.push(widened);
  }
  return modified;
}

/** What may follow a length: "two years or so", "three weeks or more". */
const AFTERTHOUGHTS: ReadonlyMap<string, DateModifier> = new Map([
  ['so', 'APPROX'],
  ['more', 'EQUAL_OR_MORE'],
  ['longer', 'EQUAL_OR_MORE'],
  ['less', 'EQUAL_OR_LESS'],
]);

function openEnded(lexemes: Lexemes, finding: Finding): Finding {
  if (finding.type !== 'DURATION' || wordAt(lexemes, finding.end) !== 'or') return finding;
  const mod = AFTERTHOUGHTS.get(wordAt(lexemes, finding.end + 1));
  return mod ? revised(finding, { end: finding.end + 2, mod: finding.mod ?? mod }) : finding;
}

function widen(lexemes: Lexemes, finding: Finding, first: number, from: number, mod: DateModifier): Finding {
  if (first < from || first < 0 || !sameBlock(lexemes, first, finding.first)) return finding;
  return revised(finding, { first, mod });
}

function partOf(lexemes: Lexemes, finding: Finding, from: number): Finding {
  if (
    finding.type === 'DURATION' ||
    finding.type === 'SET' ||
    finding.precision === 'reference' ||
    finding.precision === 'time' ||
    finding.rule === 'ago'
  )
    return finding;
  let at = finding.first - 1;
  if (isHyphen(lexemes, at)) at--;
  const mod = PARTS.get(wordAt(lexemes, at));
  if (mod && wordAt(lexemes, at - 1) !== 'too') {
    const article =
      wordAt(lexemes, at - 1) === 'the' && finding.precision !== 'day' && finding.precision !== 'weekday'
        ? at - 1
        : at;
    return widen(lexemes, finding, article, from, mod);
  }
  // "the early 1980s", "the late summer": the article stands before the part.
  const inner = PARTS.get(wordAt(lexemes, finding.first + 1));
  if (inner && wordAt(lexemes, finding.first) === 'the') return revised(finding, { mod: inner });
  if (wordAt(lexemes, at) === 'in') {
    const part = PARTS.get(wordAt(lexemes, at - 1));
    if (
      part &&
      (finding.precision === 'month' ||
        finding.precision === 'year' ||
        finding.precision === 'period' ||
        finding.precision === 'day-part') &&
      wordAt(lexemes, at - 1) !== 'middle'
    )
      return widen(lexemes, finding, at - 1, from, part);
    return finding;
  }
  if (wordAt(lexemes, at) !== 'of' || finding.precision === 'day' || finding.precision === 'weekday')
    return finding;
  const edge = EDGES.get(wordAt(lexemes, at - 1));
  if (!edge) return finding;
  return widen(lexemes, finding, wordAt(lexemes, at - 2) === 'the' ? at - 2 : at - 1, from, edge);
}

function approximated(lexemes: Lexemes, finding: Finding, from: number): Finding {
  const amount = finding.type === 'DURATION' || finding.rule === 'ago';
  if (!amount && finding.precision !== 'time' && finding.precision !== 'year' && finding.precision !== 'day')
    return finding;
  if (!APPROXIMATING.has(wordAt(lexemes, finding.first - 1))) return finding;
  if (/^(?:the|several|some|many|few)$/.test(wordAt(lexemes, finding.first))) return finding;
  for (const [words, mod] of APPROXIMATIONS) {
    const first = finding.first - words.length;
    if (first < from || !words.every((word, i) => wordAt(lexemes, first + i) === word)) continue;
    if (!amount && mod !== 'APPROX') return finding;
    if (words[0] === 'over' && !BEFORE_MORE_THAN.test(wordAt(lexemes, first - 1))) return finding;
    return widen(lexemes, finding, first, from, finding.mod ?? mod);
  }
  return finding;
}
