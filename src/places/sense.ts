import type { Document } from '../document/index.js';
import { type Candidate, find, fold, type GazetteerKind } from '../gazetteer/index.js';
import { isCalledVillage, isTownsOwn } from './lookup.js';
import type { Toponym } from './toponym.js';
import { WEIGHTS } from './weights.js';

/** All mentions of one name in an article: they mean one place ("one sense per discourse"). */
export interface Sense {
  readonly key: string;
  /** The name that was looked up, folded. */
  readonly name: string;
  readonly toponyms: Toponym[];
  candidates: readonly Candidate[];
  kinds: readonly GazetteerKind[] | null;
  /** Whether the text calls the place a village. */
  village: boolean;
  /** Whether the dateline has the name: the place that the story is told from. */
  dateline: boolean;
  /** The readings of the names that stand behind this one as in "Paris, Texas". */
  readonly containers: Candidate[];
  /** The readings of each name that this one stands behind: "Toledo, Spain" tells of Spain that a Toledo lies in it. */
  readonly contents: (readonly Candidate[])[];
}

/** Groups the toponyms of an article by name and reads containment off the text. */
export function groupSenses(document: Document, toponyms: readonly Toponym[]): Sense[] {
  const senses = new Map<string, Sense>();
  for (let index = 0; index < toponyms.length; index++) {
    const toponym = toponyms[index];
    const candidates = find(toponym.lookup);
    const name = fold(toponym.lookup);
    const key = senseKey(name, toponym.kinds, candidates);
    let sense = senses.get(key);
    if (sense === undefined) {
      sense = {
        key,
        name,
        toponyms: [],
        candidates,
        kinds: null,
        village: false,
        dateline: false,
        containers: [],
        contents: [],
      };
      senses.set(key, sense);
    }
    if (index > 0 && standsBehind(document, toponyms[index - 1], toponym))
      sense.contents.push(find(toponyms[index - 1].lookup));
    sense.toponyms.push(toponym);
    sense.dateline ||= isInDateline(document, toponym);
    sense.village ||= isCalledVillage(document, toponym.firstToken, toponym.endToken);
    const { kinds } = toponym;
    if (kinds !== null && (sense.candidates.length === 0 || hasKind(sense.candidates, kinds)))
      sense.kinds ??= kinds;
    if (isRivalOfCountry(sense.candidates) && isTownsOwn(document, toponym.firstToken, toponym.endToken))
      sense.kinds ??= NO_COUNTRY;
    const next = toponyms[index + 1];
    if (next !== undefined && standsBehind(document, toponym, next)) contain(document, sense, toponym, next);
  }
  return [...senses.values()];
}

/** Notes that a name stands before that of its container, where the gazetteer does not tell against it. */
function contain(document: Document, sense: Sense, toponym: Toponym, next: Toponym): void {
  const behind = find(next.lookup);
  const containers = behind.filter(
    (place) => CONTAINERS.has(place.kind) && place.byOwnName !== (place.kind === 'city'),
  );
  if (containers.length === 0) return;
  const fits = (place: Candidate): boolean =>
    containers.some((other) => other.countryCode === place.countryCode && other.row !== place.row);
  if (sense.candidates.length === 0 || sense.candidates.some(fits)) {
    sense.containers.push(...containers);
  } else if (isToldElsewhere(document, toponym, next, sense.candidates, behind)) {
    sense.candidates = [];
    sense.containers.push(...containers);
  }
}

export function isInDateline({ dateline }: Document, { start, end }: Toponym): boolean {
  return dateline !== null && start >= dateline.start && end <= dateline.end;
}

const CONTAINERS: ReadonlySet<GazetteerKind> = new Set(['country', 'admin1', 'admin2']);

/** "Idlib province" and "Idlib" may be two places; "the city of Homs" and "Homs" are one, and so is what no list tells apart. */
function senseKey(name: string, kinds: Toponym['kinds'], candidates: readonly Candidate[]): string {
  const split = kinds !== null && kinds[0] !== 'city' && hasKind(candidates, kinds);
  return split ? `${name} : ${kinds[0]}` : name;
}

/**
 * "Rockingham, Northamptonshire,": a small town's name before a county or state of a country where no such place is listed.
 * "Paris, Bavaria" can only be the beginning of a list.
 */
function isToldElsewhere(
  document: Document,
  first: Toponym,
  second: Toponym,
  candidates: readonly Candidate[],
  containers: readonly Candidate[],
): boolean {
  if (document.words[first.endToken] !== ',' && document.words[first.endToken] !== '(') return false;
  if (candidates.some(({ kind, population }) => kind !== 'city' || population > WEIGHTS.foreignPeople))
    return false;
  if (containers.some(({ kind }) => kind !== 'admin1' && kind !== 'admin2')) return false;
  const behind = document.words[second.endToken];
  return behind === undefined || /^[.,;:)]$/.test(behind);
}

const NO_COUNTRY: readonly GazetteerKind[] = ['city', 'admin2', 'admin1'];

/** Whether a country and a town elsewhere bear the name: Lebanon and that of Pennsylvania, but not Singapore. */
function isRivalOfCountry(candidates: readonly Candidate[]): boolean {
  if (candidates.length < 2) return false;
  const country = candidates.find(({ kind }) => kind === 'country');
  if (country === undefined) return false;
  return !candidates.some((place) => place !== country && place.countryCode === country.countryCode);
}

function hasKind(candidates: readonly Candidate[], kinds: readonly GazetteerKind[]): boolean {
  return candidates.some((place) => kinds.includes(place.kind));
}

/** Whether the second name tells where the first lies: "X, Y", "X (Y)" or "X in Y". */
export function standsBehind(document: Document, first: Toponym, second: Toponym): boolean {
  if (second.firstToken - first.endToken !== 1 || second.role !== 'name') return false;
  const between = document.lower[first.endToken];
  return between === ',' || between === '(' || between === 'in';
}
