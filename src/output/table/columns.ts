import { cut, displayWidth } from './text-width.js';

/** One cell: plain words, and how they are painted once they have their width. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
  /** Whether this column may be cut, or left out, before the others are. */
  readonly flexible?: boolean;
}

const GAP = 2;
/** Narrower than this, a cut cell says nothing. */
const NARROWEST = 12;
const LAST_RESORT = 4;

/** Rows in aligned columns, within `width` terminal columns: flexible columns give way first, the widest before the others; cut cells end in "…". */
export function alignColumns(rows: readonly (readonly Cell[])[], width: number): string[] {
  const widths = fitWidths(naturalWidths(rows), flexibleColumns(rows), width);
  return rows.map((row) => {
    let line = '';
    let used = 0;
    let target = 0;
    row.forEach(({ text, paint }, column) => {
      if (widths[column] === 0) return;
      const words = cut(text, widths[column]);
      if (words !== '') {
        line += ' '.repeat(target - used) + (paint ? paint(words) : words);
        used = target + displayWidth(words);
      }
      target += widths[column] + GAP;
    });
    return line;
  });
}

function naturalWidths(rows: readonly (readonly Cell[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach(({ text }, column) => {
      widths[column] = Math.max(widths[column] ?? 0, displayWidth(text));
    });
  return widths;
}

function flexibleColumns(rows: readonly (readonly Cell[])[]): number[] {
  const [first = []] = rows;
  return first.flatMap(({ flexible }, column) => (flexible ? [column] : []));
}

/** Cuts the flexible columns; where that is not enough leaves them out one by one, and cuts the others at last. */
function fitWidths(natural: readonly number[], flexible: readonly number[], width: number): number[] {
  for (let left = 0; ; left++) {
    const widths = [...natural];
    for (const column of flexible.slice(0, left)) widths[column] = 0;
    shrink(widths, flexible.slice(left), NARROWEST, width);
    if (totalWidth(widths) <= width) return widths;
    if (left < flexible.length) continue;
    shrink(widths, [...widths.keys()], LAST_RESORT, width);
    return widths;
  }
}

/** Takes columns from the widest of `columns` until all fit or each is down to `narrowest`. */
function shrink(widths: number[], columns: readonly number[], narrowest: number, width: number): void {
  for (let excess = totalWidth(widths) - width; excess > 0; excess--) {
    const widest = columns.reduce(
      (best, column) => (widths[column] > (widths[best] ?? 0) ? column : best),
      -1,
    );
    if (widest < 0 || widths[widest] <= narrowest) return;
    widths[widest]--;
  }
}

function totalWidth(widths: readonly number[]): number {
  const shown = widths.filter((columns) => columns > 0);
  return shown.reduce((sum, columns) => sum + columns, 0) + GAP * Math.max(0, shown.length - 1);
}
