import type { Document } from '../document/index.js';
import type { KnownNames, NameSpan } from '../names/index.js';
import type { Place } from '../schema/place.js';
import { findToponyms } from './find.js';
import { joinPlaces, takeKnownPlaces } from './known-places.js';
import { toPlaces } from './record.js';
import { homeByRegister } from './register.js';
import { resolveSenses } from './resolve.js';
import { groupSenses } from './sense.js';

export { explainNames, type PlaceExplanation, type PlaceReading } from './explain.js';
export type { PlaceScoreParts } from './score.js';

/**
 * Name spans -> one record a place, in order of first mention: those of the user as they were given, the others resolved to the
 * gazetteer where the evidence allows.
 */
export function resolvePlaces(
  document: Document,
  names: readonly NameSpan[],
  known: KnownNames | null = null,
): Place[] {
  if (known === null || known.places.size === 0) return resolveByGazetteer(document, names);
  const { added, others } = takeKnownPlaces(document, names, known);
  return joinPlaces(added, resolveByGazetteer(document, others));
}

function resolveByGazetteer(document: Document, names: readonly NameSpan[]): Place[] {
  const toponyms = findToponyms(document, names);
  if (toponyms.length === 0) return [];
  const senses = groupSenses(document, toponyms);
  return toPlaces(document, senses, resolveSenses(senses, homeByRegister(document)));
}
