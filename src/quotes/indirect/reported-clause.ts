import type { Document } from '../../document/index.js';
import { isCalendar } from '../lexicon.js';
import { phraseBeginningAt } from '../phrase-at.js';
import type { Scene } from '../scene.js';
import { endsClause, hasFiniteVerb, type TokenRange, trimmed } from './clause.js';
import type { Report } from './reports.js';

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'why',
  'what',
  'where',
  'when',
  'who',
  'which',
]);
/** Question words that "said" and "explained" take too; "when" and "if" after them begin another clause. */
const PLAIN_QUESTION_WORDS: ReadonlySet<string> = new Set(['whether', 'how', 'why', 'what']);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'her', 'them', 'me', 'us', 'you', 'it']);

/** How far behind the verb "that" may stand: "said in a statement on Monday that". */
const THAT_REACH = 14;

/**
 * What a report says behind its verb: "said (that) the road was shut", "asked whether it held", "vowed to rebuild it",
 * "urged drivers to leave"; for "According to S, …" what follows the comma. Null if nothing is said there.
 */
export function reportedClause(scene: Scene, report: Report, limit: number): TokenRange | null {
  const { document } = scene;
  const start = report.verb === null ? behindSource(scene, report) : clauseStart(scene, report);
  if (start < 0 || start >= limit) return null;
  const infinitive = document.lower[start] === 'to' || document.lower[start + 1] === 'to';
  const range = trimmed(scene, start, endsClause(scene, start, limit));
  return range && (infinitive || hasFiniteVerb(scene, range)) ? range : null;
}

/** "According to the police, …": the token behind the comma; -1 where something is said before it. */
function behindSource(scene: Scene, { first, end, sentence }: Report): number {
  const { words, sentenceOf, sentences, lower, pos } = scene.document;
  if (hasFiniteVerb(scene, { first: sentences[sentence].firstToken, end: first })) return -1;
  for (let token = end; token < end + THAT_REACH && sentenceOf[token] === sentence; token++) {
    if (words[token] === ',') return token + 1;
    if (pos[token] === 'VERB' && !lower[token].endsWith('ed')) return -1;
  }
  return -1;
}

function clauseStart(scene: Scene, report: Report): number {
  const { document, covered } = scene;
  const { lower, sentenceOf } = document;
  const { verb, inverted, sentence, cueEnd } = report;
  if (verb === null || inverted) return -1;
  let token = cueEnd;
  const inside = (at: number): boolean =>
    at < document.tokenCount && sentenceOf[at] === sentence && !covered[at];
  if (!inside(token)) return -1;
  if (lower[token] === 'that' && opensClause(scene, token)) return verb.that ? token + 1 : -1;
  if (verb.pledging && (lower[token] === 'to' || (lower[token] === 'not' && lower[token + 1] === 'to')))
    return token;
  if (verb.telling) {
    const object = objectEnd(scene, token);
    if (object > token && inside(object)) {
      if (verb.commanding && opensInfinitive(document, object)) return object;
      // "warned residents would flee": the verb behind the object makes it the subject of the clause.
      const tag = document.pos[object];
      if (tag !== 'VERB' && tag !== 'AUX') token = object;
    }
  }
  if (verb.asking ? QUESTION_WORDS.has(lower[token]) : PLAIN_QUESTION_WORDS.has(lower[token])) return token;
  if (verb.asking) return -1;
  const that = thatBehind(scene, token, sentence);
  if (that >= 0) return verb.that ? that + 1 : -1;
  if (!verb.bare) return -1;
  const bare = behindAdjuncts(document, token, sentence);
  if (!inside(bare)) return -1;
  return leadsTo(scene, bare, sentence) ? bare : -1;
}

