import type { Document } from '../document/index.js';
import { complementEnd } from './complement.js';
import type { NounPhrase, PhraseKind } from './noun-phrases.js';

/** How phrases hang together with their neighbours, one entry a phrase. */
export interface Attachments {
  /** Token behind the phrase, its complements and the name in apposition to it. */
  readonly ends: Uint32Array;
  /** The phrase behind the comma ("Ann Smith" for "the mayor" in "the mayor, Ann Smith, said"), counted from 1; 0 if there is none. */
  readonly names: Uint32Array;
  /** 1 for such a name itself. */
  readonly isName: Uint8Array;
  /** 1 for a phrase that belongs to the one before: "the company" in "a spokesman for the company". */
  readonly isComplement: Uint8Array;
}

const CLOSES_NAME = /^(?:[,.;:!?"“”‘’«»)—–-]|--|``|'')$/;

/** Attaches complements and names in apposition to the descriptions that they belong to. `phrases` in the order of the text. */
export function attach(
  document: Document,
  covered: Uint32Array,
  phrases: readonly NounPhrase[],
): Attachments {
  const count = phrases.length;
  const attachments = {
    ends: new Uint32Array(count),
    names: new Uint32Array(count),
    isName: new Uint8Array(count),
    isComplement: new Uint8Array(count),
  };
  let next = 0;
  for (let index = 0; index < count; index++) {
    const phrase = phrases[index];
    const named = isNameKind(phrase.kind);
    const full = complementEnd(document, covered, phrase, named);
    const end = named ? phrase.endToken : full;
    next = Math.max(next, index + 1);
    while (next < count && phrases[next].firstToken < full) {
      if (phrases[next].firstToken >= phrase.endToken) attachments.isComplement[next] = 1;
      next++;
    }
    const at = nameBehind(document, covered, phrases, next, phrase, end);
    attachments.ends[index] = at < 0 ? end : phrases[at].endToken;
    if (at < 0) continue;
    attachments.names[index] = at + 1;
    attachments.isName[at] = 1;
  }
  return attachments;
}

function isNameKind(kind: PhraseKind): boolean {
  return kind === 'full-name' || kind === 'titled-name' || kind === 'single-name';
}

/** The index of the name that stands right behind the comma at `end`; -1 if none does. */
function nameBehind(
  document: Document,
  covered: Uint32Array,
  phrases: readonly NounPhrase[],
  from: number,
  phrase: NounPhrase,
  end: number,
): number {
  const { kind } = phrase;
  if (phrase.possessor || !(kind === 'person-noun' || kind === 'quantifier' || kind === 'other')) return -1;
  if (end + 1 >= document.tokenCount || document.words[end] !== ',' || covered[end]) return -1;
  const name = phrases[from];
  if (!name || name.firstToken !== end + 1 || name.sentence !== phrase.sentence) return -1;
  if (name.possessor || !isNameKind(name.kind)) return -1;
  const behind = name.endToken;
  const closed =
    behind >= document.tokenCount ||
    covered[behind] !== 0 ||
    document.sentenceOf[behind] !== name.sentence ||
    document.pos[behind] === 'VERB' ||
    CLOSES_NAME.test(document.words[behind]);
  return closed ? from : -1;
}
