import { run } from '../../src/cli/run.js';
import type { Terminal } from '../../src/cli/terminal.js';

interface Given {
  readonly stdin?: Uint8Array | string;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Terminal['env'];
}

/** Runs the program in this process and collects what it printed. */
export async function runCli(args: readonly string[], given: Given = {}) {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdin: one(given.stdin ?? ''),
    stdout: {
      write: (text) => {
        stdout += text;
      },
      ...(given.isTTY && { isTTY: true }),
      ...(given.columns && { columns: given.columns }),
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env: given.env ?? {},
  });
  return { code, stdout, stderr };
}

async function* one(chunk: Uint8Array | string): AsyncGenerator<Uint8Array | string> {
  yield chunk;
}
