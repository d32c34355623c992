import { type Document, firstIndex, type Sentence, tokenAtOrAfter } from '../../document/index.js';
import type { Span } from '../../schema/span.js';
import type { FigureContext } from '../context.js';
import { type Attachment, attachmentOf, isDayOfStatement } from './attached.js';
import { asidesOf, type ClauseSpan, clausesOf } from './clauses.js';

/** A mention of a place or a date in a sentence; token indexes, half-open. */
export interface Named {
  readonly id: string;
  readonly first: number;
  readonly end: number;
  readonly span: Span;
}

export interface NamedPlace extends Named {
  readonly attachment: Attachment;
  /** "Turkish": named by the people, not by the place. */
  readonly demonym: boolean;
}

export interface NamedDate extends Named {
  /** A length of time up to now: "in the past 24 hours". */
  readonly length: boolean;
  /** The day on which something was said. */
  readonly stated: boolean;
  /** Where a running count began, or up to when it ran: "since Monday", "by the end of May". */
  readonly bound: boolean;
}

/** What one sentence says about where and when. */
export interface Scene {
  readonly sentence: Sentence;
  readonly clauses: readonly ClauseSpan[];
  /** ", including 25 pilgrims at a shrine": what these words say holds for them alone. */
  readonly asides: readonly { readonly first: number; readonly end: number }[];
  readonly places: readonly NamedPlace[];
  readonly dates: readonly NamedDate[];
}

interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly demonym: boolean;
}

/** Gives the scene of a sentence. Each is read once, and only if a figure asks for it. */
export type SceneReader = (sentence: Sentence) => Scene;

/** Words before a length of time that make it the time of an event: "in the past 24 hours". */
const SHORT = /^PT?\d+[HDW]$/;
const DURING: ReadonlySet<string> = new Set(['in', 'over', 'within', 'during']);
/** What lies where the people before it live: "off the Libyan coast". Their capital is a place of its own. */
const LIES = /^(?:coast|coastline|shore|waters|territory|soil|side)$/;
const BOUND: ReadonlySet<string> = new Set(['since', 'by', 'until', 'till', 'before']);

export function sceneReader(document: Document, { places, dates }: FigureContext): SceneReader {
  const placeMentions: Mention[] = [];
  for (const { id, mentions } of places)
    for (const { start, end, kind } of mentions)
      placeMentions.push({ id, start, end, demonym: kind === 'demonym' });
  placeMentions.sort((a, b) => a.start - b.start);
  const read = new Map<number, Scene>();
  return (sentence) => {
    const known = read.get(sentence.index);
    if (known) return known;
    const scene: Scene = {
      sentence,
      clauses: clausesOf(document, sentence),
      asides: asidesOf(document, sentence),
      places: inside(placeMentions, sentence).flatMap((mention): NamedPlace[] => {
        if (inDateline(document, mention.start)) return [];
        const named = nameOf(document, mention);
        const attachment = attachmentOf(document, sentence, named.first, named.end);
        const demonym = mention.demonym && !LIES.test(document.lower[named.end] ?? '');
        const { id, first, end, span } = named;
        return [{ id, first, end, span, attachment, demonym }];
      }),
      dates: datesOf(document, dates, sentence),
    };
    read.set(sentence.index, scene);
    return scene;
  };
}

function datesOf(document: Document, dates: FigureContext['dates'], sentence: Sentence): NamedDate[] {
  const { lower } = document;
  const found: NamedDate[] = [];
  for (const date of inside(dates, sentence)) {
    if (inDateline(document, date.start) || date.type === 'SET' || date.value === 'PRESENT_REF') continue;
    const named = nameOf(document, date);
    const before = lower[named.first - 1] ?? '';
    const opener = lower[named.first];
    const length = date.type === 'DURATION';
    if (length && !(SHORT.test(date.value ?? '') && (DURING.has(before) || DURING.has(opener)))) continue;
    const since = saysSince(document, Math.max(sentence.firstToken, found.at(-1)?.end ?? 0), named.first);
    const { id, first, end, span } = named;
    found.push({
      id,
      first,
      end,
      span,
      length,
      stated: isDayOfStatement(document, sentence, first, end),
      bound: BOUND.has(before) || BOUND.has(opener) || since,
    });
  }
  return found;
}

/** "since fighting erupted in April". */
function saysSince({ lower }: Document, floor: number, first: number): boolean {
  for (let token = first - 1; token >= floor && token > first - 8; token--)
    if (lower[token] === 'since') return true;
  return false;
}

function inDateline({ dateline }: Document, start: number): boolean {
  return dateline !== null && start >= dateline.start && start < dateline.end;
}

function nameOf(document: Document, { id, start, end }: { id: string; start: number; end: number }): Named {
  const first = tokenAtOrAfter(document, start);
  return {
    id,
    first,
    end: Math.max(first + 1, tokenAtOrAfter(document, end)),
    span: { start, end, text: document.text.slice(start, end) },
  };
}

/** The mentions of a list, which stands in the order of the text, that lie in a sentence. */
function inside<T extends { readonly start: number; readonly end: number }>(
  mentions: readonly T[],
  { start, end }: Sentence,
): T[] {
  const first = firstIndex(mentions.length, (i) => mentions[i].start >= start);
  const found: T[] = [];
  for (let i = first; i < mentions.length && mentions[i].end <= end; i++) found.push(mentions[i]);
  return found;
}
