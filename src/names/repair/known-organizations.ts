import { type Document, tokenText, wordFact } from '../../document/index.js';
import { KNOWN_ORGANIZATIONS, LONGEST_KNOWN_ORGANIZATION } from '../../lexicon/known-organizations.js';
import type { NameSpan } from '../name-span.js';
import { overlay, type RepairRule, spanOver } from './repair.js';

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...KNOWN_ORGANIZATIONS].map((name) => name.split(/[\s-]/)[0]),
);

const beginsKnown = wordFact((word) => FIRST_WORDS.has(word));

/** Names that need no context: "UN", "Boko Haram", "Reuters". */
export const knownOrganizations: RepairRule = {
  name: 'known-organizations',
  reason: 'initials and transliterations look like people or places',
  repair(document, spans) {
    const found: NameSpan[] = [];
    let next = 0;
    for (let i = 0; i < document.tokenCount; i++) {
      if (!beginsKnown(document.forms[i])) continue;
      while (next < spans.length && spans[next].endToken <= i) next++;
      const end = knownFrom(document, i);
      if (end === 0) continue;
      const span = spans[next];
      const insideLonger =
        span && span.firstToken <= i && span.endToken >= end && span.endToken - span.firstToken > end - i;
      if (!insideLonger || span.type === 'demonym')
        found.push(spanOver(document, i, end, 'organization', 0.95));
      i = end - 1;
    }
    return overlay(spans, found);
  },
};

/** End of the longest known name that begins at token `first`; 0 if there is none. */
function knownFrom(document: Document, first: number): number {
  const sentence = document.sentences[document.sentenceOf[first]];
  if (document.blocks[sentence.block].kind === 'boilerplate') return 0;
  for (let end = Math.min(first + LONGEST_KNOWN_ORGANIZATION, sentence.endToken); end > first; end--) {
    if (KNOWN_ORGANIZATIONS.has(tokenText(document, first, end))) return end;
  }
  return 0;
}
