import { anchorOf, shifted } from '../anchoring.js';
import { type DateRule, type Finding, type Reading, type ReadingContext, revised } from '../finding.js';
import { isCapitalised, isHyphen, type Lexemes, wordAt } from '../lexemes.js';
import type { Unit } from '../vocabulary.js';
import { underspecified } from './ago.js';

const EDGES: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['end', 'END'],
  ['close', 'END'],
  ['rest', 'END'],
  ['remainder', 'END'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['middle', 'MID'],
]);

/** "the end of the month", "year-end", "earlier in the week", "the full year", "the week of March 6". */
export const partOfUnit: DateRule = {
  name: 'part-of-unit',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'unit' || word.plural || word.value.startsWith('T') || word.value === 'C') return null;
    const unit = word.value as Unit;
    if (unit === 'W' && wordAt(lexemes, head - 1) === 'the' && wordAt(lexemes, head + 1) === 'of') {
      // "the week of March 6": joined with its day by the merging of neighbours
      return revised(finding(head - 1, head + 1, unit, null), { rule: 'week-of', fragment: true });
    }
    return (
      edgeOf(lexemes, head, unit) ??
      endOf(lexemes, head, unit) ??
      reportedYear(lexemes, head, unit) ??
      whole(lexemes, head, unit) ??
      current(lexemes, head, unit)
    );
  },
};

function finding(first: number, end: number, unit: Unit, mod: 'START' | 'MID' | 'END' | null): Finding {
  return {
    rule: 'part-of-unit',
    first,
    end,
    type: 'DATE',
    precision: 'period',
    confidence: 0.75,
    read: (context) => readUnit(context, unit),
    ...(mod ? { mod } : {}),
  };
}

function readUnit(context: ReadingContext, unit: Unit): Reading | null {
  const anchor = anchorOf(context, false);
  return anchor ? shifted(anchor, unit, 0) : { value: underspecified(unit), anchor: null };
}

/** "the end of the | year", "earlier in the | month". */
function edgeOf(lexemes: Lexemes, head: number, unit: Unit): Finding | null {
  // "by end of year"
  const bare = wordAt(lexemes, head - 1) === 'of' ? EDGES.get(wordAt(lexemes, head - 2)) : undefined;
  if (bare && unit !== 'D' && wordAt(lexemes, head + 1) !== 'of')
    return finding(wordAt(lexemes, head - 3) === 'the' ? head - 3 : head - 2, head + 1, unit, bare);
  if (wordAt(lexemes, head - 1) !== 'the' || wordAt(lexemes, head + 1) === 'of') return null;
  const link = wordAt(lexemes, head - 2);
  const edge = wordAt(lexemes, head - 3);
  if (link === 'of') {
    const mod =
      EDGES.get(edge) ??
      (edge === 'part' && /^(?:later|latter)$/.test(wordAt(lexemes, head - 4)) ? 'END' : undefined);
    if (!mod || unit === 'D') return null;
    const first = edge === 'part' ? head - 4 : head - 3;
    return finding(wordAt(lexemes, first - 1) === 'the' ? first - 1 : first, head + 1, unit, mod);
  }
  if (link === 'in' && /^(?:earlier|later|late|early)$/.test(edge))
    return finding(head - 3, head + 1, unit, edge.startsWith('ear') ? 'START' : 'END');
  return null;
}

/** "year-end", "year's end", "month's end". */
function endOf(lexemes: Lexemes, head: number, unit: Unit): Finding | null {
  if (unit === 'D') return null;
  if (
    wordAt(lexemes, head + 1) === 'end' ||
    (isHyphen(lexemes, head + 1) && wordAt(lexemes, head + 2) === 'end')
  ) {
    if (unit !== 'Y' && unit !== 'M') return null;
    return finding(head, isHyphen(lexemes, head + 1) ? head + 3 : head + 2, unit, 'END');
  }
  const possessive = wordAt(lexemes, head + 1);
  if ((possessive === "'s" || possessive === '’s') && wordAt(lexemes, head + 2) === 'end')
    return finding(wordAt(lexemes, head - 1) === 'the' ? head - 1 : head, head + 3, unit, 'END');
  return null;
}

/** "the year ended June 30", "the fiscal year ending in March": twelve months that are no year of the calendar. */
function reportedYear(lexemes: Lexemes, head: number, unit: Unit): Finding | null {
  if (unit !== 'Y' || !/^end(?:ed|ing)$/.test(wordAt(lexemes, head + 1))) return null;
  const fiscal = /^(?:full|fiscal|financial)$/.test(wordAt(lexemes, head - 1)) ? head - 1 : head;
  if (wordAt(lexemes, fiscal - 1) !== 'the') return null;
  return {
    ...finding(fiscal - 1, head + 1, unit, null),
    type: 'DURATION',
    precision: 'duration',
    read: () => ({ value: 'P1Y', anchor: null }),
  };
}

const BEFORE_CURRENT = new Set(['for', 'of', 'in', 'during', 'throughout', 'over', 'on', 'so']);

/** "sales for the year", "the week's losses": the year or week of the report. */
function current(lexemes: Lexemes, head: number, unit: Unit): Finding | null {
  if ((unit !== 'Y' && unit !== 'W') || wordAt(lexemes, head - 1) !== 'the') return null;
  const next = wordAt(lexemes, head + 1);
  const possessive = next === "'s" || next === '’s';
  const pos = lexemes.document.pos[lexemes.tokens[head] + 1];
  if (possessive ? unit === 'Y' : !BEFORE_CURRENT.has(wordAt(lexemes, head - 2))) return null;
  if (isCapitalised(lexemes, head)) return null;
  if (!possessive && wordAt(lexemes, head - 2) === 'of' && !MEASURES.test(wordAt(lexemes, head - 3)))
    return null;
  if (
    !possessive &&
    (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' || pos === 'NUM' || RELATIVE.test(next))
  )
    return null;
  return revised(finding(head - 1, head + 1, unit, null), { confidence: 0.6 });
}

/** Before "of the year" where the year of the calendar is meant: "nine months of the year"; not "player of the year". */
const MEASURES =
  /^(?:months?|weeks?|days?|half|halves|quarters?|most|much|rest|remainder|balance|course|part|parts|all|high|low|highs|lows|best|worst|biggest|largest|lowest|highest)$/;

/** Words behind which "the year" is some year told of: "the year after", "the year before the war", "the year when". */
const RELATIVE = /^(?:of|after|before|when|that|which|in|where|to|until|since|following|prior|-|–)$/;

/** "the full year", "the fiscal year". */
function whole(lexemes: Lexemes, head: number, unit: Unit): Finding | null {
  if (unit !== 'Y' || wordAt(lexemes, head - 2) !== 'the' || isHyphen(lexemes, head + 1)) return null;
  return /^(?:full|fiscal|financial)$/.test(wordAt(lexemes, head - 1))
    ? finding(head - 2, head + 1, unit, null)
    : null;
}
