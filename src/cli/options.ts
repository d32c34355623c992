import { InvalidArgumentError } from 'commander';
import { Inclusion, isIsoDay } from '../schema/input.js';

export const FORMATS = ['json', 'ndjson', 'geojson', 'hxl', 'hxl-tolls', 'table'] as const;
export type Format = (typeof FORMATS)[number];

/** A `--published` value. */
export function parseDay(value: string): string {
  if (!isIsoDay(value)) throw new InvalidArgumentError('It must be a day that exists, written YYYY-MM-DD.');
  return value;
}

/** An `--include` value: record types, and `indirect`, with commas between them. */
export function parseInclusions(value: string): Inclusion[] {
  const items: Inclusion[] = [];
  for (const word of value.split(',').map((part) => part.trim())) {
    const item = Inclusion.safeParse(word);
    if (!item.success)
      throw new InvalidArgumentError(`"${word}" is none of ${Inclusion.options.join(', ')}.`);
    if (!items.includes(item.data)) items.push(item.data);
  }
  return items;
}
