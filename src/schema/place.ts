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

/**
 * Whose point stands in the record: the place's own; that of the town that holds it or lies beside it; or the middle of the
 * wider area (district, county, state, island) that does. Geocoders and event data sets (ACLED) tell precision in such steps.
 */
export const PlacePrecision = z.enum(['own', 'town', 'area']);
export type PlacePrecision = z.infer<typeof PlacePrecision>;

/**
 * What the point rests on: the gazetteer's entry of the place; the town in its own name ("Iringa Regional Hospital"); the
 * place that its sentence sets beside it; the town that the whole article is about, the weakest of the four; or the user's own entry.
 */
export const PlaceEvidence = z.enum(['gazetteer', 'name', 'sentence', 'article', 'user']);
export type PlaceEvidence = z.infer<typeof PlaceEvidence>;

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
    /** WGS 84, degrees; whose point it is, `precision` tells. */
    latitude: z.number().min(-90).max(90).nullable(),
    longitude: z.number().min(-180).max(180).nullable(),
    /** Null if there is no point. */
    precision: PlacePrecision.nullable(),
    /** Null if there is no point. */
    locatedBy: PlaceEvidence.nullable(),
    /** Id of the place whose point is borrowed, where the article names it by itself. */
    within: z
      .string()
      .regex(/^l\d+$/)
      .nullable(),
    geonamesId: z.int().positive().nullable(),
    population: z.int().nonnegative().nullable(),
    /** Other places that the evidence speaks for almost as much, likeliest first; empty where the call is clear. */
    alternatives: z.array(PlaceAlternative),
    mentions: z.array(Mention),
    confidence: Confidence,
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
