import { wordTest } from '../../document/index.js';
import { isPlaceName } from '../../gazetteer/index.js';
import { retyped } from '../name-span.js';
import { isCapitalised } from '../shape.js';
import type { RepairRule } from './repair.js';

/** "Fire guts mill. CLINTON — A fire": a place in capitals and a dash open a report, also where its headline has run into it. */
export const innerDatelines: RepairRule = {
  name: 'inner-datelines',
  reason: 'towns in capitals look like people and initials, but only a place stands alone before the dash',
  repair: ({ forms, words, ends, starts, sentences, tokenCount }, spans) =>
    spans.map((span) => {
      const { type, endToken: dash, firstToken, text } = span;
      if (type === 'place' || dash + 1 >= tokenCount || !isDash(forms[dash])) return span;
      const opensReport =
        sentences[span.sentence].firstToken === firstToken &&
        starts[dash] > ends[dash - 1] &&
        isCapitalised(words[dash + 1]) &&
        text === text.toUpperCase();
      return opensReport && isPlaceName(text) ? retyped(span, 'place') : span;
    }),
};

const isDash = wordTest((word) => /^[-–—]+$/.test(word));
