import { read } from '../../src/document/index.js';
import type { NameSpan, NameType } from '../../src/names/index.js';
import { resolvePlaces } from '../../src/places/index.js';
import type { Place } from '../../src/schema/place.js';

/** Marks names in a text by hand, so that these tests do not hang on the tagger: every occurrence of each name is a span. */
export function resolve(text: string, marked: Readonly<Record<string, NameType>>): Place[] {
  const document = read(text);
  const spans: NameSpan[] = [];
  for (const [name, type] of Object.entries(marked)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const firstToken = document.starts.indexOf(start);
      let endToken = firstToken + 1;
      while (document.ends[endToken - 1] < end) endToken++;
      spans.push({
        start,
        end,
        text: name,
        type,
        firstToken,
        endToken,
        sentence: document.sentenceOf[firstToken],
        inside: null,
        score: 1,
      });
    }
  }
  return resolvePlaces(
    document,
    spans.sort((a, b) => a.start - b.start),
  );
}

export function byText(places: readonly Place[], text: string): Place | undefined {
  return places.find((place) => place.mentions.some((mention) => mention.text === text));
}
