import { isListed } from '../lexicon/compromise.js';
import { remembered } from '../lexicon/remembered.js';
import type { KnownPerson } from '../schema/names.js';
import type { Gender } from '../schema/person.js';
import { type NamedMention, nameForm } from './name-forms.js';
import { abbreviates } from './same-name.js';
import { skeleton, variantSpelling } from './spelling.js';

/** All mentions by name of one person. */
export interface PersonCluster {
  readonly mentions: NamedMention[];
  /** Parts of the fullest form. */
  readonly parts: readonly string[];
  readonly suffix: string | null;
  gender: Gender | null;
  /** What the given name suggests; it keeps "Mr Lee" from Ann Lee. */
  readonly suggested: Gender | null;
  nickname: string | null;
  /** The user's entry for this person. */
  known: KnownPerson | null;
  /** Brought in as somebody's relative, and never otherwise. */
  relative: boolean;
}

/** People who may share a part of a name; a list that is longer names no one. */
const MOST_SHARERS = 24;

/** Clusters by the parts of their names, by nickname, and by how the surname sounds. */
interface Register {
  readonly clusters: PersonCluster[];
  readonly byPart: Map<string, PersonCluster[]>;
  readonly bySound: Map<string, PersonCluster[]>;
  readonly byNickname: Map<string, PersonCluster>;
  readonly byEntry: Map<KnownPerson, PersonCluster>;
}

/**
 * Groups mentions by person: full names first, then each shorter form goes to the full name that it can abbreviate: by surname before
 * given name, by agreeing honorific and office, and then to the one named most before it. Forms with an honorific that tells the sex go
 * ahead of the others, so that "Mr Lee" is known before "Lee" is asked about.
 */
