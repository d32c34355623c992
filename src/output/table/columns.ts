import { cut, displayWidth } from './text-width.js';

/** One cell: plain words, and how they are painted once they have their width. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const GAP = 2;
const NARROWEST = 4;

/** Rows in aligned columns, within `width` terminal columns: the widest column gives way first, and cut cells end in "…". */
export function alignColumns(rows: readonly (readonly Cell[])[], width: number): string[] {
  const widths = fitWidths(naturalWidths(rows), width);
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

function fitWidths(natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const filled = widths.filter((w) => w > 0).length;
  let excess = widths.reduce((sum, w) => sum + w, 0) + GAP * Math.max(0, filled - 1) - width;
  while (excess > 0) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    const below = Math.max(NARROWEST, ...widths.filter((w) => w < widest));
    const column = widths.indexOf(widest);
    const step = Math.min(excess, Math.max(1, widest - below));
    widths[column] -= step;
    excess -= step;
  }
  return widths;
}
