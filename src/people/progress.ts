import type { Document, Sentence } from '../document/index.js';
import type { Gender } from '../schema/person.js';
import type { Memory } from './memory.js';
import type { NamedMention } from './name-forms.js';
import type { PersonProfile } from './profile.js';
import type { Sighting } from './salience.js';
import type { Role } from './syntax.js';

/** A mention without a name: "she", "the president". */
export interface Reference {
  readonly profile: PersonProfile;
  readonly firstToken: number;
  readonly endToken: number;
  readonly kind: 'nominal' | 'pronoun';
  /** The sex that the words tell. */
  readonly gender: Gender | null;
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