export function clusterPeople(mentions: readonly NamedMention[]): PersonCluster[] {
  const register: Register = {
    clusters: [],
    byPart: new Map(),
    bySound: new Map(),
    byNickname: new Map(),
    byEntry: new Map(),
  };
  for (const { known } of mentions) if (known) admit(register, known);
  const full = mentions
    .filter((m) => m.parts.length > 1)
    .sort((a, b) => b.parts.length - a.parts.length || a.start - b.start);
  for (const mention of full) add(register, mention, byFullName(register, mention));
  const short = mentions.filter((m) => m.parts.length === 1);
  for (const told of [true, false]) {
    for (const { mentions: of } of register.clusters) of.sort(byStart);
    const tallies = new Map<PersonCluster, Tally>();
    for (const mention of short)
      if ((mention.told !== null) === told) add(register, mention, byShortName(register, mention, tallies));
  }
  for (const { mentions: of } of register.clusters) of.sort(byStart);
  return register.clusters.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

const byStart = (a: NamedMention, b: NamedMention): number => a.start - b.start;

/** Makes room for a person whom the user knows by a full name, so that every form of it leads there. */
function admit(register: Register, known: KnownPerson): void {
  if (register.byEntry.has(known)) return;
  const { parts, suffix } = nameForm(known.name);
  if (parts.length < 2) return;
  const cluster = newCluster(register, { parts, suffix, relative: false });
  take(register, cluster, known);
}

function take({ byEntry }: Register, cluster: PersonCluster, known: KnownPerson): void {
  cluster.known = known;
  cluster.gender = known.gender ?? cluster.gender;
  byEntry.set(known, cluster);
}

function add(register: Register, mention: NamedMention, known: PersonCluster | null): void {
  const cluster = known ?? newCluster(register, mention);
  cluster.mentions.push(mention);
  if (mention.known && cluster.known === null) take(register, cluster, mention.known);
  cluster.gender ??= mention.told;
  cluster.relative &&= mention.relative || mention.parts.length === 1;
  if (mention.nickname !== null && cluster.nickname === null) {
    cluster.nickname = mention.nickname;
    register.byNickname.set(mention.nickname, cluster);
  }
}

function newCluster(
  { clusters, byPart, bySound }: Register,
  { parts, suffix, relative }: Pick<NamedMention, 'parts' | 'suffix' | 'relative'>,
): PersonCluster {
  const suggested = suggestedGender(parts);
  const cluster: PersonCluster = {
    mentions: [],
    parts,
    suffix,
    gender: null,
    suggested,
    nickname: null,
    known: null,
    relative,
  };
  clusters.push(cluster);
  const keys = new Set(parts);
  for (const part of parts) if (part.includes('-')) for (const piece of part.split('-')) keys.add(piece);
  for (const key of keys) enter(byPart, key, cluster);
  const sound = skeleton(parts[parts.length - 1]);
  if (sound !== null) enter(bySound, sound, cluster);
  return cluster;
}

function enter(index: Map<string, PersonCluster[]>, key: string, cluster: PersonCluster): void {
  const sharers = index.get(key);
  if (!sharers) index.set(key, [cluster]);
  else if (sharers.length < MOST_SHARERS) sharers.push(cluster);
}

/** The person whose full name this can be: the same name first, else the one named most so far. */
function byFullName(register: Register, mention: NamedMention): PersonCluster | null {
  const { byPart, bySound, byNickname, byEntry } = register;
  const { parts } = mention;
  const entered = mention.known && byEntry.get(mention.known);
  if (entered) return entered;
  const nicknamed = byNickname.get(parts.join(' '));
  if (nicknamed) return nicknamed;
  const last = parts[parts.length - 1];
  const sound = skeleton(last);
  let best: PersonCluster | null = null;
  for (const list of [
    byPart.get(last),
    byPart.get(parts[0]),
    sound === null ? undefined : bySound.get(sound),
  ]) {
    for (const cluster of list ?? []) {
      if (!agrees(cluster, mention)) continue;
      if (!namesOf(cluster).some((names) => abbreviates(parts, names))) continue;
      if (samePartsAs(cluster, parts)) return cluster;
      if (!best || cluster.mentions.length > best.mentions.length) best = cluster;
    }
  }
  return best;
}

/** The parts of the name, and those with the nickname in the place of the given name. */
function namesOf({ parts, nickname }: PersonCluster): (readonly string[])[] {
  return nickname === null ? [parts] : [parts, [nickname, ...parts.slice(1)]];
}

function samePartsAs(cluster: PersonCluster, parts: readonly string[]): boolean {
  return cluster.parts.length === parts.length && cluster.parts.every((part, i) => part === parts[i]);
}

/** The person whom a single name means. */
function byShortName(
  { byPart, bySound, byNickname, byEntry }: Register,
  mention: NamedMention,
  tallies: Map<PersonCluster, Tally>,
): PersonCluster | null {
  const entered = mention.known && byEntry.get(mention.known);
  if (entered) return entered;
  const [part] = mention.parts;
  const known = (byPart.get(part) ?? []).filter((cluster) => agrees(cluster, mention));
  let pool = known.filter(({ parts }) => parts[parts.length - 1] === part);
  // Spanish double surnames go by the first one, hyphenated ones by either half, East Asian and single names come first.
  if (pool.length === 0) pool = known.filter(({ parts }) => isInnerSurname(parts, part));
  if (pool.length === 0) pool = known.filter(({ parts }) => parts[0] === part);
  if (pool.length === 0) {
    const nicknamed = byNickname.get(part);
    if (nicknamed) return nicknamed;
    const sound = skeleton(part);
    pool = (sound === null ? [] : (bySound.get(sound) ?? [])).filter(
      (cluster) => agrees(cluster, mention) && variantSpelling(part, cluster.parts[cluster.parts.length - 1]),
    );
  }
  if (pool.length > 1) pool = preferred(pool, (cluster) => sharesOffice(cluster, mention));
  if (pool.length > 1 && mention.offices.length > 0)
    pool = preferred(pool, ({ parts }) => parts.length === 1);
  if (pool.length > 1) pool = preferred(pool, (cluster) => !cluster.relative);
  return pool.length > 1 ? nearest(pool, mention, tallies) : (pool[0] ?? null);
}

function preferred(pool: PersonCluster[], fits: (cluster: PersonCluster) => boolean): PersonCluster[] {
  const fitting = pool.filter(fits);
  return fitting.length > 0 ? fitting : pool;
}

function isInnerSurname(parts: readonly string[], part: string): boolean {
  return (parts.length >= 3 && parts.indexOf(part) > 0) || parts[parts.length - 1].split('-').includes(part);
}

/** Whether the mention's office is one that the person was given with a name ("Governor Hill"). */
function sharesOffice({ mentions }: PersonCluster, { offices }: NamedMention): boolean {
  if (offices.length === 0) return false;
  const LOOKED_AT = 4;
  return mentions
    .slice(0, LOOKED_AT)
    .some((other) => other.offices.some((office) => offices.includes(office)));
}

function agrees(cluster: PersonCluster, mention: NamedMention): boolean {
  if (cluster.known && mention.known && cluster.known !== mention.known) return false;
  return suffixAgrees(cluster, mention) && genderAgrees(cluster, mention);
}

function suffixAgrees({ suffix }: PersonCluster, mention: NamedMention): boolean {
  return suffix === null || mention.suffix === null || suffix === mention.suffix;
}

function genderAgrees({ gender, suggested }: PersonCluster, mention: NamedMention): boolean {
  const { told } = mention;
  return told === null || (gender ?? suggested ?? told) === told;
}

/** The sex for which alone the word lists know the given name; null for a name alone that is a surname as well. */
export function suggestedGender(parts: readonly string[]): Gender | null {
  return parts.length === 1 && isListed(parts[0], 'LastName') ? null : genderOfGivenName(parts[0]);
}

const genderOfGivenName = remembered(5_000, (name): Gender | null => {
  const female = isListed(name, 'FemaleName');
  return female === isListed(name, 'MaleName') ? null : female ? 'female' : 'male';
});

/** How often a person was named so far, while the short names are read in the order of the text. */
interface Tally {
  /** Mentions that were known before the reading, and how many of them are behind. */
  readonly known: number;
  passed: number;
  /** Mentions that the reading has added, and where the last of them stands. */
  added: number;
  last: number;
}

/**
 * Who is meant by a name that several share: the one who is named most before it, since papers go on to call the main person by the
 * surname and the relatives by their given names; among equals the one named last before it, or else first after it.
 */
function nearest(
  pool: readonly PersonCluster[],
  { start }: NamedMention,
  tallies: Map<PersonCluster, Tally>,
): PersonCluster | null {
  let best: PersonCluster | null = null;
  let bestBefore = -1;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const cluster of pool) {
    const { mentions } = cluster;
    const tally = tallies.get(cluster) ?? { known: mentions.length, passed: 0, added: 0, last: -1 };
    tallies.set(cluster, tally);
    while (tally.passed < tally.known && mentions[tally.passed].start < start) tally.passed++;
    const before = tally.passed + tally.added;
    const last = Math.max(tally.last, tally.passed > 0 ? mentions[tally.passed - 1].start : -1);
    const distance = last >= 0 ? start - last : 1e9 + mentions[0].start - start;
    if (before > bestBefore || (before === bestBefore && distance < bestDistance)) {
      best = cluster;
      bestBefore = before;
      bestDistance = distance;
    }
  }
  const tally = best && tallies.get(best);
  if (tally) {
    tally.added++;
    tally.last = start;
  }
  return best;
}
