import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Place } from '../schema/place.js';
import { findToponyms } from './find.js';
import { toPlaces } from './record.js';
import { homeByRegister } from './register.js';
import { resolveSenses } from './resolve.js';
import { groupSenses } from './sense.js';

/** Name spans -> one record a place, resolved to the gazetteer where the evidence allows, in order of first mention. */
export function resolvePlaces(document: Document, names: readonly NameSpan[]): Place[] {
  const toponyms = findToponyms(document, names);
  if (toponyms.length === 0) return [];
  const senses = groupSenses(document, toponyms);
  return toPlaces(document, senses, resolveSenses(senses, homeByRegister(document)));
}
