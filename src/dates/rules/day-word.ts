import { isoDay } from '../calendar.js';
import type { DateRule, Finding, Reading, ReadingContext } from '../finding.js';
import { isCapitalised, isShouted, type Lexemes, wordAt } from '../lexemes.js';

/** "today", "yesterday", "tomorrow", "tonight", "the day before yesterday". */
export const dayWord: DateRule = {
  name: 'day-word',
  find(lexemes, head): Finding | null {
    const word = lexemes.words[head];
    if (word?.kind !== 'day-word') return null;
    // "USA Today"
    if (
      isCapitalised(lexemes, head) &&
      !isShouted(lexemes, head) &&
      isCapitalised(lexemes, head - 1) &&
      lexemes.starts[head] - lexemes.ends[head - 1] === 1 &&
      lexemes.document.pos[lexemes.tokens[head - 1]] === 'PROPN'
    )
      return null;
    if (isAge(lexemes, head)) return null;
    const night = word.value.endsWith('N');
    let shift = Number.parseInt(word.value, 10);
    const beyond = beyondBefore(lexemes, head, shift);
    if (beyond !== null) shift *= 2;
    return {
      rule: 'day-word',
      first: beyond ?? head,
      end: head + 1,
      type: night ? 'TIME' : 'DATE',
      precision: night ? 'day-part' : 'day',
      confidence: word.weak ? 0.7 : 0.97,
      fragment: word.weak,
      read: (context) => readDay(context, shift, night),
    };
  },
};

/** "today's youth", "the leaders of tomorrow": an age of the world, no day. */
function isAge(lexemes: Lexemes, head: number): boolean {
  if (/^['’]s$/.test(wordAt(lexemes, head + 1))) return ERA_NOUNS.test(wordAt(lexemes, head + 2));
  return wordAt(lexemes, head - 1) === 'of' && ERA_NOUNS.test(wordAt(lexemes, head - 2));
}

const ERA_NOUNS =
  /^(?:world|society|youth|youths|generations?|kids|children|students|leaders|people|women|men|technology|technologies|standards|economy|consumers|voters|cities|homes)$/;

/** "the day before | yesterday", "the day after | tomorrow". */
function beyondBefore(lexemes: Lexemes, head: number, shift: number): number | null {
  const side = wordAt(lexemes, head - 1);
  if (wordAt(lexemes, head - 2) !== 'day') return null;
  if (!((side === 'before' && shift < 0) || (side === 'after' && shift > 0))) return null;
  return wordAt(lexemes, head - 3) === 'the' ? head - 3 : head - 2;
}

function readDay(context: ReadingContext, shift: number, night: boolean): Reading {
  const part = night ? 'TNI' : '';
  if (context.narrative && shift === 0 && !night) return { value: 'PRESENT_REF', anchor: null };
  if (context.reference === null) return { value: `XXXX-XX-XX${part}`, anchor: null };
  return { value: `${isoDay(context.reference + shift)}${part}`, anchor: 'reference' };
}
