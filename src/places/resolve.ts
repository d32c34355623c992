import { type Candidate, type Division, divisionOf } from '../gazetteer/index.js';
import { Evidence } from './evidence.js';
import { Neighbourhood } from './neighbourhood.js';
import { articleScore, isForeign, localScore, type PlaceScoreParts, scoreParts } from './score.js';
import type { Sense } from './sense.js';
import { WEIGHTS } from './weights.js';

/** The reading that was chosen for a sense, its score with its parts, how far the next is behind, and which come close. */
export interface Reading {
  readonly place: Candidate;
  readonly score: number;
  readonly parts: PlaceScoreParts;
  readonly margin: number;
  readonly alternatives: readonly Candidate[];
}

/** The readings of one sense with their present likelihoods. */
interface Belief {
  readonly sense: Sense;
  readonly candidates: readonly Candidate[];
  readonly divisions: readonly Division[];
  /** What the name and the words beside it say of each reading; the rounds do not change it. */
  readonly local: readonly number[];
  readonly likelihood: Float64Array;
  readonly voice: number;
}

const ROUNDS = 3;
const MOST_CANDIDATES = 40;

/**
 * Chooses a reading for each sense. Every name starts with the likelihoods that its own words give; in each round all
 * readings, by their likelihood, speak for their country, their division and their neighbourhood, and all names are weighed
 * again in that light. `homes` are the countries that the words of the article point to, 0 to 1.
 */
export function resolveSenses(
  senses: readonly Sense[],
  homes: ReadonlyMap<string, number> = new Map(),
): (Reading | null)[] {
  return weighSenses(senses, homes, choose);
}

/** What is known of one sense when all are weighed for the last time: its readings, their scores, and what speaks for them. */
export interface Weighed {
  readonly sense: Sense;
  readonly candidates: readonly Candidate[];
  readonly divisions: readonly Division[];
  readonly scores: readonly number[];
  /** How close the readings of other names lie to each, 0 to 1. */
  readonly nearness: readonly number[];
  readonly evidence: Evidence;
}

/** Weighs all readings of all senses, and hands the last weighing of each to `conclude`, whose answers it gives back. */
export function weighSenses<T>(
  senses: readonly Sense[],
  homes: ReadonlyMap<string, number>,
  conclude: (weighed: Weighed) => T,
): T[] {
  const beliefs: Belief[] = [];
  for (const sense of senses) beliefs.push(firstBelief(sense));
  if (beliefs.some(isOpen)) for (let round = 1; round < ROUNDS; round++) reconsider(beliefs, homes);
  const evidence = collect(beliefs, homes);
  const neighbourhood = new Neighbourhood(beliefs);
  const answers: T[] = [];
  for (let owner = 0; owner < beliefs.length; owner++) {
    const belief = beliefs[owner];
    speak(evidence, belief, -1);
    answers.push(conclude(weigh(belief, owner, evidence, neighbourhood)));
    speak(evidence, belief, 1);
  }
  return answers;
}

/** Whether the name can mean several places: the likelihood of an only reading is always one. */
function isOpen(belief: Belief): boolean {
  return belief.candidates.length > 1;
}

/** One round: gives all readings new likelihoods, in the light of those that they had. */
function reconsider(beliefs: readonly Belief[], homes: ReadonlyMap<string, number>): void {
  const evidence = collect(beliefs, homes);
  const neighbourhood = new Neighbourhood(beliefs);
  for (let owner = 0; owner < beliefs.length; owner++) {
    const belief = beliefs[owner];
    if (!isOpen(belief)) continue;
    speak(evidence, belief, -1);
    const { scores } = weigh(belief, owner, evidence, neighbourhood);
    speak(evidence, belief, 1);
    soften(scores, belief.likelihood);
  }
}

/** The scores of the readings of one name; `evidence` is that of all others. */
function weigh(belief: Belief, owner: number, evidence: Evidence, neighbourhood: Neighbourhood): Weighed {
  const { sense, candidates, divisions, local } = belief;
  const scores: number[] = [];
  const nearness: number[] = [];
  for (let i = 0; i < candidates.length; i++) {
    const near = neighbourhood.around(candidates[i], owner);
    nearness.push(near);
    scores.push(local[i] + articleScore(candidates[i], divisions[i], evidence, near));
  }
  return { sense, candidates, divisions, scores, nearness, evidence };
}

