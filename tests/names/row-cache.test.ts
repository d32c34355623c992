import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../src/names/labels.js';
import { RowCache } from '../../src/names/row-cache.js';

it('gives back the row of a pair until another pair takes its slot, which starts from nothing', () => {
  const cache = new RowCache(1);
  const first = cache.find(7, 9);
  expect(first).toBeLessThan(0);
  cache.rows.fill(3, ~first, ~first + LABEL_COUNT);
  expect(cache.find(7, 9)).toBe(~first);
  let rival = 0;
  while (cache.find(rival, 1) !== first) rival++;
  expect([...cache.rows.subarray(~first, ~first + LABEL_COUNT)].every((score) => score === 0)).toBe(true);
  expect(cache.find(7, 9)).toBe(first);
});
