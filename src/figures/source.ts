import type { Document, Sentence } from '../document/index.js';
import type { Figure } from '../schema/figure.js';
import type { FigureContext } from './index.js';
import { firstFrom, type Located, type Surroundings } from './nearness.js';

const SAID =
  /^(?:said|says|say|told|reported|reports|report|confirmed|confirms|announced|claimed|claims|estimated|estimates|stated|added|adds|according|quoted|confirm|believe|fear)$/;

interface Words {
  readonly first: number;
  readonly end: number;
}

/** The words that name the source of what a sentence says: the subject of its reporting verb, or what follows "according to". */
function sourceWords(document: Document, sentence: Sentence, figureToken: number): Words | null {
  const { lower, pos } = document;
  let best: Words | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!SAID.test(lower[token])) continue;
    let words: Words | null = null;
    if (lower[token] === 'according') {
      if (lower[token + 1] !== 'to') continue;
      words = phraseAfter(document, sentence, token + 2);
    } else if (pos[token] === 'VERB' || pos[token] === 'AUX' || pos[token] === 'NOUN') {
      words = phraseBefore(document, sentence, token);
      if (!words && /^(?:said|says)$/.test(lower[token])) words = phraseAfter(document, sentence, token + 1);
    }
    if (!words) continue;
    if (words.first <= figureToken && figureToken < words.end) continue;
    const away = Math.abs(token - figureToken);
    if (away < distance) {
      best = words;
      distance = away;
    }
  }
  return best;
}

function isNominal(document: Document, token: number): boolean {
  const tag = document.pos[token];
  const word = document.lower[token];
  return (
    tag === 'NOUN' ||
    tag === 'PROPN' ||
    tag === 'ADJ' ||
    tag === 'DET' ||
    tag === 'PRON' ||
    word === "'s" ||
    word === '-' ||
    word === 'of' ||
    word === 'for' ||
    word === '.'
  );
}

function phraseBefore(document: Document, sentence: Sentence, verb: number): Words | null {
  const { lower, pos } = document;
  let end = verb;
  while (
    end > sentence.firstToken &&
    (pos[end - 1] === 'ADV' || pos[end - 1] === 'AUX' || /day$/.test(lower[end - 1]))
  )
    end--;
  if (lower[end - 1] === ',') return null;
  let first = end;
  while (first > sentence.firstToken && first > end - 14 && isNominal(document, first - 1)) first--;
  while (
    first < end &&
    (lower[first] === 'that' ||
      lower[first] === 'which' ||
      lower[first] === 'of' ||
      lower[first] === '-' ||
      lower[first] === '.')
  )
    first++;
  return first < end && /[\p{L}]/u.test(lower[first]) ? { first, end } : null;
}

function phraseAfter(document: Document, sentence: Sentence, from: number): Words | null {
  let end = from;
  while (
    end < sentence.endToken &&
    end < from + 14 &&
    isNominal(document, end) &&
    document.lower[end] !== '.'
  )
    end++;
  return end > from ? { first: from, end } : null;
}

/** The source of a figure: the speaker of the quote that it stands in, or the source that its sentence names. */
export function sourceOf(
  document: Document,
  sentence: Sentence,
  token: number,
  context: FigureContext,
  near: Surroundings,
): Figure['source'] {
  const offset = document.starts[token];
  const quote = quoteAt(context.quotes, offset);
  if (quote?.speaker) {
    const { start, end, text, personId, organizationId } = quote.speaker;
    return { start, end, text, personId, organizationId };
  }
  const words = sourceWords(document, sentence, token);
  if (!words) return null;
  const start = document.starts[words.first];
  const end = document.ends[words.end - 1];
  return {
    start,
    end,
    text: document.text.slice(start, end),
    personId: overlapping(near.people, start, end),
    organizationId: overlapping(near.organizations, start, end),
  };
}

/** The record of a mention within the words; mentions do not nest deeper than the words themselves. */
function overlapping(mentions: readonly Located[], start: number, end: number): string | null {
  const first = firstFrom(mentions, start);
  if (first < mentions.length && mentions[first].start < end) return mentions[first].id;
  return first > 0 && mentions[first - 1].end > start ? mentions[first - 1].id : null;
}

/** The quote that holds `offset`; quotes stand in the order of the text. */
function quoteAt(
  quotes: FigureContext['quotes'],
  offset: number,
): FigureContext['quotes'][number] | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle].end > offset) high = middle;
    else low = middle + 1;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start <= offset ? quote : undefined;
}
