import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/index.js';

const page = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');

/** Names of fields, and the strings that fields may hold, anywhere in a JSON Schema. */
function namesIn(schema: unknown, names: Set<string> = new Set()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return names;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      for (const name of Object.keys(value)) names.add(name);
    if (key === 'enum' && Array.isArray(value))
      for (const name of value) if (typeof name === 'string') names.add(name);
    namesIn(value, names);
  }
  return names;
}

describe('docs/records.md', () => {
  const names = namesIn(jsonSchema());

  it('is held against the whole schema', () => {
    expect(names).toContain('geonamesId');
    expect(names).toContain('housing_uninhabitable');
    expect(names.size).toBeGreaterThan(90);
  });

  it('names every field and every value of a field', () => {
    expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
