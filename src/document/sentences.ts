import type { Sentence } from './document.js';
import type { Reading } from './wink.js';

/** Words with a full stop that do not end a sentence before a capital letter. */
const TITLE_STOPS = new Set(
  'mr mrs ms dr prof gov sen rep gen lt col maj capt cmdr adm sgt cpl rev hon fr sr st mt no nos vs supt insp det pres amb atty'.split(
    ' ',
  ),
);

/**
 * Sentence boundaries: wink's, with two kinds of its breaks taken back. A sentence never begins in lower case
 * ('"So what?" said Harry'), and none ends behind a title or an initial ("Gov." "J.").
 */
export function sentenceBoundaries(text: string, reading: Reading): number[] {
  const starts: number[] = [];
  for (let token = 0; token < reading.starts.length; token++) {
    if (!reading.sentenceStarts.has(token)) continue;
    const newParagraph = token === 0 || reading.paragraphs[token] !== reading.paragraphs[token - 1];
    if (newParagraph || !falseBreak(text, reading, token)) starts.push(token);
  }
  return starts;
}

function falseBreak(text: string, reading: Reading, token: number): boolean {
  const first = text.slice(reading.starts[token], reading.ends[token]);
  if (/^\p{Ll}/u.test(first)) return true;
  if (/^[”»’)\],;:]$/.test(first)) return true;
  const before = reading.lower[token - 1];
  if (before === '.') {
    const word = token >= 2 ? reading.lower[token - 2] : '';
    const touching = token >= 2 && reading.ends[token - 2] === reading.starts[token - 1];
    return touching && TITLE_STOPS.has(word);
  }
  return before.endsWith('.') && TITLE_STOPS.has(before.slice(0, -1));
}

/** Lays the sentences over the tokens. */
export function buildSentences(text: string, reading: Reading): Sentence[] {
  const starts = sentenceBoundaries(text, reading);
  return starts.map((firstToken, index) => {
    const endToken = starts[index + 1] ?? reading.starts.length;
    return Object.freeze({
      index,
      start: reading.starts[firstToken],
      end: reading.ends[endToken - 1],
      firstToken,
      endToken,
      block: reading.paragraphs[firstToken],
    });
  });
}
