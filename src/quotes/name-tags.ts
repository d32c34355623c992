import { type Block, type Document, type Pos, wordTest } from '../document/index.js';

const MISTAKEN: ReadonlySet<Pos> = new Set<Pos>(['VERB', 'AUX', 'ADV', 'INTJ', 'X', 'SCONJ', 'ADP']);
const isCapitalised = wordTest((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
const OPENS_SENTENCE = /^["“”„‘’'`«»:.!?([—–-]|^''$|^``$/;

/**
 * The document with surnames that are also verbs tagged as names ("Lynch said", "Read said"): a capitalised word in the middle
 * of a sentence is a name, and at its start too if it is one elsewhere. Headlines are left alone, since they capitalise all words.
 */
export function tagSurnames(document: Document): Document {
  const names = new Set<string>();
  const first: number[] = [];
  let pos: Pos[] | null = null;
  for (const block of document.blocks) {
    if (block.kind !== 'body' && block.kind !== 'caption') continue;
    let title: boolean | null = null;
    for (let token = block.firstToken; token < block.endToken; token++) {
      const letter = document.text.charCodeAt(document.starts[token]);
      if (letter < 65 || (letter > 90 && letter < 192)) continue; // no capital
      const tag = document.pos[token];
      if (tag === 'PROPN' || !MISTAKEN.has(tag) || !isCapitalised(document.forms[token])) continue;
      title ??= inTitleCase(document, block);
      if (title) break;
      if (opensSentence(document, token)) first.push(token);
      else {
        pos ??= [...document.pos];
        pos[token] = 'PROPN';
        names.add(document.words[token]);
      }
    }
  }
  if (pos === null) return document;
  for (const token of first) if (names.has(document.words[token])) pos[token] = 'PROPN';
  // Frozen and written out as `read` makes it, so that both are of one shape for whoever reads them.
  return Object.freeze({
    text: document.text,
    tokenCount: document.tokenCount,
    starts: document.starts,
    ends: document.ends,
    words: document.words,
    lower: document.lower,
    forms: document.forms,
    lemmas: document.lemmas,
    pos,
    sentenceOf: document.sentenceOf,
    sentences: document.sentences,
    blocks: document.blocks,
    dateline: document.dateline,
  });
}

/** Short words are small in title case too. */
const LONG = 4;

/** A line with a capital on every long word, as headlines have it even where they end in a full stop. */
function inTitleCase({ text, starts, ends }: Document, { firstToken, endToken }: Block): boolean {
  let capitals = 0;
  for (let token = firstToken; token < endToken; token++) {
    if (ends[token] - starts[token] < LONG) continue;
    const code = text.charCodeAt(starts[token]);
    if (code >= 97 && code <= 122) return false;
    if (code >= 65 && code <= 90) capitals++;
  }
  return capitals > 2;
}

function opensSentence(document: Document, token: number): boolean {
  if (token === 0 || document.sentenceOf[token - 1] !== document.sentenceOf[token]) return true;
  return OPENS_SENTENCE.test(document.words[token - 1]);
}
