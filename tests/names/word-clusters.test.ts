import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packClusters } from '../../scripts/word-clusters/pack.js';
import { groupVectors } from '../../scripts/word-clusters/spherical-k-means.js';
import { clustersIn, clustersOf, unpackClusters } from '../../src/names/word-clusters.js';

describe('clusters of words', () => {
  it.each([
    ['tuesday', 'wednesday'],
    ['hunan', 'hubei'],
  ])('%s keeps the company of %s', (one, other) => {
    expect(clustersOf(one)).toHaveLength(3);
    expect(clustersOf(one)[1]).toBe(clustersOf(other)[1]);
  });

  it('tell towns from verbs', () => expect(clustersOf('hunan')[2]).not.toBe(clustersOf('said')[2]));

  it('know a word without its accents', () => expect(clustersOf('mönday')).toEqual(clustersOf('monday')));

  it('do not know what is no word', () => expect(clustersOf('qzxvkwj')).toEqual([]));
});

describe('packing', () => {
  const words = Array.from({ length: 500 }, (_, i) => `word${i}`);
  const levels = [
    Uint16Array.from(words, (_, i) => i % 300),
    Uint16Array.from({ length: 300 }, (_, i) => i % 7),
  ];
  const table = unpackClusters(packClusters(words, levels));

  it('keeps the cluster of every word and its parent', () => {
    expect(words.map((word) => clustersIn(table, word))).toEqual(
      words.map((_, i) => [i % 300, (i % 300) % 7]),
    );
  });

  it('keeps the more frequent of two words with one key', () => {
    const twice = unpackClusters(
      packClusters(['same', 'same'], [Uint16Array.of(1, 0), Uint16Array.of(0, 0)]),
    );
    expect(clustersIn(twice, 'same')).toEqual([1, 0]);
  });
});

describe('spherical k-means', () => {
  const vectors = Float32Array.of(1, 0, 0.99, 0.1, 0, 1, 0.1, 0.99, 0.98, 0.15, 0.2, 0.97);

  it('groups what points the same way', () => {
    const { members, middles } = groupVectors(vectors, 2, 2, 4, 5);
    expect(members[0]).toBe(members[1]);
    expect(members[2]).toBe(members[3]);
    expect(members[0]).not.toBe(members[2]);
    expect([members[4], members[5]]).toEqual([members[0], members[2]]);
    expect(Math.hypot(middles[0], middles[1])).toBeCloseTo(1);
  });

  it('gives the same groups again', () => {
    expect(groupVectors(vectors, 2, 2, 4, 5)).toEqual(groupVectors(vectors, 2, 2, 4, 5));
  });
});

it('the model and its word lists are at most 2.5 MB gzipped', () => {
  const bytes = ['name-model.js', 'word-clusters.js', 'name-lexicon.js'].map(
    (file) => gzipSync(readFileSync(new URL(`../../data/${file}`, import.meta.url)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(2_500_000);
});
