import { anchorOf, shifted } from '../anchoring.js';
import { calendarDay, pad } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, isShouted, type Lexemes, wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';
import type { Unit } from '../vocabulary.js';
import { underspecified } from './ago.js';

/** "last week", "this month", "next year", "the following day", "that same year", "this decade". */
export const relativeUnit: DateRule = {
  name: 'relative-unit',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (
      word?.kind !== 'unit' ||
      word.plural ||
      word.value.startsWith('T') ||
      word.value === 'L' ||
      word.value === 'W2'
    )
      return null;
    const fiscal = /^(?:fiscal|financial|calendar|school|academic)$/.test(wordAt(lexemes, head - 1));
    const relation = relationBefore(lexemes, fiscal ? head - 1 : head);
    if (!relation || isTitle(lexemes, relation.first, head)) return null;
    const unit = word.value as Unit;
    if (
      wordAt(lexemes, head + 1) === 'old' ||
      (wordAt(lexemes, head + 1) === '-' && wordAt(lexemes, head + 2) === 'old')
    )
      return null;
    // "the past week" and "the last day" are stretches, "that decade" is seldom a date.
    if (unit === 'D' && (relation.word === 'last' || relation.word === 'past' || relation.word === 'current'))
      return null;
    // "the last month of the war" is one of it, not the month before this one
    const article = wordAt(lexemes, relation.first) === 'the';
    if (relation.word === 'last' && article && wordAt(lexemes, head + 1) === 'of') return null;
    // "the past decade" is ten years that end today
    const stretch = relation.word === 'past' || relation.word === 'next';
    if ((unit === 'E' || unit === 'C') && stretch && article) return null;
    return {
      rule: relation.narrative ? 'told-unit' : 'relative-unit',
      first: relation.first,
      end: head + 1,
      type: 'DATE',
      precision: unit === 'D' ? 'day' : 'period',
      confidence: 0.95,
      read: (context) => readUnit(context, unit, relation),
    };
  },
};

/** "This Week" inside a sentence is a programme, not a week; in a headline every word has its capital. */
function isTitle(lexemes: Lexemes, first: number, head: number): boolean {
  if (!isCapitalised(lexemes, head) || !isCapitalised(lexemes, first) || isShouted(lexemes, head))
    return false;
  const { document, tokens } = lexemes;
  return document.blocks[document.sentences[document.sentenceOf[tokens[head]]].block].kind === 'body';
}

function readUnit(context: ReadingContext, unit: Unit, relation: Relation): Reading | null {
  const anchor = anchorOf(context, relation.narrative);
  if (!anchor) return { value: underspecified(unit), anchor: null };
  const { year } = calendarDay(anchor.day);
  // Decades and centuries before Christ have no TIMEX3 value that is in use.
  if ((unit === 'E' || unit === 'C') && year < 100) return null;
  if (unit === 'E') return { value: pad(Math.floor(year / 10) + relation.shift, 3), anchor: anchor.source };
  if (unit === 'C') return { value: pad(Math.floor(year / 100) + relation.shift), anchor: anchor.source };
  return shifted(anchor, unit, relation.shift);
}
