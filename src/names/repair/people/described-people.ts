import { type Document, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import { personGroups } from '../../../lexicon/person-nouns.js';
import { OFFICES } from '../../../lexicon/titles.js';
import type { NameSpan } from '../../name-span.js';
import { lookOf } from '../../word-look.js';
import { retypedMentions, textsOf } from '../mentions.js';
import type { RepairRule } from '../repair.js';

const isDeterminer = wordTest((_, lower) => /^(?:a|an|the|his|her|their|my|former)$/.test(lower));
/** One person's office, trade or kinship; peoples and "parent" describe bodies as well. */
const isSomebody = wordTest(
  (_, lower) =>
    !/^(?:parents?|police)$/.test(lower) &&
    (OFFICES.has(lower) ||
      personGroups(lower).some((group) => group !== 'nationality' && group !== 'ethnic')),
);
const isBeforePlace = wordTest((_, lower) => /^(?:the|in|at|to|near|from|of|for)$/.test(lower));
/** What follows the noun of a description, and never a subject: "the head |of", "a nurse |,". */
const isBehindNoun = wordTest((_, lower) => /^(?:of|at|for|in|from|with|who|and|[,.;])$/.test(lower));
/** Most words between the article and its noun. */
const MOST_ADJECTIVES = 2;
/** Words of bodies, places and peoples, and ordinary ones: "Applied Materials". */
const OTHER_CLASS = /[OPdDc]/;

/** "Hla Yin, an elected member of parliament", "Prim Suwan, president of the club": a rare name of two words that is called somebody. */
export const describedPeople: RepairRule = {
  name: 'described-people',
  reason: 'names that no list has look like bodies or villages until they are called somebody',
  repair(document, spans) {
    const people = textsOf(spans, (span) => mayBePerson(document, span) && isDescribed(document, span));
    return retypedMentions(spans, people, 'person', ({ type }) => type !== 'person');
  },
};

function mayBePerson({ forms, words }: Document, { firstToken, endToken, type, text }: NameSpan): boolean {
  const length = endToken - firstToken;
  if (type === 'person' || type === 'demonym' || length < 2 || length > 3 || words[endToken] !== ',')
    return false;
  for (let i = firstToken; i < endToken; i++)
    if (!/^\p{Lu}\p{Ll}/u.test(words[i]) || OTHER_CLASS.test(lookOf(forms[i]).classes)) return false;
  return placeRank(text) === 0 && (firstToken === 0 || !isBeforePlace(forms[firstToken - 1]));
}

function isDescribed(
  { forms, lower, tokenCount, sentenceOf }: Document,
  { endToken, sentence }: NameSpan,
): boolean {
  let at = endToken + 1;
  if (at >= tokenCount || sentenceOf[at] !== sentence) return false;
  if (!isDeterminer(forms[at])) return isSomebody(forms[at]) && lower[at + 1] === 'of';
  while (at < tokenCount && isDeterminer(forms[at])) at++;
  const limit = Math.min(at + MOST_ADJECTIVES + 1, tokenCount - 1);
  for (; at < limit; at++) if (isSomebody(forms[at]) && isNounPhrase(at)) return true;
  return false;

  function isNounPhrase(noun: number): boolean {
    return noun + 1 < tokenCount && isBehindNoun(forms[noun + 1]);
  }
}
