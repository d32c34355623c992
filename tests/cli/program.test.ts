import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/index.js';
import { runCli } from './run-cli.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('help and version', () => {
  it.each([
    [['--help'], ['extract', 'schema', 'Examples:']],
    [
      ['help', 'extract'],
      ['--published', '--format', '--include', '--convention', '--pretty', 'Examples:', 'Exit codes:'],
    ],
    [
      ['extract', '--help'],
      ['"json", "ndjson", "geojson", "hxl"', 'organizations'],
    ],
    [
      ['schema', '-h'],
      ['JSON Schema', 'Examples:'],
    ],
  ])('%s', async (args, parts) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    expect(await runCli(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('schema', () => {
  it('prints the JSON Schema', async () => {
    const { code, stdout } = await runCli(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(jsonSchema());
  });
});

describe('the process', () => {
  it('says nothing when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'schema'], { cwd: root });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('gives the exit code and reads standard input', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'extract', '-', 'nowhere.txt'],
      {
        cwd: root,
      },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.end('Two men were hurt in Oslo.');
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'wirefacts: nowhere.txt does not exist\n' });
    expect(JSON.parse(stdout)).toMatchObject([{ id: '-', text: 'Two men were hurt in Oslo.' }]);
  });
});
