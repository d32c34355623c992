import type { Clause } from './clause.js';
import { isLink } from './subject-words.js';

export const isParticiple = (word: string): boolean => /(?:ed|en|wn|[^i]ng|ut|et|ht|ot)$/.test(word);

const FINISHED: ReadonlySet<string> = new Set(['ed', 'part', 'past']);

/**
 * Whether the participle of an event without an object of its own follows: "was robbed and killed". Who is "treated and released"
 * was no captive.
 */
export function joinsEvent(clause: Clause, token: number, of: 'people' | 'houses'): boolean {
  const { forms, pos } = clause.document;
  for (let next = token; next < token + 3; next++) {
    const event = clause.triggers.at(next, ['transitive', 'intransitive', 'ergative'], of);
    if (event)
      return (
        FINISHED.has(event.word.form) && event.word.kind !== 'released' && !clause.countedAt.has(event.end)
      );
    if (pos[next] !== 'ADV' && !isLink(forms[next])) return false;
  }
  return false;
}
