import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { find } from '../../src/places.js';

test('the gazetteer alone runs in a browser, without the language model', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/places.ts', import.meta.url))],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'places',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).filter((input) => /wink|compromise|zod/.test(input))).toEqual([]);
  const context = createContext({});
  new Script(outputFiles[0]!.text).runInContext(context);
  const json: unknown = new Script(`JSON.stringify(places.find('Homs'))`).runInContext(context);
  expect(json).toBe(JSON.stringify(find('Homs')));
}, 60_000);
