import { ORDINALS } from '../../lexicon/number-words.js';
import { pad } from '../calendar.js';
import type { DateRule, Finding, ReadingContext } from '../finding.js';
import { digitsAt, isHyphen, type Lexemes, touches, wordAt } from '../lexemes.js';
import { expandYear } from '../year-reference.js';

const NAMES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** "the 1990s" is 199, "the '80s" 198, "the nineties" 199, "the 20th century" 19: TIMEX3 cuts the digits that are open. */
export const decade: DateRule = {
  name: 'decade',
  find(lexemes, head): Finding | null {
    if (lexemes.words[head]?.kind === 'unit') return century(lexemes, head);
    const named = NAMES.get(lexemes.lower[head]);
    if (named !== undefined) {
      if (
        wordAt(lexemes, head - 1) !== 'the' &&
        wordAt(lexemes, head - 1) !== 'early' &&
        wordAt(lexemes, head - 1) !== 'late'
      )
        return null;
      return finding(lexemes, head, head + 1, (context) => expandYear(named, context));
    }
    const years = digitsAt(lexemes, head);
    if (years === null || years % 10 !== 0) return null;
    const end = pluralEnd(lexemes, head);
    if (end === null) return null;
    const length = lexemes.lower[head].length;
    if (length === 4 && years >= 1000 && years <= 2100) return finding(lexemes, head, end, () => years);
    const mark = wordAt(lexemes, head - 1);
    if (length === 2 && /^['’‘`]$/.test(mark) && touches(lexemes, head)) {
      return finding(lexemes, head - 1, end, (context) => expandYear(years, context));
    }
    return null;
  },
};

/** The lexeme behind the plural ending of "1990s" or "1990's", or null. */
function pluralEnd(lexemes: Lexemes, head: number): number | null {
  if (!touches(lexemes, head + 1)) return null;
  const next = wordAt(lexemes, head + 1);
  if (next === 's') return head + 2;
  if (next === "'s" || next === '’s') return head + 2;
  return (next === "'" || next === '’') && wordAt(lexemes, head + 2) === 's' && touches(lexemes, head + 2)
    ? head + 3
    : null;
}

function finding(
  lexemes: Lexemes,
  first: number,
  end: number,
  read: (context: ReadingContext) => number,
): Finding {
  return {
    rule: 'decade',
    first: wordAt(lexemes, first - 1) === 'the' ? first - 1 : first,
    end,
    type: 'DATE',
    precision: 'period',
    confidence: 0.95,
    read: (context) => ({ value: pad(Math.floor(read(context) / 10), 3), anchor: null }),
  };
}

/** "the 20th century", "nineteenth-century". */
function century(lexemes: Lexemes, head: number): Finding | null {
  if (lexemes.words[head]?.value !== 'C') return null;
  let at = isHyphen(lexemes, head - 1) ? head - 2 : head - 1;
  let rank = ORDINALS.get(wordAt(lexemes, at)) ?? null;
  if (rank !== null && wordAt(lexemes, at - 2) === 'twenty' && isHyphen(lexemes, at - 1)) {
    rank += 20;
    at -= 2;
  }
  if (rank === null && /^(?:st|nd|rd|th)$/.test(wordAt(lexemes, at)) && touches(lexemes, at)) {
    at--;
    rank = digitsAt(lexemes, at);
  }
  if (rank === null || rank < 2 || rank > 30) return null;
  const mark = lexemes.words[head + 1];
  const ancient = mark?.kind === 'era' && mark.value === 'BC';
  // "the 4th century BC" holds the years BC03XX.
  const value = ancient ? `BC${pad(rank - 1)}` : pad(rank - 1);
  return {
    rule: 'century',
    first: wordAt(lexemes, at - 1) === 'the' ? at - 1 : at,
    end: ancient ? head + 2 : head + 1,
    type: 'DATE',
    precision: 'period',
    confidence: 0.95,
    read: () => ({ value, anchor: null }),
  };
}
