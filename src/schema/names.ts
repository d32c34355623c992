import { z } from 'zod';
import { Gender } from './person.js';
import { PlaceKind } from './place.js';
import { Offset } from './span.js';

/**
 * What a proper name names. `demonym`: an adjective or a people's name that points to a country or place ("Syrian");
 * `facility`: a built place (airport, hospital, bridge); `other`: everything else with a name (events, products, laws).
 */
export const NameKind = z.enum(['person', 'place', 'organization', 'facility', 'demonym', 'other']);
export type NameKind = z.infer<typeof NameKind>;

/** A name that another recogniser has found: a stretch of the text in UTF-16 code units, `end` exclusive. */
export const RecognisedName = z.strictObject({
  start: Offset,
  end: Offset,
  type: NameKind,
  /** How sure the recogniser is, 0 to 1. */
  score: z.number().min(0).max(1).optional(),
});
export type RecognisedName = z.infer<typeof RecognisedName>;

/** Finds the names of an article in the place of the built-in tagger. Spans must not overlap or cut a word; their order is free. */
export type Recogniser = (text: string) => readonly RecognisedName[];

const Name = z.string().trim().min(1).max(200);
const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code such as "NO"');

/** A person whom you know. What is given wins over what the article says. */
export const KnownPerson = z.strictObject({
  /** The name that the record is to bear. */
  name: Name,
  /** Other forms under which articles name this person. */
  aliases: z.array(Name).readonly().optional(),
  role: z.string().min(1).nullish(),
  nationality: CountryCode.nullish(),
  gender: Gender.nullish(),
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** A place that you know. The record holds what is given here and nothing from the gazetteer. */
export const KnownPlace = z.strictObject({
  name: Name,
  aliases: z.array(Name).readonly().optional(),
  kind: PlaceKind.optional(),
  countryCode: CountryCode.nullish(),
  admin1: z.string().min(1).nullish(),
  /** WGS 84, degrees. */
  point: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullish(),
  geonamesId: z.int().positive().nullish(),
});
export type KnownPlace = z.infer<typeof KnownPlace>;

/** Names to add to what the tagger finds: a string for the name alone, an object for what is known of its bearer. */
export const AddedNames = z.strictObject({
  people: z
    .array(z.union([Name, KnownPerson]))
    .readonly()
    .optional(),
  places: z
    .array(z.union([Name, KnownPlace]))
    .readonly()
    .optional(),
});
export type AddedNames = z.infer<typeof AddedNames>;
