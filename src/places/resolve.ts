import type { Candidate } from '../gazetteer/index.js';
import { Evidence } from './evidence.js';
import { localScore, type ScoreParts, scoreParts, total } from './score.js';
import type { Sense } from './sense.js';
import { WEIGHTS } from './weights.js';

/** The reading that was chosen for a sense, its score with its parts, and how far the next reading is behind. */
export interface Reading {
  readonly place: Candidate;
  readonly score: number;
  readonly parts: ScoreParts;
  readonly margin: number;
  readonly runnerUp: Candidate | null;
}

const ROUNDS = 2;
const MOST_CANDIDATES = 24;
const MOST_ANCHORS = 24;

/**
 * Chooses a reading for each sense. First every name is read by itself; the readings that win clearly then speak for their
 * countries and divisions, and all names are read again in that light.
 */
export function resolveSenses(senses: readonly Sense[]): (Reading | null)[] {
  const shortlists = senses.map(shortlist);
  let readings: (Reading | null)[] = senses.map((sense, i) => best(sense, shortlists[i], new Evidence(), []));
  for (let round = 0; round < ROUNDS; round++) {
    const evidence = new Evidence();
    const weights = readings.map((reading, i) => (reading === null ? 0 : voice(senses[i], reading)));
    readings.forEach((reading, i) => {
      if (reading !== null) evidence.add(reading.place, weights[i]);
    });
    const anchors = readings
      .filter(
        (reading): reading is Reading => reading !== null && reading.margin >= 0.7 && isLocal(reading.place),
      )
      .slice(0, MOST_ANCHORS)
      .map((reading) => reading.place);
    const before = readings;
    readings = senses.map((sense, i) => {
      const own = before[i];
      if (own !== null) evidence.add(own.place, -weights[i]);
      const others = own === null ? anchors : anchors.filter((anchor) => anchor !== own.place);
      const reading = best(sense, shortlists[i], evidence, others);
      if (own !== null) evidence.add(own.place, weights[i]);
      return reading;
    });
  }
  return readings.map((reading) => (reading !== null && reading.score >= WEIGHTS.least ? reading : null));
}

function isLocal(place: Candidate): boolean {
  return place.kind === 'city' || place.kind === 'admin2';
}

/** How loudly a resolved name speaks for its country: clear readings and frequent names more than others. */
function voice(sense: Sense, reading: Reading): number {
  const certainty = Math.min(1, Math.max(0.1, reading.margin / 2));
  return certainty * (1 + Math.log2(sense.toponyms.length));
}

/** The readings worth scoring in full: all but the smallest of many namesakes. */
function shortlist(sense: Sense): readonly Candidate[] {
  if (sense.candidates.length <= MOST_CANDIDATES) return sense.candidates;
  const us = sense.candidates.filter((place) => place.countryCode === 'US');
  const local = [...sense.candidates].sort((a, b) => localScore(sense, b) - localScore(sense, a));
  return [...new Set([...local.slice(0, MOST_CANDIDATES), ...us])];
}

function best(
  sense: Sense,
  candidates: readonly Candidate[],
  evidence: Evidence,
  anchors: readonly Candidate[],
): Reading | null {
  let first: { place: Candidate; parts: ScoreParts; score: number } | null = null;
  let second: { place: Candidate; score: number } | null = null;
  for (const place of candidates) {
    const parts = scoreParts(sense, place, evidence, anchors);
    const score = total(parts);
    if (first === null || score > first.score) {
      if (first !== null && !isSame(first.place, place)) second = first;
      first = { place, parts, score };
    } else if ((second === null || score > second.score) && !isSame(first.place, place)) {
      second = { place, score };
    }
  }
  if (first === null) return null;
  return {
    ...first,
    margin: second === null ? 3 : first.score - second.score,
    runnerUp: second?.place ?? null,
  };
}

/** A town and the division of its name are no rivals: both put the article in the same spot. */
function isSame(a: Candidate, b: Candidate): boolean {
  return a.countryCode === b.countryCode && a.admin1 === b.admin1 && a.countryCode !== null;
}
