import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/index.js';

// These tests look at dist, which `npm ci` (or `npm run build`) makes.
const root = fileURLToPath(new URL('../../', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

interface PackedFile {
  readonly path: string;
  readonly size: number;
}

function packedFiles(): PackedFile[] {
  const args = ['pack', '--dry-run', '--json', '--ignore-scripts'];
  const packed: unknown = JSON.parse(
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  // npm prints an array of packages, newer versions an object with the packages' names.
  const [pack] = Object.values(packed as Record<string, { files: PackedFile[] }>);
  return pack!.files;
}

describe('the published package', () => {
  let files: PackedFile[];
  beforeAll(() => {
    files = packedFiles();
  });

  it('holds code, types, data and licences, and nothing else', () => {
    const wanted = [
      /^dist\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:js|d\.ts)$/,
      /^dist\/schema\.json$/,
      /^data\/[a-z0-9-]+\.(?:js|d\.ts)$/,
      /^(?:package\.json|README\.md|LICENSE|NOTICE)$/,
    ];
    const others = files
      .map(({ path }) => path)
      .filter((path) => !wanted.some((pattern) => pattern.test(path)));
    expect(others).toEqual([]);
  });

  it.each([
    'dist/index.js',
    'dist/index.d.ts',
    'dist/dates.js',
    'dist/dates.d.ts',
    'dist/output/index.js',
    'dist/output/index.d.ts',
    'dist/schema.json',
    'dist/cli/main.js',
  ])('holds %s', (path) => {
    expect(files.map((file) => file.path)).toContain(path);
  });

  it.each(['README.md', 'LICENSE', 'NOTICE'])('holds %s', (path) => {
    expect(files.map((file) => file.path)).toContain(path);
  });

  it('takes less than 15 MB on disk', () => {
    expect(files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(15_000_000);
  });
});

describe('the entry points', () => {
  /** Runs code in a Node process of its own, where "wirefacts" means this package as `exports` shows it. */
  function evaluate(code: string): unknown {
    const args = ['--input-type=module', '-e', `${code}\nconsole.log(JSON.stringify(result));`];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }));
  }

  it('show the public face and no more', () => {
    const code = `const result = Object.keys(await import('wirefacts')).filter((name) => !/^[A-Z]/.test(name));`;
    expect(evaluate(code)).toEqual([
      'createExtractor',
      'explainPlaces',
      'extract',
      'isIsoDay',
      'jsonSchema',
      'parseInput',
      'parseOptions',
    ]);
  });

  it('extract when installed', () => {
    const code = `import { extract } from 'wirefacts';\nconst result = extract('Two men died in Oslo.');`;
    expect(evaluate(code)).toMatchObject({ schemaVersion: '1.0', text: 'Two men died in Oslo.' });
  });

  it('have the JSON Schema of the sources', () => {
    const code = `import { readFileSync } from 'node:fs';
      const result = JSON.parse(readFileSync(new URL(import.meta.resolve('wirefacts/schema.json'))));`;
    expect(evaluate(code)).toEqual(jsonSchema());
  });

  it('all lead to files', () => {
    const targets = Object.values<string | Record<string, string>>(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) accessSync(root + target, constants.R_OK);
  });

  it('include a program that can be started', () => {
    const program = root + manifest.bin.wirefacts;
    accessSync(program, constants.X_OK);
    expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`);
  });
});
