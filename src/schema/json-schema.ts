import { z } from 'zod';
import { ArticleRecord } from './record.js';

/** The record as a JSON Schema (draft 2020-12), made from the zod schemas. */
export function jsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(ArticleRecord, { target: 'draft-2020-12' }) as Record<string, unknown>;
}
