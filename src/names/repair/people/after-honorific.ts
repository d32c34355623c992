import type { Document } from '../../../document/index.js';
import { OFFICES } from '../../../lexicon/titles.js';
import type { NameSpan } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { CUE } from '../../word-cues.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

const LONGEST = 4;

/** The capitalised words behind "Mr", "Mrs" or "Dr" name a person: "Mr Justice | Adeyemi". */
export const afterHonorific: RepairRule = {
  name: 'after-honorific',
  reason: 'a rare surname may look like anything, its honorific does not',
  repair(document, spans, { cues, repairable }) {
    const found: NameSpan[] = [];
    let next = 0;
    let from = 0;
    for (const i of repairable) {
      if (i < from || (cues[i] & CUE.honorific) === 0) continue;
      const { endToken } = document.sentences[document.sentenceOf[i]];
      let first = i + 1;
      while (
        first < endToken &&
        (document.words[first] === '.' ||
          OFFICES.has(document.lower[first]) ||
          (cues[first] & CUE.honorific) !== 0)
      )
        first++;
      if (first >= endToken || !isCapitalised(document.words[first])) continue;
      while (next < spans.length && spans[next].endToken <= first) next++;
      const span = spans[next];
      if (span && span.firstToken <= first) {
        if (span.type !== 'person') found.push(spanOver(document, first, span.endToken, 'person', 0.9));
      } else if (isName(document, first))
        found.push(
          spanOver(document, first, endOfName(document, first, span?.firstToken ?? endToken), 'person', 0.85),
        );
      from = first + 1;
    }
    return overlay(spans, found);
  },
};

/** A lone letter is a person's initial only before another name; plain capitals may be anything. */
function isName({ words, pos }: Document, token: number): boolean {
  return words[token].length > 1 && pos[token] !== 'PRON' && pos[token] !== 'DET';
}

function endOfName(document: Document, first: number, limit: number): number {
  let end = first + 1;
  while (
    end < limit &&
    end < first + LONGEST &&
    isCapitalised(document.words[end]) &&
    document.pos[end] === 'PROPN' &&
    document.sentenceOf[end] === document.sentenceOf[first]
  )
    end++;
  return end;
}
