import { type Document, firstIndex, type Sentence } from '../document/index.js';
import type { Figure } from '../schema/figure.js';
import type { Quote } from '../schema/quote.js';
import type { FigureContext } from './context.js';
import { firstFrom, type Located, type Surroundings } from './nearness.js';
import { findSourceWords, type SourceWords } from './source-words.js';

type Source = NonNullable<Figure['source']>;

/** Gives the source of the figure at `token` of a sentence, or null. */
export type SourceFinder = (sentence: Sentence, token: number) => Source | null;

const PERSONAL = /^(?:he|she)$/;
/** Sentences back in which "he" is looked for. */
const REACH = 3;

/**
 * The source of a figure: the speaker of the quote that it stands in, or the source that its sentence names nearest to it.
 * Each sentence is read once, however many figures it has.
 */
export function sourceFinder(
  document: Document,
  context: FigureContext,
  near: () => Surroundings,
): SourceFinder {
  const read = new Map<number, readonly SourceWords[]>();
  const sourcesOf = (sentence: Sentence): readonly SourceWords[] => {
    let words = read.get(sentence.index);
    if (!words) {
      words = findSourceWords(document, sentence);
      read.set(sentence.index, words);
    }
    return words;
  };
  return (sentence, token) => {
    const quote = quoteAt(context.quotes, document.starts[token]);
    if (quote?.speaker && quote.start <= document.starts[token]) return speakerOf(quote.speaker);
    const words = nearest(document, sourcesOf(sentence), token);
    if (!words) return null;
    const source = toSource(document, words, near);
    if (
      source.personId !== null ||
      words.end - words.first > 1 ||
      !PERSONAL.test(document.lower[words.first])
    )
      return source;
    return { ...source, personId: antecedent(document, context, near, sentence, words, sourcesOf) };
  };
}

const speakerOf = ({
  start,
  end,
  text,
  personId,
  organizationId,
}: NonNullable<Quote['speaker']>): Source => ({
  start,
  end,
  text,
  personId,
  organizationId,
});

function toSource(document: Document, words: SourceWords, near: () => Surroundings): Source {
  const start = document.starts[words.first];
  const end = document.ends[words.end - 1];
  return {
    start,
    end,
    text: document.text.slice(start, end),
    personId: owns(document, words) ? null : overlapping(near().people, start, end),
    organizationId: lastWithin(near().organizations, start, end),
  };
}

const NO_PERSON =
  /^(?:ministry|office|party|government|department|company|group|team|lawyers|family|supporters|campaign|party|agency|administration|cabinet|union|foundation|headquarters)$/;

/** "Fall's ministry": the person is not the source. */
function owns({ lower }: Document, { first, end }: SourceWords): boolean {
  for (let token = first + 1; token < end - 1; token++)
    if (lower[token] === "'s" || lower[token] === '’s') return NO_PERSON.test(lower[token + 1]);
  return false;
}

/** The words whose cue is nearest to `token`; words that hold the token itself are not its source. */
function nearest(document: Document, sources: readonly SourceWords[], token: number): SourceWords | null {
  const behind = firstIndex(sources.length, (i) => sources[i].cue >= token);
  let best: SourceWords | null = null;
  for (const at of [behind - 2, behind - 1, behind, behind + 1]) {
    const words = sources[at];
    if (!words || (words.first <= token && token < words.end)) continue;
    if (words.cue < token && concedes(document, words.cue, token)) continue;
    if (tellsOfSource(document, words, token)) continue;
    if (!best || Math.abs(words.cue - token) < Math.abs(best.cue - token)) best = words;
  }
  return best;
}

/** "said Mr Vega, who lost two sons": the writer tells that of his source. */
function tellsOfSource({ lower }: Document, { end }: SourceWords, token: number): boolean {
  if (lower[end] !== ',' || (lower[end + 1] !== 'who' && lower[end + 1] !== 'whose')) return false;
  for (let at = end + 2; at < token; at++) if (lower[at] === ',') return false;
  return token > end + 1;
}

/** "said the vote was calm, although an agent was shot": what the writer holds against the statement is not part of it. */
function concedes({ lower }: Document, cue: number, token: number): boolean {
  for (let at = cue + 1; at < token; at++)
    if (
      (lower[at] === 'although' || lower[at] === 'though' || lower[at] === 'whereas') &&
      lower[at - 1] === ','
    )
      return true;
  return false;
}

/** Whom "he" means as a source: the last speaker of a quote or named source before it, a few sentences back at most. */
function antecedent(
  document: Document,
  context: FigureContext,
  near: () => Surroundings,
  sentence: Sentence,
  words: SourceWords,
  sourcesOf: (sentence: Sentence) => readonly SourceWords[],
): string | null {
  const offset = document.starts[words.first];
  const quote = quoteBefore(context.quotes, offset);
  const spoken = quote?.speaker?.personId ? quote : null;
  for (let back = 1; back <= REACH; back++) {
    const earlier = document.sentences[sentence.index - back];
    if (!earlier) break;
    if (spoken && spoken.end > earlier.start) return spoken.speaker?.personId ?? null;
    for (const source of [...sourcesOf(earlier)].reverse().slice(0, REACH)) {
      const { personId } = toSource(document, source, near);
      if (personId !== null) return personId;
    }
  }
  return null;
}

/** The record of a mention within the words; mentions do not nest deeper than the words themselves. */
function overlapping(mentions: readonly Located[], start: number, end: number): string | null {
  const first = firstFrom(mentions, start);
  if (first < mentions.length && mentions[first].start < end) return mentions[first].id;
  return first > 0 && mentions[first - 1].end > start ? mentions[first - 1].id : null;
}

/** The record that the words end in: "the refugee agency of the UN, UNHCR". */
function lastWithin(mentions: readonly Located[], start: number, end: number): string | null {
  const behind = firstFrom(mentions, end);
  const last = mentions[behind - 1];
  return last && last.end > start ? last.id : null;
}

/** The first quote that ends behind `offset`; quotes stand in the order of the text. */
function quoteAt(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes[quoteIndex(quotes, offset)];
}

/** The last quote that ends at or before `offset`. */
function quoteBefore(quotes: readonly Quote[], offset: number): Quote | undefined {
  return quotes[quoteIndex(quotes, offset) - 1];
}

function quoteIndex(quotes: readonly Quote[], offset: number): number {
  return firstIndex(quotes.length, (i) => quotes[i].end > offset);
}
