import { type Document, wordFact } from '../document/index.js';
import { TRIGGER_WORDS, type TriggerRole, type TriggerWord } from './triggers.js';

/** A trigger word where it stands in the text; token indexes, `end` exclusive. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly word: TriggerWord;
}

/** The triggers that begin with one word: those of that word alone, and the longer ones by their second word, the longest first. */
interface Beginning {
  readonly single: TriggerWord[];
  readonly longer: Map<string, TriggerWord[]>;
}

const BY_FIRST_WORD: ReadonlyMap<string, Beginning> = indexed();

function indexed(): Map<string, Beginning> {
  const map = new Map<string, Beginning>();
  for (const word of TRIGGER_WORDS) {
    const [first, second] = word.words;
    const beginning = map.get(first) ?? { single: [], longer: new Map<string, TriggerWord[]>() };
    map.set(first, beginning);
    if (second === undefined) beginning.single.push(word);
    else {
      const rivals = beginning.longer.get(second);
      if (rivals) rivals.push(word);
      else beginning.longer.set(second, [word]);
    }
  }
  for (const { longer } of map.values())
    for (const rivals of longer.values()) rivals.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const beginningWith = wordFact((_, lower) => BY_FIRST_WORD.get(lower) ?? null);

/** What begins with a word, asked once a spelling. */
const beginningOf = wordFact((_, lower) => BY_FIRST_WORD.get(lower) ?? null);

const NONE: readonly Trigger[] = [];

/** Every trigger that begins at `token`, the longest first. */
export function triggersAt(document: Document, token: number): readonly Trigger[] {
  if (token >= document.tokenCount) return NONE;
  const beginning = beginningWith(document.forms[token]);
  if (!beginning) return NONE;
  const longer = beginning.longer.get(document.lower[token + 1]);
  if (!longer && beginning.single.length === 0) return NONE;
  let found: Trigger[] | null = null;
  if (longer) {
    for (const word of longer)
      if (follows(document, token, word)) {
        found ??= [];
        found.push({ first: token, end: token + word.words.length, word });
      }
  }
  for (const word of beginning.single) {
    found ??= [];
    found.push({ first: token, end: token + 1, word });
  }
  return found ?? NONE;
}

function follows({ lower }: Document, token: number, { words }: TriggerWord): boolean {
  for (let i = 2; i < words.length; i++) if (lower[token + i] !== words[i]) return false;
  return true;
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'kidnapped', 'missing']);

const NONE_FIRST: ReadonlyMap<number, readonly Trigger[]> = new Map();
const NONE_LAST: ReadonlyMap<number, Trigger[]> = new Map();

/** The triggers of one sentence, by the token at which they begin. */
export class SentenceTriggers {
  private readonly byFirst: ReadonlyMap<number, readonly Trigger[]>;
  private readonly byLast: ReadonlyMap<number, readonly Trigger[]>;
  readonly size: number;
  /** Whether an event that a toll counts named victims of stands in the sentence. */
  readonly harm: boolean;

  constructor(document: Document, first: number, end: number) {
    let harm = false;
    let byFirst: Map<number, readonly Trigger[]> | null = null;
    let byLast: Map<number, Trigger[]> | null = null;
    const { forms } = document;
    for (let token = first; token < end; token++) {
      if (beginningOf(forms[token]) === null) continue;
      const found = triggersAt(document, token);
      if (found.length === 0) continue;
      byFirst ??= new Map();
      byLast ??= new Map();
      byFirst.set(token, found);
      for (const trigger of found) {
        if (HARM.has(trigger.word.kind)) harm = true;
        const list = byLast.get(trigger.end - 1);
        if (list) list.push(trigger);
        else byLast.set(trigger.end - 1, [trigger]);
      }
    }
    this.byFirst = byFirst ?? NONE_FIRST;
    this.byLast = byLast ?? NONE_LAST;
    this.size = this.byFirst.size;
    this.harm = harm;
  }

  /** The triggers that begin at `token`; the longest first. */
  beginningAt(token: number): readonly Trigger[] {
    return this.byFirst.get(token) ?? NONE;
  }

  /** The longest trigger with one of `roles` that ends before token `end`. */
  endingAt(end: number, roles: readonly TriggerRole[], of: 'people' | 'houses'): Trigger | null {
    let best: Trigger | null = null;
    for (const trigger of this.byLast.get(end - 1) ?? NONE) {
      if (trigger.word.of !== of || !roles.includes(trigger.word.role)) continue;
      if (!best || trigger.first < best.first) best = trigger;
    }
    return best;
  }

  /** The longest trigger with one of `roles` that begins at `token`. */
  at(token: number, roles: readonly TriggerRole[], of: 'people' | 'houses'): Trigger | null {
    for (const trigger of this.beginningAt(token)) {
      if (trigger.word.of === of && roles.includes(trigger.word.role)) return trigger;
    }
    return null;
  }
}
