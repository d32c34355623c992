import { type Document, wordTest } from '../../document/index.js';
import { isPlaceName } from '../../gazetteer/index.js';
import { type NameSpan, retyped } from '../name-span.js';
import { isCapitalised } from '../shape.js';
import type { RepairRule } from './repair.js';

/** "Fire guts mill. CLINTON — A fire": a place in capitals and a dash open a report, also where its headline has run into it. */
export const innerDatelines: RepairRule = {
  name: 'inner-datelines',
  reason: 'towns in capitals look like people and initials, but only a place stands alone before the dash',
  repair(document, spans) {
    if (!spans.some((span) => opensReport(document, span))) return spans;
    return spans.map((span) => (opensReport(document, span) ? retyped(span, 'place') : span));
  },
};

const isDash = wordTest((word) => /^[-–—]+$/.test(word));

function opensReport(
  document: Document,
  { type, firstToken, endToken: dash, sentence, text }: NameSpan,
): boolean {
  return (
    type !== 'place' &&
    dash + 1 < document.tokenCount &&
    isDash(document.forms[dash]) &&
    document.sentences[sentence].firstToken === firstToken &&
    document.starts[dash] > document.ends[dash - 1] &&
    isCapitalised(document.words[dash + 1]) &&
    text === text.toUpperCase() &&
    isPlaceName(text)
  );
}
