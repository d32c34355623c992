import type { Gender } from '../schema/person.js';
import type { PersonProfile } from './profile.js';
import type { Referent, Sighting } from './salience.js';

/** People who are kept in mind at a time. */
const MOST_IN_MIND = 12;

/** Holders of one office who are kept in mind. */
const MOST_HOLDERS = 6;

/** Who was spoken of lately, the last one at the end. */
export interface Memory {
  readonly lately: Referent[];
  readonly byProfile: Map<PersonProfile, Referent>;
  /** For each office or trade the last of its holders who were spoken of. */
  readonly byNoun: Map<string, Referent[]>;
}

export function emptyMemory(): Memory {
  return { lately: [], byProfile: new Map(), byNoun: new Map() };
}

/** The person on record as a referent, whether in mind or not. */
export function referentOf({ byProfile }: Memory, profile: PersonProfile): Referent {
  let referent = byProfile.get(profile);
  if (!referent) {
    referent = newReferent(profile, profile.gender, profile.suggested);
    byProfile.set(profile, referent);
  }
  return referent;
}

/** Somebody without a name. */
export function unnamedReferent(gender: Gender | null): Referent {
  return newReferent(null, gender, null);
}

function newReferent(
  profile: PersonProfile | null,
  gender: Gender | null,
  suggested: Gender | null,
): Referent {
  return { profile, gender, suggested, votes: { female: 0, male: 0 }, last: null, before: null, count: 0 };
}

/** Notes that the text speaks of `referent`. Within one sentence the more prominent role stays. */
export function see({ lately, byNoun }: Memory, referent: Referent, sighting: Sighting): void {
  const { last } = referent;
  const again = last !== null && last.step === sighting.step && last.scope === sighting.scope;
  if (!again) {
    referent.before = last;
    referent.last = sighting;
  } else if (sighting.role > last.role)
    referent.last = sighting.sure || !last.sure ? sighting : madeSure(sighting);
  referent.count++;
  moveToEnd(lately, referent, MOST_IN_MIND);
  if (again || referent.profile === null) return;
  for (const noun of referent.profile.standing.nouns) {
    const holders = byNoun.get(noun);
    if (holders) moveToEnd(holders, referent, MOST_HOLDERS);
    else byNoun.set(noun, [referent]);
  }
}

function madeSure({ step, block, scope, clause, role }: Sighting): Sighting {
  return { step, block, scope, clause, role, sure: true };
}

function moveToEnd(list: Referent[], referent: Referent, most: number): void {
  const at = list.lastIndexOf(referent);
  if (at >= 0 && at === list.length - 1) return;
  if (at >= 0) list.splice(at, 1);
  else if (list.length === most) list.shift();
  list.push(referent);
}
