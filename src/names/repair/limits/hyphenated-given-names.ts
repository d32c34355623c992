import type { Document } from '../../../document/index.js';
import { lexiconTags } from '../../../lexicon/compromise.js';
import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

/** Second syllables of given names are short; so are these words, which make adjectives of names ("a Merkel-led party"). */
const SYLLABLE = /^\p{Ll}{1,6}$/u;
const FIRST_SYLLABLE = /^\p{Lu}\p{Ll}{0,5}$/u;
const ADJECTIVE =
  /^(?:led|era|run|style|like|based|backed|owned|linked|born|made|held|wide|ruled|era's|esque)$/;
const HYPHEN = /^[-–]$/;
/** Most syllables behind hyphens: "Prayoon Chan|-o|-cha". */
const MOST_SYLLABLES = 2;

/** "Moon Jae|-in", "Cheung Man|-yin": the second half of a given name is written small behind a hyphen. */
export const hyphenatedGivenNames: RepairRule = {
  name: 'hyphenated-given-names',
  reason: 'the tokeniser splits at the hyphen, and a small letter looks like the end of a name',
  repair: (document, spans) =>
    spans.map((span, i) => {
      if (span.type === 'demonym') return span;
      let end = span.endToken;
      if (end - span.firstToken < 2) {
        if (!isFirstSyllable(document, span, spans[i + 1])) return span;
        end++;
      }
      for (let n = 0; n < MOST_SYLLABLES && isSyllable(document, end, span); n++) end += 2;
      return end === span.endToken ? span : spanOver(document, span.firstToken, end, 'person', span.score);
    }),
};

/** Whether the word behind a surname is the first half of a given name that was taken for an ordinary word: "Kim |In-so". */
function isFirstSyllable(document: Document, span: NameSpan, next: NameSpan | undefined): boolean {
  const { endToken, type } = span;
  return (
    type === 'person' &&
    (next === undefined || next.firstToken > endToken) &&
    FIRST_SYLLABLE.test(document.words[endToken] ?? '') &&
    document.sentenceOf[endToken] === span.sentence &&
    isSyllable(document, endToken + 1, span)
  );
}

/** Whether a hyphen and a syllable stand at that token, tied to the word before; behind a name of another type, one that is no word. */
function isSyllable({ words, lower, starts, ends }: Document, token: number, { type }: NameSpan): boolean {
  return (
    HYPHEN.test(words[token] ?? '') &&
    ends[token - 1] === starts[token] &&
    ends[token] === starts[token + 1] &&
    SYLLABLE.test(words[token + 1]) &&
    !ADJECTIVE.test(words[token + 1]) &&
    (type === 'person' || lexiconTags(lower[token + 1]).length === 0)
  );
}
