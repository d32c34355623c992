import type { Document, Sentence } from '../document/index.js';
import type { Gender } from '../schema/person.js';
import type { Memory } from './memory.js';
import type { NamedMention } from './name-forms.js';
import type { PersonProfile } from './profile.js';
import type { Sighting } from './salience.js';
import { type Role, Role as Roles } from './syntax.js';

/** A mention without a name: "she", "the president". */
export interface Reference {
  readonly profile: PersonProfile;
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'nominal' | 'pronoun';
  /** The sex that the words tell. */
  readonly gender: Gender | null;
  /** The country that they tell: "the 20-year-old Hungarian". */
  readonly country: string | null;
}

/** Where the reading stands. */
export interface Progress {
  readonly document: Document;
  readonly memory: Memory;
  readonly described: Uint8Array;
  readonly named: readonly { readonly mention: NamedMention; readonly profile: PersonProfile }[];
  readonly lanes: Uint16Array;
  readonly found: Reference[];
  next: number;
  step: number;
  clause: number;
  /** End of the relative clause that the reading is in, as a token. */
  embeddedUntil: number;
}

/** Somebody is spoken of where the reading stands. */
export function sighting(
  { step, clause }: Progress,
  { block }: Sentence,
  scope: number,
  role: Role,
  sure: boolean,
): Sighting {
  return { step, block, scope, clause, role, sure };
}

/** What is told by the way, in a relative clause, is no subject of what follows. */
export function prominence({ embeddedUntil }: Progress, token: number, role: Role): Role {
  return token < embeddedUntil && role > Roles.other ? Roles.other : role;
}
