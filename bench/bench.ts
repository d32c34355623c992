/**
 * Speed of wirefacts beside the libraries that a user would otherwise combine, all in one run on the same articles, as ratios; and how
 * time grows with the length of an article. Run: npm run bench
 */
import { casual } from 'chrono-node';
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, type RecordType } from 'wirefacts';
import { extractDates } from 'wirefacts/dates';
import { findDates } from '../src/dates/index.js';
import { read } from '../src/document/index.js';
import { fixtureArticles, longArticle } from './articles.js';
import { cpuSeconds, measure, type Task } from './measure.js';

const PUBLISHED = '2024-05-03';
const articles = fixtureArticles();
const size = articles.reduce((sum, article) => sum + article.length, 0);
const each = (handle: (article: string) => unknown) => () => {
  for (const article of articles) handle(article);
};

/** Read once, for the stages that are measured alone. */
const documents = articles.map((article) => read(article));

const winkFull = winkNLP(winkModel);
const winkPos = winkNLP(winkModel, ['sbd', 'pos']);
/** compromise is so much slower that a few articles are enough. */
const sample = articles.slice(0, 3);

const only = (type: RecordType): Task => ({
  name: `  extract, ${type} only`,
  size,
  run: each((article) => extract(article, { published: PUBLISHED, include: [type] })),
});

const tasks: Task[] = [
  { name: 'wink-nlp, full pipe', size, run: each((article) => winkFull.readDoc(article).entities().out()) },
  { name: 'wink-nlp, sentences and parts of speech', size, run: each((article) => winkPos.readDoc(article)) },
  {
    name: 'chrono-node, dates',
    size,
    run: each((article) => casual.parse(article, new Date(PUBLISHED))),
  },
  {
    name: 'compromise, people, places, quotations, numbers',
    size: sample.reduce((sum, article) => sum + article.length, 0),
    runs: 2,
    run: () => {
      for (const article of sample) {
        const document = compromise(article);
        for (const view of [document.people(), document.places(), document.quotations(), document.numbers()])
          view.json({ offset: true });
      }
    },
  },
  { name: 'wirefacts, extract', size, run: each((article) => extract(article, { published: PUBLISHED })) },
  only('people'),
  only('places'),
  only('dates'),
  only('quotes'),
  only('figures'),
  {
    name: '  extractDates',
    size,
    run: each((article) => extractDates(article, { published: PUBLISHED })),
  },
  {
    name: '  date stage alone (1 MB/s = 1,000 characters a millisecond)',
    size,
    run: () => {
      for (const document of documents) findDates(document, [], PUBLISHED);
    },
  },
];

console.log(`${articles.length} articles, ${(size / 1000).toFixed(0)} kB; best of several runs, CPU time\n`);
const results = measure(tasks);
const reference = results[0]!.speed;
const width = Math.max(...results.map(({ name }) => name.length));
console.log(`${''.padEnd(width)}   MB/s   wink-nlp's full pipe = 1`);
for (const { name, speed } of results)
  console.log(`${name.padEnd(width)}  ${speed.toFixed(2).padStart(5)}   ${(speed / reference).toFixed(2)}`);

console.log('\nOne long article: time for double the length (2 = linear)\n');
growth('news', longArticle);
growth('no spaces', (length) => 'abcdefghij'.repeat(length / 10));
growth('quote marks', (length) => '" '.repeat(length / 2));
growth('names', (length) => 'Anna Berg met '.repeat(length / 14));
growth('figures', (length) => '12 people were killed and '.repeat(length / 26));
growth('dates', (length) => 'On Friday, May 3, 2019, at 5 p.m. two days after '.repeat(length / 50));
growth('one line', (length) => longArticle(length).replaceAll('\n', ' '));

/** Prints how much longer each doubled text takes than the one before. */
function growth(name: string, textOf: (length: number) => string): void {
  const lengths = [25_000, 50_000, 100_000, 200_000];
  const seconds = lengths.map((length) => {
    const text = textOf(length);
    return Math.min(
      ...Array.from({ length: 3 }, () => cpuSeconds(() => extract(text, { published: PUBLISHED }))),
    );
  });
  const ratios = seconds.slice(1).map((time, i) => (time / seconds[i]!).toFixed(2));
  const last = (seconds.at(-1)! * 1000).toFixed(0);
  console.log(`${name.padEnd(12)}  ${ratios.join('  ')}   (200 kB: ${last} ms)`);
}
