import type { Document } from '../document/index.js';
import { oddReportingForm, type ReportingClass, reportingClass } from '../lexicon/reporting-verbs.js';
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
const LIGHT = new Set(['ADV', 'PART', 'AUX']);

/** The lemma of a verb at `token`, or null if no verb stands there. */
export function verbLemma(document: Document, token: number): string | null {
  const tag = document.pos[token];
  const odd = oddReportingForm(document.lower[token]);
  if (odd && tag !== 'ADJ') {
    const noun = tag === 'NOUN' && document.pos[token - 1] === 'DET';
    if (!noun) return odd;
  }
  if (tag === 'VERB' || tag === 'AUX') return document.lemmas[token];
  return null;
}

export function verbClassOf(lemma: string): VerbClass {
  const listed: ReportingClass | null = reportingClass(lemma);
  if (listed) return listed;
  return AUXILIARIES.has(lemma) ? 'be' : 'other';
}

/** The cues of `phrase`, at most one before it and one behind it. */
export function cuesOf(document: Document, covered: Uint32Array, phrase: NounPhrase): Cue[] {
  const before = cueBefore(document, covered, phrase);
  const after = phrase.possessor ? null : cueBehind(document, covered, phrase);
  if (before && after) return [after, before];
  const only = after ?? before;
  return only ? [only] : [];
}

function cueBefore(document: Document, covered: Uint32Array, phrase: NounPhrase): Cue | null {
  const { lower, words, sentenceOf } = document;
  let token = phrase.firstToken - 1;
  if (token < 0 || covered[token]) return null;
  const sameSentence = sentenceOf[token] === phrase.sentence;
  if (words[token] === '—' || words[token] === '–' || words[token] === '-' || words[token] === '--') {
    if (token > 0 && covered[token - 1]) return cue('dash', 'none', '', token, token + 1);
    return null;
  }
  if (!sameSentence) return null;
  if (lower[token] === 'to' && lower[token - 1] === 'according')
    return cue('according-to', 'say', 'according', token - 1, token + 1);
  if (lower[token] === 'of' && (lower[token - 1] === 'words' || lower[token - 1] === 'word'))
    return cue('words-of', 'say', 'word', token - 1, token + 1);
  if (lower[token] === 'by') {
    const verb = token - 1;
    const lemma = verb >= 0 && !covered[verb] ? verbLemma(document, verb) : null;
    return lemma === null ? null : cue('passive-agent', verbClassOf(lemma), lemma, verb, token + 1);
  }
  if (lower[token] === 'from' && words[phrase.endToken] === ':')
    return cue('label', 'none', '', token, token + 1);
  if (document.pos[token] === 'ADV' && !covered[token - 1] && token > 0) token--;
  const lemma = verbLemma(document, token);
  if (lemma === null || sentenceOf[token] !== phrase.sentence) return null;
  const kind = verbClassOf(lemma);
  if (kind === 'be') return null;
  return cue('inverted', kind, lemma, token, phrase.firstToken);
}

function cueBehind(document: Document, covered: Uint32Array, phrase: NounPhrase): Cue | null {
  const { words, lower, pos, sentenceOf } = document;
  const limit = document.tokenCount;
  let token = phrase.endToken;
  const inSentence = (at: number): boolean => at < limit && sentenceOf[at] === phrase.sentence;
  let link: CueLink = 'subject';
  // "(R-Texas)", "of the finance ministry", "for X": what belongs to the phrase stands between it and its verb.
  const reach = Math.min(limit, phrase.endToken + APPOSITIVE_REACH);
  if (inSentence(token) && words[token] === ':') return cue('label', 'none', '', token, token + 1);
  if (inSentence(token) && words[token] === '(') {
    while (token < reach && inSentence(token) && words[token] !== ')') token++;
    token++;
  }
  if (inSentence(token) && words[token] === ',') {
    // An appositive or a relative clause: the verb behind its second comma.
    link = 'subject-appositive';
    const close = closingComma(document, covered, token + 1, reach, phrase.sentence);
    if (close < 0) return null;
    token = close + 1;
  } else if (inSentence(token) && (pos[token] === 'ADP' || lower[token] === 'who')) {
    link = 'subject-far';
    const verb = nextVerb(document, covered, token + 1, Math.min(reach, token + 12), phrase.sentence);
    if (verb < 0) return null;
    token = verb;
  }
  let passive = false;
  let lastAuxiliary = '';
  for (let steps = 0; token < reach && inSentence(token) && !covered[token] && steps < 6; token++, steps++) {
    const lemma = verbLemma(document, token);
    if (
      lemma !== null &&
      !(LIGHT.has(pos[token]) && verbFollows(document, covered, token, phrase.sentence))
    ) {
      const kind = verbClassOf(lemma);
      if (passive && lower[token].endsWith('ed')) return cue(link, 'be', lemma, token, token + 1);
      return cue(link === 'subject' && steps > 1 ? 'subject-far' : link, kind, lemma, token, token + 1);
    }
    if (!LIGHT.has(pos[token]) && lemma === null) break;
    if (lemma === 'be') passive = true;
    lastAuxiliary = lemma ?? lastAuxiliary;
  }
  void lastAuxiliary;
  return null;
}

/** Whether a main verb stands right behind the auxiliary or adverb at `token`. */
function verbFollows(document: Document, covered: Uint32Array, token: number, sentence: number): boolean {
  for (let next = token + 1; next < token + 4 && next < document.tokenCount; next++) {
    if (covered[next] || document.sentenceOf[next] !== sentence) return false;
    if (document.pos[next] === 'VERB') return true;
    if (!LIGHT.has(document.pos[next])) return false;
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

/** The comma that ends an appositive: the first one with a verb (or an adverb and a verb) right behind it. */
function closingComma(
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
    if (document.words[token] !== ',') continue;
    for (let next = token + 1; next < token + 4 && next < reach; next++) {
      if (covered[next] || document.sentenceOf[next] !== sentence) break;
      const lemma = verbLemma(document, next);
      if (lemma !== null) {
        if (!document.lower[next].endsWith('ing')) return token;
        break;
      }
      if (document.pos[next] !== 'ADV') break;
    }
  }
  return -1;
}

function cue(link: CueLink, verbClass: VerbClass, lemma: string, firstToken: number, endToken: number): Cue {
  return { link, verbClass, lemma, firstToken, endToken };
}
