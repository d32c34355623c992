import { type Document, wordTest } from '../../../document/index.js';
import { placeRank } from '../../../gazetteer/index.js';
import { type NameSpan, type NameType, retyped } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import type { RepairRule } from '../repair.js';

const opens = wordTest((word) => word === '(');
/** What only the long names of states and lands end in, which act in sentences like bodies. */
const STATE = /\s(?:Republic|Kingdom|Emirates|States|Territory|Territories|Islands)$/;
/** A short form has no dots and no digits alone: "MAR", "Canatur", "OCHA-2". */
const isShort = wordTest((word) => /^\p{Lu}[\p{L}&]{1,9}$/u.test(word));

/**
 * "Ministry of Rivers (MAR)", "MAR (Ministry of Rivers)": the short form is of the type of the long one wherever it stands (Schwartz and
 * Hearst 2003). Where a body's name is given in translation, the letters need not agree: "the National Chamber of Tourism (Canatur)".
 */
export const shortForms: RepairRule = {
  name: 'short-forms',
  reason: 'initials look like a person or a place until the article says what they stand for',
  repair(document, spans) {
    let types: Map<string, NameType> | null = null;
    for (let i = 0; i < spans.length; i++) {
      const { firstToken, endToken, text } = spans[i];
      if (endToken - firstToken !== 1 || !isShort(document.forms[firstToken])) continue;
      const type =
        firstToken > 0 && opens(document.forms[firstToken - 1])
          ? typeOfLongBefore(document, spans[i], spans[i - 1])
          : endToken < document.tokenCount && opens(document.forms[endToken])
            ? typeOfLongBehind(document, spans[i], spans[i + 1])
            : null;
      if (type === null) continue;
      types ??= new Map();
      if (!types.has(text)) types.set(text, type);
    }
    if (types === null) return spans;
    const defined = types;
    return spans.map((span) => {
      const type = defined.get(span.text);
      return type === undefined || type === span.type || !mayChange(span.type) ? span : retyped(span, type);
    });
  },
};

function mayChange(type: NameType): boolean {
  return type === 'person' || type === 'place' || type === 'other';
}

function typeOfLongBefore(
  document: Document,
  short: NameSpan,
  before: NameSpan | undefined,
): NameType | null {
  if (!/^[),;]$/.test(document.words[short.endToken] ?? '')) return null;
  const end = short.firstToken - 1;
  const touches = before !== undefined && before.endToken === end && before.sentence === short.sentence;
  if (touches && STATE.test(before.text)) return null;
  if (touches && before.endToken - before.firstToken > 1) {
    if (before.type !== 'person' && spells(short.text, before.text)) return before.type;
    // A town may stand behind its branch: "the University of Lakeland (Nairobi)".
    return before.type === 'organization' &&
      before.endToken - before.firstToken > 2 &&
      placeRank(short.text) === 0
      ? 'organization'
      : null;
  }
  return longPhraseBefore(document, short, end) ? 'organization' : null;
}

/** Whether the words up to `end` spell the short form and begin with a capital: "the Free Zone at Lakeland". */
function longPhraseBefore(document: Document, short: NameSpan, end: number): boolean {
  const { firstToken } = document.sentences[short.sentence];
  const floor = Math.max(firstToken, end - Math.min(short.text.length + 5, 2 * short.text.length));
  for (let first = end - 2; first >= floor; first--) {
    const word = document.words[first];
    if (!/^[\p{L}\d&'’-]/u.test(word)) return false;
    if (spells(short.text, document.text.slice(document.starts[first], document.ends[end - 1])))
      return isCapitalised(word);
  }
  return false;
}

function typeOfLongBehind(
  document: Document,
  short: NameSpan,
  behind: NameSpan | undefined,
): NameType | null {
  if (
    behind === undefined ||
    behind.firstToken !== short.endToken + 1 ||
    behind.endToken - behind.firstToken < 2
  )
    return null;
  return behind.type !== 'person' &&
    document.words[behind.endToken] === ')' &&
    spells(short.text, behind.text)
    ? behind.type
    : null;
}

/** Whether the letters of the short form stand in the long one in their order, the first at the head of its first word. */
function spells(short: string, long: string): boolean {
  if (long[0].toLowerCase() !== short[0].toLowerCase()) return false;
  const letters = short.toLowerCase();
  const folded = long.toLowerCase();
  let at = 0;
  for (let i = 1; i < letters.length; i++) {
    at = folded.indexOf(letters[i], at + 1);
    if (at < 0) return false;
  }
  return true;
}
