import type { Quote } from '../../schema/quote.js';
import { bodyWidth, type Sheet, sectionOfLines } from './section.js';
import { oneLine, wrap } from './text-width.js';

const INDENT = '  ';
/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 100;

/** The speaker, and below it the words, wrapped; a run of quotes by one speaker has the name once. */
export function quotesSection(quotes: readonly Quote[], sheet: Sheet): string[] {
  const lines: string[] = [];
  let last: string | null = null;
  for (const quote of quotes) {
    const heading = speakerLine(quote, sheet);
    if (heading !== last) lines.push(heading);
    last = heading;
    const said = quote.parts.map((part) => oneLine(part.text)).join(' … ');
    const words = quote.kind === 'indirect' ? said : `“${said}”`;
    const width = Math.min(WIDEST, bodyWidth(sheet)) - INDENT.length;
    lines.push(...wrap(words, width).map((line, index) => `${INDENT}${index > 0 ? ' ' : ''}${line}`));
  }
  return sectionOfLines(sheet, 'Quotes', lines);
}

function speakerLine({ speaker, addressee }: Quote, { colors }: Sheet): string {
  const { bold, dim } = colors;
  if (speaker === null) return dim('speaker unknown');
  const named = oneLine(speaker.name);
  const to = addressee === null ? '' : dim(` to ${oneLine(addressee.text)}`);
  return bold(named) + to;
}
