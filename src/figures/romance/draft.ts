/** Counted people and dwellings of a text in Spanish, French or Portuguese: a number, what it counts, and the event word near it. */
import type { Document, Sentence } from '../../document/index.js';
import type { Quantity } from '../../quantities/index.js';
import type { FigureKind, FigureUnit, Modality, Qualifier } from '../../schema/figure.js';
import {
  EVENTS,
  HOUSING_EVENTS,
  MODAL,
  MULTIPLES,
  NUMBERS,
  QUALIFIERS,
  ROOF,
  UNITS,
  VAGUE,
  WITHOUT,
} from './lexicon.js';

/** A word of a sentence without accents, and its offsets in the text. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A number with what it counts; indexes are those of the words of its sentence. */
interface Count {
  readonly number: number;
  readonly end: number;
  readonly first: number;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  readonly vague: boolean;
  readonly unit: FigureUnit;
  /** The word for those counted, or -1 where the event itself counts ("300 evacuados"). */
  readonly head: number;
}

/** A figure as this reading finds it; token indexes, half-open. */
export interface RomanceFigure {
  readonly first: number;
  readonly end: number;
  readonly head: number;
  readonly quantity: Quantity;
  readonly unit: FigureUnit;
  readonly kind: FigureKind;
  readonly triggerFirst: number;
  readonly triggerEnd: number;
  readonly modality: Modality;
}

const WORD = /[a-z?-]+|\d[\d.,]*\d|\d/g;
/** How far before and behind a count its event word may stand, in words. */
const BEHIND = 26;
const BEFORE = 5;

/** The figures of one sentence. */
export function romanceFigures(document: Document, sentence: Sentence): RomanceFigure[] {
  const words = wordsOf(document, sentence);
  const counts: Count[] = [];
  for (let at = 0; at < words.length; at++) {
    const count = countAt(words, at);
    if (!count) continue;
    counts.push(count);
    at = count.end - 1;
  }
  const found: RomanceFigure[] = [];
  for (const [i, count] of counts.entries()) {
    const from = counts[i - 1]?.end ?? 0;
    const event = eventOf(words, count, from, counts[i + 1]?.first ?? words.length);
    if (event) found.push(toFigure(document, sentence, words, count, event));
  }
  return found;
}

