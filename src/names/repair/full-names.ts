import type { NameSpan } from '../name-span.js';

/** The words of all people's names of two words and more. */
export function wordsOfFullNames(spans: readonly NameSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { type, firstToken, endToken, text } of spans) {
    if (type === 'person' && endToken - firstToken > 1) for (const word of text.split(/\s+/)) words.add(word);
  }
  return words;
}
