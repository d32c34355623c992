import type { Gender } from '../schema/person.js';
import type { PersonProfile } from './profile.js';
import type { Pronoun } from './pronouns.js';
import { Role } from './syntax.js';

/** One time that somebody was spoken of. */
export interface Sighting {
  /** Number of the reporter's sentence, quotations left out. */
  readonly step: number;
  readonly block: number;
  /** What is told apart from the story (a headline, a caption, a quotation) is a scope of its own. */
  readonly scope: number;
  readonly clause: number;
  readonly role: Role;
  /** False where the person was found by a guess. */
  readonly sure: boolean;
}

/** Somebody of whom the text speaks: a person on record, or one without a name ("a farmer"). */
export interface Referent {
  readonly profile: PersonProfile | null;
  /** What is certain: from honorifics and nouns. */
  readonly gender: Gender | null;
  /** What the given name suggests; it helps to choose, and is not told. */
  readonly suggested: Gender | null;
  votes: Record<Gender, number>;
  last: Sighting | null;
  before: Sighting | null;
  count: number;
}

/** Weights of the evidence for an antecedent; set by hand, looked over on the training articles of the quotes. */
const WEIGHTS = {
  /** By how many sentences lie between. */
  distance: [2.2, 0, -1.4, -2.6],
  /** By role: possessor, oblique, object, other, subject, reporter. */
  role: [-0.8, -1, -0.5, -0.3, 1.2, 1.5],
  block: -0.3,
  knownGender: 0.7,
  suggestedGender: 0.5,
  perMention: 0.12,
  mostMentions: 6,
  reportAfterReport: 1,
  unnamed: -0.2,
};

/** Where a pronoun stands. */
export interface Setting {
  readonly pronoun: Pronoun;
  readonly step: number;
  readonly block: number;
  readonly scope: number;
  readonly clause: number;
  /** The pronoun is the subject of a reporting verb. */
  readonly reports: boolean;
  /** "…, he said": what stands before it in the sentence is what he says. */
  readonly parenthetical: boolean;
}

/** Whom a pronoun may mean, best first by score. */
export interface Choice {
  readonly referent: Referent;
  readonly score: number;
  /** How far the next one lies behind. */
  readonly margin: number;
  readonly sure: boolean;
}

/** Below every score; not minus infinity, which would turn whole numbers into fractions and slow the reckoning. */
const UNHEARD = -1000;

/** Weighs all who were spoken of lately. */
export function choose(referents: readonly Referent[], setting: Setting): Choice | null {
  let best: Referent | null = null;
  let bestSure = false;
  let bestScore = UNHEARD;
  let second = UNHEARD;
  for (const referent of referents) {
    const agreement = genderAgreement(referent, setting.pronoun.gender);
    if (agreement === null) continue;
    const last = referent.last ? sightingScore(referent.last, setting) : null;
    const before = referent.before ? sightingScore(referent.before, setting) : null;
    if (last === null && before === null) continue;
    const byLast = (last ?? UNHEARD) >= (before ?? UNHEARD);
    const score =
      (byLast ? last! : before!) +
      agreement +
      WEIGHTS.perMention * Math.min(referent.count, WEIGHTS.mostMentions) +
      (referent.profile === null ? WEIGHTS.unnamed : 0);
    if (score > bestScore) {
      second = bestScore;
      bestScore = score;
      best = referent;
      bestSure = (byLast ? referent.last : referent.before)!.sure;
    } else if (score > second) second = score;
  }
  return best && { referent: best, score: bestScore, margin: bestScore - second, sure: bestSure };
}

/** What the sex adds; null if it rules the person out. */
function genderAgreement({ gender, suggested, votes }: Referent, wanted: Gender): number | null {
  if (gender !== null) return gender === wanted ? WEIGHTS.knownGender : null;
  const other = wanted === 'male' ? 'female' : 'male';
  if (votes[wanted] !== votes[other]) return votes[wanted] > votes[other] ? WEIGHTS.knownGender : null;
  if (suggested !== null) return suggested === wanted ? WEIGHTS.suggestedGender : null;
  return 0;
}

function sightingScore(sighting: Sighting, setting: Setting): number | null {
  if (sighting.scope !== setting.scope) return null;
  const distance = setting.step - sighting.step;
  if (distance >= WEIGHTS.distance.length) return null;
  if (distance === 0) {
    if (setting.parenthetical) return null;
    const { case: pronounCase } = setting.pronoun;
    const inClause = sighting.clause === setting.clause;
    // "Ann Lee told her": not herself. "Ann Lee hurt herself": nobody else.
    if (pronounCase === 'object' && inClause && sighting.role !== Role.possessor) return null;
    if (pronounCase === 'reflexive' && !inClause) return null;
  }
  const report = setting.reports && sighting.role === Role.reporter ? WEIGHTS.reportAfterReport : 0;
  return (
    WEIGHTS.distance[distance] +
    WEIGHTS.role[sighting.role] +
    WEIGHTS.block * Math.min(3, setting.block - sighting.block) +
    report
  );
}
