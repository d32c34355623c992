import { anchorOf } from '../anchoring.js';
import { isoDay } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, isShouted, type Lexemes, wordAt } from '../lexemes.js';
import { relationBefore } from '../relation.js';

/** "this morning", "last night", "the next evening". Alone ("night") it is a fragment for "Thursday night". */
export const dayPart: DateRule = {
  name: 'day-part',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'day-part') return null;
    if (isNamed(lexemes, head)) return null;
    const relation = relationBefore(lexemes, head);
    const before = wordAt(lexemes, head - 1);
    const overnight = lexemes.lower[head] === 'overnight';
    const article = isWhole(lexemes, head)
      ? head - 2
      : before === 'the' || before === 'a' || before === 'an'
        ? head - 1
        : head;
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
      fragment: word.plural || (!relation && !overnight && !isWhole(lexemes, head)),
      read: (context) => readPart(context, time, shift, relation?.narrative ?? false),
    };
  },
};

/** "the whole morning" is that of the day. */
function isWhole(lexemes: Lexemes, head: number): boolean {
  return /^(?:whole|entire)$/.test(wordAt(lexemes, head - 1)) && wordAt(lexemes, head - 2) === 'the';
}

/** "Morning Star": a capitalised word that is no date follows; in capitals throughout that says nothing. */
function isNamed(lexemes: Lexemes, head: number): boolean {
  return (
    isCapitalised(lexemes, head) &&
    !isShouted(lexemes, head) &&
    isCapitalised(lexemes, head + 1) &&
    lexemes.words[head + 1] === null
  );
}

function readPart(context: ReadingContext, time: string, shift: number, narrative: boolean): Reading | null {
  const anchor = anchorOf(context, narrative);
  if (anchor?.knows !== 'day') return { value: `XXXX-XX-XX${time}`, anchor: null };
  return { value: `${isoDay(anchor.day + shift)}${time}`, anchor: anchor.source };
}
