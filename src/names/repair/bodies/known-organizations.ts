import { type Document, tokenText } from '../../../document/index.js';
import { KNOWN_ORGANIZATIONS, LONGEST_KNOWN_ORGANIZATION } from '../../../lexicon/known-organizations.js';
import type { NameSpan } from '../../name-span.js';
import { CUE } from '../../word-cues.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

/** Names that need no context: "UN", "Boko Haram", "Reuters". */
export const knownOrganizations: RepairRule = {
  name: 'known-organizations',
  reason: 'initials and transliterations look like people or places',
  repair(document, spans, { cues, repairable }) {
    const found: NameSpan[] = [];
    let next = 0;
    let from = 0;
    for (const i of repairable) {
      if (i < from || (cues[i] & CUE.knownOrganization) === 0) continue;
      while (next < spans.length && spans[next].endToken <= i) next++;
      const end = knownFrom(document, i);
      if (end === 0) continue;
      const span = spans[next];
      const insideLonger =
        span && span.firstToken <= i && span.endToken >= end && span.endToken - span.firstToken > end - i;
      if (!insideLonger || span.type === 'demonym')
        found.push(spanOver(document, i, end, 'organization', 0.95));
      from = end;
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
