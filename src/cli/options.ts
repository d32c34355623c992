import { InvalidArgumentError } from 'commander';
import { isIsoDay } from '../schema/input.js';
import { RecordType } from '../schema/record.js';

export const FORMATS = ['json', 'ndjson', 'geojson', 'hxl', 'hxl-tolls', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** A `--published` value. */
export function parseDay(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('It must be a day that exists, written YYYY-MM-DD.');
  return value;
}

/** An `--include` value: record types with commas between them. */
export function parseRecordTypes(value: string): RecordType[] {
  const types: RecordType[] = [];
  for (const word of value.split(',').map((part) => part.trim())) {
    const type = RecordType.safeParse(word);
    if (!type.success)
      throw new InvalidArgumentError(`"${word}" is none of ${RecordType.options.join(', ')}.`);
    if (!types.includes(type.data)) types.push(type.data);
  }
  return types;
}
