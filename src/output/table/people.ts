import type { Organization } from '../../schema/organization.js';
import type { Person } from '../../schema/person.js';
import type { Cell } from './columns.js';
import { type Sheet, section } from './section.js';
import { oneLine } from './text-width.js';

/** Name, role and country, number of mentions, other names. */
export function peopleSection(people: readonly Person[], sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = people.map((person): Cell[] => [
    { text: oneLine(person.name), paint: bold },
    { text: oneLine(person.role ?? person.titles.join(' ')), flexible: true },
    { text: person.nationality ?? '' },
    mentionCount(person.mentions, sheet),
    { text: aliases(person.aliases), paint: dim, flexible: true },
  ]);
  return section(sheet, 'People', rows);
}

/** Name, number of mentions, other names. */
export function organizationsSection(organizations: readonly Organization[], sheet: Sheet): string[] {
  const { bold, dim } = sheet.colors;
  const rows = organizations.map((organization): Cell[] => [
    { text: oneLine(organization.name), paint: bold },
    mentionCount(organization.mentions, sheet),
    { text: aliases(organization.aliases), paint: dim, flexible: true },
  ]);
  return section(sheet, 'Organizations', rows);
}

/** "7×": how often the article speaks of something. */
export function mentionCount(mentions: readonly unknown[], { colors }: Sheet): Cell {
  return { text: `${mentions.length}×`, paint: colors.dim };
}

function aliases(names: readonly string[]): string {
  return names.length === 0 ? '' : `also ${names.map(oneLine).join(', ')}`;
}
