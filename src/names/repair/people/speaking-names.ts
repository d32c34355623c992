import { type Document, wordTest } from '../../../document/index.js';
import { isPersonNoun } from '../../../lexicon/person-nouns.js';
import { SAYING } from '../../cue-words.js';
import { type NameSpan, retyped } from '../../name-span.js';
import { isUnknownPlace } from '../places/unknown-places.js';
import type { RepairRule } from '../repair.js';

/** "According to Odile, a mother of two", "says Odile": a word that no list of places has, and that speaks or is called somebody, is a person. */
export const speakingNames: RepairRule = {
  name: 'speaking-names',
  reason: 'a rare given name looks like a village until it speaks',
  repair(document, spans) {
    let people: Set<string> | null = null;
    for (const span of spans) {
      if (!isUnknownPlace(span) || !isSomebody(document, span)) continue;
      people ??= new Set();
      people.add(span.text);
    }
    if (people === null) return spans;
    return spans.map((span) =>
      isUnknownPlace(span) && people.has(span.text) ? retyped(span, 'person') : span,
    );
  },
};

const isSaying = wordTest((_, lower) => SAYING.has(lower));
const namesPerson = wordTest((_, lower) => isPersonNoun(lower));

function isSomebody({ forms, lower, tokenCount }: Document, { firstToken, endToken }: NameSpan): boolean {
  if (endToken >= tokenCount) return false;
  if (isSaying(forms[endToken]) && lower[firstToken - 1] !== 'in') return true;
  if (firstToken > 0 && isSaying(forms[firstToken - 1]) && /^[.,;:”"’]$/.test(lower[endToken])) return true;
  // "Odile, a mother", "Odile, her neighbour"
  return (
    lower[endToken] === ',' &&
    /^(?:a|an|his|her|their|my)$/.test(lower[endToken + 1] ?? '') &&
    endToken + 2 < tokenCount &&
    namesPerson(forms[endToken + 2])
  );
}
