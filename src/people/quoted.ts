import type { Document } from '../document/index.js';

const BLANK_OR_OPENING = /[\s([{\u2014\u2013-]/;

/**
 * For each token the number of the quotation that it stands in, counted from 1; 0 outside. A coarse reading that is enough to keep
 * the reporter's words and the speaker's apart: marks are paired paragraph by paragraph, and single marks count only where the
 * paragraph has no double ones.
 */
export function quotedTokens(document: Document): Uint16Array {
  const { words, blocks, tokenCount } = document;
  const lanes = new Uint16Array(tokenCount);
  let count = 0;
  for (const { firstToken, endToken } of blocks) {
    let double = false;
    let single = false;
    for (let i = firstToken; i < endToken; i++) {
      if (words[i].length !== 1) continue;
      const code = words[i].charCodeAt(0);
      if (isDouble(code)) double = true;
      else if (isSingle(code)) single = true;
    }
    if (!double && !single) continue;
    let open = 0;
    for (let i = firstToken; i < endToken; i++) {
      const code = words[i].length === 1 ? words[i].charCodeAt(0) : 0;
      const mark = double ? isDouble(code) : isSingle(code) && (open > 0 || opensHere(document, i));
      if (mark && open === 0 && code !== CLOSING_DOUBLE && code !== CLOSING_SINGLE) open = ++count;
      else if (mark && code !== OPENING_DOUBLE && code !== OPENING_SINGLE) open = 0;
      else lanes[i] = open;
    }
  }
  return lanes;
}

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
