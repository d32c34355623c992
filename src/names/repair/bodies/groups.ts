import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { isGivenName, isSurname } from '../../word-classes.js';
import { retypedMentions, textsOf } from '../mentions.js';
import type { RepairRule } from '../repair.js';

/** "The Kennedys" are a family. */
const isNobodys = wordTest(
  (word) =>
    /^\p{Lu}\p{Ll}.*\p{Ll}s$/u.test(word) &&
    ![word, word.slice(0, -1), word.replace(/(?:es|s)$/, '')].some(
      (name) => isSurname(name) || isGivenName(name),
    ),
);

/** "The Molineros wrote": a plural behind "the", of a word that nobody in the article and in the name lists bears, is a group. */
export const groups: RepairRule = {
  name: 'groups',
  reason: 'a party or a band that is called by a foreign word looks like a surname',
  repair(document, spans) {
    const found = textsOf(spans, (span) => mayBeGroup(document, span) && standsLikeGroup(document, span));
    if (found.size === 0) return spans;
    for (const { type, text } of spans)
      if (type === 'person') for (const word of text.split(' ')) found.delete(`${word}s`);
    return retypedMentions(spans, found, 'organization', (span) => mayBeGroup(document, span));
  },
};

function mayBeGroup({ forms }: Document, { type, firstToken, endToken }: NameSpan): boolean {
  return type === 'person' && endToken - firstToken === 1 && isNobodys(forms[firstToken]);
}

/** Behind "the", with or without a mark between, and not before the noun that "the" belongs to. */
function standsLikeGroup({ lower, pos, words }: Document, { firstToken, endToken }: NameSpan): boolean {
  const article = /^["“'‘«]$/.test(words[firstToken - 1] ?? '') ? firstToken - 2 : firstToken - 1;
  return lower[article] === 'the' && !/^(?:NOUN|PROPN)$/.test(pos[endToken] ?? '') && words[endToken] !== '-';
}
