/**
 * Speed of the quote stage alone, on the fixtures and on articles of your own: documents, people and organisations are made
 * beforehand, and only `findQuotes` is timed. Run: npx tsx bench/quotes-stage.ts [ARTICLES.jsonl] (objects with `text`).
 */
import { readFileSync } from 'node:fs';
import { read } from '../src/document/index.js';
import { tagNames } from '../src/names/index.js';
import { resolveOrganizations } from '../src/organizations/index.js';
import { resolvePeople } from '../src/people/index.js';
import { findQuotes } from '../src/quotes/index.js';
import { fixtureArticles } from './articles.js';
import { measure, type Task } from './measure.js';

/** The stage is so quick that the engine compiles its code only after many articles. */
const RUNS = 40;

const file = process.argv[2];
const articles = file
  ? readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text as string)
  : fixtureArticles();

const prepare = (text: string) => {
  const document = read(text);
  const names = tagNames(document);
  return {
    document,
    people: resolvePeople(document, names),
    organizations: resolveOrganizations(document, names),
  };
};
const prepared = articles.map(prepare);
const unmarked = articles.map((text) => prepare(text.replace(/["“”„«»‘’']/g, '')));
const size = articles.reduce((sum, text) => sum + text.length, 0);

const stage = (name: string, documents: typeof prepared, indirect: boolean): Task => ({
  name,
  size,
  runs: RUNS,
  run: () => {
    for (const { document, people, organizations } of documents)
      findQuotes(document, people, organizations, { indirect });
  },
});

const results = measure([
  stage('quotes', prepared, false),
  stage('quotes, no mark in the text', unmarked, false),
  stage('quotes and paraphrases', prepared, true),
]);
console.log(`${articles.length} articles, ${(size / 1000).toFixed(0)} kB; best of ${RUNS} runs, CPU time\n`);
for (const { name, speed } of results) console.log(`${name.padEnd(28)} ${speed.toFixed(1).padStart(7)} MB/s`);
