import { z } from 'zod';

/** An offset in UTF-16 code units into the exact input text. */
export const Offset = z.int().nonnegative();

/** A certainty between 0 and 1. It orders facts by how far to trust them; it is no calibrated probability. */
export const Confidence = z.number().min(0).max(1);

/** A half-open stretch of the input: `article.slice(start, end) === text`. */
export const Span = z
  .object({ start: Offset, end: Offset, text: z.string() })
  .meta({ id: 'Span', description: 'A half-open stretch of the input text in UTF-16 code units.' });
export type Span = z.infer<typeof Span>;

/** The offsets of the sentence that a fact stands in. */
export const SentenceRange = z.tuple([Offset, Offset]);
export type SentenceRange = z.infer<typeof SentenceRange>;
