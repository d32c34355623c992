import { type Document, tokenText } from '../document/index.js';
import { type KnownNames, type NameSpan, singleSpaced } from '../names/index.js';
import type { Mention, MentionKind } from '../schema/mention.js';
import type { Gender, Person } from '../schema/person.js';
import { clusterPeople } from './cluster.js';
import { type NamedMention, namedMention, withoutBrackets } from './name-forms.js';
import { type PersonProfile, profileOf } from './profile.js';
import type { Reference } from './progress.js';
import { findReferences } from './references.js';

/** Name spans -> one record a person, in order of first mention by name. */
export function resolvePeople(
  document: Document,
  names: readonly NameSpan[],
  known: KnownNames | null = null,
): Person[] {
  const mentions: NamedMention[] = [];
  for (const span of names) {
    const mention = span.type === 'person' ? namedMention(document, span, known) : null;
    if (mention !== null) mentions.push(mention);
  }
  if (mentions.length === 0) return [];
  const described = new Uint8Array(document.tokenCount);
  const profiles = clusterPeople(mentions).map((cluster) => profileOf(document, cluster, described));
  const references = new Map<PersonProfile, Reference[]>();
  for (const reference of findReferences(document, profiles, described)) {
    const known = references.get(reference.profile);
    if (known) known.push(reference);
    else references.set(reference.profile, [reference]);
  }
  return profiles.map((profile, index) =>
    personRecord(document, profile, references.get(profile) ?? [], `p${index + 1}`),
  );
}

function personRecord(
  document: Document,
  profile: PersonProfile,
  references: readonly Reference[],
  id: string,
): Person {
  const { role } = profile;
  const nationality =
    profile.nationality ?? references.find(({ country }) => country !== null)?.country ?? null;
  const { mentions } = profile.cluster;
  const name = profile.cluster.known?.name ?? withoutBrackets(singleSpaced(fullestForm(mentions).text));
  const gender = profile.gender ?? genderByPronouns(references);
  return {
    id,
    name,
    aliases: aliasesOf(mentions, name),
    titles: titlesOf(mentions),
    role,
    nationality,
    gender,
    mentions: allMentions(document, mentions, references, gender),
    confidence: confidenceOf(mentions),
  };
}

/** All titles that stand before the name, each once. */
function titlesOf(mentions: readonly NamedMention[]): string[] {
  const titles: string[] = [];
  for (const { offices, honorifics } of mentions) {
    for (const office of offices) if (!titles.includes(office)) titles.push(office);
    for (const honorific of honorifics) if (!titles.includes(honorific)) titles.push(honorific);
  }
  return titles;
}

/** How many times the votes of the other side the winning side needs, and one more. */
const CLEAR = 2;

/** The sex that the pronouns of the story tell, if nearly all of them agree. */
function genderByPronouns(references: readonly Reference[]): Gender | null {
  let female = 0;
  let male = 0;
  for (const { kind, gender } of references) {
    if (kind !== 'pronoun') continue;
    if (gender === 'female') female++;
    else male++;
  }
  if (female >= CLEAR * male + 1) return 'female';
  return male >= CLEAR * female + 1 ? 'male' : null;
}

/** Mentions of every kind in the order of the text; words that tell another sex than the person's are somebody else's. */
function allMentions(
  document: Document,
  named: readonly NamedMention[],
  references: readonly Reference[],
  gender: Gender | null,
): Mention[] {
  const mentions: Mention[] = [];
  for (const { start, end, text, firstToken } of named)
    mentions.push(mentionOf(document, firstToken, start, end, text, 'name'));
  for (const { firstToken, endToken, kind, gender: told } of references) {
    if (told !== null && told !== gender) continue;
    const start = document.starts[firstToken];
    const end = document.ends[endToken - 1];
    mentions.push(
      mentionOf(document, firstToken, start, end, tokenText(document, firstToken, endToken), kind),
    );
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function mentionOf(
  { sentences, sentenceOf }: Document,
  firstToken: number,
  start: number,
  end: number,
  text: string,
  kind: MentionKind,
): Mention {
  const sentence = sentences[sentenceOf[firstToken]];
  return { start, end, text, kind, sentence: [sentence.start, Math.max(sentence.end, end)] };
}

const ACCENTED = /\p{M}|[^\p{ASCII}“”‘’]/u;

/** Most parts, then ordinary case before capitals, then the longer one and the one with accents, then the first. */
function fullestForm(mentions: readonly NamedMention[]): NamedMention {
  let best = mentions[0];
  if (mentions.length === 1) return best;
  let bestRank = rankOf(best);
  for (const mention of mentions) {
    const rank = rankOf(mention);
    if (rank <= bestRank) continue;
    best = mention;
    bestRank = rank;
  }
  return best;
}

function rankOf({ parts, text, suffix }: NamedMention): number {
  let count = 0;
  for (const part of parts) count += part.includes('-') ? part.split('-').length : 1;
  return (
    count * 1000 +
    (isCapitals(text) ? 0 : 500) +
    (suffix === null ? 0 : 50) +
    (ACCENTED.test(text) ? 5 : 0) +
    Math.min(text.length, 400)
  );
}

/** The other forms of the name, and its short forms with their honorific ("Mr Putin"). */
function aliasesOf(mentions: readonly NamedMention[], name: string): string[] {
  const forms = new Set<string>();
  for (const { text, honorifics, offices, parts } of mentions) {
    const form = withoutBrackets(singleSpaced(text));
    forms.add(form);
    if (honorifics.length === 0 && offices.length === 0) continue;
    const polite = [...honorifics, ...offices.filter((office) => /^M(?:r|s|rs) /.test(office))];
    if (polite.length > 0 && (form !== name || parts.length === 1)) forms.add(`${polite.join(' ')} ${form}`);
  }
  forms.delete(name);
  return [...forms];
}

function isCapitals(text: string): boolean {
  return text.length > 3 && text === text.toUpperCase();
}

/** Repeated and full names are surer than a single word that stands once. */
function confidenceOf(mentions: readonly NamedMention[]): number {
  const best = Math.max(...mentions.map((m) => m.score));
  const support = mentions.length > 1 || mentions[0].parts.length > 1 ? 1 : 0.8;
  return Math.round(best * support * 100) / 100;
}
