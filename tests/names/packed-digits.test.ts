import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE, readDigits, writeDigits } from '../../src/names/packed-digits.js';

describe('digits as characters', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: BASE - 1 }), { maxLength: 10_000 }), (digits) => {
        expect([...readDigits(writeDigits(digits))]).toEqual(digits);
      }),
    );
  });

  it('need no backslash between single quotes', () => {
    const all = writeDigits(Array.from({ length: BASE }, (_, digit) => digit));
    expect(all).not.toMatch(/['\\\n\r]/);
    expect(new Set(all).size).toBe(BASE);
  });

  it.each([-1, BASE, Number.NaN])('%d is none', (digit) => {
    expect(() => writeDigits([digit])).toThrow(RangeError);
  });
});
