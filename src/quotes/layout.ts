import { type Document, tokenAtOrAfter } from '../document/index.js';
import type { MarkedSpan } from './pair-marks.js';

/** A marked span laid over the tokens: the words inside are `firstToken` to `endToken`, with the marks `outerFirst` to `outerEnd`. */
export interface QuotedSpan extends MarkedSpan {
  readonly firstToken: number;
  readonly endToken: number;
  readonly outerFirstToken: number;
  readonly outerEndToken: number;
}

/** Finds the tokens of each marked span. */
export function layOut(document: Document, spans: readonly MarkedSpan[]): QuotedSpan[] {
  return spans.map((span) => {
    const firstToken = tokenAtOrAfter(document, span.start);
    let endToken = firstToken;
    while (endToken < document.tokenCount && document.starts[endToken] < span.end) endToken++;
    let outerFirstToken = firstToken;
    while (outerFirstToken > 0 && document.ends[outerFirstToken - 1] > span.outerStart) outerFirstToken--;
    let outerEndToken = endToken;
    while (outerEndToken < document.tokenCount && document.starts[outerEndToken] < span.outerEnd)
      outerEndToken++;
    return { ...span, firstToken, endToken, outerFirstToken, outerEndToken };
  });
}

/** For each token the number of the span (in `spans`, counted from 1) that covers it with its marks; 0 outside. */
export function coverage(document: Document, spans: readonly QuotedSpan[]): Uint32Array {
  const covered = new Uint32Array(document.tokenCount);
  for (const [index, span] of spans.entries())
    covered.fill(index + 1, span.outerFirstToken, span.outerEndToken);
  return covered;
}
