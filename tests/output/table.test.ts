import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { tablePrinter } from '../../src/output/index.js';
import { amountWords } from '../../src/output/table/amount.js';
import { cut, displayWidth, oneLine, wrap } from '../../src/output/table/text-width.js';
import { sampleRecord } from './sample-record.js';

const print = (width: number, record = sampleRecord) => tablePrinter({ width, color: false }).print(record);

describe('the table', () => {
  it('says whom a toll counts that rests on a named victim', () => {
    const [toll] = sampleRecord.tolls;
    const named = { ...toll!, figureIds: [], evidence: [{ start: 0, end: 4, text: 'Rosa' }] };
    expect(print(100, { ...sampleRecord, tolls: [named] })).toContain('killed  from “Rosa”');
  });

  it('has one section a record type', () => {
    expect(print(100)).toMatchInlineSnapshot(`
      "flood.txt
      published 2025-03-05 · dateline PORT ELLERY, March 4 (Coastwire)

      PEOPLE
        Ines Duarte  Mayor of Port Ellery  PT  2×  also Duarte, Ms Duarte

      ORGANIZATIONS
        Coastwire  0×

      PLACES
        Port Ellery     city   PT  37.02°N 7.93°W  1×  Faro
        Gulf of Ellery  water                      1×

      DATES
        Tuesday  2025-03-04
        March 4  2025-03     start  2025-03-01 to 2025-03-10

      QUOTES
        Ines Duarte to reporters
          “The river rose, … faster than anyone here has seen in a lifetime of living beside it.”

      FIGURES
        f1  at least 12  killed  “At least 12 people”  2025-03-04  Port Ellery
        f2  about 3,000  fled    “about 3,000”         2025-03-04  Port Ellery  reported, says Mayor Ines…

      TOLL
        at least 12  killed  from f1
      "
    `);
  });

  it('leaves empty sections out', () => {
    const table = print(80, extract('Nothing here.'));
    expect(table).toContain('Nothing found.');
    expect(table).toContain('publication date unknown');
    expect(table).not.toContain('PEOPLE');
  });

  it.each([40, 60, 80, 132])('keeps within %i columns', (width) => {
    const widest = Math.max(...print(width).split('\n').map(displayWidth));
    expect(widest).toBeLessThanOrEqual(width);
  });

  it('is painted in colour with the same words', () => {
    const painted = tablePrinter({ width: 100, color: true }).print(sampleRecord);
    expect(painted).toContain('\u001b[31mkilled\u001b[39m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(print(100));
  });

  it('keeps control sequences of the article away from the terminal', () => {
    const [person] = sampleRecord.people;
    const table = print(80, { ...sampleRecord, people: [{ ...person!, name: 'Ines\u001b[2J\r\nDuarte' }] });
    expect(table).toContain('Ines [2J Duarte');
    expect(table).not.toContain('\u001b');
  });
});

describe('amounts in words', () => {
  it.each([
    [{ value: 12, min: 12, max: 12, qualifier: 'exact' }, '12'],
    [{ value: 450_000, min: 450_000, max: null, qualifier: 'more_than' }, 'more than 450,000'],
    [{ value: 12, min: 12, max: null, qualifier: 'at_least' }, 'at least 12'],
    [{ value: 30, min: null, max: 30, qualifier: 'up_to' }, 'up to 30'],
    [{ value: 100, min: null, max: 99, qualifier: 'nearly' }, 'nearly 100'],
    [{ value: 50, min: null, max: null, qualifier: 'about' }, 'about 50'],
    [{ value: null, min: 40, max: 50, qualifier: 'range' }, '40 to 50'],
    [{ value: 45, min: 40, max: 50, qualifier: 'range' }, '40 to 50'],
    [{ value: null, min: 24, max: null, qualifier: 'vague' }, '24 or more'],
    [{ value: null, min: null, max: null, qualifier: 'unknown' }, 'unknown number'],
    [{ value: 0, min: 0, max: 0, qualifier: 'exact' }, '0'],
  ] as const)('%j is %s', (amount, words) => {
    expect(amountWords(amount)).toBe(words);
  });
});

describe('the width of text', () => {
  it.each([
    ['Sochi', 5],
    ['Jose\u0301', 4],
    ['北京', 4],
    ['🙂!', 3],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it.each([
    ['Vladimir Putin', 14, 'Vladimir Putin'],
    ['Vladimir Putin', 10, 'Vladimir…'],
    ['北京北京', 5, '北京…'],
  ])('%s cut to %i columns is %s', (text, width, expected) => {
    expect(cut(text, width)).toBe(expected);
    expect(displayWidth(cut(text, width))).toBeLessThanOrEqual(width);
  });

  it('wraps at spaces and leaves long words whole', () => {
    expect(wrap('the river rose unbelievably fast', 10)).toEqual([
      'the river',
      'rose',
      'unbelievably',
      'fast',
    ]);
  });

  it('puts text on one line', () => {
    expect(oneLine(' a\r\n\tb\u2028c\u0007 ')).toBe('a b c');
  });
});
