import { pad } from '../calendar.js';
import { periodOf } from '../duration-value.js';
import { type DateRule, type Finding, revised } from '../finding.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import { quantityBefore } from '../quantity.js';
import { isRate } from '../rate.js';
import type { DateWord, WordKind } from '../vocabulary.js';

const QUANTIFIERS = new Set(['every', 'each', 'per']);
const TIMES = new Set(['once', 'twice', 'times']);

/** "daily", "every Friday", "each year", "twice a month", "Tuesdays", "every two weeks". */
export const set: DateRule = {
  name: 'set',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (!word) return null;
    if (word.kind === 'frequency') {
      // "a quarterly dividend" names a kind of thing
      if (word.value === 'P3M' && lexemes.document.pos[lexemes.tokens[head] + 1] === 'NOUN') return null;
      // "the Daily Mail", "Economic Weekly": a name, but in a post
      const named =
        isCapitalised(lexemes, head) &&
        (isCapitalised(lexemes, head + 1) || isCapitalised(lexemes, head - 1));
      return revised(finding(head, head + 1, word.value, named ? 0.5 : 0.85), { fragment: named });
    }
    if (!isRepeatable(word)) return null;
    const quantity = word.kind === 'unit' || word.kind === 'weekend' ? quantityBefore(lexemes, head) : null;
    if (word.plural && (word.kind === 'weekday' || (word.kind === 'weekend' && !quantity)))
      return finding(head, head + 1, repeatedValue(word), 0.8);
    const edge = quantity
      ? quantity.first
      : wordAt(lexemes, head - 1) === 'single' || wordAt(lexemes, head - 1) === 'other'
        ? head - 1
        : head;
    const quantifier = wordAt(lexemes, edge - 1);
    if (QUANTIFIERS.has(quantifier) && (quantifier !== 'per' || isSlowRate(word))) {
      const value =
        quantity && word.kind === 'unit' ? periodOf(word.value, quantity.amount) : repeatedValue(word);
      return finding(edge - 1, head + 1, value, 0.9);
    }
    if (word.kind === 'unit' && quantity?.amount === 1 && isRate(lexemes, quantity.first)) {
      return finding(timesBefore(lexemes, quantity.first), head + 1, repeatedValue(word), 0.8);
    }
    return null;
  },
};

/** "per day", "per year"; "per hour" is the rate of a speed or a wage. */
function isSlowRate(word: DateWord): boolean {
  return word.kind === 'unit' && /^[DWMY]$/.test(word.value);
}

/** "twice | a month", "three times | a week", "24 hours | a day": the count belongs to the expression. */
function timesBefore(lexemes: Lexemes, article: number): number {
  const word = wordAt(lexemes, article - 1);
  const counted = word === 'times' || word === 'hours' || word === 'days';
  if (!TIMES.has(word) && !counted) return article;
  if (!counted) return article - 1;
  return quantityBefore(lexemes, article - 1)?.first ?? (word === 'times' ? article - 1 : article);
}

const REPEATABLE: ReadonlySet<WordKind> = new Set([
  'unit',
  'weekday',
  'month',
  'season',
  'weekend',
  'quarter',
  'day-part',
]);

function isRepeatable({ kind, value }: DateWord): boolean {
  return REPEATABLE.has(kind) && (kind !== 'quarter' || value === 'Q');
}

/** The value of "every" such time. */
function repeatedValue({ kind, value }: DateWord): string {
  if (kind === 'unit') return periodOf(value, 1);
  if (kind === 'weekday') return `XXXX-WXX-${value}`;
  if (kind === 'month') return `XXXX-${pad(Number(value))}`;
  if (kind === 'season') return `XXXX-${value}`;
  if (kind === 'weekend') return 'XXXX-WXX-WE';
  return kind === 'quarter' ? 'P3M' : `XXXX-XX-XXT${value}`;
}

function finding(first: number, end: number, value: string, confidence: number): Finding {
  return {
    rule: 'set',
    first,
    end,
    type: 'SET',
    precision: 'set',
    confidence,
    read: () => ({ value, anchor: null }),
  };
}
