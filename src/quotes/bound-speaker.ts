import type { Document } from '../document/index.js';
import type { QuotedSpan } from './layout.js';
import type { PhraseKind } from './noun-phrases.js';
import type { Lead } from './quote-context.js';
import type { Choice } from './rank-speakers.js';
import type { Candidate, Scene } from './scene.js';

/**
 * The speaker whom grammar leaves no choice about: the subject of the reporting verb that the quote is the object of
 * ("his deputy said “maybe”", "what one envoy described as “…”"), or the described person whose verb follows the quote
 * ("“…”, its head, Ann Smith, admitted"). Null if neither stands there, or if both do.
 */
export function boundSpeaker(scene: Scene, span: QuotedSpan, choice: Choice): Candidate | null {
  const before = subjectBefore(scene, span, choice);
  const behind = subjectBehind(scene, span, choice);
  if (before && behind) return null;
  return before ?? behind;
}

/** What may stand between the verb and the quote. */
const DIRECT: ReadonlySet<Lead> = new Set(['saying-verb', 'colon', 'preposition']);
/** Only persons: things "say" in too many ways. */
const PERSONAL: ReadonlySet<PhraseKind> = new Set([
  'singular-pronoun',
  'full-name',
  'titled-name',
  'single-name',
  'person-noun',
]);

/** How far the verb may stand before the quote, in tokens: "said", "told him:", "described as". */
const GOVERNOR_REACH = 2;

function subjectBefore(
  { document }: Scene,
  span: QuotedSpan,
  { candidates, context }: Choice,
): Candidate | null {
  const { governorToken: verb, governorDistance, lead } = context;
  if (verb < 0 || governorDistance > GOVERNOR_REACH || !DIRECT.has(lead)) return null;
  if (document.lower[verb].endsWith('ing')) return null;
  let found: Candidate | null = null;
  for (const candidate of candidates) {
    const { cue, phrase } = candidate;
    if (phrase.firstToken >= span.outerFirstToken) break;
    if (cue.firstToken !== verb || cue.link !== 'subject' || !reports(candidate)) continue;
    if (lead === 'preposition' ? isNamingAs(document, span, candidate) : cue.verbClass !== 'call')
      found = candidate;
  }
  return found;
}

function subjectBehind(
  { document }: Scene,
  span: QuotedSpan,
  { candidates, context }: Choice,
): Candidate | null {
  const comma = document.words[span.outerEndToken] === ',' ? 1 : 0;
  const first = span.outerEndToken + comma;
  const sentence = document.sentenceOf[span.outerEndToken - 1];
  for (const candidate of candidates) {
    const { phrase, cue } = candidate;
    if (phrase.firstToken > first) break;
    if (phrase.firstToken !== first || phrase.sentence !== sentence || !reports(candidate)) continue;
    if (cue.link === 'subject-appositive') return candidate;
    const whole = context.lead === 'block-start' || context.lead === 'sentence-start';
    if (whole && cue.link === 'subject' && !relayed(document, cue.endToken, sentence)) return candidate;
  }
  return null;
}

/** How far behind a verb the outlet that relays the words is looked for, in tokens. */
const RELAY_REACH = 30;

/** "Ann Smith said, according to the Herald": then the source may be either. */
function relayed(document: Document, from: number, sentence: number): boolean {
  const limit = Math.min(document.tokenCount, from + RELAY_REACH);
  for (let token = from; token < limit && document.sentenceOf[token] === sentence; token++)
    if (document.lower[token] === 'according') return true;
  return false;
}

/** "what one envoy described as “…”". */
function isNamingAs(document: Document, span: QuotedSpan, { cue }: Candidate): boolean {
  return cue.verbClass === 'call' && document.lower[span.outerFirstToken - 1] === 'as';
}

/** Whether a person is the subject of a strong reporting verb. */
function reports({ cue, phrase }: Candidate): boolean {
  if (!PERSONAL.has(phrase.kind) || phrase.possessor) return false;
  switch (cue.verbClass) {
    case 'say':
    case 'tell':
    case 'write':
    case 'call':
    case 'report':
      return true;
    default:
      return false;
  }
}
