import { type Document, wordTest } from '../document/index.js';
import { remembered } from '../lexicon/remembered.js';
import { oddReportingForm, reportingClass } from '../lexicon/reporting-verbs.js';
import type { Attachments } from './apposition.js';
import { isCalendar } from './lexicon.js';
import type { NounPhrase } from './noun-phrases.js';

/**
 * How a noun phrase hangs on a cue: as the subject before its verb (directly, behind adverbs and auxiliaries, behind an
 * appositive or relative clause), as the subject behind its verb ("said Smith"), after "according to", as the agent of a
 * passive, before a colon, behind a dash, or as the owner of words. The order is that of the trained weights.
 */
export const CUE_LINKS = [
  'none',
  'subject',
  'subject-far',
  'subject-appositive',
  'inverted',
  'according-to',
  'passive-agent',
  'label',
  'dash',
  'words-of',
  'participle',
] as const;
export type CueLink = (typeof CUE_LINKS)[number];

export const VERB_CLASSES = [
  'none',
  'say',
  'tell',
  'write',
  'call',
  'report',
  'weak',
  'other',
  'be',
] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

/** The cue that a phrase is the source of: tokens `firstToken` to `endToken`. */
export interface Cue {
  readonly link: CueLink;
  readonly verbClass: VerbClass;
  readonly lemma: string;
  readonly firstToken: number;
  readonly endToken: number;
}

export const NO_CUE: Cue = { link: 'none', verbClass: 'none', lemma: '', firstToken: -1, endToken: -1 };

/** How far behind a comma the verb of an interrupted subject is looked for, in tokens. */
const APPOSITIVE_REACH = 40;
const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
]);
const isDashPause = wordTest((word) => word === '—' || word === '–' || word === '--');

/** The lemma of a verb at `token`, or null if no verb stands there. */
export function verbLemma(document: Document, token: number): string | null {
  const tag = document.pos[token];
  switch (tag) {
    case 'PUNCT':
    case 'ADP':
    case 'DET':
    case 'PRON':
    case 'CCONJ':
    case 'PART':
      return null;
    case 'AUX':
      return document.lemmas[token];
  }
  const odd = oddReportingForm(document.forms[token]);
  if (odd && (tag !== 'NOUN' || !opensNounPhrase(document, token - 1))) return odd;
  return tag === 'VERB' ? document.lemmas[token] : null;
}

/** Whether the token before a doubtful word makes a noun of it ("the notes", "angry comments"). */
function opensNounPhrase(document: Document, before: number): boolean {
  if (before < 0) return false;
  const tag = document.pos[before];
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'NOUN' ||
    tag === 'NUM' ||
    tag === 'ADP' ||
    tag === 'CCONJ' ||
    document.lower[before] === "'s"
  );
}

export const verbClassOf = remembered<VerbClass>(
  5_000,
  (lemma) => reportingClass(lemma) ?? (AUXILIARIES.has(lemma) ? 'be' : 'other'),
);

/** The cue that stands before `phrase` ("said Smith", "according to Smith"); null if there is none. */
export function cueBefore(document: Document, covered: Uint32Array, phrase: NounPhrase): Cue | null {
  const { lower, pos, sentenceOf } = document;
  let token = phrase.firstToken - 1;
  if (token < 0 || covered[token]) return null;
  if (isDash(document, token))
    return token > 0 && covered[token - 1] ? cue('dash', 'none', '', token, token + 1) : null;
  if (sentenceOf[token] !== phrase.sentence) return null;
  const tag = pos[token];
  if (tag === 'PUNCT' || tag === 'DET' || tag === 'CCONJ') return null;
  if (lower[token].length <= 4) {
    const preposition = cueWithPreposition(document, covered, phrase, token);
    if (preposition !== undefined) return preposition;
  }
  if (tag === 'ADV' && !covered[token - 1] && token > 0) token--;
  const lemma = verbLemma(document, token);
  if (lemma === null || sentenceOf[token] !== phrase.sentence) return null;
  const kind = verbClassOf(lemma);
  if (kind === 'be') return null;
  return cue('inverted', kind, lemma, token, phrase.firstToken);
}

/** "according to Smith", "the words of Smith", "written by Smith", "from Smith:"; undefined for any other word before the phrase. */
function cueWithPreposition(
  document: Document,
  covered: Uint32Array,
  phrase: NounPhrase,
  token: number,
): Cue | null | undefined {
  const { lower, words } = document;
  switch (lower[token]) {
    case 'to':
      return lower[token - 1] === 'according'
        ? cue('according-to', 'say', 'according', token - 1, token + 1)
        : undefined;
    case 'of':
      return lower[token - 1] === 'words' || lower[token - 1] === 'word'
        ? cue('words-of', 'say', 'word', token - 1, token + 1)
        : undefined;
    case 'by': {
      const verb = token - 1;
      const lemma = verb >= 0 && !covered[verb] ? verbLemma(document, verb) : null;
      return lemma === null ? null : cue('passive-agent', verbClassOf(lemma), lemma, verb, token + 1);
    }
    case 'from':
      return words[phrase.endToken] === ':' ? cue('label', 'none', '', token, token + 1) : undefined;
    default:
      return undefined;
  }
}

function isDash({ text, starts, words }: Document, token: number): boolean {
  const code = text.charCodeAt(starts[token]);
  return (code === 0x2d && words[token].length <= 2) || code === 0x2013 || code === 0x2014;
}

