import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, RecordType } from '../../src/index.js';
import { keepOnly } from '../../src/record/include.js';
import { newsLike } from './article-arbitraries.js';
import { recordProblems } from './record-problems.js';

const ARTICLE = `Boat sinks off Almaria, 14 dead

ALMARIA, Spain, May 2 (Coastwire) - At least 14 people drowned and about 30 others were rescued when a fishing boat sank off the Spanish coast on Thursday, officials said.

"We heard them shouting in the dark," Captain Elena Ruiz of the Spanish Coast Guard told reporters in Madrid. "We could not reach them all."

Ruiz said three of the dead were children. Interior Minister Pablo Ortega called it "a black day for Spain". More than 2,500 people have died on the route since 2019.
`;

const types = RecordType.options;
const subsets = Array.from({ length: 2 ** types.length }, (_, bits) =>
  types.filter((_, i) => bits & (1 << i)),
);

describe('include', () => {
  it('gives a sound record for every set of record types', () => {
    const wrong = subsets.flatMap((include) =>
      recordProblems(extract(ARTICLE, { include, published: '2024-05-03' })).map(
        (problem) => `${include.join('+') || 'nothing'}: ${problem}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('gives what the full record has of each type, and nothing else', () => {
    const full = extract(ARTICLE, { published: '2024-05-03' });
    for (const include of subsets) {
      const wanted = new Set(include);
      if (wanted.has('tolls')) wanted.add('figures'); // a toll names its figures
      expect(extract(ARTICLE, { include, published: '2024-05-03' }), include.join('+')).toEqual(
        keepOnly(full, wanted),
      );
    }
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(newsLike, fc.subarray([...types]), (text, include) => {
        expect(recordProblems(extract(text, { include }))).toEqual([]);
        expect(recordProblems(extract(text, { include: [...include, 'indirect'] }))).toEqual([]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
