import { type Document, type Sentence, wordFact } from '../document/index.js';
import { isKin, LOSE } from './bereavement.js';
import { isSplitForm, mayComplete } from './split-verb.js';
import { TRIGGER_WORDS } from './triggers.js';

/** Words of triggers that stand in all kinds of sentences. */
const COMMON: ReadonlySet<string> = new Set(
  'their people down under back without away himself herself themselves number'.split(' '),
);

/** The most telling word of each trigger: its longest, "hospital" of "taken to hospital". */
const TELLING: ReadonlySet<string> = new Set(TRIGGER_WORDS.map(({ words }) => mostTelling(words)));

function mostTelling(words: readonly string[]): string {
  const own = words.filter((word) => !COMMON.has(word));
  return (own.length > 0 ? own : words).reduce((longest, word) =>
    word.length >= longest.length ? word : longest,
  );
}

/** Words of longer triggers behind which the trigger goes on. */
const UNFINISHED: ReadonlySet<string> = new Set(TRIGGER_WORDS.flatMap(({ words }) => words.slice(0, -1)));
const MOST_WORDS = Math.max(...TRIGGER_WORDS.map(({ words }) => words.length));

/** What a word is a sign of, as bits. */
const TRIGGER = 1;
const OPEN_TRIGGER = 2;
const SPLIT_VERB = 4;
const COMPLEMENT = 8;
const LOSS = 16;
const KIN = 32;
const VICTIMS = 64;

const signsOf = wordFact(
  (_, lower) =>
    (TELLING.has(lower) ? TRIGGER : 0) |
    (UNFINISHED.has(lower) ? OPEN_TRIGGER : 0) |
    (isSplitForm(lower) ? SPLIT_VERB : 0) |
    (mayComplete(lower) ? COMPLEMENT : 0) |
    (LOSE.has(lower) ? LOSS : 0) |
    (isKin(lower) ? KIN : 0) |
    (lower === 'victims' ? VICTIMS : 0),
);

/** What the words of a sentence leave possible: without any sign no figure stands in it. */
export interface EventSigns {
  /** A trigger may begin in the sentence. */
  readonly trigger: boolean;
  /** A verb may be an event with what follows its object: "took 600 sailors hostage", "lost his wife". */
  readonly splitVerb: boolean;
  /** Victims are spoken of, of whom the sentences before may say what happened to them. */
  readonly victims: boolean;
}

const NONE: EventSigns = { trigger: false, splitVerb: false, victims: false };

/** Looks once at every word of a sentence; most sentences tell of no event and are not read any further. */
export function eventSigns({ forms, tokenCount }: Document, { firstToken, endToken }: Sentence): EventSigns {
  let signs = 0;
  let last = 0;
  for (let token = firstToken; token < endToken; token++) {
    last = signsOf(forms[token]);
    signs |= last;
  }
  // A trigger may run over the end of a line.
  if ((last & OPEN_TRIGGER) !== 0) {
    const end = Math.min(endToken + MOST_WORDS - 1, tokenCount);
    for (let token = endToken; token < end; token++) signs |= signsOf(forms[token]) & TRIGGER;
  }
  const trigger = (signs & TRIGGER) !== 0;
  const splitVerb = includes(signs, SPLIT_VERB | COMPLEMENT) || includes(signs, LOSS | KIN);
  const victims = (signs & VICTIMS) !== 0;
  return trigger || splitVerb || victims ? { trigger, splitVerb, victims } : NONE;
}

function includes(signs: number, wanted: number): boolean {
  return (signs & wanted) === wanted;
}
