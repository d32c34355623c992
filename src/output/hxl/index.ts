import { stringify } from 'csv-stringify/sync';
import type { ArticleRecord } from '../../schema/record.js';
import type { Printer } from '../printer.js';
import { HXL_COLUMNS } from './columns.js';
import { figureRows, tollRows } from './rows.js';

export interface HxlOptions {
  /** One row a figure, or one row a toll. */
  readonly rows: 'figures' | 'tolls';
}

/** A text that a spreadsheet would run as a formula gets a mark before it; numbers stay numbers. */
const CSV = { escape_formulas: true, record_delimiter: 'unix' } as const;

/** CSV (RFC 4180) with a row of HXL 1.1 hashtags under the header: what humanitarian tools read. */
export function hxlPrinter({ rows }: HxlOptions = { rows: 'figures' }): Printer {
  return {
    open: stringify([HXL_COLUMNS.map(({ header }) => header), HXL_COLUMNS.map(({ tag }) => tag)], CSV),
    between: '',
    close: '',
    print: (record) => stringify(cellsOf(record, rows), CSV),
  };
}

function cellsOf(record: ArticleRecord, rows: HxlOptions['rows']): (string | number | null)[][] {
  const wanted = rows === 'figures' ? figureRows(record) : tollRows(record);
  return wanted.map((row) => HXL_COLUMNS.map(({ cell }) => oneLine(cell(row))));
}

/** Line breaks of the article become blanks: a row is a line. */
function oneLine(cell: string | number | null): string | number | null {
  return typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : cell;
}
