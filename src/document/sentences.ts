import type { Sentence } from './document.js';
import type { Reading } from './reading.js';
import { wordTest } from './word-form.js';

/** Words with a full stop that do not end a sentence before a capital letter. */
const TITLE_STOPS = new Set(
  'mr mrs ms dr prof gov sen rep gen lt col maj capt cmdr adm sgt cpl brig rev hon fr sr st mt ft vs supt insp det pres amb dist atty asst ph messrs'.split(
    ' ',
  ),
);

/** Words with a full stop that stand before a number: "No. 1", "Fig. 3". */
const NUMBER_STOPS = new Set('no nos fig figs vol pp p ch art approx'.split(' '));

/** Words that hardly ever go on behind "p.m.", "No." or a lone letter with a full stop, but often open a sentence. */
const OPENERS = new Set(
  'the a an he she it they we you his her their its there this that these those but and when after before in on at as if while with from by no few many most some police officials'.split(
    ' ',
  ),
);

const isOpener = wordTest((word, lower) => word.charCodeAt(0) !== lower.charCodeAt(0) && OPENERS.has(lower));

const SMALL_A = 97;
const SMALL_Z = 122;

/**
 * Sentence boundaries: wink's, corrected. A sentence never begins in lower case ('"So what?" said Harry') nor with the mark that
 * closes the one before it, none ends behind a title or an initial ("Gov." "J."), and one may end at "5 p.m." or "No.".
 */
export function sentenceBoundaries(text: string, reading: Reading): number[] {
  const starts: number[] = [];
  const { count, paragraphs, opens } = reading;
  let token = 0;
  while (token < count) {
    const newParagraph = token === 0 || paragraphs[token] !== paragraphs[token - 1];
    if (newParagraph) starts.push(token);
    else if (opens[token] === 1) {
      const opening = behindClosingMarks(text, reading, token);
      if (opening > token) {
        const inside = opening < count && paragraphs[opening] === paragraphs[token];
        if (inside && !falseBreak(text, reading, opening)) starts.push(opening);
        token = inside ? opening + 1 : opening;
        continue;
      }
      if (!falseBreak(text, reading, token)) starts.push(token);
    } else if (missedBreak(text, reading, token, starts[starts.length - 1])) starts.push(token);
    token++;
  }
  return starts;
}

/** The first token from `token` on that is no mark closing what stands before it ("over.''", 'over."'). */
function behindClosingMarks(text: string, reading: Reading, token: number): number {
  const { count, starts, ends, lower } = reading;
  let at = token;
  while (at < count && starts[at] === ends[at - 1] && CLOSING_MARK.test(lower[at])) at++;
  // A mark that touches the word behind it opens: "over.'Now"
  return at > token &&
    at < count &&
    starts[at] === ends[at - 1] &&
    /^[\p{L}\p{N}]/u.test(text.slice(starts[at], ends[at]))
    ? token
    : at;
}

const CLOSING_MARK = /^(?:''?|["”’»)\]])$/;

function falseBreak(text: string, reading: Reading, token: number): boolean {
  const first = text.slice(reading.starts[token], reading.ends[token]);
  if (/^\p{Ll}/u.test(first)) return true;
  if (/^[”»’)\],;:]$/.test(first)) return true;
  const before = reading.lower[token - 1];
  if (before === '.') {
    const touching = token >= 2 && reading.ends[token - 2] === reading.starts[token - 1];
    // "rose .5 percent", "it takes 1.5hrs"
    const decimal = reading.starts[token] === reading.ends[token - 1] && /^\d/.test(first);
    if (!touching || (decimal && /^\d+$/.test(reading.lower[token - 2]))) return decimal;
    return stopsShort(reading.lower[token - 2], first);
  }
  return before.endsWith('.') && stopsShort(before.slice(0, -1), first);
}

/** Whether a full stop behind `word` only shortens it, before a word that begins like `next`. */
function stopsShort(word: string, next: string): boolean {
  // "Rt. Hon.", but not the end of a sentence about RT
  return (
    TITLE_STOPS.has(word) ||
    (NUMBER_STOPS.has(word) && /^[\d#]/.test(next)) ||
    (word === 'rt' && next.startsWith('Hon'))
  );
}

/** A break that wink passed over: behind "5 p.m.", behind the answer "No.", behind a letter that is no initial ("got a B."). */
function missedBreak(text: string, reading: Reading, token: number, sentence: number): boolean {
  const { starts, ends, lower } = reading;
  const code = text.charCodeAt(starts[token]);
  if ((code >= SMALL_A && code <= SMALL_Z) || !isOpener(reading.forms[token])) return false;
  let stop = token - 1;
  while (stop > sentence && CLOSING_MARK.test(lower[stop])) stop--;
  const joined = lower[stop] !== '.';
  const at = joined ? stop : stop - 1;
  if (at < sentence || (joined ? !lower[at].endsWith('.') : ends[at] !== starts[stop])) return false;
  const word = joined ? lower[at].slice(0, -1) : lower[at];
  if (word === 'a.m' || word === 'p.m') return true;
  if (word === 'no') return at === sentence || (at === sentence + 1 && /^["“‘']$/.test(lower[sentence]));
  if (!/^[a-z]$/.test(word) || at === sentence) return false;
  return /^\p{Ll}/u.test(text.slice(starts[at - 1], ends[at - 1]));
}

/** Lays the sentences over the tokens. */
export function buildSentences(text: string, reading: Reading): Sentence[] {
  const starts = sentenceBoundaries(text, reading);
  return starts.map((firstToken, index) => {
    const endToken = starts[index + 1] ?? reading.count;
    reading.sentenceOf.fill(index, firstToken, endToken);
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
