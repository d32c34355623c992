import type { Document } from '../document/index.js';
import { type Candidate, distanceInKilometres, type GazetteerKind } from '../gazetteer/index.js';
import type { Reading } from './resolve.js';
import type { Sense } from './sense.js';
import type { Toponym } from './toponym.js';
import { WEIGHTS } from './weights.js';

/** Where a built place stands for want of a point of its own: its town, and how sure that is. */
export interface Location {
  readonly town: Candidate;
  readonly confidence: number;
}

const TOWNS: ReadonlySet<GazetteerKind> = new Set(['city', 'admin2']);

/** Words between a place and the town that it is told by. */
const RELATION: ReadonlySet<string> = new Set(
  ', ( in near outside of village town area suburb district neighbourhood neighborhood the a just north south east west'.split(
    ' ',
  ),
);
const WIDEST_RELATION = 5;

/** "Lowfield, Dover, was flooded": behind an apposition stands a mark; in "In Lowfield, Dover won" there is none. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '-', '–', '—']);

interface TownMention {
  readonly toponym: Toponym;
  readonly town: Candidate;
}

/**
 * Streets, schools and stations are in no gazetteer, but they lie in a town: the one that the same sentence names, else the
 * one in their own name, else the one that the whole article is about. Null where none of these is clear.
 */
export class Locator {
  private readonly towns: TownMention[] = [];
  private readonly focus: Candidate | null;

  constructor(senses: readonly Sense[], readings: readonly (Reading | null)[]) {
    senses.forEach((sense, i) => {
      const reading = readings[i];
      if (reading === null || !TOWNS.has(reading.place.kind)) return;
      for (const toponym of sense.toponyms) {
        if (toponym.role === 'name') this.towns.push({ toponym, town: reading.place });
      }
    });
    this.towns.sort((a, b) => a.toponym.start - b.toponym.start);
    this.focus = focusOf(this.towns);
  }

  locate(facility: Toponym, own: Reading | null): Location | null {
    const beside = this.besideInSentence(facility);
    if (beside !== null) return { town: beside, confidence: 0.6 };
    if (own !== null && isBorneOut(own)) return { town: own.place, confidence: 0.6 };
    if (this.focus !== null) return { town: this.focus, confidence: 0.45 };
    return null;
  }

  /** The town that the text sets beside a place that no list has: "Lowfield, near Dover", "Lowfield village in Kent". */
  townBeside(document: Document, unknown: Toponym): Candidate | null {
    for (let at = firstInSentence(this.towns, unknown.sentence); at < this.towns.length; at++) {
      const { toponym, town } = this.towns[at];
      if (toponym.sentence !== unknown.sentence) break;
      const gap = toponym.firstToken - unknown.endToken;
      if (gap < 1) continue;
      if (gap > WIDEST_RELATION) break;
      let related = true;
      for (let token = unknown.endToken; token < toponym.firstToken; token++) {
        related &&= RELATION.has(document.lower[token]);
      }
      const apposed = gap === 1 && document.words[unknown.endToken] === ',';
      return related && (!apposed || CLOSES.has(document.words[toponym.endToken])) ? town : null;
    }
    return null;
  }

  private besideInSentence(facility: Toponym): Candidate | null {
    let best: Candidate | null = null;
    let least = Number.POSITIVE_INFINITY;
    let at = firstInSentence(this.towns, facility.sentence);
    for (; at < this.towns.length && this.towns[at].toponym.sentence === facility.sentence; at++) {
      const { toponym, town } = this.towns[at];
      const gap =
        toponym.start >= facility.end ? toponym.start - facility.end : facility.start - toponym.end + 10;
      if (gap < least) {
        least = gap;
        best = town;
      }
    }
    return best;
  }
}

/** Whether the rest of the article speaks for a reading, so that it does not rest on the name alone. */
function isBorneOut({ parts }: Reading): boolean {
  return parts.container > 0 || parts.country + parts.division + parts.near >= WEIGHTS.borneOut;
}

/** The town that holds most of the mentions of towns, its surroundings counted in. */
function focusOf(towns: readonly TownMention[]): Candidate | null {
  const counts = new Map<Candidate, number>();
  for (const { town } of towns) counts.set(town, (counts.get(town) ?? 0) + 1);
  let best: Candidate | null = null;
  for (const [town, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = town;
  if (best === null) return null;
  let around = 0;
  for (const [town, count] of counts) {
    const distance = distanceInKilometres(best.latitude, best.longitude, town.latitude, town.longitude);
    if (distance <= WEIGHTS.focusReach) around += count;
  }
  return around >= WEIGHTS.focusShare * towns.length ? best : null;
}

function firstInSentence(towns: readonly TownMention[], sentence: number): number {
  let low = 0;
  let high = towns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (towns[middle].toponym.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
