import { type DayNumber, dayNumber, isoDay, weekdayOf } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isNameLike, isTitledSurname } from '../guards.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import { closesRange, type Relation, relationBefore } from '../relation.js';

const ABBREVIATION_CUES = new Set([
  'on',
  'last',
  'next',
  'this',
  'every',
  'each',
  'by',
  'until',
  'from',
  'to',
  'and',
  'till',
  'nxt',
  'coming',
]);

/** "Tuesday", "last Friday", "this coming Sunday". Repeated ones ("Tuesdays", "every Monday") belong to the set rule. */
export const weekday: DateRule = {
  name: 'weekday',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'weekday' || word.plural) return null;
    const casual = word.weak && !isAbbreviated(lexemes, head);
    if (casual && !isCoordinated(lexemes, head)) return null;
    if (isNameLike(lexemes, head) || isTitledSurname(lexemes, head) || isNamedDay(lexemes, head)) return null;
    const number = Number(word.value);
    const relation = relationBefore(lexemes, head);
    return {
      rule: 'weekday',
      first: relation ? relation.first : head,
      end: head + 1,
      type: 'DATE',
      precision: 'weekday',
      confidence: relation ? 0.95 : 0.9,
      fragment:
        casual &&
        lexemes.lower[head] === lexemes.document.text.slice(lexemes.starts[head], lexemes.ends[head]),
      read: (context) => readWeekday(context, number, relation, head),
    };
  },
};

/** Words that make a weekday the name of one day of history or of trade. */
const NAMED_DAYS = new Set(['bloody', 'black', 'cyber', 'super', 'fat', 'giving']);

/** "Bloody Sunday", "Black Friday". */
function isNamedDay(lexemes: Lexemes, head: number): boolean {
  return NAMED_DAYS.has(wordAt(lexemes, head - 1)) && isCapitalised(lexemes, head - 1);
}

/** "Mon", "sat" and "sun" are words of their own: they need a capital and a cue beside them. */
function isAbbreviated(lexemes: Lexemes, head: number): boolean {
  const text = lexemes.document.text[lexemes.starts[head]];
  const before = wordAt(lexemes, head - 1);
  const after = wordAt(lexemes, head + 1);
  const dotted = lexemes.lower[head].endsWith('.');
  const cue = ABBREVIATION_CUES.has(before);
  const clock = /^\d/.test(after) || lexemes.words[head + 1]?.kind === 'day-part';
  if (text === text.toLowerCase())
    return (cue && before !== 'to' && before !== 'and' && lexemes.lower[head] !== 'sun') || false;
  if (clock) return true;
  if (cue) return wordAt(lexemes, head - 1) !== 'and' || dotted;
  return dotted && before !== 'the';
}

/** "Sat-Sun", "every mon, wed and thur", "friday or sat": another weekday stands beside the abbreviation; "this sun" in a post. */
function isCoordinated(lexemes: Lexemes, head: number): boolean {
  const linked = (link: number, other: number): boolean =>
    /^(?:[-–—,/&]|and|or|n|to)$/.test(wordAt(lexemes, link)) && lexemes.words[other]?.kind === 'weekday';
  if (linked(head - 1, head - 2) || linked(head + 1, head + 2)) return true;
  // "friday night or sat"
  if (linked(head - 1, head - 3) && lexemes.words[head - 2]?.kind === 'day-part') return true;
  return /^(?:this|next|last|coming)$/.test(wordAt(lexemes, head - 1));
}

/** "Friday, Saturday", "Friday night or Saturday". */
function followsWeekday(lexemes: Lexemes, head: number): boolean {
  if (!/^(?:,|and|or|&)$/.test(wordAt(lexemes, head - 1))) return false;
  const last = lexemes.words[head - 2]?.kind === 'day-part' ? head - 3 : head - 2;
  return lexemes.words[last]?.kind === 'weekday';
}

function readWeekday(
  context: ReadingContext,
  number: number,
  relation: Relation | null,
  head: number,
): Reading | null {
  const { previous } = context;
  if ((relation?.narrative || context.narrative) && previous?.month && previous.day) {
    const from = dayNumber(previous.year, previous.month, previous.day);
    const day =
      relation?.shift === -1
        ? before(from, number)
        : relation?.shift === 1
          ? after(from, number)
          : nearest(from, number);
    return { value: isoDay(day), anchor: 'previous' };
  }
  const { reference } = context;
  if (reference === null) return { value: `XXXX-WXX-${number}`, anchor: null };
  // "from Monday to Wednesday": the far end lies behind the near one
  if (previous?.month && previous.day && closesRange(context.lexemes, head, 'weekday')) {
    const day = after(dayNumber(previous.year, previous.month, previous.day), number);
    return { value: isoDay(day), anchor: 'previous' };
  }
  // "this Friday and Saturday": the second lies behind the first, where that is still to come
  if (!relation && previous?.month && previous.day && followsWeekday(context.lexemes, head)) {
    const first = dayNumber(previous.year, previous.month, previous.day);
    if (first > reference || (first === reference && context.tense(head) !== 'past'))
      return { value: isoDay(after(first, number)), anchor: 'previous' };
  }
  return { value: isoDay(pick(context, reference, number, relation, head)), anchor: 'reference' };
}

function pick(
  context: ReadingContext,
  reference: DayNumber,
  number: number,
  relation: Relation | null,
  head: number,
): DayNumber {
  const tense = context.tense(head);
  if (relation?.shift === -1) return lastWeeks(reference, number);
  if (relation?.shift === 1) return after(reference, number);
  const onOrBefore = before(reference + 1, number);
  if (relation?.shift === 0) return tense === 'past' ? onOrBefore : after(reference - 1, number);
  // "Wednesday's ruling" has been given, whatever the clause says of it.
  const possessive = /^['’]s$/.test(wordAt(context.lexemes, head + 1));
  return tense === 'future' && !possessive && onOrBefore !== reference
    ? after(reference, number)
    : onOrBefore;
}

/** "last Monday" on a working day is that of the week before; at the weekend it is the Monday just past. */
function lastWeeks(day: DayNumber, number: number): DayNumber {
  const today = weekdayOf(day);
  return today >= 6 ? before(day, number) : day - today - 7 + number;
}

/** The last such weekday strictly before a day. */
function before(day: DayNumber, number: number): DayNumber {
  return day - (((weekdayOf(day) - number + 6) % 7) + 1);
}

/** The first such weekday strictly after a day. */
function after(day: DayNumber, number: number): DayNumber {
  return day + (((number - weekdayOf(day) + 6) % 7) + 1);
}

function nearest(day: DayNumber, number: number): DayNumber {
  return after(day - 4, number);
}
