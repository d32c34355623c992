/** 64 characters that need no escape in a JavaScript string; each carries six bits. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Names are front-coded in blocks of this many; the first of a block is whole. */
export const BLOCK = 16;

/** Name lengths shared with the name before, 0 to 25, are written as the capital letters A to Z. */
export const SHARED_ZERO = 65;
export const SHARED_MOST = 25;

/** Bits of the column of flags: the spelling is an exception to the usual one; the town is the capital of its country. */
export const SPELLED = 1;
export const CAPITAL = 2;

let values: Uint8Array | null = null;

function sextets(): Uint8Array {
  if (values === null) {
    values = new Uint8Array(128);
    for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i;
  }
  return values;
}

/** Four characters -> three bytes. */
export function unpackBytes(text: string): Uint8Array {
  const table = sextets();
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let out = 0;
  for (let i = 0; i + 3 < text.length; i += 4) {
    const bits =
      (table[text.charCodeAt(i)] << 18) |
      (table[text.charCodeAt(i + 1)] << 12) |
      (table[text.charCodeAt(i + 2)] << 6) |
      table[text.charCodeAt(i + 3)];
    bytes[out++] = bits >> 16;
    bytes[out++] = (bits >> 8) & 255;
    bytes[out++] = bits & 255;
  }
  return bytes;
}

/** The byte at `index` of packed text, without unpacking the rest of it. */
export function byteAt(text: string, index: number): number {
  const table = values ?? sextets();
  const group = Math.floor(index / 3);
  const at = 4 * group;
  switch (index - 3 * group) {
    case 0:
      return (table[text.charCodeAt(at)] << 2) | (table[text.charCodeAt(at + 1)] >> 4);
    case 1:
      return ((table[text.charCodeAt(at + 1)] & 15) << 4) | (table[text.charCodeAt(at + 2)] >> 2);
    default:
      return ((table[text.charCodeAt(at + 2)] & 3) << 6) | table[text.charCodeAt(at + 3)];
  }
}

/** The number at `index` of a column of `count` numbers in byte planes, the lowest byte first. */
export function numberAt(text: string, index: number, count: number, planes: number): number {
  let number = byteAt(text, index);
  for (let plane = 1; plane < planes; plane++) number |= byteAt(text, plane * count + index) << (8 * plane);
  return number;
}

/** Joins `planes` byte planes of `count` values each, the lowest byte first; planes compress better than whole numbers. */
export function joinPlanes(text: string, count: number, planes: number): Uint32Array {
  const bytes = unpackBytes(text);
  const joined = new Uint32Array(count);
  for (let plane = 0; plane < planes; plane++) {
    const shift = 8 * plane;
    const base = plane * count;
    for (let i = 0; i < count; i++) joined[i] |= bytes[base + i] << shift;
  }
  return joined;
}
