import type { NameSpan } from '../../name-span.js';

/** The words of all people's names of two words and more. */
export function wordsOfFullNames(spans: readonly NameSpan[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const span of spans) if (isFullName(span)) for (const word of span.text.split(/\s+/)) words.add(word);
  return words;
}

export function isFullName({ type, firstToken, endToken }: NameSpan): boolean {
  return type === 'person' && endToken - firstToken > 1;
}
