import type { Document, Sentence } from '../document/index.js';
import { referentOf, see } from './memory.js';
import { type Progress, sighting } from './progress.js';
import type { Pronoun, PronounCase } from './pronouns.js';
import { choose, type Referent } from './salience.js';
import { Role, reports, verbBehind } from './syntax.js';

/** How far ahead of the next candidate the best one must be, and how good in itself, to be told. */
const MARGIN: Readonly<Record<PronounCase, number>> = {
  subject: 0.9,
  possessive: 0.9,
  reflexive: 0.9,
  object: 1.6,
};
const FLOOR = -0.2;
/** Notes whom the pronoun at `token` means, if that is clear. */
export function readPronoun(
  progress: Progress,
  sentence: Sentence,
  token: number,
  scope: number,
  pronoun: Pronoun,
): void {
  const { document, memory, found } = progress;
  const verb = pronoun.case === 'subject' ? verbBehind(document, token + 1, sentence.endToken) : -1;
  const reporting = verb >= 0 && reports(document, verb);
  const choice = choose(memory.lately, {
    pronoun,
    step: progress.step,
    block: sentence.block,
    scope,
    clause: progress.clause,
    reports: reporting,
    parenthetical: reporting && standsApart(document, token, sentence),
  });
  const ahead = scope === 0 ? subjectAhead(progress, sentence, token, pronoun) : null;
  const nobodyBefore = choice === null || choice.score < FLOOR;
  const referent = ahead && nobodyBefore ? ahead : choice?.referent;
  if (!referent || (ahead && referent !== ahead)) return;
  const sure =
    referent === ahead ||
    (choice?.sure === true && choice.margin >= MARGIN[pronoun.case] && choice.score >= FLOOR);
  if (sure && referent.profile) {
    if (scope === 0) referent.votes[pronoun.gender]++;
    const { gender } = pronoun;
    found.push({
      profile: referent.profile,
      firstToken: token,
      endToken: token + 1,
      kind: 'pronoun',
      country: null,
      gender,
    });
  }
  const role = pronoun.case === 'subject' && reporting ? Role.reporter : ROLE_OF_CASE[pronoun.case];
  see(memory, referent, sighting(progress, sentence, scope, role, sure));
}

const ROLE_OF_CASE: Readonly<Record<PronounCase, Role>> = {
  subject: Role.subject,
  object: Role.object,
  reflexive: Role.object,
  possessive: Role.possessor,
};

/** "…, he said.": a clause of report behind a comma or a closing mark. */
function standsApart({ words, pos }: Document, token: number, { firstToken }: Sentence): boolean {
  return token > firstToken && pos[token - 1] === 'PUNCT' && /^[,”"’'?!…—–]$/.test(words[token - 1]);
}

/** Tokens between a pronoun and the comma behind its clause, at most. */
const LONGEST_OPENING = 16;

/** "In his speech, Ann Lee …": the name behind the comma of an opening clause that has no name, if it is the subject. */
function subjectAhead(
  { document, memory, named, next }: Progress,
  { firstToken, endToken }: Sentence,
  token: number,
  pronoun: Pronoun,
): Referent | null {
  const { pos, lower } = document;
  if (pos[firstToken] !== 'ADP' && pos[firstToken] !== 'SCONJ') return null;
  const here = named[next];
  if (!here || here.mention.firstToken >= endToken || here.mention.firstToken - token > LONGEST_OPENING)
    return null;
  const before = here.mention.titledFrom - 1;
  if (before <= token || (lower[before] !== ',' && lower[before - 1] !== ',')) return null;
  const commas = lower.slice(token, before + 1).filter((word) => word === ',').length;
  if (commas !== 1 || verbBehind(document, here.mention.endToken, endToken) < 0) return null;
  const referent = referentOf(memory, here.profile);
  const gender = referent.gender ?? referent.suggested;
  return gender === null || gender === pronoun.gender ? referent : null;
}
