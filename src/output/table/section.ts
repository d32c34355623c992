import type pc from 'picocolors';
import { alignColumns, type Cell } from './columns.js';

/** What a section needs to know about where it is printed. */
export interface Sheet {
  /** Terminal columns. */
  readonly width: number;
  readonly colors: ReturnType<typeof pc.createColors>;
}

const MARGIN = '  ';

/** A heading with its rows below it; no lines when there are no rows. */
export function section(sheet: Sheet, heading: string, rows: readonly (readonly Cell[])[]): string[] {
  return sectionOfLines(sheet, heading, alignColumns(rows, bodyWidth(sheet)));
}

/** A heading with finished lines below it; no lines when there are none. */
export function sectionOfLines({ colors }: Sheet, heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const { bold, cyan } = colors;
  return ['', bold(cyan(heading.toUpperCase())), ...lines.map((line) => (line === '' ? '' : MARGIN + line))];
}

/** Columns that are left to the rows of a section. */
export function bodyWidth({ width }: Sheet): number {
  return width - MARGIN.length;
}
