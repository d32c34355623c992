import { type Document, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import { isHonorific, isOffice } from '../../../lexicon/titles.js';
import type { NameSpan } from '../../name-span.js';
import { retypedMentions, textsOf } from '../mentions.js';
import { wordsOfFullNames } from '../people/full-names.js';
import type { RepairRule } from '../repair.js';

/** Nouns that stand right before the name of a body, and before no person's. */
const BODY_NOUNS: ReadonlySet<string> = new Set(
  `organisation organization ngo charity foundation company firm carmaker automaker retailer startup airline newspaper daily weekly
  magazine tabloid channel outlet website portal app platform insurer conglomerate consultancy watchdog militia`.split(
    /\s+/,
  ),
);
/** Nouns that say what a name is only from behind it: "Talkr, a messaging service,". */
const NOUNS_BEHIND: ReadonlySet<string> = new Set(
  `${[...BODY_NOUNS].join(' ')} group agency association maker manufacturer brand chain operator publisher supplier service network broadcaster
  start-up developer subsidiary bank party movement restaurant cafe hotel`.split(/\s+/),
);
/** What one is of a body, a firm, a club, and seldom of a person; "president of" a country that no list has stays a country. */
const POSTS: ReadonlySet<string> = new Set(
  'president chairman chairwoman chairperson ceo cfo director manager executive officer founder co-founder shareholder shareholders subsidiary'.split(
    ' ',
  ),
);
const OPENING_MARK = /^(?:["“‘'«]|``|'')$/;
const isBodyNoun = wordTest((_, lower) => BODY_NOUNS.has(lower));
const isNounBehind = wordTest((_, lower) => NOUNS_BEHIND.has(lower));
const isPost = wordTest((_, lower) => POSTS.has(lower));
const isOpeningMark = wordTest((word) => OPENING_MARK.test(word));
const isArticle = wordTest((_, lower) => lower === 'a' || lower === 'an' || lower === 'the');

/** "The charity Sahel Relief", "the app “Talkr”", "Talkr, a messaging app,", "director of Talkr" are bodies, and so are the same words wherever else they stand. */
export const apposedBodies: RepairRule = {
  name: 'apposed-bodies',
  reason: 'a short foreign name looks like anything, the noun beside it does not',
  repair(document, spans) {
    const bodies = textsOf(spans, (span) => isApposed(document, span) || isDescribed(document, span));
    const headed = spans.filter((span) => isHeaded(document, span));
    const things = textsOf(spans, (span) => isThing(document, span));
    if (headed.length > 0 || things.size > 0) {
      const partsOfPeople = wordsOfFullNames(spans);
      for (const { text, firstToken, endToken } of headed)
        if (endToken - firstToken > 1 || !partsOfPeople.has(text)) bodies.add(text);
      const titled = things.size > 0 ? textsOf(spans, (span) => isTitled(document, span)) : things;
      for (const text of things) if (!partsOfPeople.has(text) && !titled.has(text)) bodies.add(text);
    }
    return retypedMentions(spans, bodies, 'organization', ({ type }) => type !== 'organization');
  },
};

function isApposed({ forms, sentenceOf, pos }: Document, { firstToken, type, sentence }: NameSpan): boolean {
  if (type === 'demonym' || firstToken === 0) return false;
  const noun = firstToken - (isOpeningMark(forms[firstToken - 1]) ? 2 : 1);
  return noun >= 0 && isBodyNoun(forms[noun]) && pos[noun] === 'NOUN' && sentenceOf[noun] === sentence;
}

/** "The president of Talkr", and not "of Talkra's office". */
function isHeaded(
  { forms, lower, words }: Document,
  { type, text, firstToken, endToken }: NameSpan,
): boolean {
  if (firstToken < 2 || lower[firstToken - 1] !== 'of' || !isPost(forms[firstToken - 2])) return false;
  if (/^['’]s?$/.test(words[endToken] ?? '')) return false;
  return (
    type === 'person' || (type === 'place' && placeRank(text) === 0 && lower[firstToken - 2] !== 'president')
  );
}

/** "Talkr, which lost": people are followed by "who". */
function isThing({ lower, words }: Document, { type, firstToken, endToken }: NameSpan): boolean {
  return (
    type === 'person' &&
    endToken - firstToken === 1 &&
    words[endToken] === ',' &&
    (lower[endToken + 1] === 'which' || (lower[endToken + 1] === 'based' && lower[endToken + 2] === 'in'))
  );
}

/** "A letter to President Okafor, which": a name with a title here or elsewhere is a person's all the same. */
function isTitled({ forms, lower }: Document, { type, firstToken }: NameSpan): boolean {
  if (type !== 'person' || firstToken === 0) return false;
  const before = lower[firstToken - 1] === '.' && firstToken > 1 ? firstToken - 2 : firstToken - 1;
  return isHonorific(forms[before]) || isOffice(forms[before]);
}

/** Most words between the article and the noun of an apposition. */
const LONGEST_DESCRIPTION = 8;
const BEFORE_NOUN = /^(?:ADJ|NOUN|PROPN|NUM|ADV)$/;

/** A person, or a place that no list has, whose apposition calls it a body; its noun must be the last of its nouns. */
function isDescribed(document: Document, { type, text, firstToken, endToken, sentence }: NameSpan): boolean {
  const { forms, lower, pos, words, tokenCount, sentences } = document;
  const limit = Math.min(sentences[sentence].endToken, endToken + LONGEST_DESCRIPTION + 2, tokenCount);
  if (endToken + 2 >= limit || words[endToken] !== ',' || !isArticle(forms[endToken + 1])) return false;
  if (type === 'place') {
    if (placeRank(text) > 0 || /^(?:in|of|from|near|at)$/.test(lower[firstToken - 1] ?? '')) return false;
  } else if (type !== 'person') return false;
  let last = endToken + 1;
  while (last + 1 < limit && (BEFORE_NOUN.test(pos[last + 1]) || words[last + 1] === '-')) last++;
  // "Ana Vera, a charity, and others"; "According to Ana Vera, the new party is", where "the" begins the sentence itself
  const bare = last === endToken + 2;
  const closed = words[last + 1] === ',';
  const definite = lower[endToken + 1] === 'the';
  if (definite ? bare || !closed : bare && closed) return false;
  return last + 1 < limit && isNounBehind(forms[last]) && pos[last] === 'NOUN';
}
