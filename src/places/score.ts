import { type Candidate, type Division, distanceInKilometres, fold } from '../gazetteer/index.js';
import type { Evidence } from './evidence.js';
import type { Sense } from './sense.js';
import { WEIGHTS } from './weights.js';

/** What speaks for a reading of a place name, in decimal orders of population; the parts add up to the score. */
export interface PlaceScoreParts {
  /** How well known the place is: by its kind, towns and divisions by their people. */
  readonly prior: number;
  /** The name is not the place's own. */
  readonly alias: number;
  /** A word beside the name asks for such a place ("Idlib province"), or for another. */
  readonly kind: number;
  /** It lies in what is named behind it ("Paris, Texas"), or does not. */
  readonly container: number;
  /** A place that is named before it lies in it. */
  readonly contents: number;
  /** A division gives way to its own town of that name. */
  readonly ownTown: number;
  /** The article speaks of its country. */
  readonly country: number;
  /** The article speaks of its first-level division. */
  readonly division: number;
  /** The article speaks of places near by. */
  readonly near: number;
}

/** What a place's name and the words beside it say, whatever else the article speaks of. */
export function localScore(sense: Sense, place: Candidate): number {
  return (
    priorOf(place) +
    aliasPart(sense, place) +
    kindPart(sense, place) +
    containerPart(sense, place) +
    contentsPart(sense, place) +
    ownTownPart(sense, place)
  );
}

/** What the rest of the article says for a reading: its country, its division, and how near other names lie (0 to 1). */
export function articleScore(
  place: Candidate,
  division: Division,
  evidence: Evidence,
  nearness: number,
): number {
  return countryPart(place, evidence) + divisionPart(place, division, evidence) + WEIGHTS.near * nearness;
}

/** The named parts of the score of one reading; they add up to it. */
export function scoreParts(
  sense: Sense,
  place: Candidate,
  division: Division,
  evidence: Evidence,
  nearness: number,
): PlaceScoreParts {
  return {
    prior: priorOf(place),
    alias: aliasPart(sense, place),
    kind: kindPart(sense, place),
    container: containerPart(sense, place),
    contents: contentsPart(sense, place),
    ownTown: ownTownPart(sense, place),
    country: countryPart(place, evidence),
    division: divisionPart(place, division, evidence),
    near: WEIGHTS.near * nearness,
  };
}

function countryPart(place: Candidate, evidence: Evidence): number {
  return WEIGHTS.country * evidence.country(place.countryCode);
}

function divisionPart(place: Candidate, division: Division, evidence: Evidence): number {
  return place.kind === 'country' ? 0 : WEIGHTS.division * evidence.division(division);
}

const UNHEARD_OF = 0.05;

/** A town of a country that nothing else in the article speaks of, while it speaks of another. */
export function isForeign(place: Candidate, evidence: Evidence): boolean {
  if (place.kind !== 'city' || place.population > WEIGHTS.foreignPeople) return false;
  return evidence.country(place.countryCode) < UNHEARD_OF && evidence.lead() > WEIGHTS.foreignLead;
}

function aliasPart(sense: Sense, place: Candidate): number {
  if (place.kind === 'admin1' && !place.byOwnName) return WEIGHTS.divisionAlias;
  return isUsualName(sense, place) ? 0 : WEIGHTS.alias;
}

function ownTownPart(sense: Sense, place: Candidate): number {
  return place.kind === 'admin1' && sense.kinds === null && hasOwnTown(sense, place) ? WEIGHTS.ownTown : 0;
}

/**
 * Its own name, its own without what news leaves out ("New York City", "Al Qamishli", "Newcastle upon Tyne"), or the English
 * one that its division bears.
 */
function isUsualName(sense: Sense, place: Candidate): boolean {
  if (place.byOwnName || place.kind !== 'city') return true;
  const own = fold(place.name);
  const at = own.indexOf(sense.name);
  if (at === 0 && LEFT_OUT_BEHIND.test(own.slice(sense.name.length))) return true;
  if (at > 0 && at + sense.name.length === own.length && ARTICLE.test(own.slice(0, at))) return true;
  return namesakeDivision(sense, place) !== null;
}

const LEFT_OUT_BEHIND = /^ (?:city$|(?:on|upon|by|super|under) )/;
const ARTICLE = /^(?:a[lrsdtnz]|ash|el) $/;

/** The division around a town that the name means as well: that of Genève is called Geneva, and so is the town. */
export function namesakeDivision(sense: Sense, place: Candidate): Candidate | null {
  const { countryCode, admin1 } = place;
  const division = sense.candidates.find(
    (other) =>
      other.kind === 'admin1' &&
      other.byOwnName &&
      other.countryCode === countryCode &&
      other.admin1 === admin1,
  );
  return division ?? null;
}

function priorOf(place: Candidate): number {
  if (place.kind === 'city') return Math.max(WEIGHTS.leastTown, logarithm(place.population));
  if (place.kind === 'admin1' || place.kind === 'admin2') {
    return WEIGHTS.prior[place.kind] + WEIGHTS.divisionPeople[place.kind] * logarithm(place.population);
  }
  return WEIGHTS.prior[place.kind];
}

function logarithm(people: number): number {
  return people > 0 ? Math.log10(people) : 0;
}

function kindPart(sense: Sense, place: Candidate): number {
  if (sense.village && place.population > WEIGHTS.largestVillage) return WEIGHTS.kindDiffers;
  if (sense.kinds === null) return 0;
  return sense.kinds.includes(place.kind) ? WEIGHTS.kindAgrees : WEIGHTS.kindDiffers;
}

function containerPart(sense: Sense, place: Candidate): number {
  if (sense.containers.length === 0) return 0;
  return sense.containers.some((container) => contains(container, place))
    ? WEIGHTS.contained
    : WEIGHTS.notContained;
}

function contentsPart(sense: Sense, place: Candidate): number {
  if (place.kind !== 'country' && place.kind !== 'admin1' && place.kind !== 'admin2') return 0;
  return sense.contents.some((inner) => inner.some((other) => contains(place, other))) ? WEIGHTS.holds : 0;
}

/** Whether a country, a division or a district holds a place. */
export function contains(container: Candidate, place: Candidate): boolean {
  if (container.row === place.row || container.countryCode === null) return false;
  if (container.countryCode !== place.countryCode) return false;
  if (container.kind === 'country') return true;
  return container.kind === 'admin1'
    ? container.admin1 === place.admin1
    : container.admin1 === place.admin1 &&
        distanceInKilometres(container.latitude, container.longitude, place.latitude, place.longitude) < 120;
}

function hasOwnTown(sense: Sense, division: Candidate): boolean {
  return sense.candidates.some(
    (place) =>
      place.kind === 'city' && place.countryCode === division.countryCode && place.population >= 100_000,
  );
}
