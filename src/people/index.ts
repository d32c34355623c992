import { type Document, sentenceAt } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { Gender, Person } from '../schema/person.js';
import { clusterPeople, type PersonCluster } from './cluster.js';
import { genderByPronouns, genderOfKinBefore, genderOfRole } from './gender.js';
import { type NamedMention, namedMention } from './name-forms.js';
import { nationalityOf } from './nationality.js';
import { appositiveRole, prenominalRole, type RoleSpan } from './role.js';

/** Name spans -> one record a person, in order of first mention. */
export function resolvePeople(document: Document, names: readonly NameSpan[]): Person[] {
  const mentions = names
    .filter((span) => span.type === 'person')
    .map((span) => namedMention(document, span))
    .filter((mention) => mention !== null);
  const clusters = clusterPeople(mentions);
  const byPronoun = genderByPronouns(document, clusters);
  return clusters.map((cluster, index) =>
    personRecord(document, cluster, `p${index + 1}`, byPronoun.get(cluster) ?? null),
  );
}

function personRecord(
  document: Document,
  cluster: PersonCluster,
  id: string,
  pronounGender: Gender | null,
): Person {
  const { mentions } = cluster;
  const fullest = fullestForm(mentions);
  const role = bestRole(document, mentions);
  return {
    id,
    name: fullest.text.replace(/\s+/g, ' '),
    aliases: aliasesOf(mentions, fullest),
    titles: [...new Set(mentions.flatMap((m) => [...m.offices, ...m.honorifics]))],
    role: role?.text.replace(/\s+/g, ' ') ?? null,
    nationality: nationalityOf(document, role, mentions),
    gender:
      cluster.gender ??
      (role && genderOfRole(role.text)) ??
      genderOfKinBefore(document, cluster) ??
      pronounGender,
    mentions: mentions.map(({ start, end, text }) => {
      const sentence = sentenceAt(document, start);
      return { start, end, text, kind: 'name', sentence: [sentence?.start ?? start, sentence?.end ?? end] };
    }),
    confidence: confidenceOf(mentions),
  };
}

/** Most parts, then ordinary case before capitals, then the longer one, then the first. */
function fullestForm(mentions: readonly NamedMention[]): NamedMention {
  const rank = (m: NamedMention): number =>
    m.parts.length * 1000 + (isCapitals(m.text) ? 0 : 500) + Math.min(m.text.length, 400);
  return mentions.reduce((best, m) => (rank(m) > rank(best) ? m : best));
}

/** The other forms of the name, and its short forms with their honorific ("Mr Putin"). */
function aliasesOf(mentions: readonly NamedMention[], fullest: NamedMention): string[] {
  const forms = new Set<string>();
  for (const { text, honorifics, offices, parts } of mentions) {
    forms.add(text);
    const polite = [...honorifics, ...offices.filter((office) => /^M(?:r|s|rs) /.test(office))];
    if (polite.length > 0 && (text !== fullest.text || parts.length === 1))
      forms.add(`${polite.join(' ')} ${text}`);
  }
  forms.delete(fullest.text);
  return [...forms].map((form) => form.replace(/\s+/g, ' '));
}

/** The description that says most: the first of several words, or else the first; before the name rather than behind it. */
function bestRole(document: Document, mentions: readonly NamedMention[]): RoleSpan | null {
  let best: RoleSpan | null = null;
  for (const mention of mentions) {
    const before = prenominalRole(document, mention);
    const role =
      before && before.end - before.first > 1 ? before : (appositiveRole(document, mention) ?? before);
    if (role && (!best || (best.end - best.first === 1 && role.end - role.first > 1))) best = role;
  }
  return best;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.length > 3;
}

/** Repeated and full names are surer than a single word that stands once. */
function confidenceOf(mentions: readonly NamedMention[]): number {
  const best = Math.max(...mentions.map((m) => m.score));
  const support = mentions.length > 1 || mentions[0].parts.length > 1 ? 1 : 0.8;
  return Math.round(best * support * 100) / 100;
}
