import { type Document, firstIndex } from '../document/index.js';
import { type Candidate, distanceInKilometres, type GazetteerKind } from '../gazetteer/index.js';
import type { PlaceEvidence } from '../schema/place.js';
import { isCalledQuarter } from './lookup.js';
import type { Reading } from './resolve.js';
import { isInDateline, type Sense } from './sense.js';
import type { Toponym } from './toponym.js';
import { WEIGHTS } from './weights.js';

/** Where a place stands for want of a point of its own: the place that holds it or lies beside it, and what says so. */
export interface Location {
  readonly place: Candidate;
  readonly by: Exclude<PlaceEvidence, 'gazetteer'>;
  readonly confidence: number;
}

const TOWNS: ReadonlySet<GazetteerKind> = new Set(['city', 'admin2']);

/** What is called a mountain, an island or a region need not lie by the town that an article is about. */
const WIDE: ReadonlySet<GazetteerKind> = new Set(['region', 'mountain', 'island', 'country', 'admin1']);

/** Words between a place and the town that it is told by. */
const RELATION: ReadonlySet<string> = new Set(
  ', ( in near outside of village town area suburb district neighbourhood neighborhood the a just north south east west'.split(
    ' ',
  ),
);
const WIDEST_RELATION = 5;

/** "Lowfield, Dover, was flooded": behind an apposition stands a mark; in "In Lowfield, Dover won" there is none. */
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';', ')', ':', '-', '–', '—']);

/** The town that an article is about, the mentions of towns there and around, and their share of all. */
interface Focus {
  readonly town: Candidate;
  readonly mentions: number;
  readonly share: number;
}

interface TownMention {
  readonly toponym: Toponym;
  readonly town: Candidate;
}

/**
 * Streets, schools and stations are in no gazetteer, but they lie in a town: the one that the same sentence names, else the
 * one in their own name, else the one that the whole article is about. Null where none of these is clear.
 */
export class Locator {
  private readonly document: Document;
  private readonly towns: readonly TownMention[];
  private foundFocus: Focus | null | undefined;

  constructor(document: Document, senses: readonly Sense[], readings: readonly (Reading | null)[]) {
    this.document = document;
    this.towns = townMentions(senses, readings);
    this.foundFocus = undefined;
  }

  /** Worked out when it is first asked for. The town that a story is told from is not always the one that it is about. */
  private get focus(): Focus | null {
    if (this.foundFocus === undefined)
      this.foundFocus = focusOf(this.towns.filter(({ toponym }) => !isInDateline(this.document, toponym)));
    return this.foundFocus;
  }

  /** Of a built place; `own` is the reading of the name at the head of its own. */
  locateBuilt(facility: Toponym, own: Reading | null): Location | null {
    const beside = this.townBeside(facility);
    if (beside !== null) return { place: beside, by: 'sentence', confidence: 0.6 };
    const near = this.nearestInSentence(facility);
    if (near !== null) {
      const inside = near.toponym.start < facility.end && near.toponym.end > facility.start;
      return { place: near.town, by: inside ? 'name' : 'sentence', confidence: 0.6 };
    }
    if (own !== null && isBorneOut(own)) return { place: own.place, by: 'name', confidence: 0.6 };
    return this.focus === null ? null : { place: this.focus.town, by: 'article', confidence: 0.3 };
  }

  /**
   * Of a name that no list has: by the town or else the wider area that the text sets one of its mentions beside. What the
   * text calls no region, mountain or island is taken to lie in or by the town that a whole article is about.
   */
  locateUnknown(sense: Sense): Location | null {
    for (const toponym of sense.toponyms) {
      const town = this.townBeside(toponym);
      if (town !== null) return { place: town, by: 'sentence', confidence: 0.45 };
    }
    for (const toponym of sense.toponyms) {
      if (!isCalledQuarter(this.document, toponym.firstToken, toponym.endToken)) continue;
      const near = this.nearestInSentence(toponym);
      if (near !== null) return { place: near.town, by: 'sentence', confidence: 0.45 };
    }
    const area = sense.containers.find(({ kind }) => kind !== 'country');
    if (area !== undefined) return { place: area, by: 'sentence', confidence: 0.4 };
    const { focus } = this;
    const small = sense.containers.length === 0 && (sense.kinds === null || !WIDE.has(sense.kinds[0]));
    if (!small || focus === null || focus.share < WEIGHTS.focusShareOfUnknown) return null;
    const apart = sense.kinds !== null && sense.kinds[0] !== 'water';
    if (apart && focus.mentions < WEIGHTS.focusMentionsOfTown) return null;
    return { place: focus.town, by: 'article', confidence: 0.3 };
  }

