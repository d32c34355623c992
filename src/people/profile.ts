import type { Document } from '../document/index.js';
import type { Gender } from '../schema/person.js';
import { type PersonCluster, suggestedGender } from './cluster.js';
import { type Standing, standingOf } from './description.js';
import { genderOfKinBefore, genderOfRole } from './gender.js';
import type { NamedMention } from './name-forms.js';
import { nationalityOf } from './nationality.js';
import { appositiveRole, isBareTitle, prenominalRole, type RoleSpan } from './role.js';

/** What the article says of a person beside the name, before pronouns are read. */
export interface PersonProfile {
  readonly cluster: PersonCluster;
  readonly role: string | null;
  readonly nationality: string | null;
  /** From honorifics, the role, and a noun of kin before the name. */
  readonly gender: Gender | null;
  /** What the given name suggests; never told as the gender. */
  readonly suggested: Gender | null;
  readonly standing: Standing;
}

/** Reads the descriptions at all mentions of a person; their tokens are marked in `described`. */
export function profileOf(document: Document, cluster: PersonCluster, described: Uint8Array): PersonProfile {
  const { mentions, parts } = cluster;
  let best: RoleSpan | null = null;
  const phrases: string[] = [];
  for (const mention of mentions) {
    described.fill(1, mention.titledFrom, mention.endToken);
    const before = prenominalRole(document, mention);
    const beside = appositiveRole(document, mention);
    const tells =
      before &&
      before.end - before.first > 1 &&
      !(beside && beside.end < mention.titledFrom && isBareTitle(before, mention));
    const role = tells ? before : (beside ?? before);
    for (const span of [before, beside]) {
      if (!span) continue;
      described.fill(1, span.first, span.end);
      phrases.push(span.text);
    }
    if (role && (!best || (best.end - best.first === 1 && role.end - role.first > 1))) best = role;
    phrases.push(...mention.offices);
  }
  const { known } = cluster;
  if (known?.role) phrases.push(known.role);
  const nationality = known?.nationality ?? nationalityOf(document, best, mentions);
  return {
    cluster,
    role: known?.role ?? best?.text.replace(/\s+/g, ' ') ?? null,
    nationality,
    gender: cluster.gender ?? (best && genderOfRole(best.text)) ?? genderOfKinBefore(document, cluster),
    suggested: suggestedGender(parts),
    standing: standingOf(phrases, nationality, ageOf(document, mentions)),
  };
}

/** "Omar Khan, 34,": the number behind the name. */
function ageOf({ lower, pos }: Document, mentions: readonly NamedMention[]): string | null {
  for (const { endToken } of mentions)
    if (lower[endToken] === ',' && pos[endToken + 1] === 'NUM' && /^\d{1,3}$/.test(lower[endToken + 1]))
      return lower[endToken + 1];
  return null;
}
