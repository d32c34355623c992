import type { Document } from '../document/index.js';
import { complementEnd } from './complement.js';
import type { NounPhrase, PhraseKind } from './noun-phrases.js';

/** How a phrase hangs together with its neighbours. */
export interface Attachment {
  /** Token behind the phrase, its complements and the name in apposition to it. */
  readonly end: number;
  /** The name behind the comma: "Ann Smith" for "the mayor" in "the mayor, Ann Smith, said". */
  readonly name: NounPhrase | null;
  /** Whether the phrase is such a name itself. */
  readonly isName: boolean;
  /** Whether the phrase belongs to the one before: "the company" in "a spokesman for the company". */
  readonly isComplement: boolean;
}

const NAMES: ReadonlySet<PhraseKind> = new Set(['full-name', 'titled-name', 'single-name']);
const DESCRIPTIONS: ReadonlySet<PhraseKind> = new Set(['person-noun', 'quantifier', 'other']);
const CLOSES_NAME = /^(?:[,.;:!?"“”‘’«»)—–-]|--|``|'')$/;

/** Attaches complements and names in apposition to the descriptions that they belong to. `phrases` in the order of the text. */
export function attach(
  document: Document,
  covered: Uint32Array,
  phrases: readonly NounPhrase[],
): Attachment[] {
  const attachments: Attachment[] = phrases.map(({ endToken }) => ({
    end: endToken,
    name: null,
    isName: false,
    isComplement: false,
  }));
  let next = 0;
  for (const [index, phrase] of phrases.entries()) {
    const isName = NAMES.has(phrase.kind);
    const full = complementEnd(document, covered, phrase, isName);
    const end = isName ? phrase.endToken : full;
    next = Math.max(next, index + 1);
    while (next < phrases.length && phrases[next].firstToken < full) {
      if (phrases[next].firstToken >= phrase.endToken)
        attachments[next] = { ...attachments[next], isComplement: true };
      next++;
    }
    const at = nameBehind(document, covered, phrases, next, phrase, end);
    if (at < 0) {
      if (end > phrase.endToken) attachments[index] = { ...attachments[index], end };
      continue;
    }
    const name = phrases[at];
    attachments[index] = { ...attachments[index], end: name.endToken, name };
    attachments[at] = { ...attachments[at], isName: true };
  }
  return attachments;
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
  if (phrase.possessor || !DESCRIPTIONS.has(phrase.kind)) return -1;
  if (end + 1 >= document.tokenCount || document.words[end] !== ',' || covered[end]) return -1;
  const name = phrases[from];
  if (!name || name.firstToken !== end + 1 || name.sentence !== phrase.sentence) return -1;
  if (name.possessor || !NAMES.has(name.kind)) return -1;
  const behind = name.endToken;
  const closed =
    behind >= document.tokenCount ||
    covered[behind] !== 0 ||
    document.sentenceOf[behind] !== name.sentence ||
    document.pos[behind] === 'VERB' ||
    CLOSES_NAME.test(document.words[behind]);
  return closed ? from : -1;
}