/** Lower case without accents, one character for one; a lost letter is "?". */
function wordsOf({ text }: Document, { start, end }: Sentence): Word[] {
  const plain = Array.from({ length: end - start }, (_, i) => plainLetter(text[start + i])).join('');
  return [...plain.matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function plainLetter(letter: string): string {
  if (letter === '\ufffd') return '?';
  const base = letter.normalize('NFD')[0].toLowerCase();
  return base.length === 1 ? base : ' ';
}

function countAt(words: readonly Word[], at: number): Count | null {
  const word = words[at].text;
  const vague = VAGUE.get(word);
  let value = vague ?? numberOf(word);
  if (value === null) return null;
  let end = at + 1;
  while (/^\d/.test(word) && value < 1000 && /^\d{3}$/.test(words[end]?.text ?? '') && touches(words, end)) {
    value = value * 1000 + Number(words[end].text);
    end++;
  }
  for (const [factor, pattern] of MULTIPLES) {
    if (pattern.test(words[end]?.text ?? '')) {
      value *= factor;
      end++;
    }
  }
  if (words[end]?.text === 'de' || words[end]?.text === 'd') end++;
  const unit = UNITS.find(([, pattern]) => pattern.test(words[end]?.text ?? ''))?.[0];
  const event = EVENTS.some(({ said }) => said.test(words[end]?.text ?? ''));
  if (!unit && !event) return null;
  const { first, qualifier } = qualified(words, at);
  return {
    number: at,
    first,
    end: end + 1,
    head: unit ? end : -1,
    unit: unit ?? 'person',
    vague: vague !== undefined,
    ...bounded(value, vague === undefined ? qualifier : 'vague'),
  };
}

function bounded(
  value: number,
  qualifier: Qualifier,
): { value: number | null; min: number | null; max: number | null; qualifier: Qualifier } {
  switch (qualifier) {
    case 'vague':
      return { value: null, min: value, max: null, qualifier };
    case 'more_than':
    case 'at_least':
      return { value, min: value, max: null, qualifier };
    case 'nearly':
    case 'up_to':
      return { value, min: null, max: value, qualifier };
    case 'about':
      return { value, min: null, max: null, qualifier };
    default:
      return { value, min: value, max: value, qualifier };
  }
}

/** Two groups of digits one character apart. */
function touches(words: readonly Word[], at: number): boolean {
  return words[at].start - words[at - 1].end === 1;
}

/** "2.000" and "25,081" are thousands; any other point or comma makes no count of people. */
function numberOf(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(word)) return Number(word.replace(/[.,]/g, ''));
  if (/^\d{1,3}[.,]\d{1,2}$/.test(word)) return Number(word.replace(',', '.'));
  return NUMBERS.get(word) ?? null;
}

function qualified(words: readonly Word[], at: number): { first: number; qualifier: Qualifier } {
  const last = words[at - 1]?.text === 'de' ? at - 2 : at - 1;
  const word = words[last]?.text;
  const found = word === undefined ? undefined : QUALIFIERS.find(([, pattern]) => pattern.test(word));
  return found ? { first: last, qualifier: found[0] } : { first: at, qualifier: 'exact' };
}

interface Event {
  readonly kind: FigureKind;
  readonly at: number;
  readonly end: number;
  readonly modality: Modality;
}

/** The event of a count: the word itself, a verb right before it, else the next participle behind it up to the next count. */
function eventOf(words: readonly Word[], count: Count, from: number, limit: number): Event | null {
  const tables = count.unit === 'house' ? [HOUSING_EVENTS, EVENTS] : [EVENTS];
  for (const table of tables) {
    for (let at = count.first - 1; at >= from && at >= count.first - BEFORE; at--) {
      const event = table.find(({ verb }) => verb?.test(words[at].text));
      if (event) return { kind: event.kind, at, end: at + 1, modality: 'asserted' };
    }
  }
  let modality: Modality = 'asserted';
  for (let at = count.head < 0 ? count.end - 1 : count.end; at < limit && at < count.end + BEHIND; at++) {
    const word = words[at].text;
    if (MODAL.test(word)) modality = 'possible';
    if (WITHOUT.has(word) && ROOF.test(words[at + 1]?.text ?? ''))
      return { kind: 'homeless', at, end: at + 2, modality };
    for (const table of tables) {
      const event = table.find(({ said }) => said.test(word));
      if (event) return { kind: event.kind, at, end: at + 1, modality };
    }
  }
  return null;
}

function toFigure(
  document: Document,
  sentence: Sentence,
  words: readonly Word[],
  count: Count,
  event: Event,
): RomanceFigure {
  const tokenAt = (word: number): number => tokenOf(document, sentence, words[word].start);
  const tokenEnd = (word: number): number => tokenOf(document, sentence, words[word - 1].end - 1) + 1;
  const numberFirst = tokenAt(count.number);
  const last = count.head < 0 ? count.end - 1 : count.head;
  const numberEnd = Math.max(numberFirst + 1, tokenEnd(last));
  const first = tokenAt(count.first);
  return {
    first,
    end: tokenEnd(count.end),
    head: count.head < 0 ? -1 : tokenEnd(count.end) - 1,
    quantity: {
      firstToken: first,
      endToken: numberEnd,
      numberFirst,
      numberEnd,
      value: count.value,
      min: count.min,
      max: count.max,
      qualifier: count.qualifier,
      form: count.vague ? 'vague' : 'digits',
      increment: false,
      share: null,
    },
    unit: count.unit,
    kind: event.kind,
    triggerFirst: tokenAt(event.at),
    triggerEnd: tokenEnd(event.end),
    modality: event.modality,
  };
}

/** The token of a sentence that holds the character at `offset`. */
function tokenOf({ starts }: Document, { firstToken, endToken }: Sentence, offset: number): number {
  let low = firstToken;
  let high = endToken;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle;
  }
  return low;
}
