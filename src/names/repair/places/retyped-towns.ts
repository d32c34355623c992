import { type Document, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import { HONORIFICS, OFFICES } from '../../../lexicon/titles.js';
import { SAYING } from '../../cue-words.js';
import type { NameSpan } from '../../name-span.js';
import { isGivenName } from '../../word-classes.js';
import { retypedMentions } from '../mentions.js';
import { wordsOfFullNames } from '../people/full-names.js';

/**
 * The same names with those people as towns, in all their mentions, of whom one `standsLikeTown`: names that the gazetteer has and that
 * no full name in the article explains. A title or a verb of saying at a mention keeps it a person.
 */
export function retypedTowns(
  document: Document,
  spans: readonly NameSpan[],
  standsLikeTown: (span: NameSpan, before: NameSpan | undefined) => boolean,
): readonly NameSpan[] {
  let towns: Set<string> | null = null;
  let partsOfPeople: ReadonlySet<string> | null = null;
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i];
    if (span.type !== 'person' || !standsLikeTown(span, spans[i - 1])) continue;
    if (placeRank(span.text) === 0 && !isLongAndForeign(document, span)) continue;
    partsOfPeople ??= wordsOfFullNames(spans);
    if (span.endToken - span.firstToken === 1 && partsOfPeople.has(span.text)) continue;
    towns ??= new Set();
    towns.add(span.text);
  }
  if (towns === null) return spans;
  return retypedMentions(
    spans,
    towns,
    'place',
    (span) => span.type === 'person' && !isPerson(document, span),
  );
}

const isGiven = wordTest((word) => isGivenName(word));
const isSaying = wordTest((_, lower) => SAYING.has(lower));
const isTitle = wordTest((_, lower) => HONORIFICS.has(lower) || OFFICES.has(lower));

/** "Yau Ma Tei": few go to people by three names, none of them a given name. */
function isLongAndForeign({ forms }: Document, { firstToken, text }: NameSpan): boolean {
  return /\s\S+\s/.test(text) && !isGiven(forms[firstToken]);
}

function isPerson({ forms, tokenCount }: Document, { firstToken, endToken }: NameSpan): boolean {
  return (
    (firstToken > 0 && isTitle(forms[firstToken - 1])) || (endToken < tokenCount && isSaying(forms[endToken]))
  );
}
