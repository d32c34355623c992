import { z } from 'zod';
import { Mention } from './mention.js';
import { Confidence } from './span.js';

export const PlaceKind = z.enum([
  'continent',
  'region',
  'country',
  'admin',
  'city',
  'water',
  'mountain',
  'island',
  'facility',
  'other',
]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** Another place that the name may mean. */
export const PlaceAlternative = z
  .object({
    name: z.string(),
    countryCode: z.string().length(2).nullable(),
    admin1: z.string().nullable(),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    geonamesId: z.int().positive().nullable(),
  })
  .meta({ id: 'PlaceAlternative' });
export type PlaceAlternative = z.infer<typeof PlaceAlternative>;

export const Place = z
  .object({
    id: z.string().regex(/^l\d+$/),
    /** The gazetteer's name where the place is resolved, otherwise the fullest form in the article. */
    name: z.string(),
    kind: PlaceKind,
    /** ISO 3166-1 alpha-2; null for places in no one country (seas, regions) and for unresolved ones. */
    countryCode: z.string().length(2).nullable(),
    /** Name of the first-level division that holds the place. */
    admin1: z.string().nullable(),
    /** WGS 84, degrees. */
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    geonamesId: z.int().positive().nullable(),
    population: z.int().nonnegative().nullable(),
    /** Other places that the evidence speaks for almost as much, likeliest first; empty where the call is clear. */
    alternatives: z.array(PlaceAlternative),
    mentions: z.array(Mention),
    confidence: Confidence,
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
