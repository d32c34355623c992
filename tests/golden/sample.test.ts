import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ArticleRecord, extract } from '../../src/index.js';

/** A real article that lies beside the project where it is developed; it is not ours to ship. */
const SAMPLE = '../shared/corpora/articles/assad-putin-sochi.txt';
const present = existsSync(SAMPLE);

/** The record of the sample, read once and only where the file is there. */
let read: ArticleRecord | undefined;
const sample = (): ArticleRecord => {
  read ??= extract(readFileSync(SAMPLE, 'utf8'), { published: '2017-11-23' });
  return read;
};

const person = (name: string) => sample().people.find((p) => p.name === name);
const place = (name: string) => sample().places.find((p) => p.name === name);
const date = (text: string) => sample().dates.find((d) => d.text === text)?.value;

describe('the sample article', () => {
  it.runIf(present)('names two people and no third', () => {
    expect(
      sample()
        .people.map(({ name }) => name)
        .sort(),
    ).toEqual(['Bashar al-Assad', 'Vladimir Putin']);
    expect(person('Vladimir Putin')).toMatchObject({ role: 'Russian President', nationality: 'RU' });
    expect(person('Vladimir Putin')?.aliases).toEqual(expect.arrayContaining(['Putin', 'Mr Putin']));
    expect(person('Bashar al-Assad')?.nationality).toBe('SY');
  });

  it.runIf(present)('gives every bare "Assad" and "Putin" to its man', () => {
    const { text } = sample();
    for (const [name, word] of [
      ['Bashar al-Assad', 'Assad'],
      ['Vladimir Putin', 'Putin'],
    ] as const) {
      const mentions = person(name)?.mentions ?? [];
      const missed = [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].filter(
        ({ index }) => !mentions.some(({ start, end }) => start <= index && index < end),
      );
      expect(missed.map(({ index }) => text.slice(index - 20, index + 20))).toEqual([]);
    }
  });

  it.runIf(present)('places Sochi in Russia, and the other places', () => {
    const sochi = place('Sochi');
    expect(sochi?.countryCode).toBe('RU');
    expect(sochi?.latitude).toBeCloseTo(43.6, 0);
    expect(sochi?.longitude).toBeCloseTo(39.7, 0);
    expect(place('Russia')?.mentions.map(({ text }) => text)).toContain('Russian Federation');
    const names = sample().places.map(({ name }) => name);
    for (const name of ['Syria', 'Moscow', 'Kazakhstan', 'Black Sea']) expect(names).toContain(name);
    expect(names.some((name) => name.startsWith('Mediterranean'))).toBe(true);
  });

  it.runIf(present)('dates what it tells', () => {
    expect(date('late Thursday')).toBe('2017-11-23');
    expect(date('Thursday')).toBe('2017-11-23');
    expect(date('October 2015')).toBe('2015-10');
    expect(date('this year')).toBe('2017');
    expect(date('2015')).toBe('2015');
  });

  it.runIf(present)('quotes Putin, Assad, and Putin to Assad', () => {
    const { quotes } = sample();
    expect(quotes).toHaveLength(4);
    expect(quotes[0]?.speaker?.name).toBe('Vladimir Putin');
    expect(quotes[1]?.speaker?.name).toBe('Bashar al-Assad');
    expect(quotes[3]?.text).toContain('a lot has been done');
    expect(quotes[3]?.speaker?.name).toBe('Vladimir Putin');
    expect(quotes[3]?.addressee?.text).toBe('Assad');
  });

  it.runIf(present)('counts the dead and the displaced, and no aircraft', () => {
    const { figures } = sample();
    expect(figures).toHaveLength(2);
    expect(figures[0]).toMatchObject({
      text: 'More than 450,000 people',
      kind: 'killed',
      quantity: { min: 450_000, qualifier: 'more_than' },
      scope: 'cumulative',
    });
    expect(figures[1]).toMatchObject({
      text: '11 million',
      kind: 'displaced',
      quantity: { value: 11_000_000 },
    });
  });

  it.runIf(present)('counts a caption that stands twice once', () => {
    const { dates } = sample();
    expect(dates.filter(({ text }) => text === 'this year')).toHaveLength(1);
  });
});
