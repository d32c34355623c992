import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Organization } from '../schema/organization.js';
import { foldName, shortForms } from './name-forms.js';

/** Name spans -> one record an organisation, in order of first mention. */
export function resolveOrganizations(document: Document, names: readonly NameSpan[]): Organization[] {
  const spans = names.filter((span) => span.type === 'organization');
  if (spans.length === 0) return [];
  return groupForms(document, spans).map((group, index) => {
    const name = singleSpaced(fullestForm(group));
    const forms = new Set(group.map(singleSpaced));
    forms.delete(name);
    return {
      id: `o${index + 1}`,
      name,
      aliases: [...forms],
      mentions: group.map(({ start, end, text, sentence }) => {
        const { start: from, end: to } = document.sentences[sentence];
        return { start, end, text, kind: 'name' as const, sentence: [from, Math.max(to, end)] };
      }),
      confidence: Math.max(...group.map((span) => span.score)),
    };
  });
}

/**
 * Equal names; a name and the abbreviation in brackets behind it; a name and a shorter form of it. A shorter form that two names have
 * ("Nordhavn" beside Nordhavn Energi and Nordhavn Bank) belongs to neither.
 */
function groupForms(document: Document, spans: readonly NameSpan[]): NameSpan[][] {
  const owner = new Map<string, string | null>();
  const keys = new Map<string, string>();
  for (const { text } of spans) if (!keys.has(text)) keys.set(text, foldName(text));
  const full = [...keys].sort(([a], [b]) => b.length - a.length);
  for (const [name, key] of full) {
    for (const form of shortForms(name)) {
      if (form === key) continue;
      const other = owner.get(form);
      owner.set(form, other === undefined || other === key || resolve(owner, key) === other ? key : null);
    }
  }
  for (const [short, long] of abbreviationsInBrackets(document, spans))
    owner.set(foldName(short), foldName(long));
  const groups = new Map<string, NameSpan[]>();
  for (const span of spans) {
    const key = resolve(owner, keys.get(span.text) ?? span.text);
    const group = groups.get(key);
    if (group) group.push(span);
    else groups.set(key, [span]);
  }
  return [...groups.values()];
}

/** Steps from a short form to a longer one and on; a name has few shorter forms of shorter forms. */
const LONGEST_CHAIN = 4;

function resolve(owner: ReadonlyMap<string, string | null>, key: string): string {
  let current = key;
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const next = owner.get(current);
    if (!next || next === key) break;
    current = next;
  }
  return current;
}

/** "Doctors Without Borders (MSF)": pairs of an abbreviation and the name before its bracket. */
function abbreviationsInBrackets(document: Document, spans: readonly NameSpan[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let i = 1; i < spans.length; i++) {
    const before = spans[i - 1];
    const here = spans[i];
    if (here.start !== before.end + 2 || document.text[here.end] !== ')') continue;
    const inBrackets = /^\s\($/.test(document.text.slice(before.end, here.start));
    if (inBrackets && /^\p{Lu}[\p{L}\p{N}.&-]{1,11}$/u.test(here.text) && before.text.includes(' '))
      pairs.push([here.text, before.text]);
  }
  return pairs;
}

/** The longest form that is not all in capitals, else the longest. */
function fullestForm(spans: readonly NameSpan[]): NameSpan {
  let best = spans[0];
  for (const span of spans) {
    const longer = span.text.length - best.text.length;
    if (longer > 0 || (longer === 0 && isCapitals(best) && !isCapitals(span))) best = span;
  }
  return best;
}

function isCapitals({ text }: NameSpan): boolean {
  return text === text.toUpperCase();
}

const BREAKS = /[^\S ]| {2}/;

function singleSpaced({ text }: NameSpan): string {
  return BREAKS.test(text) ? text.replace(/\s+/g, ' ') : text;
}
