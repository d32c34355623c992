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
  const { starts, ends, tokenCount } = document;
  return spans.map(({ start, end, outerStart, outerEnd, family, block, unclosed, continues }) => {
    const firstToken = tokenAtOrAfter(document, start);
    let endToken = firstToken;
    while (endToken < tokenCount && starts[endToken] < end) endToken++;
    let outerFirstToken = firstToken;
    while (outerFirstToken > 0 && ends[outerFirstToken - 1] > outerStart) outerFirstToken--;
    let outerEndToken = endToken;
    while (outerEndToken < tokenCount && starts[outerEndToken] < outerEnd) outerEndToken++;
    return {
      start,
      end,
      outerStart,
      outerEnd,
      family,
      block,
      unclosed,
      continues,
      firstToken,
      endToken,
      outerFirstToken,
      outerEndToken,
    };
  });
}

/** For each token the number of the span (in `spans`, counted from 1) that covers it with its marks; 0 outside. */
export function coverage(document: Document, spans: readonly QuotedSpan[]): Uint32Array {
  const covered = new Uint32Array(document.tokenCount);
  for (const [index, span] of spans.entries())
    covered.fill(index + 1, span.outerFirstToken, span.outerEndToken);
  return covered;
}
