import { type Document, type Pos, Slab } from '../document/index.js';
import { ORGANIZATION_WORDS, PARTICLES, SAYING } from './cue-words.js';
import { markPlacePhrases } from './place-phrases.js';
import { lookOf, type WordLook } from './word-look.js';

/** How the letters of a block are cased: names stand out only in `plain` ones. */
export const BLOCK_CASES = ['plain', 'title', 'capitals'] as const;

/** What the features read of an article, token by token. */
export interface ArticleView {
  readonly document: Document;
  readonly looks: readonly WordLook[];
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

/** What can stand around a capitalised word; one bit each. */
export const NEIGHBOURHOOD = {
  afterTitle: 1,
  afterGivenName: 2,
  afterPlacePreposition: 4,
  beforeSaying: 8,
  beforeOrganizationWord: 16,
  afterComma: 32,
  beforeCapital: 64,
  afterArticle: 128,
  endOfLongRun: 256,
  possessive: 512,
} as const;
export const NEIGHBOURHOOD_BITS = 10;

export interface WordElsewhere {
  /** Number of the word among the article's capitalised words, from 0. */
  readonly index: number;
  capitalised: number;
  capitalisedInside: number;
  lowerCase: number;
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'into',
  'across',
  'outside',
  'around',
  'throughout',
]);

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

/** Size of the filter over an article's capitalised words; a power of two. */
const SEEN_BITS = 8192;

