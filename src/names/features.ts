import { formOf } from '../document/index.js';
import type { ArticleView } from './article-view.js';
import { hashString, mixHashes } from './hash.js';
import { listKeys } from './list-neighbours.js';
import { clustersOf } from './word-clusters.js';
import { NEIGHBOURHOOD_BITS } from './word-cues.js';
import { LOOK_BITS, lookOf, UNNUMBERED, type WordLook } from './word-look.js';

/** Word features are read in a window of two words on each side; the offset is part of a feature's identity. */
export const WINDOW = 2;
export const OFFSETS = 2 * WINDOW + 1;

/**
 * Hash keys of the features of a word type, by where it stands: index 0 is two tokens before the one to be
 * labelled, WINDOW the token itself, OFFSETS - 1 two tokens behind it. They depend on the word alone, so a model can keep their sum.
 */
export function wordKeys(word: string, lower: string): number[][] {
  const { shape, classes } = lookOf(formOf(word, lower === word.toLowerCase() ? undefined : lower));
  const far = [`w ${lower}`, `s ${shape}`, `c ${classes}`];
  const near = [...far, `z ${lower.slice(-3)}`, `sc ${shape} ${classes}`];
  const own = [...near, `l ${Math.min(word.length, 12)}`, `W ${word}`];
  for (let length = 1; length <= 4; length++) {
    if (lower.length <= length) continue;
    own.push(`p${length} ${lower.slice(0, length)}`, `z${length} ${lower.slice(-length)}`);
  }
  if (lower.length > 5) own.push(`z5 ${lower.slice(-5)}`);
  for (const letter of classes) own.push(`k ${letter} ${shape}`);
  const clusters = clustersOf(lower).map((cluster, level) => `e${level} ${cluster}`);
  if (clusters.length === 0) clusters.push('e');
  far.push(...clusters);
  near.push(...clusters);
  own.push(...clusters, ...clusters.map((cluster) => `${cluster} ${shape}`));
  const byOffset = [far, near, own, near, far];
  return byOffset.map((features, offset) => features.map((feature) => hashString(feature, 0x1000 + offset)));
}

/** The word before the first and after the last token of a sentence. */
export const EDGE_WORD = '\u0002';

/** One hash a template; a feature is a template mixed with the values that it saw. */
const T = {
  bias: hashString('bias', 0x2000),
  start: hashString('sentence start, shape', 0x2000),
  blockCase: hashString('case of block, sentence start, shape', 0x2000),
  glue: hashString('touches the token before, behind; shape', 0x2000),
  pos: hashString('pos', 0x2000),
  posBefore: hashString('pos before', 0x2000),
  posAfter: hashString('pos after', 0x2000),
  posPairBefore: hashString('pos before, pos', 0x2000),
  posPairAfter: hashString('pos, pos after', 0x2000),
  posTriple: hashString('pos before, pos, pos after', 0x2000),
  wordPairBefore: hashString('word before, word', 0x2000),
  wordPairAfter: hashString('word, word after', 0x2000),
  shapeTriple: hashString('shape before, shape, shape after', 0x2000),
  classPairBefore: hashString('class before, class, shape', 0x2000),
  classPairAfter: hashString('class, class after, shape', 0x2000),
  classTriple: hashString('class before, class, class after', 0x2000),
  wordClass: hashString('word before, class, shape', 0x2000),
  classWord: hashString('class, word after, shape', 0x2000),
  run: hashString('length of run, position', 0x2000),
  runBefore: hashString('word before run, position', 0x2000),
  runAfter: hashString('word after run, distance', 0x2000),
  runFirst: hashString('class of first in run, length, position', 0x2000),
  runLast: hashString('class of last in run, length, position', 0x2000),
  placePhrase: hashString('rank of place phrase, position', 0x2000),
  placePhraseRun: hashString('rank of place phrase, position, run, distance to its end', 0x2000),
  runEnds: hashString('class of first and last in run, position', 0x2000),
  others: hashString('capitalised elsewhere, shape', 0x2000),
  lowerElsewhere: hashString('lower case elsewhere', 0x2000),
  insideElsewhere: hashString('capitalised inside a sentence elsewhere', 0x2000),
  company: hashString('neighbourhood elsewhere', 0x2000),
  noCompany: hashString('never in this neighbourhood elsewhere', 0x2000),
  opinion: hashString('first pass elsewhere, unanimous, sentence start', 0x2000),
  opinionClass: hashString('first pass elsewhere, shape, class', 0x2000),
} as const;

/** Room for the keys of one token. */
export const MOST_KEYS = 64;

/** What the first pass called the same word elsewhere in the article. */
export interface SecondOpinion {
  /** Index of the majority type among the word's other occurrences, -1 for outside of names. */
  readonly majority: number;
  readonly unanimous: boolean;
}

