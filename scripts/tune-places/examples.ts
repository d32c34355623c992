import { type Document, read } from '../../src/document/index.js';
import { type Candidate, distanceInKilometres } from '../../src/gazetteer/index.js';
import { tagNames } from '../../src/names/index.js';
import { findToponyms } from '../../src/places/find.js';
import { homeByRegister } from '../../src/places/register.js';
import type { Reading } from '../../src/places/resolve.js';
import { contains } from '../../src/places/score.js';
import { groupSenses, type Sense, standsBehind } from '../../src/places/sense.js';
import type { Toponym } from '../../src/places/toponym.js';

/**
 * An article whose chains ("Paris, Texas") were cut: the resolver has to find from the rest of the article what the words
 * behind the comma told. No annotator is needed, the writer gave the answer.
 */
export interface Example {
  readonly senses: readonly Sense[];
  readonly homes: ReadonlyMap<string, number>;
  readonly answers: readonly Answer[];
}

interface Answer {
  readonly sense: number;
  readonly isRight: (reading: Reading) => boolean;
}

/** How far a reading may lie from the right one, in kilometres: the measure of the geoparsing literature, 100 miles. */
const REACH = 161;

/** A name that stands alone means its largest bearer if that one has so many times the people of the next. */
const OUTSTANDING = 30;
const LARGE = 1_000_000;

export function examplesOf(text: string): Example[] {
  const document = read(text);
  const toponyms = findToponyms(document, tagNames(document));
  const told = groupSenses(document, toponyms);
  const chained = chainedToponyms(document, toponyms);
  if (chained.size === 0) return [];
  const homes = homeByRegister(document);
  const heads = [...chained.keys()];
  const cuts = [new Set(heads), ...(heads.length > 1 ? heads.map((head) => new Set([head])) : [])];
  return cuts.flatMap((cut) => {
    const left = toponyms.filter((_, i) => !cut.has(i - 1));
    const senses = groupSenses(document, left).map((sense) =>
      cut.size === heads.length ? { ...sense, containers: [] } : sense,
    );
    const answers = answersOf(senses, told, cut, toponyms, cut.size === heads.length);
    return answers.length === 0 ? [] : [{ senses, homes, answers }];
  });
}

/** Index of a toponym -> its container's, for those that stand before the division or country that holds them. */
function chainedToponyms(document: Document, toponyms: readonly Toponym[]): Map<number, number> {
  const chained = new Map<number, number>();
  toponyms.forEach((toponym, i) => {
    const next = toponyms[i + 1];
    if (toponym.role === 'name' && next !== undefined && standsBehind(document, toponym, next))
      chained.set(i, i + 1);
  });
  return chained;
}

function answersOf(
  senses: readonly Sense[],
  told: readonly Sense[],
  cut: ReadonlySet<number>,
  toponyms: readonly Toponym[],
  all: boolean,
): Answer[] {
  const answers: Answer[] = [];
  const cutHeads = new Set([...cut].map((i) => toponyms[i]));
  senses.forEach((sense, index) => {
    const whole = told.find(({ key }) => key === sense.key);
    if (whole === undefined) return;
    const isCut = whole.toponyms.some((toponym) => cutHeads.has(toponym));
    if (isCut && (all || sense.containers.length === 0)) {
      const answer = answerOfChain(whole, index);
      if (answer !== null) answers.push(answer);
    } else if (all && whole.containers.length === 0) {
      const answer = answerOfFame(sense, index);
      if (answer !== null) answers.push(answer);
    }
  });
  return answers;
}

function answerOfChain(whole: Sense, sense: number): Answer | null {
  const inside = whole.candidates.filter((place) =>
    whole.containers.some((container) => container.kind !== 'admin2' && contains(container, place)),
  );
  if (inside.length === 0 || inside.length === whole.candidates.length) return null;
  return {
    sense,
    isRight: ({ place }) =>
      inside.some(
        (other) =>
          distanceInKilometres(other.latitude, other.longitude, place.latitude, place.longitude) <= REACH,
      ),
  };
}

/**
 * Chains are for places that need them; without names that need none, fame would seem to count for little. A country's name
 * that stands alone is the country's, unless a state bears it, too.
 */
function answerOfFame({ candidates }: Sense, sense: number): Answer | null {
  if (candidates.length < 2) return null;
  const country = candidates.find(({ kind }) => kind === 'country');
  if (country !== undefined) {
    if (candidates.some(({ kind }) => kind === 'admin1')) return null;
    return { sense, isRight: ({ place }) => place.countryCode === country.countryCode };
  }
  const towns = candidates.filter(({ kind }) => kind === 'city').sort((a, b) => b.population - a.population);
  if (towns.length < 2 || towns[0].population < LARGE) return null;
  const isNear = (place: Candidate): boolean =>
    distanceInKilometres(towns[0].latitude, towns[0].longitude, place.latitude, place.longitude) <= REACH;
  const rival = towns.find((town) => !isNear(town));
  if (rival === undefined || rival.population * OUTSTANDING > towns[0].population) return null;
  return { sense, isRight: ({ place }) => isNear(place) };
}
