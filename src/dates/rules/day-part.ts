import { anchorOf } from '../anchoring.js';
import { isoDay } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, wordAt } from '../lexemes.js';
import { relationBefore } from '../relation.js';

/** "this morning", "last night", "the next evening". Alone ("night") it is a fragment for "Thursday night". */
export const dayPart: DateRule = {
  name: 'day-part',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'day-part' || word.plural) return null;
    if (isCapitalised(lexemes, head) && isCapitalised(lexemes, head + 1) && lexemes.words[head + 1] === null)
      return null;
    const relation = relationBefore(lexemes, head);
    const before = wordAt(lexemes, head - 1);
    const overnight = lexemes.lower[head] === 'overnight';
    const article = before === 'the' || before === 'a' || before === 'an' ? head - 1 : head;
    const shift = relation ? relation.shift : overnight ? -1 : 0;
    const time = `T${word.value}`;
    return {
      rule: 'day-part',
      first: relation ? relation.first : article,
      end: head + 1,
      type: 'TIME',
      precision: 'day-part',
      confidence: relation ? 0.95 : 0.6,
      time,
      fragment: !relation && !overnight,
      read: (context) => readPart(context, time, shift, relation?.narrative ?? false),
    };
  },
};

function readPart(context: ReadingContext, time: string, shift: number, narrative: boolean): Reading | null {
  const anchor = anchorOf(context, narrative);
  if (anchor?.knows !== 'day') return { value: `XXXX-XX-XX${time}`, anchor: null };
  return { value: `${isoDay(anchor.day + shift)}${time}`, anchor: anchor.source };
}
