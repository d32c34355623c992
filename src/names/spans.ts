import type { ArticleView } from './article-view.js';
import { closes, opens, TAGGED_TYPES, typeOfLabel } from './labels.js';
import type { NameSpan } from './name-span.js';

/** Words that belong to no name when they stand at its edge. */
const OUTER = /^(?:['’]s|['’]|[.,;:!?"“”«»()[\]]|the|a|an|and|of|in|for)$/i;

/** An ending that the tokeniser left on the word ("Abbas's"). */
const POSSESSIVE = /(?<=.)['’]s$/;

/** A full stop that the tokeniser left on the word ("by Lei Mi."); those of initials and abbreviations follow a capital or no vowel. */
const FULL_STOP = /(?<=^\p{Lu}\p{Ll}*[aeiouy]\p{Ll}*)\.$/u;

/** Labels -> names; punctuation, possessive endings and leading articles stay outside. */
export function spansOf(view: ArticleView, labels: Uint8Array): NameSpan[] {
  const { document } = view;
  const spans: NameSpan[] = [];
  let first = 0;
  for (let i = 0; i < labels.length; i++) {
    if (opens(labels[i])) first = i;
    if (!closes(labels[i])) continue;
    let from = first;
    let end = i + 1;
    while (from < end && OUTER.test(document.words[from])) from++;
    while (end > from && OUTER.test(document.words[end - 1])) end--;
    if (from === end) continue;
    const start = document.starts[from];
    const tail = POSSESSIVE.exec(document.words[end - 1]) ?? FULL_STOP.exec(document.words[end - 1]);
    const stop = document.ends[end - 1] - (tail?.[0].length ?? 0);
    spans.push({
      start,
      end: stop,
      text: document.text.slice(start, stop),
      type: TAGGED_TYPES[typeOfLabel(labels[i])],
      firstToken: from,
      endToken: end,
      sentence: document.sentenceOf[from],
      inside: null,
      score: 0.9,
    });
  }
  return spans;
}
