import type { Document } from '../document/index.js';
import type { Quote, Speaker } from '../schema/quote.js';
import type { Span } from '../schema/span.js';
import { findAddressee } from './addressee.js';
import type { Attribution } from './attribute.js';
import type { Cast } from './cast.js';
import { cueSpan } from './cue-span.js';
import type { IndirectSpeech } from './indirect/index.js';
import type { NounPhrase } from './noun-phrases.js';
import type { Scene } from './scene.js';
import { speakerExtent } from './speaker-extent.js';

/** A quote before it has its number. */
export type UnnumberedQuote = Omit<Quote, 'id'>;

/** Puts the record together: pieces of one quote become its parts, the cue and the hearer are added. */
export function assembleQuotes(
  scene: Scene,
  cast: Cast,
  attributions: readonly Attribution[],
): UnnumberedQuote[] {
  const { document } = scene;
  const groups: Attribution[][] = [];
  for (const piece of attributions) {
    const last = groups.at(-1);
    if (last && isOneQuote(document, last[last.length - 1], piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((pieces, index) => {
    const [lead] = pieces;
    const parts = pieces.map(({ span }) => spanOf(document, span.start, span.end));
    const start = parts[0].start;
    const end = parts[parts.length - 1].end;
    const cue = cueSpan(scene, lead);
    const before = groups[index - 1]?.at(-1) ?? null;
    return {
      start,
      end,
      text: document.text.slice(start, end),
      parts,
      kind: isPartial(lead) ? 'partial' : 'full',
      cue: cue && tokenSpan(document, cue.firstToken, cue.endToken),
      addressee: findAddressee(scene, lead.candidate?.phrase ?? null, cue),
      speaker: speakerOf(scene, cast, lead, isCarried(document, lead, before)),
      sentence: sentenceRange(document, lead.span.firstToken, lead.span.start),
      confidence: confidenceOf(lead),
    };
  });
}

/** How sure a paraphrase is: its grammar leaves little choice, its speaker may be missed. */
const INDIRECT_CONFIDENCE = 0.8;
const UNNAMED_CONFIDENCE = 0.6;

/** Puts paraphrases into the shape of quotes. */
export function assembleIndirect(
  scene: Scene,
  cast: Cast,
  indirect: readonly IndirectSpeech[],
): UnnumberedQuote[] {
  const { document } = scene;
  return indirect.map(({ parts: ranges, report, candidate, referent }) => {
    const parts = ranges.map(({ first, end }) => tokenSpan(document, first, end));
    const { start } = parts[0];
    const { end } = parts[parts.length - 1];
    const cue = { firstToken: report.cueFirst, endToken: report.cueEnd };
    return {
      start,
      end,
      text: document.text.slice(start, end),
      parts,
      kind: 'indirect',
      cue: tokenSpan(document, cue.firstToken, cue.endToken),
      addressee: findAddressee(scene, candidate?.phrase ?? null, cue),
      speaker: speakerOf(scene, cast, { candidate, referent }, false),
      sentence: sentenceRange(document, ranges[0].first, start),
      confidence: referent?.member ? INDIRECT_CONFIDENCE : UNNAMED_CONFIDENCE,
    };
  });
}

/**
 * Two pieces are one quote if a paragraph cut it ("continues"), or if only a cue stands between them in one sentence
 * and the second goes on in lower case.
 */
function isOneQuote(document: Document, first: Attribution, second: Attribution): boolean {
  if (second.span.continues) return true;
  const { lead } = second.context;
  if (first.span.block !== second.span.block || !(lead === 'comma' || lead === 'saying-verb')) return false;
  if (
    second.context.startsUpper &&
    !/^I\b/.test(document.text.slice(second.span.start, second.span.start + 2))
  )
    return false;
  const between = document.text.slice(first.span.outerEnd, second.span.outerStart);
  if (between.length > 160 || /[.!?]["'”’]?\s+\p{Lu}/u.test(between.slice(1))) return false;
  return first.context.ending === 'comma' && first.referent?.phrase === second.referent?.phrase;
}

/** Words woven into the reporter's sentence, against a sentence or clause of their own. */
function isPartial({ context }: Attribution): boolean {
  const { lead, startsUpper, words, ending, tail } = context;
  if (lead === 'block-start' || lead === 'sentence-start' || lead === 'colon' || lead === 'after-quote') {
    return !(startsUpper || ending !== 'none' || words > 4) && tail !== 'block-end';
  }
  if (lead === 'saying-verb' || lead === 'comma' || lead === 'participle') return !startsUpper;
  return !(startsUpper && words > 4 && ending !== 'none');
}

/** The same phrase as for the quote before, from another sentence or paragraph. */
function isCarried(
  document: Document,
  { candidate, span }: Attribution,
  before: Attribution | null,
): boolean {
  if (candidate === null || before?.candidate?.phrase !== candidate.phrase) return false;
  return candidate.phrase.sentence < document.sentenceOf[span.firstToken] || candidate.block !== span.block;
}

function speakerOf(
  scene: Scene,
  cast: Cast,
  { candidate, referent }: Pick<Attribution, 'candidate' | 'referent'>,
  carried: boolean,
): Speaker | null {
  if (!candidate || !referent) return null;
  const { document } = scene;
  const first = candidate.phrase.firstToken;
  const { end } = speakerExtent(scene, referent.apposed ?? candidate.phrase);
  const { start, end: to, text } = tokenSpan(document, first, end);
  const { member, phrase } = referent;
  return {
    start,
    end: to,
    text,
    name: member?.name ?? plainName(phrase === candidate.phrase ? text : phraseText(document, phrase)),
    personId: member?.personId ?? null,
    organizationId: member ? member.organizationId : organizationIn(cast, candidate.phrase.endToken, end),
    via: carried ? 'continued' : referent.via,
  };
}

function phraseText({ text, starts, ends }: Document, { firstToken, endToken }: NounPhrase): string {
  return text.slice(starts[firstToken], ends[endToken - 1]);
}

const BREAKS = /[^\S ]| {2}/;

/** The words on one line, with single blanks. */
function plainName(words: string): string {
  return BREAKS.test(words) ? words.replace(/\s+/g, ' ') : words;
}

/** The organisation named in the complements of a speaker without a name: "observers from the African Union". */
function organizationIn(cast: Cast, from: number, end: number): string | null {
  for (let token = from; token < end; token++) {
    const id = cast.members[cast.at[token] - 1]?.organizationId;
    if (id) return id;
  }
  return null;
}

/** The offsets of the sentence in which a quote begins. */
function sentenceRange(document: Document, firstToken: number, at: number): Quote['sentence'] {
  const { start, end } = document.sentences[document.sentenceOf[firstToken]];
  return [Math.min(start, at), Math.max(end, at)];
}

function tokenSpan({ text, starts, ends }: Document, first: number, end: number): Span {
  const from = starts[first];
  const to = ends[end - 1];
  return { start: from, end: to, text: text.slice(from, to) };
}

function spanOf(document: Document, start: number, end: number): Span {
  return { start, end, text: document.text.slice(start, end) };
}

/** The lesser of two certainties: that it is speech, and that this is the speaker. */
function confidenceOf({ certainty, speechOdds, candidate }: Attribution): number {
  const speech = 1 / (1 + Math.exp(-speechOdds));
  const sure = candidate ? Math.min(speech, certainty) : speech * 0.5;
  return Math.round(100 * sure) / 100;
}
