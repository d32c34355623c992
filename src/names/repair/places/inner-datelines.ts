import { type Document, wordTest } from '../../../document/index.js';
import { isPlaceName } from '../../../gazetteer/index.js';
import type { ArticleView } from '../../article-view.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { CUE } from '../../word-cues.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

/** "Fire guts mill. CLINTON — A fire": a place in capitals and a dash open a report, also where its headline has run into it. */
export const innerDatelines: RepairRule = {
  name: 'inner-datelines',
  reason: 'towns in capitals look like people and initials, but only a place stands alone before the dash',
  repair(document, spans, view) {
    const missed = missedPlaces(document, spans, view);
    const names = missed.length > 0 ? overlay(spans, missed) : spans;
    if (!names.some((span) => opensReport(document, span))) return names;
    return names.map((span) => (opensReport(document, span) ? retyped(span, 'place') : span));
  },
};

/** Most words of a place in capitals that the tagger has passed over. */
const LONGEST = 3;

/** Capitals that open a report and that nothing was seen in; a headline in capitals ("CRICKET - ENGLAND WIN") opens none. */
function missedPlaces(document: Document, spans: readonly NameSpan[], { cues }: ArticleView): NameSpan[] {
  const missed: NameSpan[] = [];
  let next = 0;
  for (const { firstToken: first, endToken } of document.sentences) {
    while (next < spans.length && spans[next].endToken <= first) next++;
    if ((cues[first] & CUE.allCapitals) === 0) continue;
    let dash = first + 1;
    while (dash < Math.min(first + LONGEST, endToken) && (cues[dash] & CUE.allCapitals) !== 0) dash++;
    if (dash + 1 >= endToken || !isDash(document.forms[dash]) || isShouted(document.words[dash + 1]))
      continue;
    if (next < spans.length && spans[next].firstToken < dash) continue;
    const span = spanOver(document, first, dash, 'other', 0.8);
    if (opensReport(document, span)) missed.push(span);
  }
  return missed;
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

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
