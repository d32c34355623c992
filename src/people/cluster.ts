import { GENDERED_TITLES } from '../lexicon/titles.js';
import type { Gender } from '../schema/person.js';
import type { NamedMention } from './name-forms.js';

/** All mentions by name of one person. */
export interface PersonCluster {
  readonly mentions: NamedMention[];
  /** Parts of the fullest form so far. */
  parts: readonly string[];
  gender: Gender | null;
}

/**
 * Groups mentions by person: full names first, then each shorter form goes to the full name that it can abbreviate:
 * by surname before given name, by agreeing honorific, and then to the one named last before it.
 */
export function clusterPeople(mentions: readonly NamedMention[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const byPart = new Map<string, PersonCluster[]>();
  const full = mentions
    .filter((m) => m.parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || a.start - b.start);
  for (const mention of full) {
    const known = candidates(byPart, mention).filter((cluster) => abbreviates(mention.parts, cluster.parts));
    add(clusters, byPart, mention, nearest(known, mention));
  }
  for (const mention of mentions) {
    if (mention.parts.length > 1) continue;
    const known = candidates(byPart, mention).filter((cluster) => genderAgrees(cluster, mention));
    const [part] = mention.parts;
    const bySurname = known.filter((cluster) => surnameIs(cluster.parts, part));
    const byGiven = known.filter((cluster) => cluster.parts[0] === part);
    const pool = bySurname.length > 0 ? bySurname : byGiven;
    add(clusters, byPart, mention, nearest(pool, mention));
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

function add(
  clusters: PersonCluster[],
  byPart: Map<string, PersonCluster[]>,
  mention: NamedMention,
  cluster: PersonCluster | null,
): void {
  if (!cluster) {
    cluster = { mentions: [], parts: mention.parts, gender: null };
    clusters.push(cluster);
    for (const part of new Set(mention.parts.flatMap((p) => [p, ...(p.includes('-') ? p.split('-') : [])]))) {
      const sharers = byPart.get(part);
      if (sharers) sharers.push(cluster);
      else byPart.set(part, [cluster]);
    }
  }
  cluster.mentions.push(mention);
  cluster.gender ??= genderOfTitles(mention);
}

/** Clusters that share the mention's last part, or its first one. */
function candidates(byPart: ReadonlyMap<string, PersonCluster[]>, { parts }: NamedMention): PersonCluster[] {
  const last = byPart.get(parts[parts.length - 1]) ?? [];
  const first = parts.length > 1 ? (byPart.get(parts[0]) ?? []) : [];
  return [...new Set([...last, ...first])];
}

/** Whether `short` can stand for `full`: its parts occur in the same order, an initial stands for its name, and the last parts agree. */
export function abbreviates(short: readonly string[], full: readonly string[]): boolean {
  if (short.length > full.length) return false;
  let at = 0;
  for (const part of short) {
    while (at < full.length && full[at] !== part && !(part.length === 1 && full[at].startsWith(part))) at++;
    if (at === full.length) return false;
    at++;
  }
  // "Maria Lopez" is no "Maria Lopez Garcia" by accident: the first or the last part must be shared.
  return short[0][0] === full[0][0] || short[short.length - 1] === full[full.length - 1];
}

function surnameIs(parts: readonly string[], part: string): boolean {
  const last = parts[parts.length - 1];
  if (last === part) return true;
  // Spanish double surnames go by the first one; hyphenated ones by either half.
  return (parts.length >= 3 && parts.indexOf(part) > 0) || last.split('-').includes(part);
}

function genderAgrees(cluster: PersonCluster, mention: NamedMention): boolean {
  const gender = genderOfTitles(mention);
  return gender === null || cluster.gender === null || gender === cluster.gender;
}

export function genderOfTitles({ honorifics, offices }: NamedMention): Gender | null {
  for (const word of [...honorifics, ...offices].flatMap((title) => title.toLowerCase().split(' '))) {
    const gender = GENDERED_TITLES.get(word);
    if (gender) return gender;
  }
  return null;
}

/**
 * Who is meant by a name that several share: the one who is named most before it, since papers go on to call the main person by the
 * surname and the relatives by their given names; among equals the one named last before it, or else first after it.
 */
function nearest(pool: readonly PersonCluster[], mention: NamedMention): PersonCluster | null {
  let best: PersonCluster | null = null;
  let bestBefore = -1;
  let bestDistance = Infinity;
  for (const cluster of pool) {
    let before = 0;
    let distance = Infinity;
    for (const { start } of cluster.mentions) {
      if (start < mention.start) before++;
      distance = Math.min(
        distance,
        start < mention.start ? mention.start - start : 1e9 + start - mention.start,
      );
    }
    if (before > bestBefore || (before === bestBefore && distance < bestDistance)) {
      best = cluster;
      bestBefore = before;
      bestDistance = distance;
    }
  }
  return best;
}
