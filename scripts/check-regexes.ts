/**
 * Checks that no regular expression in src can be made to run in more than linear time (ReDoS), with recheck.
 * Literals are read off the syntax tree. Expressions built with `new RegExp` are caught as they are built: every module is
 * imported, and the articles in fixtures are read, under a RegExp constructor that keeps account.
 *
 * Run: npm run check:regexes [-- FILE...] to check only the files whose path contains one of the words.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { check, type Diagnostics } from 'recheck';
import ts from 'typescript';
import { ALLOWED_REGEXES } from './allowed-regexes.js';

interface Regex {
  readonly source: string;
  readonly flags: string;
  /** "src/document/layout.ts:18" */
  readonly where: string;
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Milliseconds for one expression; it counts as undecided after that. */
const TIMEOUT = 30_000;

const wanted = process.argv.slice(2);
const files = filesUnder(join(root, 'src'), '.ts').filter((file) => !file.endsWith('.d.ts'));

const { literals, constructions } = readSyntax(files);
const built = await catchBuilt(files);
const regexes = unique([...literals, ...built]).filter(
  ({ where }) => wanted.length === 0 || wanted.some((word) => where.includes(word)),
);
const unseen = constructions.filter((where) => !built.some((regex) => regex.where === where));
const failures = await checkAll(regexes);

if (wanted.length === 0) {
  for (const where of unseen)
    report(`${where}  new RegExp(...) was never reached: build it when its module is loaded`);
  for (const { pattern, file } of ALLOWED_REGEXES)
    if (!regexes.some((regex) => regex.source === pattern && regex.where.startsWith(`${file}:`)))
      report(`${file}  stands in scripts/allowed-regexes.ts but no longer in the code: ${shorten(pattern)}`);
}
const failed = process.exitCode === 1 ? 'failed' : 'passed';
console.log(`${regexes.length} regular expressions checked, ${failures} not linear: ${failed}`);

async function checkAll(all: readonly Regex[]): Promise<number> {
  let count = 0;
  for (const regex of all) {
    const diagnostics = await check(regex.source, linearFlags(regex.flags), { timeout: TIMEOUT });
    if (diagnostics.status === 'safe' || isAllowed(regex)) continue;
    count++;
    report(`${regex.where}  /${shorten(regex.source)}/${regex.flags}\n${explain(diagnostics, regex.source)}`);
  }
  return count;
}

/** Flags that change nothing in how long a match takes are left out, those that recheck does not know among them. */
function linearFlags(flags: string): string {
  return flags.replace(/[gd]/g, '');
}

function explain(diagnostics: Diagnostics, source: string): string {
  if (diagnostics.status === 'unknown') return `    undecided: ${diagnostics.error.kind}`;
  if (diagnostics.status === 'safe') return '    safe';
  const spots = diagnostics.hotspot.filter(({ temperature }) => temperature === 'heat');
  const hot = spots.map(({ start, end }) => source.slice(start, end)).join('  ');
  return `    ${diagnostics.complexity.summary}; hot: ${shorten(hot)}\n    attack: ${shorten(diagnostics.attack.pattern)}`;
}

function isAllowed({ source, where }: Regex): boolean {
  return ALLOWED_REGEXES.some(({ file, pattern }) => pattern === source && where.startsWith(`${file}:`));
}

function report(problem: string): void {
  process.exitCode = 1;
  console.log(`${problem}\n`);
}

/** The regex literals of the sources, and the places where the sources call the RegExp constructor. */
function readSyntax(paths: readonly string[]): { literals: Regex[]; constructions: string[] } {
  const literals: Regex[] = [];
  const constructions: string[] = [];
  for (const path of paths) {
    const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      const where = `${relative(root, path)}:${line}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const close = node.text.lastIndexOf('/');
        literals.push({ source: node.text.slice(1, close), flags: node.text.slice(close + 1), where });
      } else if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(tree) === 'RegExp'
      )
        constructions.push(where);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, constructions };
}

/** The expressions that code in src builds with the RegExp constructor while its modules load and the fixtures are read. */
async function catchBuilt(paths: readonly string[]): Promise<Regex[]> {
  const caught: Regex[] = [];
  const original = globalThis.RegExp;
  const record = (regex: RegExp): RegExp => {
    const where = callerInSource(new Error().stack ?? '');
    if (where) caught.push({ source: regex.source, flags: regex.flags, where });
    return regex;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => record(Reflect.construct(target, args, newTarget) as RegExp),
    apply: (target, self, args) => record(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    for (const path of paths) if (!path.endsWith('cli/main.ts')) await import(pathToFileURL(path).href);
    const { extract } = await import('../src/index.js');
    for (const article of filesUnder(join(root, 'fixtures'), 'article.txt'))
      extract(readFileSync(article, 'utf8'), { published: '2024-05-03' });
  } finally {
    globalThis.RegExp = original;
  }
  return caught;
}

/** The line of src that called the constructor: the first frame below this script, if it stands in src. */
function callerInSource(stack: string): string | null {
  const frame = stack
    .split('\n')
    .slice(1)
    .find((line) => !line.includes('check-regexes') && !line.includes('<anonymous>)'));
  const found = frame?.match(/\/(src\/[\w./-]+\.ts):(\d+):\d+\)?$/);
  return found ? `${found[1]}:${found[2]}` : null;
}

function unique(all: readonly Regex[]): Regex[] {
  const seen = new Map<string, Regex>();
  for (const regex of all) {
    const file = regex.where.slice(0, regex.where.lastIndexOf(':'));
    const key = `${file} /${regex.source}/${regex.flags}`;
    if (!seen.has(key)) seen.set(key, regex);
  }
  return [...seen.values()];
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
    .sort();
}

function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 157)}...`;
}
