import type { Document } from '../document/index.js';
import { type Candidate, find, fold, type GazetteerKind } from '../gazetteer/index.js';
import type { Toponym } from './toponym.js';

/** All mentions of one name in an article: they mean one place ("one sense per discourse"). */
export interface Sense {
  readonly key: string;
  /** The name that was looked up, folded. */
  readonly name: string;
  readonly toponyms: Toponym[];
  readonly candidates: readonly Candidate[];
  kinds: readonly GazetteerKind[] | null;
  /** The readings of the names that stand behind this one as in "Paris, Texas". */
  readonly containers: Candidate[];
}

/** Groups the toponyms of an article by name and reads containment off the text. */
export function groupSenses(document: Document, toponyms: readonly Toponym[]): Sense[] {
  const senses = new Map<string, Sense>();
  const found = new Map<string, readonly Candidate[]>();
  const candidatesOf = (name: string): readonly Candidate[] => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const candidates = find(name);
    found.set(name, candidates);
    return candidates;
  };
  toponyms.forEach((toponym, index) => {
    const next = toponyms[index + 1];
    const containers =
      next !== undefined && standsBehind(document, toponym, next)
        ? candidatesOf(next.lookup).filter(
            (place) => CONTAINERS.has(place.kind) && place.byOwnName !== (place.kind === 'city'),
          )
        : [];
    const key = senseKey(toponym);
    let sense = senses.get(key);
    if (sense === undefined) {
      sense = {
        key,
        name: fold(toponym.lookup),
        toponyms: [],
        candidates: candidatesOf(toponym.lookup),
        kinds: null,
        containers: [],
      };
      senses.set(key, sense);
    }
    sense.toponyms.push(toponym);
    const { kinds } = toponym;
    if (kinds !== null && sense.candidates.some((place) => kinds.includes(place.kind))) sense.kinds ??= kinds;
    const fits = (place: Candidate): boolean =>
      containers.some((other) => other.countryCode === place.countryCode && other.row !== place.row);
    if (sense.candidates.length === 0 || sense.candidates.some(fits)) {
      sense.containers.push(...containers);
    }
  });
  return [...senses.values()];
}

const CONTAINERS: ReadonlySet<GazetteerKind> = new Set(['country', 'admin1', 'admin2']);

function senseKey(toponym: Toponym): string {
  return `${fold(toponym.lookup)}${kindTag(toponym)}`;
}

/** "Idlib province" and "Idlib" may be two places; "the city of Homs" and "Homs" are one. */
function kindTag(toponym: Toponym): string {
  const kind = toponym.kinds?.[0];
  return kind === undefined || kind === 'city' ? '' : ` : ${kind}`;
}

/** "X, Y", "X (Y)" or "X in Y". */
function standsBehind(document: Document, first: Toponym, second: Toponym): boolean {
  if (second.firstToken - first.endToken !== 1 || second.role !== 'name') return false;
  const between = document.lower[first.endToken];
  return between === ',' || between === '(' || between === 'in';
}
