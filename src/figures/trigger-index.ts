import type { Document } from '../document/index.js';
import { TRIGGER_WORDS, type TriggerRole, type TriggerWord } from './triggers.js';

/** A trigger word where it stands in the text; token indexes, `end` exclusive. */
export interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly word: TriggerWord;
}

/** Triggers by first word, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly TriggerWord[]> = longestFirst();

function longestFirst(): Map<string, TriggerWord[]> {
  const map = new Map<string, TriggerWord[]>();
  for (const word of TRIGGER_WORDS) {
    const rivals = map.get(word.words[0]);
    if (rivals) rivals.push(word);
    else map.set(word.words[0], [word]);
  }
  for (const rivals of map.values()) rivals.sort((a, b) => b.words.length - a.words.length);
  return map;
}

const NONE: readonly Trigger[] = [];

/** Every trigger that begins at `token`, the longest first. */
export function triggersAt(document: Document, token: number): readonly Trigger[] {
  const candidates = BY_FIRST_WORD.get(document.lower[token]);
  if (!candidates) return NONE;
  const found: Trigger[] = [];
  for (const word of candidates) {
    if (word.words.every((part, i) => document.lower[token + i] === part))
      found.push({ first: token, end: token + word.words.length, word });
  }
  return found;
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'kidnapped', 'missing']);

/** The triggers of one sentence, by the token at which they begin. */
export class SentenceTriggers {
  private readonly byFirst = new Map<number, readonly Trigger[]>();
  private readonly byLast = new Map<number, Trigger[]>();
  readonly size: number;
  /** Whether an event that a toll counts named victims of stands in the sentence. */
  readonly harm: boolean;

  constructor(document: Document, first: number, end: number) {
    let harm = false;
    for (let token = first; token < end; token++) {
      const found = triggersAt(document, token);
      if (found.length === 0) continue;
      this.byFirst.set(token, found);
      for (const trigger of found) {
        if (HARM.has(trigger.word.kind)) harm = true;
        const list = this.byLast.get(trigger.end - 1);
        if (list) list.push(trigger);
        else this.byLast.set(trigger.end - 1, [trigger]);
      }
    }
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
