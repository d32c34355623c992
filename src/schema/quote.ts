import { z } from 'zod';
import { Confidence, SentenceRange, Span } from './span.js';

/** How the speaker was found: by a name, by a description, by a pronoun, or as the speaker of the quote before. */
export const SpeakerVia = z.enum(['name', 'nominal', 'pronoun', 'continued']);
export type SpeakerVia = z.infer<typeof SpeakerVia>;

export const Speaker = Span.extend({
  /** The fullest name in the article of whoever speaks; the words themselves for an unnamed source. */
  name: z.string(),
  personId: z.string().nullable(),
  organizationId: z.string().nullable(),
  via: SpeakerVia,
}).meta({
  id: 'Speaker',
  description: 'start, end and text are the words that name the speaker at this quote ("he").',
});
export type Speaker = z.infer<typeof Speaker>;

/**
 * `full`: a sentence or clause of its own in quotation marks; `partial`: marked words woven into the reporter's sentence; `indirect`: a
 * paraphrase without marks ("officials said the road was shut"), in the record only with `include: ['indirect']`.
 */
export const QuoteKind = z.enum(['full', 'partial', 'indirect']);
export type QuoteKind = z.infer<typeof QuoteKind>;

export const Quote = Span.extend({
  id: z.string().regex(/^q\d+$/),
  /** The words inside the marks, marks left out; one span a piece of an interrupted quote. */
  parts: z.array(Span).min(1),
  kind: QuoteKind,
  /** The reporting words ("said", "according to"). */
  cue: Span.nullable(),
  /** Who was spoken to ("told reporters"). */
  addressee: Span.nullable(),
  speaker: Speaker.nullable(),
  /** The sentence in which the quote begins. */
  sentence: SentenceRange,
  confidence: Confidence,
}).meta({ id: 'Quote' });
export type Quote = z.infer<typeof Quote>;
