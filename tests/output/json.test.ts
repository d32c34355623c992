import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';
import { jsonPrinter, ndjsonPrinter, type Printer } from '../../src/output/index.js';
import { sampleRecord } from './sample-record.js';

const other = extract({ id: 'odd', text: 'One\u2028two\u0085three\ud800 "four"\n' });

function printAll(printer: Printer, records: (typeof sampleRecord)[]): string {
  return printer.open + records.map((record) => printer.print(record)).join(printer.between) + printer.close;
}

describe('JSON', () => {
  it.each([false, true])('holds everything, pretty: %s', (pretty) => {
    expect(JSON.parse(printAll(jsonPrinter({ pretty, array: false }), [sampleRecord]))).toEqual(sampleRecord);
    const records = [sampleRecord, other];
    expect(JSON.parse(printAll(jsonPrinter({ pretty, array: true }), records))).toEqual(records);
  });

  it('is an array even of one or none when several were asked for', () => {
    const printer = jsonPrinter({ pretty: false, array: true });
    expect(JSON.parse(printAll(printer, [other]))).toEqual([other]);
    expect(JSON.parse(printAll(printer, []))).toEqual([]);
  });
});

describe('NDJSON', () => {
  it('has one line a record, whatever a reader takes for a line break', () => {
    const lines = printAll(ndjsonPrinter, [sampleRecord, other]).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual([sampleRecord, other]);
  });

  it('is empty without records', () => {
    expect(printAll(ndjsonPrinter, [])).toBe('');
  });
});
