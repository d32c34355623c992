import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/dates.js';
import type { RuleTable } from './reading.js';

const tables = readdirSync(fileURLToPath(new URL('./tables/', import.meta.url)));

describe('a text without a day of publication', () => {
  it.each(tables)('is given no year of its own: %s', async (file) => {
    const { default: table } = (await import(/* @vite-ignore */ `./tables/${file}`)) as {
      default: RuleTable;
    };
    for (const [text] of table.finds)
      for (const { value, earliest, latest, anchor } of extractDates(text)) {
        if (value.includes('X')) expect([earliest, latest]).toEqual([null, null]);
        if (/^20(?:18|19|2[0-9])/.test(value)) expect(text).toMatch(/\d\d/);
        expect(anchor === null || /^d\d+$/.test(anchor)).toBe(true);
      }
  });

  it.each([
    ['He fled on Tuesday next week.', 'XXXX-WXX-2'],
    ['He fled on Christmas Day.', 'XXXX-12-25'],
    ['He fled on Good Friday.', 'XXXX-XX-XX'],
    ['He fled at Easter weekend.', 'XXXX-WXX-WE'],
    ['He fled at 3 p.m. on Wednesday.', 'XXXX-WXX-3T15:00'],
    ['He fled on the last Friday of October.', 'XXXX-WXX-5'],
    ['He fled in the third quarter.', 'XXXX-Q3'],
    ['He fled last winter.', 'XXXX-WI'],
    ['Targets for FY16 were met.', '2016'],
  ])('keeps what the words tell: %s', (text, value) => {
    expect(extractDates(text).map((date) => date.value)).toEqual([value]);
  });

  it('and hands the month of a day on to the days behind it', () => {
    const values = (text: string) => extractDates(text).map((date) => date.value);
    expect(values('He came on May 3 and left on the 9th.')).toEqual(['XXXX-05-03', 'XXXX-05-09']);
    expect(values('He came on May 3, 2012, and left on the 9th.')).toEqual(['2012-05-03', '2012-05-09']);
    expect(values('He came on June 30 and left on the 31st.')).toEqual(['XXXX-06-30']);
  });
});
