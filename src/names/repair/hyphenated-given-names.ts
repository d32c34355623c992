import type { Document } from '../../document/index.js';
import type { NameSpan } from '../name-span.js';
import { type RepairRule, spanOver } from './repair.js';

/** Second syllables of given names are short; so are these words, which make adjectives of names ("a Merkel-led party"). */
const SYLLABLE = /^\p{Ll}{1,6}$/u;
const ADJECTIVE =
  /^(?:led|era|run|style|like|based|backed|owned|linked|born|made|held|wide|ruled|era's|esque)$/;

/** "Moon Jae|-in", "Cheung Man|-yin": the second half of a given name is written small behind a hyphen. */
export const hyphenatedGivenNames: RepairRule = {
  name: 'hyphenated-given-names',
  reason: 'the tokeniser splits at the hyphen, and a small letter looks like the end of a name',
  repair: (document, spans) =>
    spans.map((span) => (span.type === 'person' ? withSyllable(document, span) : span)),
};

function withSyllable(document: Document, span: NameSpan): NameSpan {
  const { firstToken, endToken } = span;
  const { words, starts, ends } = document;
  const tied =
    endToken - firstToken >= 2 &&
    /^[-–]$/.test(words[endToken] ?? '') &&
    ends[endToken - 1] === starts[endToken] &&
    ends[endToken] === starts[endToken + 1] &&
    SYLLABLE.test(words[endToken + 1]) &&
    !ADJECTIVE.test(words[endToken + 1]);
  return tied ? spanOver(document, firstToken, endToken + 2, 'person', span.score) : span;
}
