import type { Document } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { type RepairRule, spanOver } from '../repair.js';

const OPENING = /^["'“‘«]$/;
const CLOSING = /^["'”’»]$/;
/** Most words of a nickname between its marks. */
const LONGEST = 3;

/** Joins 'Diego "El Zurdo" Paz' to one name. */
export const nicknames: RepairRule = {
  name: 'nicknames',
  reason: 'marks around a nickname look like the ends of names',
  repair(document, spans) {
    const joined: NameSpan[] = [];
    for (const span of spans) {
      const open = span.type === 'person' || span.type === 'other' ? bridgeHead(document, joined, span) : -1;
      if (open < 0) {
        joined.push(span);
        continue;
      }
      const first = joined[open].firstToken;
      joined.length = open;
      joined.push(spanOver(document, first, span.endToken, 'person', span.score));
    }
    return joined;
  },
};

/** Index of the given name before the marks: the last span, or the one before it where the nickname is a span itself; -1 if none. */
function bridgeHead(document: Document, joined: readonly NameSpan[], span: NameSpan): number {
  for (let i = joined.length - 1; i >= Math.max(0, joined.length - 2); i--) {
    if (joined[i].type === 'person' && bridges(document, joined[i].endToken, span.firstToken)) return i;
  }
  return -1;
}

/** Whether a nickname in marks, and nothing else, stands at the tokens [from, end). */
function bridges(document: Document, from: number, end: number): boolean {
  const words = end - from - 2;
  return (
    words >= 1 &&
    words <= LONGEST &&
    OPENING.test(document.words[from]) &&
    CLOSING.test(document.words[end - 1]) &&
    document.words.slice(from + 1, end - 1).every(isCapitalised) &&
    document.sentenceOf[from] === document.sentenceOf[end]
  );
}
