import { type Document, type Sentence, wordTest } from '../document/index.js';
import { readDescription } from './described-person.js';
import { readPronoun } from './meant-person.js';
import { emptyMemory, referentOf, see } from './memory.js';
import type { NamedMention } from './name-forms.js';
import type { PersonProfile } from './profile.js';
import { type Progress, prominence, type Reference, sighting } from './progress.js';
import { pronounAt } from './pronouns.js';
import { quotedTokens } from './quoted.js';
import { type Role, roleOf } from './syntax.js';

type Cue = 'pronoun' | 'determiner' | 'clause';

/** Words that can point to a person, begin a description, or begin a clause. */
const CUES: ReadonlyMap<string, Cue> = new Map<string, Cue>([
  ...'he she him her his hers himself herself'.split(' ').map((word) => [word, 'pronoun'] as const),
  ...'the a an this another my our their its one'.split(' ').map((word) => [word, 'determiner'] as const),
  ...'that who whom whose which when while after before because if as and but or since although though until where ; : — –'
    .split(' ')
    .map((word) => [word, 'clause'] as const),
]);
const isCue = wordTest((_, lower) => CUES.has(lower));

/**
 * Reads the article once from its beginning and notes whom each "he", "she" and "the president" speaks of, where that is clear. At any
 * time the few people who were spoken of last are in mind, each with the place and the role of the last two mentions; a pronoun goes
 * to the likeliest of them if the next one lies well behind. People without a name ("a farmer") take part, so that no pronoun of
 * theirs goes to somebody else. Linear in the article.
 */
export function findReferences(
  document: Document,
  profiles: readonly PersonProfile[],
  described: Uint8Array,
): Reference[] {
  if (profiles.length === 0) return [];
  const progress: Progress = {
    document,
    memory: emptyMemory(),
    described,
    named: profiles
      .flatMap((profile) => profile.cluster.mentions.map((mention) => ({ mention, profile })))
      .sort((a, b) => a.mention.firstToken - b.mention.firstToken),
    lanes: quotedTokens(document),
    found: [],
    next: 0,
    step: 0,
    clause: 0,
    embeddedUntil: 0,
  };
  for (const sentence of document.sentences) readSentence(progress, sentence);
  return progress.found;
}

function readSentence(progress: Progress, sentence: Sentence): void {
  const { document, named, lanes } = progress;
  const { forms } = document;
  const { kind, index, end } = document.blocks[sentence.block];
  if (kind === 'boilerplate') return;
  // "He said:" looks like a heading and belongs to the story.
  const storyScope =
    kind === 'body' || (kind === 'heading' && document.text[end - 1] === ':') ? 0 : -1 - index;
  let counted = false;
  // Where the next name begins: most tokens before it are passed over.
  let upcoming = sentence.firstToken;
  progress.clause++;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!counted && lanes[token] === 0) {
      progress.step++;
      counted = true;
    }
    if (token < upcoming && !isCue(forms[token])) continue;
    const lane = lanes[token];
    const scope = lane > 0 ? lane : storyScope;
    while (progress.next < named.length && named[progress.next].mention.firstToken < token) progress.next++;
    const here = named[progress.next];
    upcoming = here === undefined ? document.tokenCount : here.mention.firstToken;
    if (upcoming === token) {
      const role = prominence(progress, token, roleOfName(progress, lastOfSeries(progress)));
      const referent = referentOf(progress.memory, here.profile);
      see(progress.memory, referent, sighting(progress, sentence, scope, role, true));
      token = here.mention.endToken - 1;
      continue;
    }
    if (!isCue(forms[token])) continue;
    const cue = CUES.get(forms[token].lower)!;
    if (cue === 'clause') enterClause(progress, token, sentence.endToken);
    else if (cue === 'determiner') token = readDescription(progress, sentence, token, scope);
    else {
      const pronoun = pronounAt(document, token);
      if (pronoun) readPronoun(progress, sentence, token, scope, pronoun);
      if (pronoun?.case === 'possessive') token = readDescription(progress, sentence, token, scope);
    }
  }
}

/** Tokens of a relative clause between commas, at most. */
const LONGEST_RELATIVE = 30;

/** A new clause begins; one behind ", who" and ", whose" is told by the way. */
function enterClause(progress: Progress, token: number, limit: number): void {
  const { lower } = progress.document;
  progress.clause++;
  if (lower[token - 1] !== ',' || !lower[token].startsWith('who')) return;
  const reach = Math.min(limit, token + LONGEST_RELATIVE);
  let close = token + 1;
  while (close < reach && lower[close] !== ',') close++;
  if (close < reach) progress.embeddedUntil = close;
}

/** "Ann Lee and Omar Said spoke": what the last name of a series is in the clause, they all are. */
function lastOfSeries({ document, named, next }: Progress): NamedMention {
  let at = next;
  while (
    at + 1 < named.length &&
    at - next < LONGEST_SERIES &&
    document.lower[named[at].mention.endToken] === 'and' &&
    named[at + 1].mention.titledFrom <= named[at].mention.endToken + LONGEST_LINK
  )
    at++;
  return named[at].mention;
}

const LONGEST_SERIES = 3;
/** Tokens from "and" to the name behind it, at most. */
const LONGEST_LINK = 4;

const isDeterminer = wordTest((_, lower) => /^(?:the|a|an|its|their|our|his|her)$/.test(lower));

/** The role of a name together with the descriptions around it. */
function roleOfName({ document, described }: Progress, { titledFrom, endToken }: NamedMention): Role {
  const { forms, lower, sentences, sentenceOf } = document;
  const floor = sentences[sentenceOf[titledFrom]].firstToken;
  let first = titledFrom;
  while (first > floor && described[first - 1]) first--;
  const apposed = first - 2 >= floor && lower[first - 1] === ',' && described[first - 2] === 1;
  if (apposed) {
    first -= 2;
    while (first > floor && described[first - 1]) first--;
  }
  if (first > floor && isDeterminer(forms[first - 1])) first--;
  return roleOf(document, first, apposed && lower[endToken] === ',' ? endToken + 1 : endToken);
}