/** Whether a clause begins at `token`: a noun phrase or "there", and its verb before the next pause. */
function leadsTo(scene: Scene, token: number, sentence: number): boolean {
  const { document, covered } = scene;
  const { lower, pos, sentenceOf } = document;
  const phrase = phraseBeginningAt(scene, token);
  if (phrase === null && lower[token] !== 'there' && pos[token] !== 'PRON') return false;
  const behind = phrase?.endToken ?? token + 1;
  const limit = Math.min(document.tokenCount, behind + CLAUSE_REACH);
  for (let at = behind; at < limit && sentenceOf[at] === sentence; at++) {
    // "said the deal “was dead”", not "confirmed reports of a “possible” link"
    if (covered[at]) return at === behind || pos[at - 1] === 'ADV';
    const tag = pos[at];
    if (tag === 'AUX') return true;
    if (tag === 'VERB' && lower[at - 1] !== 'to') return !lower[at].endsWith('ing') || pos[at - 1] === 'AUX';
    if (PAUSES.has(lower[at])) return false;
  }
  return false;
}

/** How far the verb of a clause may stand behind its subject, in tokens. */
const CLAUSE_REACH = 12;
const PAUSES: ReadonlySet<string> = new Set([',', ';', ':', 'who', 'that', 'which']);

/** "that" as the word before a clause, not before a noun ("said that man"). */
function opensClause({ document, covered }: Scene, token: number): boolean {
  const next = token + 1;
  if (next >= document.tokenCount || document.sentenceOf[next] !== document.sentenceOf[token]) return false;
  return covered[next] !== 0 || !/^[.,;:!?]$/.test(document.words[next]);
}

/** "told reporters in the capital on Monday that": the token of "that", with no verb and no full pause before it; -1 without one. */
function thatBehind({ document, covered }: Scene, from: number, sentence: number): number {
  const { lower, pos, sentenceOf } = document;
  const limit = Math.min(document.tokenCount, from + THAT_REACH);
  for (let token = from; token < limit && sentenceOf[token] === sentence && !covered[token]; token++) {
    if (lower[token] === 'that') return token;
    const tag = pos[token];
    if (
      tag === 'VERB' ||
      tag === 'AUX' ||
      lower[token] === 'who' ||
      lower[token] === ':' ||
      lower[token] === ';'
    )
      return -1;
    if (tag === 'PRON' && token > from) return -1;
  }
  return -1;
}

/** Steps over "on Monday", "earlier", "in a statement", "to reporters". */
function behindAdjuncts(document: Document, from: number, sentence: number): number {
  const { forms, pos, sentenceOf } = document;
  let token = from;
  while (token < document.tokenCount && sentenceOf[token] === sentence && token - from < 8) {
    if (isTime(document, token) || pos[token] === 'ADV') token++;
    else if (pos[token] === 'ADP' && token + 1 < document.tokenCount && isCalendar(forms[token + 1]))
      token += 2;
    else break;
  }
  if (pos[token] !== 'ADP' && pos[token] !== 'PART') return token;
  // "in a statement", "at a news conference": to the last noun, if a pronoun or a determiner follows.
  for (let at = token + 1; at < token + 6 && at < document.tokenCount && sentenceOf[at] === sentence; at++) {
    const tag = pos[at];
    if (at > token + 1 && (tag === 'PRON' || tag === 'DET')) return at;
    if (tag !== 'DET' && tag !== 'NOUN' && tag !== 'ADJ' && tag !== 'PROPN') break;
  }
  return token;
}

/** "Monday", "yesterday"; not "Tomorrow" at the head of a name. */
function isTime({ forms, lower, words, pos }: Document, token: number): boolean {
  return isCalendar(forms[token]) && (words[token] === lower[token] || pos[token + 1] !== 'PROPN');
}

function objectEnd(scene: Scene, token: number): number {
  if (OBJECT_PRONOUNS.has(scene.document.lower[token])) return token + 1;
  return phraseBeginningAt(scene, token)?.endToken ?? token;
}

function opensInfinitive({ lower, pos }: Document, token: number): boolean {
  if (lower[token] === 'not' && lower[token + 1] === 'to') return true;
  return lower[token] === 'to' && (pos[token + 1] === 'VERB' || pos[token + 1] === 'AUX');
}
