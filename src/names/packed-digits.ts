/**
 * Numbers below 92 as printable characters, one each: in a script they compress by their frequencies, which bytes in base64
 * do not, since its characters cut across them.
 */
export const BASE = 92;

const FIRST = 35; // '#'
/** Characters that would need a backslash, and what stands for them. */
const REPLACED: ReadonlyMap<number, number> = new Map([
  [39, 32],
  [92, 33],
]);

/** 0..91 -> one character; the string can stand between single quotes as it is. */
export function writeDigits(digits: Iterable<number>): string {
  const codes: number[] = [];
  for (const digit of digits) {
    if (!(digit >= 0 && digit < BASE)) throw new RangeError(`no digit: ${digit}`);
    const code = digit + FIRST;
    codes.push(REPLACED.get(code) ?? code);
  }
  let text = '';
  for (let i = 0; i < codes.length; i += 4096) text += String.fromCharCode(...codes.slice(i, i + 4096));
  return text;
}

/** One character -> 0..91. */
export function readDigits(text: string): Uint8Array {
  const digits = new TextEncoder().encode(text);
  for (let i = 0; i < digits.length; i++) digits[i] = DIGIT_OF[digits[i]];
  return digits;
}

const DIGIT_OF = Uint8Array.from({ length: 128 }, (_, code) => code - FIRST);
for (const [code, written] of REPLACED) DIGIT_OF[written] = code - FIRST;
