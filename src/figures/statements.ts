import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Draft } from './draft.js';
import { isGeneric } from './structure.js';

/** What one event word says: its figures and their sum. */
export interface Statement {
  readonly figures: readonly Draft[];
  readonly total: number;
}

const number = (draft: Draft): number => bestNumber(draft.quantity) ?? 0;

/** Figures of one kind -> one statement for each event word, in the order of the text. */
export function statementsOf(document: Document, drafts: readonly Draft[]): Statement[] {
  const groups = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const group = groups.get(draft.triggerFirst);
    if (group) group.push(draft);
    else groups.set(draft.triggerFirst, [draft]);
  }
  return [...groups.values()].map((figures) => statement(document, figures));
}

function statement(document: Document, figures: readonly Draft[]): Statement {
  const people = mergeAppositions(document, figures);
  const sum = people.reduce((total, draft) => total + number(draft), 0);
  // "six people, two Turks and four Somalis, were killed": the whole and its parts.
  const whole = people.find(
    (draft) => people.length > 2 && number(draft) * 2 === sum && isGeneric(document, draft),
  );
  if (whole) return { figures: [whole], total: number(whole) };
  return { figures: people, total: sum };
}

/** "Amina Yusuf, a nurse, was killed": two phrases for one person. A list ends in "and". */
function mergeAppositions(document: Document, figures: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [i, draft] of figures.entries()) {
    const last = kept.at(-1);
    if (last && number(draft) === 1 && number(last) === 1 && draft.first > last.end) {
      const between = document.lower.slice(last.end, draft.first);
      const list =
        between.includes('and') ||
        (figures[i + 1] !== undefined &&
          document.lower.slice(draft.end, figures[i + 1].first).includes('and'));
      if (!list) {
        if (last.number === null && draft.number !== null) kept[kept.length - 1] = draft;
        continue;
      }
    }
    kept.push(draft);
  }
  return kept;
}
