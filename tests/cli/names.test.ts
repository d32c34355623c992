import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

let folder: string;
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirefacts-names-'));
  writeFileSync(path('story.txt'), 'Doctors said the Old Man was ill in Kruva.\n');
  writeFileSync(
    path('names.json'),
    '{"people":[{"name":"Zor Blim","aliases":["the Old Man"]}],"places":["Kruva"]}',
  );
  writeFileSync(path('broken.json'), '{"people":');
  writeFileSync(path('list.json'), '["Zor Blim"]');
  writeFileSync(path('keys.json'), '{"persons":["Zor Blim"]}');
  writeFileSync(path('value.json'), '{"people":[{"name":"Zor Blim","gender":"x"}]}');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--names', () => {
  it('adds the people and places of a file', async () => {
    const { code, stdout } = await runCli(['extract', path('story.txt'), '--names', path('names.json')]);
    expect(code).toBe(0);
    const { people, places } = JSON.parse(stdout);
    expect(people.map(({ name }: { name: string }) => name)).toEqual(['Zor Blim']);
    expect(places.map(({ name }: { name: string }) => name)).toEqual(['Kruva']);
  });

  it.each([
    ['broken.json', 'is no JSON'],
    ['list.json', 'is no object with people and places'],
    ['keys.json', 'holds "persons"'],
    ['value.json', 'options.people.0.gender'],
    ['absent.json', 'absent.json'],
  ])('refuses %s', async (file, what) => {
    const { code, stdout, stderr } = await runCli(['extract', path('story.txt'), '--names', path(file)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(what);
  });
});
