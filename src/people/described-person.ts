import type { Sentence } from '../document/index.js';
import { type PersonGroup, personGroups } from '../lexicon/person-nouns.js';
import { complementFits, countryTold, type Description, describes, descriptionAt } from './description.js';
import { see, unnamedReferent } from './memory.js';
import { type Progress, prominence, sighting } from './progress.js';
import type { Referent, Sighting } from './salience.js';
import { Role, roleOf } from './syntax.js';

/** Sentences that a description looks back: for somebody who was spoken of once or twice, and for one of whom the article tells. */
const PASSING_REACH = 4;
const SUBJECT_REACH = 12;
const SUBJECT_MENTIONS = 3;

/** Reads the description that begins at `token`, if one does; returns the last token that was read. */
export function readDescription(
  progress: Progress,
  sentence: Sentence,
  token: number,
  scope: number,
): number {
  const { document, described, memory, named, next, found } = progress;
  const description = descriptionAt(document, token, sentence.endToken);
  if (!description) return token;
  const { endToken } = description;
  const last = endToken - 1;
  // What stands beside a name belongs to it: "the mayor, Ann Lee", "Ann Lee, a doctor".
  const upcoming = named[next]?.mention;
  for (let i = token + 1; i < endToken; i++) if (described[i]) return token;
  if (upcoming && upcoming.firstToken < endToken) return token;
  const role = prominence(progress, token, roleOf(document, token, endToken));
  const seen = sighting(progress, sentence, scope, role, true);
  // "The governor, Musa Bello,": a name that is on no record.
  const apposed = document.lower[endToken] === ',' && document.pos[endToken + 1] === 'PROPN';
  const known =
    description.definite && !apposed
      ? (whoIs(progress, description, scope) ??
        variedName(progress, description, seen, token === sentence.firstToken))
      : null;
  if (known) {
    see(memory, known, seen);
    if (known.profile)
      found.push({
        profile: known.profile,
        firstToken: token,
        endToken,
        kind: 'nominal',
        gender: description.gender,
        country: countryTold(description),
      });
  } else see(memory, unnamedReferent(description.gender), seen);
  return last;
}

/** The person whom a definite description fits: the only one, or the one of several who alone was spoken of lately. */
function whoIs(progress: Progress, description: Description, scope: number): Referent | null {
  const { memory, document, step } = progress;
  const fitting: Referent[] = [];
  const { noun } = description;
  for (const referent of (noun === null ? memory.lately : memory.byNoun.get(noun)) ?? []) {
    const { profile, last, suggested, count } = referent;
    const reach = count < SUBJECT_MENTIONS ? PASSING_REACH : SUBJECT_REACH;
    if (!profile || !last || step - last.step > reach) continue;
    if (scope < 0 && last.scope !== scope) continue;
    const gender = referent.gender ?? suggested;
    if (description.gender !== null && gender !== null && gender !== description.gender) continue;
    if (describes(description, profile.standing) && complementFits(document, description, profile.standing))
      fitting.push(referent);
  }
  if (fitting.length < 2) return fitting[0] ?? null;
  const near = fitting.filter(({ last }) => step - last!.step <= 2);
  return near.length === 1 ? near[0] : null;
}

/** Nouns that tell a trade or an origin which papers use for variety, never a part in the story ("suspect", "victim"). */
const TRADES: readonly PersonGroup[] = ['official', 'nationality', 'journalist'];
/** Those that are told with an age beside them. */
const TRADES_WITH_AGE: readonly PersonGroup[] = [...TRADES, 'worker', 'student'];
const STARS =
  /^(?:businessman|businesswoman|entrepreneur|billionaire|millionaire|tycoon|magnate|star|singer|actor|actress|footballer|striker|midfielder|defender|goalkeeper|player|champion|veteran|politician|lawyer|economist|general|author|writer|academic|economist|scholar|activist|candidate|nominee)$/;

/**
 * "The Vermont senator said": a description with more words than the noun that opens a sentence as its subject, where the one person of
 * the sentences before was their subject: papers vary the name so.
 */
function variedName(
  { memory }: Progress,
  { noun, modifiers, gender, age }: Description,
  { step, scope, role }: Sighting,
  opens: boolean,
): Referent | null {
  if (role < Role.subject || (!opens && age === null) || (modifiers.length === 0 && age === null))
    return null;
  const trades = age === null ? TRADES : TRADES_WITH_AGE;
  if (noun !== null && !STARS.test(noun) && !personGroups(noun).some((group) => trades.includes(group)))
    return null;
  let only: Referent | null = null;
  for (const referent of memory.lately) {
    const { last } = referent;
    if (!last || last.scope !== scope || step - last.step > (opens || role === Role.reporter ? 1 : 0))
      continue;
    // "her youngest child": somebody by the way.
    if (referent.profile === null && last.role < Role.subject) continue;
    if (only) return null;
    only = referent;
  }
  if (!only?.profile || !only.last || only.last.role < Role.subject || !only.last.sure) return null;
  const { standing } = only.profile;
  // The office is the person's, but something else was said of it: "the former president".
  if (noun !== null && standing.nouns.has(noun)) return null;
  if (age !== null && standing.age !== null && age !== standing.age) return null;
  const own = only.gender ?? only.suggested;
  return gender === null || own === null || own === gender ? only : null;
}
