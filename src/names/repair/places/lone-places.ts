import { type Document, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { wordClass } from '../../word-classes.js';
import { isLocative } from '../mentions.js';
import { wordsOfFullNames } from '../people/full-names.js';
import type { RepairRule } from '../repair.js';
import { PEOPLES } from '../things/demonyms.js';

/** From this rank on (half a million inhabitants, or a country) a name is a place unless the article shows a person. */
const WELL_KNOWN = 4;

/** "Washington" alone, in an article without George Washington, is the city. */
export const lonePlaces: RepairRule = {
  name: 'lone-places',
  reason: 'one word that is a large city is a person only beside a title or a full name',
  repair(document, spans) {
    let partsOfPeople: ReadonlySet<string> | null = null;
    return spans.map((span) => {
      const doubtful =
        span.type === 'organization' ||
        span.type === 'other' ||
        (span.type === 'person' && span.endToken - span.firstToken === 1);
      if (!doubtful || placeRank(span.text) < leastRank(document, span) || PEOPLES.has(span.text))
        return span;
      partsOfPeople ??= wordsOfFullNames(spans);
      if (partsOfPeople.has(span.text)) return span;
      const before = document.lower[span.firstToken - 1] ?? '';
      return HONORIFICS.has(before) || OFFICES.has(before) ? span : retyped(span, 'place');
    });
  },
};

/** What is no person and no body is a place of any size behind a locative: "girls from Chibok". */
function leastRank({ forms }: Document, { type, firstToken, endToken }: NameSpan): number {
  const alone = type === 'other' && firstToken > 0 && endToken - firstToken === 1;
  return alone && isLocative(forms[firstToken - 1]) && !isOrdinary(forms[firstToken]) ? 1 : WELL_KNOWN;
}

const isOrdinary = wordTest((word, lower) => /[cdDm]/.test(wordClass(word, lower)));
