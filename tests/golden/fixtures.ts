import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { ArticleRecord, ExtractInput } from '../../src/index.js';
import type { Comparison } from './comparisons.js';

const FIXTURES = 'fixtures';

/** One article of fixtures/articles with the record that a careful reader makes of it. */
export interface Fixture {
  readonly slug: string;
  readonly input: Exclude<ExtractInput, string>;
  readonly expected: ArticleRecord;
}

/** Every fixture, in the order of the folder names. Expected records leave out confidence and, of places, the alternatives and what a point rests on, and the evidence of figures; they are filled in. */
export function loadFixtures(): Fixture[] {
  return readdirSync(`${FIXTURES}/articles`)
    .sort()
    .filter((slug) => existsSync(`${FIXTURES}/articles/${slug}/expected.json`))
    .map(loadFixture);
}

function loadFixture(slug: string): Fixture {
  const read = (file: string): string => readFileSync(`${FIXTURES}/articles/${slug}/${file}`, 'utf8');
  const { title, published, url, source } = JSON.parse(read('meta.json'));
  const record: Record<string, unknown> = JSON.parse(read('expected.json'));
  for (const list of ['people', 'organizations', 'places', 'dates', 'quotes', 'figures'])
    record[list] = (record[list] as object[]).map((item) => ({ ...item, confidence: 1 }));
  record['figures'] = (record['figures'] as object[]).map((figure) => ({
    ...figure,
    evidence: { place: null, date: null },
  }));
  record['places'] = (record['places'] as object[]).map((place) => ({
    ...place,
    ...('latitude' in place && place.latitude !== null
      ? { precision: 'own', locatedBy: 'gazetteer' }
      : { precision: null, locatedBy: null }),
    within: null,
    alternatives: [],
  }));
  return {
    slug,
    input: { text: read('article.txt'), title, published, url, source },
    expected: record as ArticleRecord,
  };
}

/** Fixture -> comparison -> why the extractor does not yet agree with the expected record. */
export type KnownGaps = Readonly<Record<string, Partial<Record<Comparison, string>>>>;

/** What the extractor is known to get wrong today. */
export function loadKnownGaps(): KnownGaps {
  return JSON.parse(readFileSync(`${FIXTURES}/known-gaps.json`, 'utf8'));
}
