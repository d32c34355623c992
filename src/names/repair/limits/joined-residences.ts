import { type Document, tokenText } from '../../../document/index.js';
import { isPlaceName } from '../../../gazetteer/index.js';
import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

/** "Ana Moreno of Jeannette": the person and the town, where the tagger took one for a part of the other. */
export const joinedResidences: RepairRule = {
  name: 'joined-residences',
  reason: 'only rulers and saints bear a place in their names, and they have no surname',
  repair(document, spans) {
    if (!spans.some((span) => placeOf(document, span) > 0)) return spans;
    return spans.flatMap((span): NameSpan[] => {
      const place = placeOf(document, span);
      if (place <= 0) return [span];
      return [
        spanOver(document, span.firstToken, place - 1, 'person', span.score),
        spanOver(document, place, span.endToken, 'place', span.score),
      ];
    });
  },
};

/** First token of the place behind "of"; 0 if there is none. */
function placeOf(document: Document, { type, firstToken, endToken }: NameSpan): number {
  if (type !== 'person' || endToken - firstToken < 4) return 0;
  const { lower, words } = document;
  for (let of = firstToken + 2; of < endToken - 1; of++) {
    if (lower[of] !== 'of') continue;
    const isRuler = /^[IVX]+$/.test(words[of - 1]);
    return !isRuler && isPlaceName(tokenText(document, of + 1, endToken)) ? of + 1 : 0;
  }
  return 0;
}
