import { type Document, firstIndex, tokenText } from '../../document/index.js';
import type { ArticleView } from '../article-view.js';
import type { NameSpan, NameType } from '../name-span.js';

/** One correction of the tagger's names. Rules run in a fixed order, each over what the one before it left. */
export interface RepairRule {
  readonly name: string;
  readonly reason: string;
  repair(document: Document, spans: readonly NameSpan[], view: ArticleView): readonly NameSpan[];
}

/** A span over the tokens [firstToken, endToken). */
export function spanOver(
  document: Document,
  firstToken: number,
  endToken: number,
  type: NameType,
  score: number,
): NameSpan {
  return {
    start: document.starts[firstToken],
    end: document.ends[endToken - 1],
    text: tokenText(document, firstToken, endToken),
    type,
    firstToken,
    endToken,
    sentence: document.sentenceOf[firstToken],
    inside: null,
    score,
  };
}

/** Adds `extra` to `spans` and drops what it overlaps; both in the order of the text. */
export function overlay(spans: readonly NameSpan[], extra: readonly NameSpan[]): NameSpan[] {
  if (extra.length === 0) return [...spans];
  const kept = spans.filter((span) => !overlapsAny(span, extra));
  return [...kept, ...extra].sort((a, b) => a.start - b.start);
}

/** Whether `span` overlaps one of `others`, which stand in the order of the text. */
function overlapsAny(span: NameSpan, others: readonly NameSpan[]): boolean {
  const next = firstIndex(others.length, (i) => others[i].end > span.start);
  return next < others.length && others[next].start < span.end;
}
