import type { Document, Sentence } from '../document/index.js';
import type { FigureContext } from './index.js';

/** The place nearest to `offset` in its sentence, else the last one named before it, else the dateline's. */
export function placeNear(
  document: Document,
  sentence: Sentence,
  offset: number,
  context: FigureContext,
): string | null {
  let inside: string | null = null;
  let near = Number.POSITIVE_INFINITY;
  let before: string | null = null;
  let lastBefore = -1;
  for (const place of context.places) {
    for (const mention of place.mentions) {
      if (mention.kind === 'demonym') continue;
      if (mention.start >= sentence.start && mention.end <= sentence.end) {
        const away = mention.start >= offset ? mention.start - offset : (offset - mention.end) * 2;
        if (away < near) {
          near = away;
          inside = place.id;
        }
      } else if (mention.start < offset && mention.start > lastBefore) {
        lastBefore = mention.start;
        before = place.id;
      }
    }
  }
  void document;
  return inside ?? before;
}

/** The date nearest to `offset` in its sentence, else the last one before it in the sentence before. */
export function dateNear(
  document: Document,
  sentence: Sentence,
  offset: number,
  context: FigureContext,
): string | null {
  let best: string | null = null;
  let near = Number.POSITIVE_INFINITY;
  const previous = sentence.index > 0 ? document.sentences[sentence.index - 1] : sentence;
  for (const date of context.dates) {
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (date.end > sentence.end || date.start < previous.start) continue;
    const away = Math.abs(date.start - offset) + (date.start < sentence.start ? 10_000 : 0);
    if (away < near) {
      near = away;
      best = date.id;
    }
  }
  return best;
}
