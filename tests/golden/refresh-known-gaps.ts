import { writeFileSync } from 'node:fs';
import { extract } from '../../src/index.js';
import { COMPARISONS, compare, type Sides } from './comparisons.js';
import { loadFixtures, loadKnownGaps } from './fixtures.js';

/*
 * Brings fixtures/known-gaps.json up to date: closed gaps go, the reasons of the others are written anew.
 * New gaps are taken in only with --add, for an article that has just been added. Run: npx tsx tests/golden/refresh-known-gaps.ts
 */

type Item = Readonly<Record<string, unknown>>;

/** In a few words what differs: "Musa Bello missed; Yakubu Danladi: role". */
function describeGap({ expected, actual }: Sides): string {
  const wanted = items(expected);
  const got = items(actual);
  const free = got.filter((item) => !wanted.some((other) => same(item, other)));
  const reasons: string[] = [];
  for (const item of wanted) {
    if (got.some((other) => same(item, other))) continue;
    const at = free.findIndex((other) => label(other) === label(item) || sharesMention(other, item));
    if (at < 0) reasons.push(`${label(item)}: missed`);
    else {
      const fields = Object.keys(item).filter((key) => !same(item[key], free[at]![key]));
      reasons.push(`${label(item)}: ${fields.join(', ')}`);
      free.splice(at, 1);
    }
  }
  reasons.push(...free.map((item) => `${label(item)}: not expected`));
  const more = reasons.length - 3;
  return reasons.slice(0, 3).join('; ') + (more > 0 ? `; and ${more} more` : '');
}

const items = (side: unknown): Item[] =>
  (Array.isArray(side) ? side : side === null ? [] : [side]).map((item) =>
    typeof item === 'string' ? { text: item } : item,
  );

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The words by which a reader knows the item. */
function label(item: Item): string {
  const words =
    item.name ?? item.span ?? (item.parts as string[] | undefined)?.[0] ?? item.kind ?? item.text ?? '';
  const plain = String(words).replace(/^\d+-\d+ /, '');
  return plain.length > 40 ? `${plain.slice(0, 37)}...` : plain;
}

function sharesMention(a: Item, b: Item): boolean {
  const [ours, theirs] = [a.mentions, b.mentions];
  return Array.isArray(ours) && Array.isArray(theirs) && ours.some((mention) => theirs.includes(mention));
}

const known = loadKnownGaps();
const add = process.argv.includes('--add');
const gaps: Record<string, Record<string, string>> = {};
for (const { slug, input, expected } of loadFixtures()) {
  const actual = extract(input);
  for (const what of COMPARISONS) {
    const sides = compare(what, expected, actual);
    if (same(sides.expected, sides.actual)) continue;
    if (add || known[slug]?.[what] !== undefined) gaps[slug] = { ...gaps[slug], [what]: describeGap(sides) };
    else process.stderr.write(`${slug}: ${what} differs and is no known gap: ${describeGap(sides)}\n`);
  }
}
writeFileSync('fixtures/known-gaps.json', `${JSON.stringify(gaps, null, 2)}\n`);
