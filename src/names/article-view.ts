import { type Document, type Pos, Slab } from '../document/index.js';
import { markPlacePhrases } from './place-phrases.js';
import {
  CUE,
  LENT_BY_WORD_BEFORE,
  LENT_BY_WORD_BEHIND,
  NEIGHBOURHOOD,
  NEIGHBOURHOOD_BITS,
  REPAIR_CUES,
} from './word-cues.js';
import { cuesOfForm, HASH_VALUES, lookOf, shortHashOf, type WordLook } from './word-look.js';

/** How the letters of a block are cased: names stand out only in `plain` ones. */
export const BLOCK_CASES = ['plain', 'title', 'capitals'] as const;

/** What the features read of an article, token by token. */
export interface ArticleView {
  readonly document: Document;
  readonly looks: readonly WordLook[];
  /** The cues of each word, so that a walk over all tokens reads numbers only. */
  readonly cues: Uint32Array;
  /** The few tokens that have one of REPAIR_CUES. */
  readonly repairable: readonly number[];
  /** Parts of speech by number, from 1; 0 for any other tag. */
  readonly pos: Uint8Array;
  /** First token and end of the capitalised run that a token stands in; both equal to the token outside runs. */
  readonly runStart: Int32Array;
  readonly runEnd: Int32Array;
  /** Where a token stands in a place name of several words, by markPlacePhrases; 0 outside of one. */
  readonly placePhrase: Uint8Array;
  /** 1 for the first word of a sentence, opening marks left aside. */
  readonly sentenceStart: Uint8Array;
  /** Index into BLOCK_CASES. */
  readonly blockCase: Uint8Array;
  /** Bits of Neighbourhood that hold at this token. */
  readonly neighbourhood: Uint16Array;
  /** For each capitalised token how its word appears in the whole article; null for all others. */
  readonly elsewhere: readonly (WordElsewhere | null)[];
  /** Number of different words in `elsewhere`. */
  readonly capitalisedWords: number;
  /** How often each of these words stands in each neighbourhood: NEIGHBOURHOOD_BITS counts a word. */
  readonly companies: Uint16Array;
}

export interface WordElsewhere {
  /** Number of the word among the article's capitalised words, from 0. */
  readonly index: number;
  /** How often it begins with a capital, and how often so where capitals mean something (in `plain` blocks). */
  occurrences: number;
  capitalised: number;
  capitalisedInside: number;
  lowerCase: number;
}

const POS_TAGS: readonly Pos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];
const POS_NUMBERS: ReadonlyMap<Pos, number> = new Map(POS_TAGS.map((tag, i) => [tag, i + 1]));

/** Looks over the whole article once: runs of capitals, case of blocks, and the company that each word keeps. */
export function viewArticle(document: Document): ArticleView {
  const n = document.tokenCount;
  // Three columns of four bytes a token, four of one.
  const slab = new Slab(16 * n + 4 * 4);
  const looks: WordLook[] = [];
  const cues = slab.uint32(n);
  const repairable: number[] = [];
  const pos = slab.uint8(n);
  for (let i = 0; i < n; i++) {
    const form = document.forms[i];
    looks.push(lookOf(form));
    const cue = cuesOfForm(form);
    cues[i] = cue;
    if ((cue & REPAIR_CUES) !== 0) repairable.push(i);
    pos[i] = POS_NUMBERS.get(document.pos[i]) ?? 0;
  }
  const runStart = slab.int32(n);
  const runEnd = slab.int32(n);
  for (let i = 0; i < n; i++) runStart[i] = runEnd[i] = i;
  for (const sentence of document.sentences) findRuns(document, cues, sentence, runStart, runEnd);
  const blockCase = slab.uint8(n);
  for (const block of document.blocks) blockCase.fill(caseOf(cues, block), block.firstToken, block.endToken);
  const sentenceStart = slab.uint8(n);
  markSentenceStarts(document, sentenceStart);
  const company = keepCompany({ document, cues, runStart, runEnd, blockCase, sentenceStart });
  const placePhrase = slab.uint8(n);
  markPlacePhrases(document, cues, placePhrase);
  return {
    document,
    looks,
    cues,
    repairable,
    pos,
    runStart,
    runEnd,
    placePhrase,
    sentenceStart,
    blockCase,
    neighbourhood: company.neighbourhood,
    elsewhere: company.elsewhere,
    capitalisedWords: company.capitalisedWords,
    companies: company.companies,
  };
}

type Layout = Pick<ArticleView, 'document' | 'cues' | 'runStart' | 'runEnd' | 'blockCase' | 'sentenceStart'>;
type Company = Pick<ArticleView, 'neighbourhood' | 'elsewhere' | 'capitalisedWords' | 'companies'>;