/** The parts of speech of a token and its two neighbours, as one number. */
export function posContext({ document, pos }: ArticleView, token: number): number {
  const { firstToken, endToken } = document.sentences[document.sentenceOf[token]];
  const before = token > firstToken ? pos[token - 1] : NO_POS;
  const after = token + 1 < endToken ? pos[token + 1] : NO_POS;
  return (before * 32 + pos[token]) * 32 + after;
}
const NO_POS = 30;

/** Keys of the features that depend on posContext alone. */
export function posKeys(context: number): number[] {
  const before = context >> 10;
  const pos = (context >> 5) & 31;
  const after = context & 31;
  return [
    mixHashes(T.pos, pos),
    mixHashes(T.posBefore, before),
    mixHashes(T.posAfter, after),
    mixHashes(T.posPairBefore, before * 32 + pos),
    mixHashes(T.posPairAfter, pos * 32 + after),
    mixHashes(T.posTriple, context),
  ];
}

/** What the features read of shapes and classes around a token; `key` and `places` are two numbers for all of it, or UNNUMBERED. */
export interface LookContext {
  readonly key: number;
  readonly places: number;
  readonly before: Look;
  readonly own: Look;
  readonly after: Look;
  readonly first: number;
  readonly blockCase: number;
  readonly touches: number;
}
type Look = Pick<WordLook, 'id' | 'shapeHash' | 'classHash' | 'wordHash'>;
const EDGE: Look = { id: 0, shapeHash: 1, classHash: 1, wordHash: 1 };

export function lookContext(view: ArticleView, token: number): LookContext {
  const { document, looks } = view;
  const { firstToken, endToken } = document.sentences[document.sentenceOf[token]];
  const before = token > firstToken ? looks[token - 1] : EDGE;
  const after = token + 1 < endToken ? looks[token + 1] : EDGE;
  const own = looks[token];
  const first = view.sentenceStart[token];
  const blockCase = view.blockCase[token];
  const touchesBefore = before !== EDGE && document.ends[token - 1] === document.starts[token] ? 2 : 0;
  const touches =
    touchesBefore + (after !== EDGE && document.ends[token] === document.starts[token + 1] ? 1 : 0);
  const numbered = before.id !== UNNUMBERED && own.id !== UNNUMBERED && after.id !== UNNUMBERED;
  const key = numbered ? (before.id << LOOK_BITS) | own.id : UNNUMBERED;
  const places = (after.id << 5) | (blockCase << 3) | (touches << 1) | first;
  return { key, places, before, own, after, first, blockCase, touches };
}

/** Keys of the features that depend on a LookContext alone. */
export function lookKeys({ before, own, after, first, blockCase, touches }: LookContext): number[] {
  const { shapeHash, classHash } = own;
  return [
    T.bias,
    mixHashes(mixHashes(T.start, first), shapeHash),
    mixHashes(mixHashes(T.blockCase, blockCase * 2 + first), shapeHash),
    mixHashes(mixHashes(T.glue, touches), shapeHash),
    mixHashes(mixHashes(mixHashes(T.shapeTriple, before.shapeHash), shapeHash), after.shapeHash),
    mixHashes(mixHashes(mixHashes(T.classPairBefore, before.classHash), classHash), shapeHash),
    mixHashes(mixHashes(mixHashes(T.classPairAfter, classHash), after.classHash), shapeHash),
    mixHashes(mixHashes(mixHashes(T.classTriple, before.classHash), classHash), after.classHash),
  ];
}