/** Looks over the whole article once: runs of capitals, case of blocks, and the company that each word keeps. */
export function viewArticle(document: Document): ArticleView {
  const n = document.tokenCount;
  // Two columns of four bytes a token, three of one.
  const slab = new Slab(11 * n + 3 * 4);
  const looks: WordLook[] = [];
  const pos = slab.uint8(n);
  for (let i = 0; i < n; i++) {
    looks.push(lookOf(document.forms[i]));
    pos[i] = POS_NUMBERS.get(document.pos[i]) ?? 0;
  }
  const runStart = slab.int32(n);
  const runEnd = slab.int32(n);
  for (let i = 0; i < n; i++) runStart[i] = runEnd[i] = i;
  for (const sentence of document.sentences) findRuns(document, looks, sentence, runStart, runEnd);
  const blockCase = slab.uint8(n);
  for (const block of document.blocks)
    blockCase.fill(caseOf(document, looks, block), block.firstToken, block.endToken);
  const sentenceStart = slab.uint8(n);
  markSentenceStarts(document, sentenceStart);
  const company = keepCompany({ document, looks, pos, runStart, runEnd, blockCase, sentenceStart });
  const placePhrase = new Uint8Array(n);
  markPlacePhrases(document, looks, placePhrase);
  return {
    document,
    looks,
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

type Layout = Pick<
  ArticleView,
  'document' | 'looks' | 'pos' | 'runStart' | 'runEnd' | 'blockCase' | 'sentenceStart'
>;
type Company = Pick<ArticleView, 'neighbourhood' | 'elsewhere' | 'capitalisedWords' | 'companies'>;

/** Notes for each capitalised word where it stands in the article, in what company, and whether it is written small elsewhere. */
function keepCompany(layout: Layout): Company {
  const { document, looks, blockCase, sentenceStart } = layout;
  const words = new Map<string, WordElsewhere>();
  const elsewhere: (WordElsewhere | null)[] = [];
  for (let i = 0; i < looks.length; i++) {
    if (!looks[i].capitalised) {
      elsewhere.push(null);
      continue;
    }
    const lower = document.lower[i];
    let word = words.get(lower);
    if (!word) {
      word = { index: words.size, capitalised: 0, capitalisedInside: 0, lowerCase: 0 };
      words.set(lower, word);
    }
    elsewhere.push(word);
    if (blockCase[i] !== 0) continue;
    word.capitalised++;
    if (sentenceStart[i] === 0) word.capitalisedInside++;
  }
  countLowerCase(layout, words);
  const companies = new Uint16Array(words.size * NEIGHBOURHOOD_BITS);
  const neighbourhood = new Uint16Array(looks.length);
  for (let i = 0; i < looks.length; i++) {
    const word = elsewhere[i];
    if (word === null || blockCase[i] !== 0) continue;
    const bits = neighboursAt(layout, i);
    neighbourhood[i] = bits;
    const row = word.index * NEIGHBOURHOOD_BITS;
    for (let bit = 0; bit < NEIGHBOURHOOD_BITS; bit++) companies[row + bit] += (bits >> bit) & 1;
  }
  return { neighbourhood, elsewhere, capitalisedWords: words.size, companies };
}

function countLowerCase({ document, looks }: Layout, words: ReadonlyMap<string, WordElsewhere>): void {
  // Most words in small letters stand nowhere with a capital: a bit a word says so without a look at the map.
  const seen = new Uint32Array(SEEN_BITS >> 5);
  for (const { capitalised, wordHash } of looks) {
    const bit = wordHash & (SEEN_BITS - 1);
    if (capitalised) seen[bit >> 5] |= 1 << (bit & 31);
  }
  for (let i = 0; i < looks.length; i++) {
    const { capitalised, letters, wordHash } = looks[i];
    if (capitalised || !letters) continue;
    const bit = wordHash & (SEEN_BITS - 1);
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

function caseOf(document: Document, looks: readonly WordLook[], block: Document['blocks'][number]): number {
  let words = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = block.firstToken; i < block.endToken; i++) {
    if (document.words[i].length < 4 || !looks[i].letters) continue;
    words++;
    if (looks[i].capitalised) capitalised++;
    if (looks[i].shape === 'XX') capitals++;
  }
  if (words < 3) return 0;
  if (capitals >= words * 0.8) return 2;
  const headline = block.kind !== 'body' || block.endToken - block.firstToken <= LONGEST_HEADLINE;
  return capitalised >= words * 0.8 && headline ? 1 : 0;
}

/** Capitalised words in a row; particles and touching hyphens between two of them belong to the run. */
function findRuns(
  document: Document,
  looks: readonly WordLook[],
  sentence: Document['sentences'][number],
  runStart: Int32Array,
  runEnd: Int32Array,
): void {
  let i = sentence.firstToken;
  while (i < sentence.endToken) {
    if (!looks[i].capitalised) {
      i++;
      continue;
    }
    let end = i + 1;
    for (let j = end; j < sentence.endToken && j < end + 3; j++) {
      if (looks[j].capitalised) end = j + 1;
      else if (!PARTICLES.has(document.lower[j]) && !isJoint(document, j)) break;
    }
    runStart.fill(i, i, end);
    runEnd.fill(end, i, end);
    i = end;
  }
}

/** A hyphen or apostrophe that touches the words on both sides. */
function isJoint(document: Document, token: number): boolean {
  return (
    /^[-–'’]$/.test(document.words[token]) &&
    token + 1 < document.tokenCount &&
    document.ends[token - 1] === document.starts[token] &&
    document.ends[token] === document.starts[token + 1]
  );
}

function neighboursAt({ document, looks, runStart, runEnd }: Layout, i: number): number {
  const { lower, sentences, sentenceOf } = document;
  const { firstToken, endToken } = sentences[sentenceOf[i]];
  let bits = 0;
  if (i > firstToken) {
    const before = lower[i - 1];
    const classes = looks[i - 1].classes;
    if (classes.includes('T')) bits |= NEIGHBOURHOOD.afterTitle;
    if (looks[i - 1].capitalised && /[Gg]/.test(classes)) bits |= NEIGHBOURHOOD.afterGivenName;
    if (PLACE_PREPOSITIONS.has(before)) bits |= NEIGHBOURHOOD.afterPlacePreposition;
    if (before === ',' && i - 2 >= firstToken && looks[i - 2].capitalised) bits |= NEIGHBOURHOOD.afterComma;
    if (before === 'the') bits |= NEIGHBOURHOOD.afterArticle;
  }
  if (i + 1 < endToken) {
    const after = lower[i + 1];
    if (SAYING.has(after)) bits |= NEIGHBOURHOOD.beforeSaying;
    if (looks[i + 1].capitalised) bits |= NEIGHBOURHOOD.beforeCapital;
    if (looks[i + 1].capitalised && ORGANIZATION_WORDS.has(after))
      bits |= NEIGHBOURHOOD.beforeOrganizationWord;
    if (after === "'s") bits |= NEIGHBOURHOOD.possessive;
  }
  if (runEnd[i] === i + 1 && runEnd[i] - runStart[i] >= 2) bits |= NEIGHBOURHOOD.endOfLongRun;
  return bits;
}
