import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const entry = fileURLToPath(new URL('../../src/index.ts', import.meta.url));
const ARTICLE =
  'Storm kills 12\n\nLISBON, May 3 (CW) - At least 12 people died in Lisbon on Thursday, said Mayor Ana Costa.\n\n"We are shaken," she told reporters.';

describe('the core in a browser', () => {
  let code: string;
  let inputs: string[];

  beforeAll(async () => {
    // esbuild fails at any import of a Node module here.
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'wirefacts',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    code = outputFiles[0]!.text;
    inputs = Object.keys(metafile.inputs);
  }, 60_000);

  it('is one bundle without the program and its packages', () => {
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((input) => /src\/(?:cli|input|output)\/|commander|picocolors/.test(input))).toEqual(
      [],
    );
  });

  it('gives the same record without anything of Node', () => {
    const context = createContext({ TextDecoder, TextEncoder, atob, btoa, URL });
    context['self'] = context;
    new Script(code).runInContext(context);
    const json: unknown = new Script(
      `JSON.stringify(wirefacts.extract(${JSON.stringify(ARTICLE)}, { published: '2024-05-03' }))`,
    ).runInContext(context);
    expect(json).toBe(JSON.stringify(extract(ARTICLE, { published: '2024-05-03' })));
  });
});

describe('a bundle that uses the error class alone', () => {
  it('has neither language model nor data in it', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { WirefactsError } from './src/index.ts'; globalThis.x = WirefactsError;",
        resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      },
      bundle: true,
      minify: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      logLevel: 'silent',
    });
    expect(outputFiles[0]!.text.length).toBeLessThan(2_000);
  });
});
