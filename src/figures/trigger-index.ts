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

/** What begins with a word, asked once a spelling. */
const beginningOf = wordFact((_, lower) => BY_FIRST_WORD.get(lower) ?? null);

const NONE: readonly Trigger[] = [];

/** Every trigger that begins at `token`, the longest first. */
export function triggersAt(document: Document, token: number): readonly Trigger[] {
  if (token >= document.tokenCount) return NONE;
  const beginning = beginningOf(document.forms[token]);
  return beginning === null ? NONE : beginningWith(document, token, beginning);
}

function beginningWith(document: Document, token: number, { single, longer }: Beginning): readonly Trigger[] {
  const rivals = longer.size > 0 ? longer.get(document.lower[token + 1]) : undefined;
  if (!rivals && single.length === 0) return NONE;
  const found: Trigger[] = [];
  if (rivals) {
    for (const word of rivals)
      if (follows(document, token, word)) found.push({ first: token, end: token + word.words.length, word });
  }
  for (const word of single) found.push({ first: token, end: token + 1, word });
  return found;
}

function follows({ lower }: Document, token: number, { words }: TriggerWord): boolean {
  for (let i = 2; i < words.length; i++) if (lower[token + i] !== words[i]) return false;
  return true;
}

const HARM: ReadonlySet<string> = new Set(['killed', 'injured', 'kidnapped', 'missing']);

/** The triggers of one sentence, by the token at which they begin. */
export class SentenceTriggers {
  /** By the token at which they begin, and by their last one, both counted from `from`. */
  private readonly byFirst: (readonly Trigger[])[] = [];
  private readonly byLast: (readonly Trigger[])[] = [];
  private readonly from: number;
  /** The last token at which a trigger begins; -1 if there is none. */
  readonly lastFirst: number;
  /** Whether an event that a toll counts named victims of stands in the sentence. */
  readonly harm: boolean;

  constructor(document: Document, first: number, end: number) {
    this.from = first;
    let harm = false;
    let lastFirst = -1;
    const { forms } = document;
    for (let token = first; token < end; token++) {
      const beginning = beginningOf(forms[token]);
      if (beginning === null) continue;
      const found = beginningWith(document, token, beginning);
      if (found.length === 0) continue;
      this.enter(found);
      lastFirst = token;
      harm ||= found.some(({ word }) => HARM.has(word.kind));
    }
    this.lastFirst = lastFirst;
    this.harm = harm;
  }

  private enter(found: readonly Trigger[]): void {
    const { byFirst, byLast, from } = this;
    while (byFirst.length < found[0].first - from) byFirst.push(NONE);
    byFirst.push(found);
    for (const trigger of found) {
      const last = trigger.end - 1 - from;
      while (byLast.length <= last) byLast.push(NONE);
      byLast[last] = byLast[last].length === 0 ? [trigger] : [...byLast[last], trigger];
    }
  }

  /** The triggers that begin at `token`; the longest first. */
  beginningAt(token: number): readonly Trigger[] {
    const at = token - this.from;
    return at >= 0 && at < this.byFirst.length ? this.byFirst[at] : NONE;
  }

  /** The longest trigger with one of `roles` that ends before token `end`. */
  endingAt(end: number, roles: readonly TriggerRole[], of: 'people' | 'houses'): Trigger | null {
    const at = end - 1 - this.from;
    if (at < 0 || at >= this.byLast.length) return null;
    let best: Trigger | null = null;
    for (const trigger of this.byLast[at]) {
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
