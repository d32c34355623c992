import { describe, expect, it } from 'vitest';
import { decodeBase64 } from '../../src/lexicon/base64.js';
import {
  closes,
  LABEL_COUNT,
  labelOf,
  mayFollow,
  OUTSIDE,
  opens,
  typeOfLabel,
} from '../../src/names/labels.js';
import { foldWord, isCapitalised, shapeOf } from '../../src/names/shape.js';
import { latticeFor, viterbi } from '../../src/names/viterbi.js';
import { wordClass } from '../../src/names/word-classes.js';

describe('shapes', () => {
  it.each([
    ['Kabul', 'Xx'],
    ['UN', 'XX'],
    ['McGregor', 'XxXx'],
    ['rain', 'x'],
    ['3rd', 'dx'],
    ['U.S.', 'X.X.'],
    ['Éire', 'Xx'],
    ['1,200', 'd,d'],
    ['', ''],
  ])('%s -> %s', (word, shape) => expect(shapeOf(word)).toBe(shape));

  it.each([
    ['Kabul', true],
    ['Özil', true],
    ['özil', false],
    ['3rd', false],
    ['', false],
  ])('%s capitalised: %s', (word, expected) => expect(isCapitalised(word)).toBe(expected));

  it.each([
    ['Erdoğan', 'erdogan'],
    ['Łódź', 'lodz'],
    ['O’Brien', "o'brien"],
    ['Diyarbakır', 'diyarbakir'],
  ])('%s folds to %s', (word, folded) => expect(foldWord(word)).toBe(folded));
});

describe('labels', () => {
  it('let a name go on only as the same type and start only outside of one', () => {
    const [person, place] = [0, 1];
    expect(mayFollow(labelOf(person, 'B'), labelOf(person, 'I'))).toBe(true);
    expect(mayFollow(labelOf(person, 'B'), labelOf(place, 'L'))).toBe(false);
    expect(mayFollow(labelOf(person, 'B'), OUTSIDE)).toBe(false);
    expect(mayFollow(labelOf(person, 'L'), labelOf(place, 'U'))).toBe(true);
    expect(mayFollow(OUTSIDE, labelOf(place, 'I'))).toBe(false);
  });

  it('know their type, and whether they open or close a name', () => {
    for (let label = 1; label < LABEL_COUNT; label++)
      expect(typeOfLabel(label)).toBe(Math.floor((label - 1) / 4));
    expect([opens(labelOf(2, 'B')), closes(labelOf(2, 'B'))]).toEqual([true, false]);
    expect([opens(labelOf(2, 'U')), closes(labelOf(2, 'U'))]).toEqual([true, true]);
    expect([opens(OUTSIDE), closes(OUTSIDE)]).toEqual([false, false]);
  });
});

describe('viterbi', () => {
  const best = (emissions: Float32Array, length: number): number[] => {
    const labels = new Uint8Array(length);
    viterbi(emissions, 0, length, latticeFor(length), labels, 0);
    return [...labels];
  };

  it('takes the best legal sequence, not the best label of each token', () => {
    const emissions = new Float32Array(2 * LABEL_COUNT);
    emissions[labelOf(0, 'B')] = 3;
    emissions[LABEL_COUNT + labelOf(1, 'L')] = 2;
    emissions[LABEL_COUNT + labelOf(0, 'L')] = 1;
    expect(best(emissions, 2)).toEqual([labelOf(0, 'B'), labelOf(0, 'L')]);
  });

  it('never leaves a name open at the end', () => {
    const emissions = new Float32Array(LABEL_COUNT);
    emissions[labelOf(0, 'B')] = 9;
    expect(mayFollow(best(emissions, 1)[0], OUTSIDE)).toBe(true);
  });

  it('reads and writes where it is told', () => {
    const emissions = new Float32Array(3 * LABEL_COUNT);
    emissions[2 * LABEL_COUNT + labelOf(1, 'U')] = 1;
    const labels = new Uint8Array(5);
    viterbi(emissions, 2 * LABEL_COUNT, 1, latticeFor(1), labels, 3);
    expect([...labels]).toEqual([0, 0, 0, labelOf(1, 'U'), 0]);
  });

  it('gives nothing for nothing', () => expect(best(new Float32Array(0), 0)).toHaveLength(0));
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 100, 1001])('gives back %d bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255);
    expect(decodeBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes);
  });
});

describe('word classes', () => {
  it.each([
    ['maria', /G/],
    ['president', /T/],
    ['ministry', /O/],
    ['province', /P/],
    ['said', /v/],
    ['Syrian', /d.*D/],
    ['Nairobi', /[45]/],
    ['Kenya', /5/],
    ['tuesday', /m/],
  ])('%s is %s', (word, pattern) => expect(wordClass(word, word.toLowerCase())).toMatch(pattern));

  it('knows nothing of a made-up word', () => expect(wordClass('qwzzrtl', 'qwzzrtl')).toBe(''));
});
