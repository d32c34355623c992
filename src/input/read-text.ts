import { readFile } from 'node:fs/promises';
import { WirefactsError } from '../errors.js';
import { decodeText } from './decode.js';

/** The name that stands for standard input on the command line, and in records made from it. */
export const STDIN = '-';

/**
 * The text of an article file.
 * @throws WirefactsError with code `FILE_NOT_FOUND`, `NOT_A_FILE`, `FILE_UNREADABLE` or `NOT_TEXT`; the message is one line.
 */
export async function readTextFile(file: string): Promise<string> {
  return decodeText(await readBytes(file), file);
}

/** The text of a stream, read to its end; `name` stands for it in error messages. */
export async function readTextStream(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return decodeText(Buffer.concat(chunks), name);
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    const reason = errorCode(cause);
    if (reason === 'ENOENT' || reason === 'ENOTDIR')
      throw new WirefactsError('FILE_NOT_FOUND', `${file} does not exist`, { cause });
    if (reason === 'EISDIR')
      throw new WirefactsError('NOT_A_FILE', `${file} is a directory, not an article`, { cause });
    throw new WirefactsError('FILE_UNREADABLE', `${file} cannot be read (${reason})`, { cause });
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';
}
