import type { DateModifier } from '../../schema/date.js';
import type { DateRule, Finding } from '../finding.js';
import { type Lexemes, wordAt } from '../lexemes.js';
import { readPart } from './day-part.js';

/** "the early hours", "the small hours of Tuesday", "the late evening hours": a part of the day, no length. */
export const earlyHours: DateRule = {
  name: 'early-hours',
  find(lexemes, head): Finding | null {
    if (lexemes.lower[head] !== 'hours') return null;
    const part = partBefore(lexemes, head);
    if (!part || wordAt(lexemes, part.first) !== 'the') return null;
    const time = `T${part.value}`;
    return {
      rule: 'early-hours',
      first: part.first,
      end: head + 1,
      type: 'TIME',
      precision: 'day-part',
      confidence: 0.8,
      time,
      mod: part.mod,
      read: (context) => readPart(context, time, 0, false, true),
    };
  },
};

interface Part {
  readonly first: number;
  readonly value: string;
  readonly mod: DateModifier;
}

function partBefore(lexemes: Lexemes, head: number): Part | null {
  const before = lexemes.words[head - 1];
  if (before?.kind === 'day-part' && !before.plural) {
    const slice = wordAt(lexemes, head - 2);
    if (slice !== 'early' && slice !== 'late') return null;
    return { first: head - 3, value: before.value, mod: slice === 'early' ? 'START' : 'END' };
  }
  return /^(?:early|small|wee)$/.test(wordAt(lexemes, head - 1))
    ? { first: head - 2, value: 'MO', mod: 'START' }
    : null;
}
