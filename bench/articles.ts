import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

/** The articles in fixtures/articles, in the order of their names. */
export function fixtureArticles(): string[] {
  return readdirSync(FOLDER)
    .sort()
    .map((slug) => readFileSync(join(FOLDER, slug, 'article.txt'), 'utf8'));
}

/** One long article of about `length` code units: the paragraphs of all fixtures, over and over, each time told apart by a number. */
export function longArticle(length: number): string {
  const paragraphs = fixtureArticles().flatMap((article) => article.split(/\n{2,}/));
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const round = Math.floor(i / paragraphs.length);
    // Without a difference all rounds but the first would count as repeated lines.
    text += `${paragraphs[i % paragraphs.length]}${round > 0 ? ` (${round})` : ''}\n\n`;
  }
  return text.slice(0, length);
}
