import type { Document } from '../../../document/index.js';
import { demonym, isPlaceName, placeRank } from '../../../gazetteer/index.js';
import { isListed } from '../../../lexicon/compromise.js';
import { KNOWN_ORGANIZATIONS } from '../../../lexicon/known-organizations.js';
import { type NameSpan, type NameType, retyped } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

/** From this rank on a place has relations, wars and treaties with others. */
const LEAST_RANK = 4;

/** "The India-Nepal border", "U.S.-Africa ties": two names, not one. */
export const joinedNames: RepairRule = {
  name: 'joined-names',
  reason: 'a hyphen between two places, peoples or bodies stands for "and"',
  repair(document, spans) {
    if (!spans.some((span) => isTied(document, span) || isCombined(document, span))) return spans;
    return spans.flatMap((span): NameSpan[] => {
      if (isCombined(document, span)) return [retyped(span, 'other')];
      const { firstToken: first, endToken, type } = span;
      if (!isTied(document, span) || type === 'person' || isPlaceName(span.text)) return [span];
      const left = typeAlone(document.words[first]);
      const right = typeAlone(document.words[first + 2]);
      if (left === null || right === null) return [span];
      return [
        spanOver(document, first, first + 1, left, span.score),
        spanOver(document, first + 2, endToken, right, span.score),
      ];
    });
  },
};

/** Whether a name is two words with a hyphen between them. */
function isTied({ words }: Document, { firstToken, endToken }: NameSpan): boolean {
  return endToken - firstToken === 3 && HYPHEN.test(words[firstToken + 1]);
}
const HYPHEN = /^[-–]$/;

/** Peoples as they are written before a hyphen only; "Franco" alone is a person. */
const COMBINING: ReadonlySet<string> = new Set(
  'Franco Anglo Sino Indo Russo Afro Euro Austro Greco Italo Turko Luso Serbo Hispano Americo'.split(' '),
);

/** "|Franco| - German": the first half, where the tagger took it for a name of its own. */
function isCombined({ words }: Document, { firstToken, endToken, type, text }: NameSpan): boolean {
  return (
    type === 'person' &&
    endToken - firstToken === 1 &&
    COMBINING.has(text) &&
    HYPHEN.test(words[endToken] ?? '') &&
    demonym(words[endToken + 1] ?? '') !== null
  );
}

/** What a word names that needs no context; null for all others. */
function typeAlone(word: string): NameType | null {
  if (demonym(word) !== null) return 'demonym';
  if (isListed(word.toLowerCase(), 'Demonym')) return 'other';
  if (KNOWN_ORGANIZATIONS.has(word)) return 'organization';
  return placeRank(word) >= LEAST_RANK ? 'place' : null;
}
