import { describe, expect, it } from 'vitest';
import { type MarkedName, readMarkedRows, readMarkedTexts } from '../../scripts/train-names/corrections.js';

const FOLDER = 'data/name-gold';

/** Names in order, none empty, none over another. */
function areInOrder(names: readonly MarkedName[]): boolean {
  return names.every(({ start, end }, i) => start < end && (i === 0 || names[i - 1].end <= start));
}

describe('the marked names of the training news', () => {
  const rows = readMarkedRows(FOLDER);
  const texts = readMarkedTexts(FOLDER);

  it('stand in order and apart in every row', () => {
    expect(rows.size).toBeGreaterThan(38_000);
    expect([...rows].filter(([, names]) => !areInOrder(names))).toEqual([]);
  });

  it('stand in order, apart and inside of their sentence in every text', () => {
    expect(texts.size).toBe(840);
    const wrong = [...texts].filter(([, sentences]) =>
      sentences.some(
        ({ start, end, names }, i) =>
          !areInOrder(names) ||
          names.some((name) => start + name.end > end) ||
          (i > 0 && sentences[i - 1].end > start),
      ),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  it('have all kinds of marks', () => {
    const marks = new Set([...rows.values()].flat().map(({ mark }) => mark));
    expect([...marks].sort()).toEqual(['D', 'F', 'L', 'M', 'O', 'P']);
  });
});
