import type { Document } from '../../../document/index.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { isUnknownPlace } from '../places/unknown-places.js';
import type { RepairRule } from '../repair.js';

/** Words behind a name that say that it is a place's after all: "the Sanda river". */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `river valley desert mountains mountain hills hill strait sea bay gulf lake forest plain plateau peninsula island islands basin delta dam bridge
  region province district area border coast highway road`.split(/\s+/),
);

/** "The Ndara hope to be heard": a single word that no list of places has and that mostly stands behind "the" names a people. */
export const peoplesWithArticle: RepairRule = {
  name: 'peoples-with-article',
  reason: 'an unknown town or country stands without an article, a people seldom does',
  repair(document, spans) {
    let sure: Map<string, number> | null = null;
    for (const span of spans) {
      if (!isUnknownPlace(span)) continue;
      sure ??= new Map();
      sure.set(span.text, (sure.get(span.text) ?? 0) + (standsLikePeople(document, span) ? 1 : -1));
    }
    if (sure === null) return spans;
    return spans.map((span) =>
      isUnknownPlace(span) && (sure.get(span.text) ?? -1) >= 0 ? retyped(span, 'demonym') : span,
    );
  },
};

function standsLikePeople({ lower }: Document, { firstToken, endToken }: NameSpan): boolean {
  return lower[firstToken - 1] === 'the' && !PLACE_NOUNS.has(lower[endToken] ?? '');
}
