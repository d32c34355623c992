import pc from 'picocolors';
import type { ArticleRecord } from '../../schema/record.js';
import type { Printer } from '../printer.js';
import { datesSection } from './dates.js';
import { figuresSection, tollsSection } from './figures.js';
import { organizationsSection, peopleSection } from './people.js';
import { placesSection } from './places.js';
import { quotesSection } from './quotes.js';
import type { Sheet } from './section.js';
import { cut, oneLine } from './text-width.js';

export interface TableOptions {
  /** Terminal columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Below this nothing can be laid out; the terminal breaks the lines then. */
const NARROWEST = 40;

/** A page for a reader at a terminal: one section a record type, those that are empty left out. */
export function tablePrinter({ width, color }: TableOptions): Printer {
  const sheet: Sheet = { width: Math.max(NARROWEST, width), colors: pc.createColors(color) };
  return {
    open: '',
    between: '\n',
    close: '',
    print: (record) => `${[...header(record, sheet), ...body(record, sheet)].join('\n')}\n`,
  };
}

/** The dash that parts a dateline from the story. */
const DATELINE_DASH = /\s?[—–]|\s-/;

function header(record: ArticleRecord, { width, colors }: Sheet): string[] {
  const { bold, dim, underline } = colors;
  const title = oneLine(record.title ?? record.id ?? 'article');
  const facts = [
    record.published === null ? 'publication date unknown' : `published ${record.published}`,
    record.dateline === null ? null : `dateline ${oneLine(record.dateline.text).split(DATELINE_DASH)[0]}`,
  ];
  return [
    bold(underline(cut(title, width))),
    dim(cut(facts.filter((fact) => fact !== null).join(' · '), width)),
  ];
}

function body(record: ArticleRecord, sheet: Sheet): string[] {
  const sections = [
    ...peopleSection(record.people, sheet),
    ...organizationsSection(record.organizations, sheet),
    ...placesSection(record.places, sheet),
    ...datesSection(record.dates, sheet),
    ...quotesSection(record.quotes, sheet),
    ...figuresSection(record, sheet),
    ...tollsSection(record, sheet),
  ];
  return sections.length > 0 ? sections : ['', sheet.colors.dim('Nothing found.')];
}