/** Writes the hash keys of all other features of the token's surroundings in this article to `keys`; returns how many. */
export function contextKeys(
  view: ArticleView,
  token: number,
  context: LookContext,
  keys: Uint32Array,
): number {
  const { document, looks, runStart, runEnd, blockCase } = view;
  const { firstToken, endToken } = document.sentences[document.sentenceOf[token]];
  const { before, after, first } = context;
  const look = looks[token];
  const { shapeHash, classHash, wordHash } = look;
  let n = 0;
  keys[n++] = mixHashes(mixHashes(T.wordPairBefore, before.wordHash), wordHash);
  keys[n++] = mixHashes(mixHashes(T.wordPairAfter, wordHash), after.wordHash);
  keys[n++] = mixHashes(mixHashes(mixHashes(T.wordClass, before.wordHash), classHash), shapeHash);
  keys[n++] = mixHashes(mixHashes(mixHashes(T.classWord, classHash), after.wordHash), shapeHash);

  const start = runStart[token];
  const end = runEnd[token];
  if (end > start) {
    const position = Math.min(token - start, 3);
    keys[n++] = mixHashes(
      mixHashes(T.runBefore, start > firstToken ? looks[start - 1].wordHash : 1),
      position,
    );
    keys[n++] = mixHashes(
      mixHashes(T.runAfter, end < endToken ? looks[end].wordHash : 1),
      Math.min(end - token, 4),
    );
    n = listKeys(view, token, keys, n);
  }

  const phrase = view.placePhrase[token];
  if (phrase > 0) {
    keys[n++] = mixHashes(T.placePhrase, phrase);
    keys[n++] = mixHashes(
      T.placePhraseRun,
      (phrase * 8 + Math.min(end - start, 7)) * 4 + Math.min(end - token, 3),
    );
  }

  const word = view.elsewhere[token];
  if (word) {
    const here = blockCase[token] === 0 ? 1 : 0;
    const others = word.capitalised - here;
    keys[n++] = mixHashes(mixHashes(T.others, Math.min(others, 3)), shapeHash);
    if (word.lowerCase > 0) keys[n++] = mixHashes(T.lowerElsewhere, first * 2 + Math.min(others, 1));
    if (word.capitalisedInside - (here && !first ? 1 : 0) > 0)
      keys[n++] = mixHashes(T.insideElsewhere, first);
  }
  return n;
}

/**
 * The company that the token's word keeps elsewhere in the article, as one number: per kind of neighbourhood 0 not known, 1 never,
 * 2 sometimes, 3 mostly; 0 for words that are not capitalised.
 */
export function companyContext(view: ArticleView, token: number): number {
  const word = view.elsewhere[token];
  if (!word) return 0;
  const own = view.neighbourhood[token];
  const others = word.capitalised - (view.blockCase[token] === 0 ? 1 : 0);
  if (others === 0) return 0; // nowhere else, as most names
  let context = 0;
  for (let bit = 0; bit < NEIGHBOURHOOD_BITS; bit++) {
    const count = view.companies[word.index * NEIGHBOURHOOD_BITS + bit] - ((own >> bit) & 1);
    const digit = count > 0 ? (count * 2 >= others ? 3 : 2) : others > 1 ? 1 : 0;
    context += digit << (2 * bit);
  }
  return context;
}

/** Keys of the features that depend on companyContext alone. */
export function companyKeys(context: number): number[] {
  const keys: number[] = [];
  for (let bit = 0; bit < NEIGHBOURHOOD_BITS; bit++) {
    const digit = (context >> (2 * bit)) & 3;
    if (digit >= 2) keys.push(mixHashes(T.company, bit * 2 + digit - 2));
    else if (digit === 1) keys.push(mixHashes(T.noCompany, bit));
  }
  return keys;
}

/** Where in a capitalised run a token stands, as one number; 0 outside of runs. */
export function runContext(view: ArticleView, token: number): number {
  const start = view.runStart[token];
  const end = view.runEnd[token];
  return end <= start ? 0 : Math.min(end - start, 6) * 8 + Math.min(token - start, 3);
}

/** The classes of the words at the two ends of the token's capitalised run, as one number, or UNNUMBERED. */
export function runEnds({ looks, runStart, runEnd }: ArticleView, token: number): number {
  const first = looks[runStart[token]].classId;
  const last = looks[runEnd[token] - 1].classId;
  return first === UNNUMBERED || last === UNNUMBERED ? UNNUMBERED : (first << LOOK_BITS) | last;
}

/** Keys of the features that depend on runContext and runEnds alone; `token` is any one in that context. */
export function runKeys(view: ArticleView, token: number): number[] {
  const start = view.runStart[token];
  const end = view.runEnd[token];
  if (end <= start) return [];
  const length = Math.min(end - start, 6);
  const position = Math.min(token - start, 3);
  const where = length * 8 + position;
  const first = view.looks[start].classHash;
  const last = view.looks[end - 1].classHash;
  const keys = [
    mixHashes(T.run, where),
    mixHashes(mixHashes(T.runFirst, first), where),
    mixHashes(mixHashes(T.runLast, last), where),
  ];
  if (length > 1) keys.push(mixHashes(mixHashes(mixHashes(T.runEnds, first), last), position));
  return keys;
}

/** Writes the keys of the second pass to `keys`; returns how many. */
export function opinionKeys(
  view: ArticleView,
  token: number,
  opinion: SecondOpinion,
  keys: Uint32Array,
): number {
  const { shapeHash, classHash } = view.looks[token];
  const first = view.sentenceStart[token];
  const majority = opinion.majority + 2;
  keys[0] = mixHashes(T.opinion, majority * 4 + (opinion.unanimous ? 2 : 0) + first);
  keys[1] = mixHashes(mixHashes(mixHashes(T.opinionClass, majority), shapeHash), classHash);
  return 2;
}
