import type { ArticleView } from './article-view.js';
import { closes, opens, TAGGED_TYPES, typeOfLabel } from './labels.js';
import type { NameSpan } from './name-span.js';

/** Words that belong to no name when they stand at its edge. */
const OUTER = /^(?:['’]s|['’]|[.,;:!?"“”«»()[\]]|the|a|an|and|of|in|for)$/i;

/** An ending that the tokeniser left on the word ("Abbas's"). */
const POSSESSIVE = /(?<=.)['’]s$/;

/** A full stop that the tokeniser left on the word ("by Lei Mi."); those of initials and abbreviations follow a capital or no vowel. */
const STOPPED = /^\p{Lu}\p{Ll}+\.$/u;
const VOWEL = /[aeiouy]/;

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
    const stop = document.ends[end - 1] - tailLength(document.words[end - 1]);
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

/** Length of what stands on the last word of a name and is no part of it. */
function tailLength(word: string): number {
  if (word.endsWith('.')) return STOPPED.test(word) && VOWEL.test(word) ? 1 : 0;
  return POSSESSIVE.exec(word)?.[0].length ?? 0;
}
