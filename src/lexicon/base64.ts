const CODES = new Uint8Array(128);
for (let i = 0; i < 64; i++)
  CODES['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i;

/** Bytes of a base64 string, the same in Node and in a browser. */
export function decodeBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const bits =
      (CODES[text.charCodeAt(i)] << 18) |
      (CODES[text.charCodeAt(i + 1)] << 12) |
      (CODES[text.charCodeAt(i + 2) & 127] << 6) |
      CODES[text.charCodeAt(i + 3) & 127];
    bytes[at++] = bits >> 16;
    if (at < bytes.length) bytes[at++] = (bits >> 8) & 255;
    if (at < bytes.length) bytes[at++] = bits & 255;
  }
  return bytes;
}
