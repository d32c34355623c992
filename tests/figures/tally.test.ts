import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.js';

describe('a number alone on its line', () => {
  it('counts what the short lines under it say', () => {
    expect(figuresOf('At a glance\n\n321\nhouses\ndestroyed\n\n14\npeople injured\n\n')).toEqual([
      '321\nhouses | housing_destroyed | 321 321 321 exact house',
      '14\npeople | injured | 14 14 14 exact',
    ]);
  });

  it('counts nothing of the paragraph under it', () => {
    expect(
      figuresOf('12\n\nThe committee met on Monday to speak of how people were killed in the old war.\n\n'),
    ).toEqual([]);
  });
});
