import type { Document } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { isLocative, retypedMentions } from '../mentions.js';
import type { RepairRule } from '../repair.js';
import { wordsOfFullNames } from './full-names.js';

/** "Jordan" in an article on Neil Jordan, once it has been taken for him, is him save where something is or goes. */
export const besideFullNames: RepairRule = {
  name: 'beside-full-names',
  reason: 'a person who is called like a country keeps the name from one sentence to the next',
  repair(document, spans) {
    const named = { person: new Set<string>(), place: new Set<string>() };
    for (const { type, text, firstToken, endToken } of spans)
      if ((type === 'person' || type === 'place') && endToken - firstToken === 1) named[type].add(text);
    const disputed = [...named.place].filter((text) => named.person.has(text));
    if (disputed.length === 0) return spans;
    const partsOfPeople = wordsOfFullNames(spans);
    return retypedMentions(
      spans,
      new Set(disputed.filter((text) => partsOfPeople.has(text))),
      'person',
      (span) => span.type === 'place' && !standsLikePlace(document, span),
    );
  },
};

/** "In Jordan", "Amman, Jordan". */
function standsLikePlace({ forms, lower }: Document, { firstToken }: NameSpan): boolean {
  if (firstToken === 0) return false;
  return isLocative(forms[firstToken - 1]) || /^[,(]$/.test(lower[firstToken - 1]);
}
