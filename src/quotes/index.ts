import type { Document } from '../document/index.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Quote } from '../schema/quote.js';
import { assembleQuotes } from './assemble.js';
import { attribute } from './attribute.js';
import { keepSpeech } from './is-speech.js';
import { layOut } from './layout.js';
import { tagSurnames } from './name-tags.js';
import { pairMarks } from './pair-marks.js';

/**
 * Document -> direct quotations with their speakers, in the order of the text: marks are paired, marked words that nobody
 * says are left out, a speaker is chosen for the rest and resolved to a record.
 */
export function findQuotes(
  article: Document,
  people: readonly Person[],
  organizations: readonly Organization[],
): Quote[] {
  const marked = pairMarks(article);
  if (marked.length === 0) return [];
  const document = tagSurnames(article);
  const spans = layOut(document, marked);
  const speech = keepSpeech(document, spans);
  if (speech.length === 0) return [];
  const { scene, cast, attributions } = attribute(document, speech, people, organizations);
  return assembleQuotes(scene, cast, attributions);
}
