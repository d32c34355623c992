import { WirefactsError } from '../errors.js';
import { readTextFile } from '../input/index.js';
import { parseOptions } from '../schema/input.js';
import type { AddedNames } from '../schema/names.js';

/**
 * Reads a `--names` file: `{ "people": [...], "places": [...] }`, as the options of `createExtractor` take them.
 * @throws WirefactsError with code `INVALID_OPTIONS` if it is no such file.
 */
export async function readNamesFile(path: string): Promise<AddedNames> {
  const value = parseJson(path, await readTextFile(path));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WirefactsError('INVALID_OPTIONS', `${path}: is no object with people and places`);
  const other = Object.keys(value).find((key) => key !== 'people' && key !== 'places');
  if (other !== undefined)
    throw new WirefactsError(
      'INVALID_OPTIONS',
      `${path}: holds ${JSON.stringify(other)}; known are people and places`,
    );
  const { people, places } = parseOptions(value);
  return { ...(people && { people }), ...(places && { places }) };
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WirefactsError('INVALID_OPTIONS', `${path}: is no JSON`, { cause: error });
  }
}
