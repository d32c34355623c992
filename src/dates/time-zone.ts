import { type Lexemes, wordAt } from './lexemes.js';

/** Offsets of time zones from UTC, as ISO 8601 writes them. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['est', '-05'],
  ['edt', '-04'],
  ['cst', '-06'],
  ['cdt', '-05'],
  ['mst', '-07'],
  ['mdt', '-06'],
  ['pst', '-08'],
  ['pdt', '-07'],
  ['bst', '+01'],
  ['cet', '+01'],
  ['cest', '+02'],
  ['eet', '+02'],
  ['eest', '+03'],
  ['msk', '+03'],
  ['jst', '+09'],
  ['sgt', '+08'],
  ['aest', '+10'],
  ['pkt', '+05'],
]);

/** "local time", "Eastern time": the zone is that of the place, which the text alone does not tell. */
export function isLocalTime(lexemes: Lexemes, i: number): boolean {
  return (
    wordAt(lexemes, i + 1) === 'time' &&
    /^(?:local|eastern|central|pacific|moscow|london|beijing)$/.test(wordAt(lexemes, i))
  );
}
