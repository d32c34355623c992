import { z } from 'zod';
import { DateExpression } from './date.js';
import { Figure } from './figure.js';
import { Organization } from './organization.js';
import { Person } from './person.js';
import { Place } from './place.js';
import { Quote } from './quote.js';
import { Span } from './span.js';
import { Toll } from './toll.js';

/** Version of the record's shape. It grows by a minor step when fields are added. */
export const SCHEMA_VERSION = '1.0';

export const DatelineRecord = Span.extend({
  placeId: z.string().nullable(),
  dateId: z.string().nullable(),
  agency: z.string().nullable(),
}).meta({ id: 'Dateline' });
export type DatelineRecord = z.infer<typeof DatelineRecord>;

/** Everything that one article states. Ids are stable within one record. */
export const ArticleRecord = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    id: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    language: z.literal('en'),
    text: z.string(),
    dateline: DatelineRecord.nullable(),
    people: z.array(Person),
    organizations: z.array(Organization),
    places: z.array(Place),
    dates: z.array(DateExpression),
    quotes: z.array(Quote),
    figures: z.array(Figure),
    tolls: z.array(Toll),
  })
  .meta({ id: 'ArticleRecord', title: 'wirefacts article record' });
export type ArticleRecord = z.infer<typeof ArticleRecord>;

export const RecordType = z.enum([
  'people',
  'organizations',
  'places',
  'dates',
  'quotes',
  'figures',
  'tolls',
]);
export type RecordType = z.infer<typeof RecordType>;
