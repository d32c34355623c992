import type { Printer } from './printer.js';

export interface JsonLayout {
  /** Indent by two spaces. */
  readonly pretty: boolean;
  /** One array of all records instead of a single object. */
  readonly array: boolean;
}

/** JSON: one record as an object, several as an array. */
export function jsonPrinter({ pretty, array }: JsonLayout): Printer {
  const indent = pretty ? 2 : 0;
  if (!array) {
    return {
      open: '',
      between: '',
      close: '',
      print: (record) => `${JSON.stringify(record, null, indent)}\n`,
    };
  }
  const margin = pretty ? '  ' : '';
  return {
    open: '[',
    between: ',',
    close: '\n]\n',
    print: (record) => `\n${margin}${JSON.stringify(record, null, indent).replaceAll('\n', `\n${margin}`)}`,
  };
}
