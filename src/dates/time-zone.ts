import { isShouted, type Lexemes, wordAt } from './lexemes.js';

/** Offsets of time zones from UTC, as ISO 8601 writes them. */
const ZONES: ReadonlyMap<string, string> = new Map([
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
  ['aedt', '+11'],
  ['pkt', '+05'],
  ['npt', '+05:45'],
  ['wib', '+07'],
  ['hkt', '+08'],
  ['kst', '+09'],
  ['nzst', '+12'],
  ['nzdt', '+13'],
  ['wat', '+01'],
  ['sast', '+02'],
  ['eat', '+03'],
  ['hst', '-10'],
  ['akst', '-09'],
  ['akdt', '-08'],
  ['brt', '-03'],
]);

/** Zones whose offset the letters alone do not tell: summer time or not, India or Israel. */
const OPEN_ZONES = new Set(['et', 'ct', 'mt', 'pt', 'ist']);

/** A time zone at lexeme `i`: where it ends, and its offset from UTC as ISO 8601 writes it, "" where the text does not settle it. */
export interface Zone {
  readonly end: number;
  readonly offset: string;
}

/** The zone behind a time: "GMT", "EST" in capitals ("eat" is a word), "ET", "local time", "Eastern time"; null if there is none. */
export function zoneAt(lexemes: Lexemes, i: number): Zone | null {
  const word = wordAt(lexemes, i);
  const offset = OPEN_ZONES.has(word) ? '' : ZONES.get(word);
  if (offset !== undefined && (isShouted(lexemes, i) || word === 'gmt' || word === 'utc'))
    return { end: i + 1, offset };
  if (wordAt(lexemes, i + 1) !== 'time') return null;
  return /^(?:local|eastern|central|pacific|mountain|moscow|london|beijing|mecca)$/.test(word)
    ? { end: i + 2, offset: '' }
    : null;
}
