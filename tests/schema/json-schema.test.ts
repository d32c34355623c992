import { describe, expect, it } from 'vitest';
import { ArticleRecord, extract, jsonSchema } from '../../src/index.js';

describe('the JSON Schema', () => {
  const schema = jsonSchema();
  const definitions = schema['$defs'] as Record<string, Record<string, unknown>>;

  it('is of draft 2020-12 and describes the record', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $ref: '#/$defs/ArticleRecord',
    });
    expect(definitions['ArticleRecord']).toMatchObject({ title: 'wirefacts article record', type: 'object' });
  });

  it('requires every field, since unknown is null and never left out', () => {
    for (const [name, { properties, required }] of Object.entries(definitions))
      expect(required, name).toEqual(Object.keys(properties as object));
  });

  it('has a definition for each part of a record', () => {
    expect(Object.keys(definitions).sort()).toEqual([
      'ArticleRecord',
      'DateExpression',
      'Dateline',
      'Figure',
      'Mention',
      'Organization',
      'Person',
      'Place',
      'PlaceAlternative',
      'Quote',
      'Span',
      'Speaker',
      'Toll',
    ]);
  });
});

describe('the zod schema', () => {
  const record = extract('At least 14 people died in Cadiz on Thursday.', { published: '2024-05-03' });

  it('takes what extract gives', () => {
    expect(ArticleRecord.parse(record)).toEqual(record);
  });

  it.each([
    ['another version', { schemaVersion: '0.9' }],
    ['a missing text', { text: undefined }],
    ['an id of the wrong letter', { dates: [{ ...record.dates[0], id: 'x1' }] }],
    ['a negative offset', { dates: [{ ...record.dates[0], start: -1 }] }],
    ['a kind that is none', { figures: [{ ...record.figures[0], kind: 'hurt' }] }],
    ['a confidence above 1', { figures: [{ ...record.figures[0], confidence: 1.2 }] }],
  ])('refuses %s', (_, change) => {
    expect(ArticleRecord.safeParse({ ...record, ...change }).success).toBe(false);
  });
});
