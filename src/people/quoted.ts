import type { Document } from '../document/index.js';

const BLANK_OR_OPENING = /[\s([{\u2014\u2013-]/;

/**
 * For each token the number of the quotation that it stands in, counted from 1; 0 outside. A coarse reading that is enough to keep
 * the reporter's words and the speaker's apart: marks are paired paragraph by paragraph, and single marks count only where the
 * paragraph has no double ones.
 */
export function quotedTokens(document: Document): Uint16Array {
  const { blocks, tokenCount } = document;
  const lanes = new Uint16Array(tokenCount);
  let count = 0;
  for (const { firstToken, endToken } of blocks) {
    let double = false;
    let single = false;
    for (let i = firstToken; i < endToken && !double; i++) {
      const mark = markAt(document, i);
      if (mark === 'double' || mark === 'twin') double = true;
      else if (mark === 'single') single = true;
    }
    if (!double && !single) continue;
    let open = 0;
    for (let i = firstToken; i < endToken; i++) {
      const mark = markAt(document, i);
      const counts = double ? mark === 'double' || mark === 'twin' : mark === 'single';
      const code = document.words[i].charCodeAt(0);
      if (counts && open === 0 && canOpen(code) && (double || opensHere(document, i))) open = ++count;
      else if (counts && open > 0 && canClose(code)) open = 0;
      else lanes[i] = open;
      if (mark === 'twin') i++;
    }
  }
  return lanes;
}

/** What mark begins at a token: a double one, two single ones or grave accents that stand for it, or a single one. */
function markAt({ words, starts, ends }: Document, token: number): 'double' | 'twin' | 'single' | null {
  const word = words[token];
  if (word.length !== 1) return null;
  const code = word.charCodeAt(0);
  if (isDouble(code)) return 'double';
  if (code !== GRAVE && !isSingle(code)) return null;
  if (words[token + 1] === word && starts[token + 1] === ends[token]) return 'twin';
  return code === GRAVE ? null : 'single';
}

const canOpen = (code: number): boolean => code !== CLOSING_DOUBLE && code !== CLOSING_SINGLE;
const canClose = (code: number): boolean =>
  code !== OPENING_DOUBLE && code !== OPENING_SINGLE && code !== GRAVE;

const GRAVE = 0x60;
const OPENING_DOUBLE = 0x201c;
const CLOSING_DOUBLE = 0x201d;
const OPENING_SINGLE = 0x2018;
const CLOSING_SINGLE = 0x2019;

function isDouble(code: number): boolean {
  return code === 0x22 || code === OPENING_DOUBLE || code === CLOSING_DOUBLE;
}

function isSingle(code: number): boolean {
  return code === 0x27 || code === OPENING_SINGLE || code === CLOSING_SINGLE;
}

/** An apostrophe opens nothing behind a letter ("the dams' owners"). */
function opensHere({ text, starts }: Document, token: number): boolean {
  const at = starts[token];
  return at === 0 || BLANK_OR_OPENING.test(text[at - 1]);
}
