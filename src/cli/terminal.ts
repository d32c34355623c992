/** What a command may touch of the process it runs in; tests hand in their own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Pick<Output, 'write'>;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

const USUAL_WIDTH = 80;

/** Columns of the terminal; the usual 80 where the output is none. */
export function widthOf({ columns }: Output): number {
  return columns !== undefined && columns > 0 ? columns : USUAL_WIDTH;
}

/** Whether to colour: on a terminal, unless NO_COLOR is set (no-color.org) or it is a dumb one; FORCE_COLOR colours a pipe too. */
export function wantsColor({ stdout, env }: Pick<Terminal, 'stdout' | 'env'>): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}
