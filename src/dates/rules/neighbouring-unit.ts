import { anchorOf, shifted } from '../anchoring.js';
import { isoDay } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, type Lexemes, wordAt } from '../lexemes.js';
import type { Unit } from '../vocabulary.js';
import { underspecified } from './ago.js';

/**
 * "the day before", "the week after", "the night before": next to the date told last. So is "the day after his death", where the
 * death is what was told of; behind a date it names that date again ("Oct. 12, the day before the plunge").
 */
export const neighbouringUnit: DateRule = {
  name: 'neighbouring-unit',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    const part = word?.kind === 'day-part';
    if (!word || word.plural || !(part || (word.kind === 'unit' && /^[DWMY]$/.test(word.value)))) return null;
    const side = wordAt(lexemes, head + 1);
    if ((side !== 'before' && side !== 'after') || wordAt(lexemes, head - 1) !== 'the') return null;
    const shift = side === 'before' ? -1 : 1;
    if (!endsClause(lexemes, head + 2)) return word.value === 'D' ? besideEvent(lexemes, head, shift) : null;
    return {
      rule: 'told-unit',
      first: head - 1,
      end: head + 2,
      type: part ? 'TIME' : 'DATE',
      precision: part ? 'day-part' : word.value === 'D' ? 'day' : 'period',
      confidence: 0.75,
      read: (context) =>
        part ? readPart(context, word.value, shift) : readUnit(context, word.value as Unit, shift),
    };
  },
};

/** "the day after the battle"; "the day before Christmas" and "the day after tomorrow" have rules of their own. */
function besideEvent(lexemes: Lexemes, head: number, shift: -1 | 1): Finding | null {
  const renames = /^[,–—-]$/.test(wordAt(lexemes, head - 2));
  // "the day after Lee's victory" may be any
  const told = EVENT_OPENING.test(wordAt(lexemes, head + 2));
  if (lexemes.words[head + 2] || !(told || (renames && isCapitalised(lexemes, head + 2)))) return null;
  return {
    rule: 'told-unit',
    first: head - 1,
    end: head + 1,
    type: 'DATE',
    precision: 'day',
    confidence: 0.6,
    read: (context) => (context.previous?.day ? readUnit(context, 'D', renames ? 0 : shift) : null),
  };
}

const EVENT_OPENING = /^(?:the|his|her|its|their|a|an|this|that|he|she|they|it)$/;

function endsClause(lexemes: Lexemes, i: number): boolean {
  return i >= lexemes.count || /^(?:[.,;:)!?"”’–—]|and|but|when|said)/.test(wordAt(lexemes, i));
}

function readUnit(context: ReadingContext, unit: Unit, shift: number): Reading | null {
  const anchor = anchorOf(context, true);
  return anchor ? shifted(anchor, unit, shift) : { value: underspecified(unit), anchor: null };
}

function readPart(context: ReadingContext, part: string, shift: number): Reading {
  const anchor = anchorOf(context, true);
  if (anchor?.knows !== 'day') return { value: `XXXX-XX-XXT${part}`, anchor: null };
  return { value: `${isoDay(anchor.day + shift)}T${part}`, anchor: anchor.source };
}
