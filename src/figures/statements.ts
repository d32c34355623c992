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
  let last: { draft: Draft; group: Draft[] } | null = null;
  for (const draft of drafts) {
    const joined = last && isCompanion(document, draft, last.draft) ? last.group : null;
    const group: Draft[] = joined ?? groups.get(draft.triggerFirst) ?? [];
    if (group.length === 0) groups.set(draft.triggerFirst, group);
    group.push(draft);
    last = { draft, group };
  }
  return [...groups.values()].map((figures) => statement(document, figures));
}

/** "the killing of an activist and his friend, who were stabbed": one whom no number counts belongs to the one before the "and". */
function isCompanion({ lower }: Document, draft: Draft, last: Draft): boolean {
  return draft.number === null && lower[draft.first - 1] === 'and' && last.end === draft.first - 1;
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

/** "two brothers, both members of the tribe", "16 members of the family of an imam": words about those counted already. */
function isWithin({ lower }: Document, draft: Draft, last: Draft): boolean {
  if (lower[draft.quantity.numberFirst] === 'both')
    return lower[draft.first - 1] === ',' && number(last) === 2;
  if (draft.quantity.form !== 'article' || lower[draft.first - 1] !== 'of') return false;
  for (let token = last.end; token < draft.first; token++)
    if (lower[token] === 'and' || lower[token] === ',' || token - last.end > 8) return false;
  return true;
}

/** "Amina Yusuf, a nurse, was killed": two phrases for one person. A list ends in "and". */
function mergeAppositions(document: Document, figures: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const [i, draft] of figures.entries()) {
    const last = kept.at(-1);
    if (last && isWithin(document, draft, last)) continue;
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
