import type { Document, Sentence } from '../document/index.js';

/** The most tokens that a number alone on its line, and the lines that say what it counts, may have. */
const NUMBER_TOKENS = 4;
const LABEL_TOKENS = 8;

/**
 * A number alone on its line with the one or two short lines under it that say what it counts, as one sentence:
 * "321 / houses / destroyed" in the box beside a report. Any other sentence is returned as it is.
 */
export function tallySentence(document: Document, sentence: Sentence): Sentence {
  const { blocks, sentences, lower, pos } = document;
  const { firstToken, endToken } = sentence;
  if (endToken - firstToken > NUMBER_TOKENS || pos[endToken - 1] !== 'NUM') return sentence;
  // "Ferry fire kills 12" is a headline.
  for (let token = firstToken; token < endToken; token++)
    if (pos[token] === 'VERB' || pos[token] === 'NOUN' || pos[token] === 'PROPN') return sentence;
  const block = blocks[sentence.block];
  if (block.endSentence - block.firstSentence !== 1) return sentence;
  let end = sentence;
  for (let next = sentence.index + 1; next <= sentence.index + 2; next++) {
    const label = sentences[next];
    if (!label || label.endToken - endToken > LABEL_TOKENS) break;
    if (
      label.block !== end.block + 1 ||
      blocks[label.block].endSentence - blocks[label.block].firstSentence !== 1
    )
      break;
    if (lower.slice(label.firstToken, label.endToken).some((word) => /\d/.test(word))) break;
    end = label;
    if (/[.!?]$/.test(lower[label.endToken - 1])) break;
  }
  return end === sentence ? sentence : { ...sentence, end: end.end, endToken: end.endToken };
}
