import type { Document } from '../document/index.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Quote } from '../schema/quote.js';
import { assembleIndirect, assembleQuotes, type UnnumberedQuote } from './assemble.js';
import { attribute } from './attribute.js';
import { findIndirect } from './indirect/index.js';
import { keepSpeech, type Speech } from './is-speech.js';
import { layOut } from './layout.js';
import { tagSurnames } from './name-tags.js';
import { pairMarks } from './pair-marks.js';

/**
 * Document -> quotations with their speakers, in the order of the text: marks are paired, marked words that nobody says are
 * left out, a speaker is chosen for the rest and resolved to a record. `indirect` adds what is said without marks
 * ("officials said the road was shut"); the direct quotes are the same with and without it.
 */
export function findQuotes(
  article: Document,
  people: readonly Person[],
  organizations: readonly Organization[],
  { indirect = false }: { readonly indirect?: boolean } = {},
): Quote[] {
  const marked = pairMarks(article);
  if (marked.length === 0 && !indirect) return [];
  const document = tagSurnames(article);
  const speech: readonly Speech[] = marked.length === 0 ? [] : keepSpeech(document, layOut(document, marked));
  if (speech.length === 0 && !indirect) return [];
  const { scene, cast, attributions } = attribute(document, speech, people, organizations);
  const quotes = assembleQuotes(scene, cast, attributions);
  if (!indirect) return numbered(quotes);
  const paraphrases = assembleIndirect(scene, cast, findIndirect(scene, cast, attributions));
  return numbered([...quotes, ...paraphrases].sort((a, b) => a.start - b.start || b.end - a.end));
}

function numbered(quotes: readonly UnnumberedQuote[]): Quote[] {
  return quotes.map((quote, index) => ({ id: `q${index + 1}`, ...quote }));
}
