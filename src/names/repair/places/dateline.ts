import { type Document, type Stretch, tokenAtOrAfter } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { overlay, type RepairRule, spanOver } from '../repair.js';

/** The dateline says by its form which name is the place and which the agency. */
export const dateline: RepairRule = {
  name: 'dateline',
  reason: 'capitals and brackets hide the type of a name',
  repair(document, spans) {
    const line = document.dateline;
    if (!line) return spans;
    const found: NameSpan[] = [];
    if (line.place) found.push(...spanOf(document, line.place, 'place'));
    const agency = line.agency === null ? -1 : document.text.indexOf(line.agency, line.start);
    if (line.agency !== null && agency >= 0 && agency < line.end) {
      found.push(...spanOf(document, { start: agency, end: agency + line.agency.length }, 'organization'));
    }
    return overlay(spans, found);
  },
};

function spanOf(document: Document, { start, end }: Stretch, type: 'place' | 'organization'): NameSpan[] {
  const first = tokenAtOrAfter(document, start);
  let last = first;
  while (last < document.tokenCount && document.starts[last] < end) last++;
  return last > first ? [spanOver(document, first, last, type, 0.95)] : [];
}
