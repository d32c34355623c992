import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { runCli } from './run-cli.js';

const STORY = 'Storm kills four\n\nFour people were killed in Lisbon on Thursday, said Ana Costa.\n';
const OTHER = 'Talks resume\n\nTalks resumed in Vienna on Monday.\n';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirefacts-cli-'));
  mkdirSync(path('folder'));
  writeFileSync(path('story.txt'), STORY);
  writeFileSync(path('other.txt'), OTHER);
  writeFileSync(path('empty.txt'), '');
  writeFileSync(path('bom.txt'), `\ufeff${STORY}`);
  writeFileSync(path('picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]));
  writeFileSync(path('latin1.txt'), Buffer.from('Café burns down', 'latin1'));
  writeFileSync(path('utf16.txt'), Buffer.from(`\ufeff${STORY}`, 'utf16le'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('what is printed', () => {
  it('is one JSON object for one file, with the file name as id', async () => {
    const { code, stdout, stderr } = await runCli([
      'extract',
      path('story.txt'),
      '--published',
      '2024-05-03',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const expected = extract({ id: path('story.txt'), text: STORY, published: '2024-05-03' });
    expect(stdout).toBe(`${JSON.stringify(expected)}\n`);
  });

  it('is one JSON array for several files', async () => {
    const { code, stdout } = await runCli(['extract', path('story.txt'), path('other.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map((record: { text: string }) => record.text)).toEqual([STORY, OTHER]);
  });

  it.each([[['story.txt']], [['story.txt', 'other.txt']]])(
    'is indented JSON with --pretty: %s',
    async (names) => {
      const { stdout } = await runCli(['extract', '--pretty', ...names.map(path)]);
      const plain = await runCli(['extract', ...names.map(path)]);
      expect(JSON.parse(stdout)).toEqual(JSON.parse(plain.stdout));
      expect(stdout).toBe(`${JSON.stringify(JSON.parse(plain.stdout), null, 2)}\n`);
    },
  );

  it('is one line a record with --format ndjson', async () => {
    const { stdout } = await runCli(['extract', '-f', 'ndjson', path('story.txt'), path('other.txt')]);
    const lines = stdout.split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('');
    expect(lines.slice(0, 2).map((line) => JSON.parse(line).id)).toEqual([
      path('story.txt'),
      path('other.txt'),
    ]);
  });

  it('is one map of all files with --format geojson', async () => {
    const { code, stdout } = await runCli(['extract', '-f', 'geojson', path('story.txt'), path('other.txt')]);
    expect(code).toBe(0);
    const { type, features, unlocated } = JSON.parse(stdout);
    expect(type).toBe('FeatureCollection');
    expect(Array.isArray(features)).toBe(true);
    expect(Object.keys(unlocated)).toEqual(['places', 'figures']);
  });

  it('is one CSV of all files with --format hxl', async () => {
    const { code, stdout } = await runCli(['extract', '-f', 'hxl', path('story.txt'), path('story.txt')]);
    expect(code).toBe(0);
    const rows = stdout.trimEnd().split('\n');
    expect(rows[0]).toMatch(/^Article,/);
    expect(rows[1]).toContain('#affected+killed');
    expect(rows.slice(2).map((row) => row.split(',')[0])).toEqual(Array(4).fill(path('story.txt')));
  });

  it('has tolls by the rules of --convention', async () => {
    const text = 'Dozens of people were killed.';
    const { stdout } = await runCli(['extract', '-', '--convention', 'acled'], { stdin: text });
    expect(JSON.parse(stdout)).toEqual(extract({ id: '-', text }, { convention: 'acled' }));
    const tolls = await runCli(['extract', '-', '-c', 'acled', '-f', 'hxl-tolls'], { stdin: text });
    expect(tolls.stdout.trimEnd().split('\n')[2]).toContain(',12,');
  });

  it('is a table on a terminal, JSON there when asked for', async () => {
    const terminal = { isTTY: true, columns: 100 };
    const table = await runCli(['extract', path('story.txt'), '-p', '2024-05-03'], terminal);
    expect(table.stdout).toContain('published 2024-05-03');
    expect(table.stdout).toContain('\u001b[1m');
    const json = await runCli(['extract', path('story.txt'), '--format', 'json'], terminal);
    expect(JSON.parse(json.stdout).text).toBe(STORY);
    const pretty = await runCli(['extract', path('story.txt'), '--pretty'], terminal);
    expect(JSON.parse(pretty.stdout).text).toBe(STORY);
  });

  it.each([
    ['NO_COLOR on a terminal', { isTTY: true, env: { NO_COLOR: '1' } }, false],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, false],
    ['a pipe', {}, false],
    ['a pipe in CI', { env: { CI: 'true' } }, false],
    ['FORCE_COLOR in a pipe', { env: { FORCE_COLOR: '1' } }, true],
    ['NO_COLOR against FORCE_COLOR', { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('is coloured or not: %s', async (_, given, colored) => {
    const { stdout } = await runCli(['extract', path('story.txt'), '-f', 'table'], given);
    expect(stdout.includes('\u001b[')).toBe(colored);
  });

  it('has only the record types that are asked for', async () => {
    const { stdout } = await runCli(['extract', path('story.txt'), '-i', 'people, dates']);
    const expected = extract({ id: path('story.txt'), text: STORY }, { include: ['people', 'dates'] });
    expect(JSON.parse(stdout)).toEqual(expected);
  });

  it('comes from standard input with -', async () => {
    const { code, stdout } = await runCli(['extract', '-'], { stdin: STORY });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', text: STORY });
  });

  it('keeps a byte order mark, so that offsets are those of the file', async () => {
    const { stdout } = await runCli(['extract', path('bom.txt')]);
    expect(JSON.parse(stdout).text).toBe(`\ufeff${STORY}`);
  });

  it('is an empty record for an empty file', async () => {
    const { code, stdout } = await runCli(['extract', path('empty.txt')]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ text: '', people: [], figures: [] });
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['nowhere.txt', 'does not exist'],
    ['story.txt/more', 'does not exist'],
    ['folder', 'is a directory, not an article'],
    ['picture.png', 'is a binary file, not UTF-8 text'],
    ['latin1.txt', 'is not UTF-8 text'],
    ['utf16.txt', 'is UTF-16, not UTF-8 text'],
  ])('%s: one line on standard error, exit code 1', async (name, problem) => {
    const { code, stdout, stderr } = await runCli(['extract', path(name)]);
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: `wirefacts: ${path(name)} ${problem}\n`,
    });
  });

  it('standard input that is not text', async () => {
    const { code, stderr } = await runCli(['extract', '-'], { stdin: Uint8Array.of(0x66, 0xff) });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirefacts: standard input is not UTF-8 text\n' });
  });

  it('one among several leaves the others printed', async () => {
    const files = [path('story.txt'), path('nowhere.txt'), path('other.txt')];
    const json = await runCli(['extract', ...files]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout).map((record: { id: string }) => record.id)).toEqual([files[0], files[2]]);
    expect(json.stderr.split('\n')).toHaveLength(2);
    const ndjson = await runCli(['extract', '-f', 'ndjson', ...files]);
    expect(ndjson.stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('all of several leave an empty array', async () => {
    const { code, stdout } = await runCli(['extract', path('nowhere.txt'), path('folder')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

describe('wrong arguments', () => {
  it.each([
    [['extract', 'x.txt', '--published', '2024-02-30'], 'a day that exists'],
    [['extract', 'x.txt', '--published', 'yesterday'], 'YYYY-MM-DD'],
    [['extract', 'x.txt', '--include', 'people,cities'], '"cities" is none of people, organizations,'],
    [['extract', 'x.txt', '--include', ''], 'is none of'],
    [
      ['extract', 'x.txt', '--format', 'xml'],
      'Allowed choices are json, ndjson, geojson, hxl, hxl-tolls, table',
    ],
    [['extract', 'x.txt', '--convention', 'gtd'], 'Allowed choices are lexical, acled, emdat, muc, ucdp'],
    [['extract', 'x.txt', '--format', 'ndjson', '--pretty'], '--pretty goes with --format json'],
    [['extract', '-', '-'], 'only once'],
    [['extract', 'x.txt', '--colour'], "unknown option '--colour'"],
    [['extract'], 'missing required argument'],
    [['extrakt'], "unknown command 'extrakt'"],
  ])('%s', async (args, problem) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^wirefacts: /);
    expect(stderr).toContain(problem);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2); // commander may add "(Did you mean extract?)"
  });

  it('none at all print the help on standard error', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: wirefacts');
  });
});
