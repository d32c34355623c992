import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type RuleTable, readDates } from './reading.js';

const RULES = fileURLToPath(new URL('../../src/dates/rules/', import.meta.url));
const TABLES = fileURLToPath(new URL('./tables/', import.meta.url));

const rules = readdirSync(RULES).filter((file) => file !== 'index.ts');

it('every rule has its table, every table its rule', () => {
  expect(readdirSync(TABLES).sort()).toEqual(rules.sort());
});

describe.each(rules)('%s', async (file) => {
  const { default: table } = (await import(/* @vite-ignore */ `./tables/${file}`)) as { default: RuleTable };

  it.each(table.finds)('finds %s', (text, ...expected) => {
    expect(readDates(text)).toEqual(expected);
  });

  it.each(table.leaves)('leaves %s', (text) => {
    expect(readDates(text)).toEqual([]);
  });
});
