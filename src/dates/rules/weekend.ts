import { isoWeek, isoYear, pad, weekdayOf } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { wordAt } from '../lexemes.js';
import { type Relation, relationBefore } from '../relation.js';

/** "the weekend", "this weekend", "last weekend". */
export const weekend: DateRule = {
  name: 'weekend',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'weekend' || word.plural) return null;
    const relation = relationBefore(lexemes, head);
    const article = wordAt(lexemes, head - 1) === 'the' ? head - 1 : head;
    if (!relation && article === head && wordAt(lexemes, head - 1) === 'a') return null;
    return {
      rule: 'weekend',
      first: relation ? relation.first : article,
      end: head + 1,
      type: 'DATE',
      precision: 'period',
      confidence: 0.85,
      read: (context) => readWeekend(context, relation, head),
    };
  },
};

function readWeekend(context: ReadingContext, relation: Relation | null, head: number): Reading | null {
  const { reference } = context;
  if (reference === null) return { value: 'XXXX-WXX-WE', anchor: null };
  const today = weekdayOf(reference);
  let shift = relation?.shift ?? 0;
  if (shift === 0 && today < 6) {
    const tense = context.tense(head);
    // A post speaks of the weekend that comes, unless it tells of one.
    const ahead = relation || context.message ? tense !== 'past' : tense === 'future';
    shift = ahead ? 0 : -1;
  }
  const { year, week } = isoWeek(reference + shift * 7);
  return { value: `${isoYear(year)}-W${pad(week)}-WE`, anchor: 'reference' };
}
