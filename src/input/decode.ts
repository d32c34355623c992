import { WirefactsError } from '../errors.js';

/**
 * The text of a file. It must be UTF-8 without NUL characters; a byte order mark stays in the text, so that offsets
 * agree with what other programs read from the same file.
 * @throws WirefactsError with code `NOT_TEXT`.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (startsWithUtf16Mark(bytes)) throw notText(name, 'is UTF-16, not UTF-8 text');
  if (bytes.includes(0)) throw notText(name, 'is a binary file, not UTF-8 text');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw notText(name, 'is not UTF-8 text', cause);
  }
}

function startsWithUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function notText(name: string, problem: string, cause?: unknown): WirefactsError {
  return new WirefactsError('NOT_TEXT', `${name} ${problem}`, { cause });
}
