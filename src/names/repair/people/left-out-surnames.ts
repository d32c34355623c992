import { type Document, wordTest } from '../../../document/index.js';
import type { ArticleView, WordElsewhere } from '../../article-view.js';
import type { NameSpan } from '../../name-span.js';
import { lookOf } from '../../word-look.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';
import { isFullName } from './full-names.js';

/** Behind an article a surname is an adjective ("the Buffett rule"), but for nouns that stand for the bearers. */
const isArticle = wordTest((_, lower) => lower === 'the' || lower === 'a' || lower === 'an');
const isHousehold = wordTest((_, lower) =>
  /^(?:couple|family|families|brothers|sisters|siblings|clan|government|administration|cabinet|regime|camp|campaign)$/.test(
    lower,
  ),
);
/** Small words that belong to a surname where its bearer's full name has them: "de Vries". */
const isParticle = wordTest((word) => /^(?:de|di|da|dos|van|von|bin|al|la|le|den|der|ter)$/.test(word));
/** Months ("May" is in no list of them), titles and words of places and bodies, which stand alone for other reasons. */
const OTHER_CLASS = /[mOPTt]/;
const SURNAME = /^\p{Lu}['’]?\p{L}*\p{Ll}$/u;
const isSurname = wordTest((word) => SURNAME.test(word) && word !== 'May');

/** "Gravely was arrested", in an article with an Ada Gravely: a capitalised word that is her surname, and that stands alone, names her. */
export const leftOutSurnames: RepairRule = {
  name: 'left-out-surnames',
  reason: 'a surname that is an ordinary word, too, is easily passed over',
  repair(document, spans, view) {
    const known = new Map<WordElsewhere, boolean>();
    for (const span of spans) if (isFullName(span)) addSurname(document, span, view, known);
    if (known.size === 0) return spans;
    const found: NameSpan[] = [];
    let next = 0;
    for (let i = 0; i < document.tokenCount; i++) {
      const word = view.elsewhere[i];
      if (word === null || !known.has(word)) continue;
      while (next < spans.length && spans[next].endToken <= i) next++;
      if (next < spans.length && spans[next].firstToken <= i) continue;
      if (!standsAlone(document, view, i)) continue;
      const particle = known.get(word) === true && i > 0 && isParticle(document.forms[i - 1]);
      found.push(spanOver(document, particle ? i - 1 : i, i + 1, 'person', 0.8));
    }
    return overlay(spans, found);
  },
};

/** The last word of a full name, or the first one of a name whose last one is a syllable behind a hyphen ("Yoon Suk-yeol"). */
function addSurname(
  { forms, words }: Document,
  { firstToken, endToken }: NameSpan,
  { elsewhere }: ArticleView,
  known: Map<WordElsewhere, boolean>,
): void {
  const last = endToken - 1;
  const surname = words[last - 1] === '-' && /^\p{Ll}/u.test(words[last]) ? firstToken : last;
  const word = elsewhere[surname];
  if (word === null || !isSurname(forms[surname]) || OTHER_CLASS.test(lookOf(forms[surname]).classes)) return;
  known.set(word, surname > firstToken && isParticle(forms[surname - 1]));
}

/** Whether a word of the story is no part of a run of capitals, of a headline or of what an article makes an adjective of. */
function standsAlone(document: Document, view: ArticleView, token: number): boolean {
  const { forms, words, sentences, sentenceOf, blocks } = document;
  if (view.blockCase[token] !== 0 || view.runEnd[token] - view.runStart[token] > 1) return false;
  if (!isSurname(forms[token]) || blocks[sentences[sentenceOf[token]].block].kind === 'boilerplate')
    return false;
  if (view.sentenceStart[token] !== 0) return !lookOf(forms[token]).classes.includes('c');
  if (/^\p{Lu}/u.test(words[token + 1] ?? '')) return false;
  return !isArticle(forms[token - 1]) || (token + 1 < forms.length && isHousehold(forms[token + 1]));
}
