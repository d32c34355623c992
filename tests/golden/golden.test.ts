import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { recordProblems } from '../invariants/record-problems.js';
import { COMPARISONS, compare } from './comparisons.js';
import { loadFixtures, loadKnownGaps } from './fixtures.js';

const fixtures = loadFixtures();
const gaps = loadKnownGaps();

describe.each(fixtures)('$slug', ({ slug, input, expected }) => {
  const actual = extract(input);

  it('has an expected record that keeps the promises of every record', () => {
    expect(recordProblems(expected)).toEqual([]);
    expect(expected.text).toBe(input.text);
    expect(expected.published).toBe(input.published);
    expect(expected.title).toBe(input.title);
  });

  it('gives a record that keeps the promises of every record', () => {
    expect(recordProblems(actual)).toEqual([]);
  });

  for (const what of COMPARISONS) {
    const gap = gaps[slug]?.[what];
    if (gap === undefined)
      it(`reads ${what} as expected`, () => {
        const sides = compare(what, expected, actual);
        expect(sides.actual).toEqual(sides.expected);
      });
    else
      it(`does not yet read ${what}: ${gap}`, () => {
        const sides = compare(what, expected, actual);
        expect(sides.actual, 'the gap is closed: take it out of fixtures/known-gaps.json').not.toEqual(
          sides.expected,
        );
      });
  }
});

describe('fixtures', () => {
  it('are at least fifteen articles of different kinds', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(15);
  });

  it('have known gaps only for fixtures and comparisons that exist, each with a reason', () => {
    const unsound = Object.entries(gaps).flatMap(([slug, reasons]) =>
      Object.entries(reasons)
        .filter(
          ([what, reason]) =>
            !fixtures.some((fixture) => fixture.slug === slug) ||
            !COMPARISONS.some((comparison) => comparison === what) ||
            reason.trim().length < 10,
        )
        .map(([what]) => `${slug}: ${what}`),
    );
    expect(unsound).toEqual([]);
  });
});