  /** The town that the text sets beside a place: "Lowfield, near Dover", "Lowfield village in Kent". */
  private townBeside(unknown: Toponym): Candidate | null {
    for (let at = firstInSentence(this.towns, unknown.sentence); at < this.towns.length; at++) {
      const { toponym, town } = this.towns[at];
      if (toponym.sentence !== unknown.sentence) break;
      const gap = toponym.firstToken - unknown.endToken;
      if (gap < 1) continue;
      if (gap > WIDEST_RELATION) break;
      return this.areRelated(unknown, toponym) ? town : null;
    }
    return null;
  }

  private areRelated(unknown: Toponym, town: Toponym): boolean {
    const { lower, words } = this.document;
    for (let token = unknown.endToken; token < town.firstToken; token++) {
      if (!RELATION.has(lower[token])) return false;
    }
    const apposed = town.firstToken === unknown.endToken + 1 && words[unknown.endToken] === ',';
    return !apposed || CLOSES.has(words[town.endToken]);
  }

  /** A town in the name of the place itself is the nearest; one behind it is nearer than one before it. */
  private nearestInSentence(facility: Toponym): TownMention | null {
    let best: TownMention | null = null;
    let least = Number.POSITIVE_INFINITY;
    let at = firstInSentence(this.towns, facility.sentence);
    for (; at < this.towns.length && this.towns[at].toponym.sentence === facility.sentence; at++) {
      const { toponym } = this.towns[at];
      const gap =
        toponym.start >= facility.end ? toponym.start - facility.end : facility.start - toponym.end + 10;
      if (gap < least) {
        least = gap;
        best = this.towns[at];
      }
    }
    return best;
  }
}

/** The mentions of towns, in the order of the text. */
function townMentions(senses: readonly Sense[], readings: readonly (Reading | null)[]): TownMention[] {
  const towns: TownMention[] = [];
  for (let i = 0; i < senses.length; i++) {
    const reading = readings[i];
    if (reading === null || !TOWNS.has(reading.place.kind)) continue;
    for (const toponym of senses[i].toponyms) {
      if (toponym.role === 'name') towns.push({ toponym, town: reading.place });
    }
  }
  return towns.sort((a, b) => a.toponym.start - b.toponym.start);
}

/** Whether the rest of the article speaks for a reading, so that it does not rest on the name alone. */
function isBorneOut({ parts }: Reading): boolean {
  return parts.container > 0 || parts.division + parts.near >= WEIGHTS.borneOut;
}

/**
 * The town with the most mentions in and around it, if these are most of all mentions of towns; of those that have equally
 * many the one that is named most, then first. Only the towns named most are tried, so that long lists of towns cost no more.
 */
function focusOf(towns: readonly TownMention[]): Focus | null {
  const counts = new Map<Candidate, number>();
  for (const { town } of towns) counts.set(town, (counts.get(town) ?? 0) + 1);
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  let best: Candidate | null = null;
  let mentions = 0;
  for (const [town] of ranked.slice(0, MOST_TRIED)) {
    let around = 0;
    for (const [other, count] of ranked) {
      if (isWithin(town, other, WEIGHTS.focusReach)) around += count;
    }
    if (around <= mentions) continue;
    best = town;
    mentions = around;
  }
  const share = mentions / towns.length;
  return best !== null && share >= WEIGHTS.focusShare ? { town: best, mentions, share } : null;
}

const MOST_TRIED = 10;

function isWithin(a: Candidate, b: Candidate, kilometres: number): boolean {
  return distanceInKilometres(a.latitude, a.longitude, b.latitude, b.longitude) <= kilometres;
}

function firstInSentence(towns: readonly TownMention[], sentence: number): number {
  return firstIndex(towns.length, (i) => towns[i].toponym.sentence >= sentence);
}