function firstBelief(sense: Sense): Belief {
  let { candidates } = sense;
  let local: number[] = [];
  for (const place of candidates) local.push(localScore(sense, place));
  if (candidates.length > MOST_CANDIDATES) {
    const scores = local;
    const best = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a] || a - b);
    candidates = best.slice(0, MOST_CANDIDATES).map((i) => sense.candidates[i]);
    local = best.slice(0, MOST_CANDIDATES).map((i) => scores[i]);
  }
  const divisions: Division[] = [];
  for (const place of candidates) divisions.push(divisionOf(place));
  const likelihood = new Float64Array(candidates.length);
  soften(local, likelihood);
  const voice = 1 + Math.log2(sense.toponyms.length) + (sense.dateline ? WEIGHTS.dateline : 0);
  return { sense, candidates, divisions, local, likelihood, voice };
}

function collect(beliefs: readonly Belief[], homes: ReadonlyMap<string, number>): Evidence {
  const evidence = new Evidence();
  for (const [country, strength] of homes) evidence.addCountry(country, WEIGHTS.register * strength);
  for (const belief of beliefs) speak(evidence, belief, 1);
  return evidence;
}

function speak(evidence: Evidence, { candidates, divisions, likelihood, voice }: Belief, sign: 1 | -1): void {
  for (let i = 0; i < candidates.length; i++) {
    if (likelihood[i] >= LEAST_HEARD)
      evidence.add(candidates[i].countryCode, divisions[i], sign * likelihood[i] * voice);
  }
}

/** Readings less likely than this are not heard. */
export const LEAST_HEARD = 0.03;

/** Scores -> likelihoods that add up to one (softmax). */
function soften(scores: readonly number[], likelihood: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    likelihood[i] = Math.exp((scores[i] - most) / WEIGHTS.softness);
    sum += likelihood[i];
  }
  for (let i = 0; i < scores.length; i++) likelihood[i] /= sum;
}

function choose(weighed: Weighed): Reading | null {
  const { sense, candidates, divisions, scores } = weighed;
  let first = -1;
  for (let i = 0; i < scores.length; i++) if (first < 0 || scores[i] > scores[first]) first = i;
  if (first < 0 || doubtOf(weighed, first) !== null) return null;
  let second = -1;
  for (let i = 0; i < scores.length; i++) {
    if (
      i !== first &&
      !isSame(candidates[i], candidates[first]) &&
      (second < 0 || scores[i] > scores[second])
    )
      second = i;
  }
  const place = candidates[first];
  return {
    place,
    score: scores[first],
    parts: scoreParts(sense, place, divisions[first], weighed.evidence, weighed.nearness[first]),
    margin: second < 0 ? 3 : scores[first] - scores[second],
    alternatives: closeTo(first, candidates, scores),
  };
}

/** Why the best reading of a name is not believed; null if it is. */
export function doubtOf(weighed: Weighed, best: number): 'weak' | 'foreign' | null {
  if (weighed.scores[best] < WEIGHTS.least) return 'weak';
  const place = weighed.candidates[best];
  if (weighed.sense.containers.length > 0 || !isForeign(place, weighed.evidence)) return null;
  return weighed.nearness[best] < WEIGHTS.acrossBorder ? 'foreign' : null;
}

/** The readings that score almost as much as the first, best first, without those of the same spot. */
function closeTo(first: number, candidates: readonly Candidate[], scores: readonly number[]): Candidate[] {
  const least = scores[first] - WEIGHTS.closeCall;
  const close: number[] = [];
  for (let i = 0; i < scores.length; i++) if (i !== first && scores[i] >= least) close.push(i);
  if (close.length > 1) close.sort((a, b) => scores[b] - scores[a] || a - b);
  const alternatives: Candidate[] = [];
  for (const i of close) {
    if (alternatives.length === WEIGHTS.mostAlternatives) break;
    const other = candidates[i];
    if (isSame(candidates[first], other) || alternatives.some((known) => isSame(known, other))) continue;
    alternatives.push(other);
  }
  return alternatives;
}

/** A town and the division of its name are no rivals: both put the article in the same spot. */
function isSame(a: Candidate, b: Candidate): boolean {
  return a.countryCode === b.countryCode && a.admin1 === b.admin1 && a.countryCode !== null;
}
