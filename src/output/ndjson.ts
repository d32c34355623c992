import type { Printer } from './printer.js';

/** Line breaks of Unicode that JSON leaves as they are, but at which some readers of lines would split a record. */
const LINE_BREAK = /[\u0085\u2028\u2029]/g;

/** Newline-delimited JSON: one record a line. */
export const ndjsonPrinter: Printer = {
  open: '',
  between: '',
  close: '',
  print: (record) => `${JSON.stringify(record).replace(LINE_BREAK, escapeCharacter)}\n`,
};

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
