import { read } from '../../src/document/index.js';
import { findQuotes } from '../../src/quotes/index.js';
import type { Organization } from '../../src/schema/organization.js';
import type { Gender, Person } from '../../src/schema/person.js';
import type { Quote } from '../../src/schema/quote.js';

/** A person record whose mentions are all places in `text` where one of `forms` stands. */
export function person(
  text: string,
  id: string,
  gender: Gender | null,
  role: string | null,
  ...forms: string[]
): Person {
  return {
    id,
    name: forms[0],
    aliases: forms.slice(1),
    titles: [],
    role,
    nationality: null,
    gender,
    mentions: mentions(text, forms),
    confidence: 1,
  };
}

export function organization(text: string, id: string, ...forms: string[]): Organization {
  return { id, name: forms[0], aliases: forms.slice(1), mentions: mentions(text, forms), confidence: 1 };
}

function mentions(text: string, forms: readonly string[]): Person['mentions'] {
  const found: Person['mentions'] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      if (found.some((m) => at < m.end && m.start < at + form.length)) continue;
      found.push({ start: at, end: at + form.length, text: form, kind: 'name', sentence: [0, text.length] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function quotesIn(
  text: string,
  people: readonly Person[] = [],
  organizations: readonly Organization[] = [],
): Quote[] {
  return findQuotes(read(text), people, organizations);
}