/** The cue that stands behind phrase `order` with all that belongs to it ("Smith, who …, said"); null if there is none. */
export function cueBehind(
  document: Document,
  covered: Uint32Array,
  phrase: NounPhrase,
  { ends, names, isName }: Attachments,
  order: number,
): Cue | null {
  const { forms, words, lower, pos } = document;
  const { sentence } = phrase;
  const end = ends[order];
  const reach = Math.min(document.tokenCount, end + APPOSITIVE_REACH);
  if (!goesOn(document, covered, end, reach, sentence)) return null;
  const hasName = names[order] !== 0;
  const inApposition = hasName || isName[order] === 1;
  let token = end;
  let link: CueLink = hasName ? 'subject-appositive' : token > phrase.endToken ? 'subject-far' : 'subject';
  if (words[token] === ':') return cue('label', 'none', '', token, token + 1);
  // "(R-Texas)" and "of the finance ministry" belong to the phrase and stand between it and its verb.
  const bracket = words[token] === '(';
  if (bracket) {
    while (goesOn(document, covered, token, reach, sentence) && words[token] !== ')') token++;
    token++;
    if (!goesOn(document, covered, token, reach, sentence)) return null;
  }
  if (words[token] === ',' || isDashPause(forms[token])) {
    link = 'subject-appositive';
    const pause = words[token];
    token++;
    // Behind a name in apposition or a bracket this comma may be the closing one.
    const verb = inApposition ? behindAdverbials(document, token, reach) : token;
    const free = bracket || inApposition;
    if (free && goesOn(document, covered, verb, reach, sentence) && verbLemma(document, verb) !== null)
      token = verb;
    else {
      const close = closingPause(document, covered, token, reach, sentence, pause);
      if (close < 0) return null;
      token = close;
    }
  } else if (pos[token] === 'ADP' || lower[token] === 'who') {
    const verb = behindAdverbials(document, token, reach);
    link = 'subject-far';
    token =
      verb > token ? verb : nextVerb(document, covered, token + 1, Math.min(reach, token + 12), sentence);
    if (token < 0) return null;
  }
  let passive = false;
  for (let steps = 0; steps < 6 && goesOn(document, covered, token, reach, sentence); token++, steps++) {
    const lemma = verbLemma(document, token);
    const light = isLight(document, token);
    if (lemma === null) {
      if (!light) return null;
      continue;
    }
    if (!(light && verbFollows(document, covered, token, sentence))) {
      if (passive && lower[token].endsWith('ed')) return cue(link, 'be', lemma, token, token + 1);
      const far = link === 'subject' && steps > 1 ? 'subject-far' : link;
      return cue(far, verbClassOf(lemma), lemma, token, token + 1);
    }
    if (lemma === 'be') passive = true;
  }
  return null;
}

/** Whether the sentence goes on at `token`, before `reach` and outside quotes. */
function goesOn(
  document: Document,
  covered: Uint32Array,
  token: number,
  reach: number,
  sentence: number,
): boolean {
  return token < reach && document.sentenceOf[token] === sentence && covered[token] === 0;
}

/** Adverbs, particles, auxiliaries and days may stand between a subject and its verb. */
function isLight(document: Document, token: number): boolean {
  const tag = document.pos[token];
  return tag === 'ADV' || tag === 'PART' || tag === 'AUX' || isCalendar(document.forms[token]);
}

/** Steps over adverbs and days between a subject and its verb: "on Tuesday", "later Thursday". */
function behindAdverbials({ forms, pos }: Document, from: number, reach: number): number {
  let token = from;
  while (token < reach) {
    const tag = pos[token];
    if (tag === 'ADP' && token + 1 < reach && isCalendar(forms[token + 1])) token += 2;
    else if (tag === 'ADV' || isCalendar(forms[token])) token++;
    else break;
  }
  return token;
}

/** Whether a main verb stands right behind the auxiliary or adverb at `token`. */
function verbFollows(document: Document, covered: Uint32Array, token: number, sentence: number): boolean {
  for (let next = token + 1; next < token + 4 && next < document.tokenCount; next++) {
    if (covered[next] || document.sentenceOf[next] !== sentence) return false;
    if (document.pos[next] === 'VERB') return true;
    if (!isLight(document, next)) return false;
  }
  return false;
}

function nextVerb(
  document: Document,
  covered: Uint32Array,
  from: number,
  reach: number,
  sentence: number,
): number {
  for (
    let token = from;
    token < reach && document.sentenceOf[token] === sentence && !covered[token];
    token++
  ) {
    if (document.words[token] === ',' || document.words[token] === ';') return -1;
    const lemma = verbLemma(document, token);
    if (lemma !== null && document.pos[token - 1] !== 'PART') return token;
  }
  return -1;
}

/** The verb behind the pause that ends an appositive: the first comma (or second dash) with a finite verb right behind it. */
function closingPause(
  document: Document,
  covered: Uint32Array,
  from: number,
  reach: number,
  sentence: number,
  pause: string,
): number {
  for (let token = from; token < reach; token++) {
    if (document.sentenceOf[token] !== sentence || covered[token]) return -1;
    if (document.words[token] !== pause) continue;
    const next = behindAdverbials(document, token + 1, reach);
    if (next >= reach || covered[next] || document.sentenceOf[next] !== sentence) continue;
    if (verbLemma(document, next) !== null && !document.lower[next].endsWith('ing')) return next;
  }
  return -1;
}

function cue(link: CueLink, verbClass: VerbClass, lemma: string, firstToken: number, endToken: number): Cue {
  return { link, verbClass, lemma, firstToken, endToken };
}