/** Notes for each capitalised word where it stands in the article, in what company, and whether it is written small elsewhere. */
function keepCompany(layout: Layout): Company {
  const { document, cues, blockCase, sentenceStart } = layout;
  const words = new Map<string, WordElsewhere>();
  const elsewhere: (WordElsewhere | null)[] = [];
  for (let i = 0; i < cues.length; i++) {
    if ((cues[i] & CUE.capitalised) === 0) {
      elsewhere.push(null);
      continue;
    }
    const lower = document.lower[i];
    let word = words.get(lower);
    if (!word) {
      word = { index: words.size, occurrences: 0, capitalised: 0, capitalisedInside: 0, lowerCase: 0 };
      words.set(lower, word);
    }
    elsewhere.push(word);
    word.occurrences++;
    if (blockCase[i] !== 0) continue;
    word.capitalised++;
    if (sentenceStart[i] === 0) word.capitalisedInside++;
  }
  countLowerCase(layout, words);
  const companies = new Uint16Array(words.size * NEIGHBOURHOOD_BITS);
  const neighbourhood = new Uint16Array(cues.length);
  for (let i = 0; i < cues.length; i++) {
    const word = elsewhere[i];
    if (word === null || blockCase[i] !== 0) continue;
    const bits = neighboursAt(layout, i);
    neighbourhood[i] = bits;
    const row = word.index * NEIGHBOURHOOD_BITS;
    for (let bit = 0; bit < NEIGHBOURHOOD_BITS; bit++) companies[row + bit] += (bits >> bit) & 1;
  }
  return { neighbourhood, elsewhere, capitalisedWords: words.size, companies };
}

function countLowerCase({ document, cues }: Layout, words: ReadonlyMap<string, WordElsewhere>): void {
  // Most words in small letters stand nowhere with a capital: a bit a word says so without a look at the map.
  const seen = new Uint32Array(HASH_VALUES >> 5);
  for (let i = 0; i < cues.length; i++) {
    if ((cues[i] & CUE.capitalised) === 0) continue;
    const bit = shortHashOf(document.forms[i]);
    seen[bit >> 5] |= 1 << (bit & 31);
  }
  for (let i = 0; i < cues.length; i++) {
    if ((cues[i] & (CUE.capitalised | CUE.letters)) !== CUE.letters) continue;
    const bit = shortHashOf(document.forms[i]);
    if ((seen[bit >> 5] & (1 << (bit & 31))) === 0) continue;
    const word = words.get(document.lower[i]);
    if (word) word.lowerCase++;
  }
}

/** Marks the first word of each sentence, opening marks left aside, and those marks. */
function markSentenceStarts(document: Document, starts: Uint8Array): void {
  for (const { firstToken, endToken } of document.sentences) {
    let i = firstToken;
    while (i + 1 < endToken && document.pos[i] === 'PUNCT') starts[i++] = 1;
    starts[i] = 1;
  }
}

/** Tokens up to which a paragraph in title case is read as a headline that happens to end in a full stop. */
const LONGEST_HEADLINE = 40;

function caseOf(cues: Uint32Array, block: Document['blocks'][number]): number {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = block.firstToken; i < block.endToken; i++) {
    if ((cues[i] & CUE.longWord) === 0) continue;
    words++;
    if ((cues[i] & CUE.capitalised) !== 0) capitalised++;
    if ((cues[i] & CUE.allCapitals) !== 0) capitals++;
  }
  if (words < 3) return 0;
  if (capitals >= words * 0.8) return 2;
  const headline = block.kind !== 'body' || block.endToken - block.firstToken <= LONGEST_HEADLINE;
  return capitalised >= words * 0.8 && headline ? 1 : 0;
}

/** Capitalised words in a row; particles and touching hyphens between two of them belong to the run. */
function findRuns(
  document: Document,
  cues: Uint32Array,
  sentence: Document['sentences'][number],
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    if ((cues[i] & CUE.capitalised) === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < sentence.endToken && j < end + 3; j++) {
      if ((cues[j] & CUE.capitalised) !== 0) end = j + 1;
      else if ((cues[j] & CUE.particle) === 0 && ((cues[j] & CUE.joint) === 0 || !tiesWords(document, j)))
        break;
    }
    const start = i;
    for (; i < end; i++) {
      runStart[i] = start;
      runEnd[i] = end;
    }
  }
}

/** Whether a hyphen or apostrophe touches the words on both sides. */
function tiesWords(document: Document, token: number): boolean {
  return (
    token + 1 < document.tokenCount &&
    document.ends[token - 1] === document.starts[token] &&
    document.ends[token] === document.starts[token + 1]
  );
}

function neighboursAt({ document, cues, runStart, runEnd }: Layout, i: number): number {
  const { firstToken, endToken } = document.sentences[document.sentenceOf[i]];
  let bits = 0;
  if (i > firstToken) {
    bits |= cues[i - 1] & LENT_BY_WORD_BEFORE;
    const listed = i - 2 >= firstToken && (cues[i - 2] & CUE.capitalised) !== 0;
    if (!listed) bits &= ~NEIGHBOURHOOD.afterComma;
  }
  if (i + 1 < endToken) bits |= cues[i + 1] & LENT_BY_WORD_BEHIND;
  if (runEnd[i] === i + 1 && runEnd[i] - runStart[i] >= 2) bits |= NEIGHBOURHOOD.endOfLongRun;
  return bits;
}
