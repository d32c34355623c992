import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstIndex } from '../../src/document/index.js';

describe('the first index in a sorted list', () => {
  it('is where a search from the front stops', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 })), fc.nat({ max: 60 }), (numbers, wanted) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        const slow = sorted.findIndex((n) => n >= wanted);
        expect(firstIndex(sorted.length, (i) => sorted[i] >= wanted)).toBe(slow < 0 ? sorted.length : slow);
      }),
    );
  });

  it('looks at few of many', () => {
    let looks = 0;
    firstIndex(1_000_000, (i) => {
      looks++;
      return i >= 765_432;
    });
    expect(looks).toBeLessThanOrEqual(20);
  });
});
