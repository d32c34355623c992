import type { DateExpression } from '../../schema/date.js';
import type { Cell } from './columns.js';
import { type Sheet, section } from './section.js';
import { oneLine } from './text-width.js';

/** The words, the value, the days it covers; expressions with the same words and value share a row. */
export function datesSection(dates: readonly DateExpression[], sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = new Map<string, { date: DateExpression; count: number }>();
  for (const date of dates) {
    const key = [oneLine(date.text).toLowerCase(), date.value, date.mod].join('|');
    const row = rows.get(key);
    if (row) row.count++;
    else rows.set(key, { date, count: 1 });
  }
  const cells = [...rows.values()].map(({ date, count }): Cell[] => [
    { text: oneLine(date.text), paint: bold },
    { text: date.value },
    { text: date.mod === null ? '' : date.mod.toLowerCase().replaceAll('_', ' '), paint: dim },
    { text: interval(date), paint: dim, flexible: true },
    { text: count > 1 ? `${count}×` : '', paint: dim },
  ]);
  return section(sheet, 'Dates', cells);
}

/** "2015-10-01 to 2015-10-31"; nothing where the value itself is one day. */
function interval({ earliest, latest, value }: DateExpression): string {
  if (earliest === null && latest === null) return '';
  if (earliest === latest) return earliest === value ? '' : (earliest ?? '');
  if (latest === null) return `from ${earliest}`;
  if (earliest === null) return `until ${latest}`;
  return `${earliest} to ${latest}`;
}
