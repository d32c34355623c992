import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExtractor, extract, RecordType } from '../../src/index.js';
import { anyText, anyUnicode, newsLike } from './article-arbitraries.js';
import { recordProblems } from './record-problems.js';

const published = fc.constantFrom('2017-11-23', '2024-02-29', '1999-12-31', undefined);
const withDate = (day: string | undefined) => (day === undefined ? {} : { published: day });

describe.each([
  ['pieces of news', newsLike, 250],
  ['any UTF-16', anyText, 150],
  ['any Unicode', anyUnicode, 100],
])('the record of %s', (_, texts, numRuns) => {
  it('keeps its promises', () => {
    fc.assert(
      fc.property(texts, published, (text, day) => {
        expect(recordProblems(extract(text, withDate(day)))).toEqual([]);
      }),
      { numRuns, seed: 20241122 },
    );
  });
});

describe('the same input', () => {
  it('gives the same record, whatever was read before', () => {
    const reused = createExtractor({ published: '2024-05-03' });
    fc.assert(
      fc.property(newsLike, newsLike, (text, other) => {
        const first = JSON.stringify(reused(text));
        reused(other);
        expect(JSON.stringify(reused(text))).toBe(first);
        expect(JSON.stringify(extract(text, { published: '2024-05-03' }))).toBe(first);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('is left as it was', () => {
    const input = Object.freeze({
      text: 'Two men died in Oslo on Monday.',
      id: 'x',
      published: '2024-05-03',
    });
    const options = Object.freeze({ include: Object.freeze([...RecordType.options]) });
    expect(extract(input, options)).toMatchObject({ id: 'x', text: input.text });
  });
});
