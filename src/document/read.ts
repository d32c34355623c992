import { readTokens } from './align.js';
import { findDateline } from './dateline.js';
import type { Block, Document, Sentence, Stretch } from './document.js';
import { classifyBlocks, findRepeats, withSingleSpaces } from './layout.js';
import { splitParagraphs } from './paragraphs.js';
import { buildSentences } from './sentences.js';

/** How many paragraphs from the top may carry the dateline (headline, subhead, byline, caption come before it). */
const DATELINE_DEPTH = 6;

/** Reads an article: paragraphs and their kinds, sentences, tokens. Any string is fine; nothing is thrown. */
export function read(text: string): Document {
  const paragraphs: Stretch[] = [];
  for (const paragraph of splitParagraphs(text)) {
    if (hasWord(text, paragraph)) paragraphs.push(paragraph);
  }
  const reading = readTokens(text, paragraphs);
  const sentences = buildSentences(text, reading);
  const { count } = reading;

  return Object.freeze({
    text,
    tokenCount: count,
    starts: reading.starts.subarray(0, count),
    ends: reading.ends.subarray(0, count),
    words: reading.words,
    lower: reading.lower,
    forms: reading.forms,
    lemmas: reading.lemmas,
    pos: reading.pos,
    sentenceOf: reading.sentenceOf.subarray(0, count),
    sentences,
    blocks: buildBlocks(text, paragraphs, sentences),
    dateline: findDateline(text, paragraphs.slice(0, DATELINE_DEPTH)),
  });
}

/** Whether a paragraph has a letter or a digit; most begin with one. */
function hasWord(text: string, { start, end }: Stretch): boolean {
  const code = text.charCodeAt(start) | 32;
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(text.slice(start, end));
}

/** Lays the blocks over the sentences, and says what each is. */
function buildBlocks(text: string, paragraphs: readonly Stretch[], sentences: readonly Sentence[]): Block[] {
  const lines: string[] = [];
  for (const paragraph of paragraphs) lines.push(withSingleSpaces(text, paragraph));
  const repeats = findRepeats(lines);
  const kinds = classifyBlocks(lines, repeats);
  const blocks: Block[] = [];
  let sentence = 0;
  let token = 0;
  for (const [index, { start, end }] of paragraphs.entries()) {
    const firstSentence = sentence;
    const firstToken = token;
    while (sentence < sentences.length && sentences[sentence].block === index)
      token = sentences[sentence++].endToken;
    blocks.push(
      Object.freeze({
        index,
        start,
        end,
        kind: kinds[index],
        repeatOf: repeats[index],
        firstToken,
        endToken: token,
        firstSentence,
        endSentence: sentence,
      }),
    );
  }

  return blocks;
}
