import { type Document, wordTest } from '../../../document/index.js';
import type { NameSpan } from '../../name-span.js';
import { type RepairRule, spanOver } from '../repair.js';

const opens = wordTest((word) => word === '(' || word === '[');
const closes = wordTest((word) => word === ')' || word === ']');
/** "A.J.P.": initials that are spelled out before the bracket. */
const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "(Tom) Hale", "Tom [Hale]", "James Leander (Leo) Hale" are one name each, "(the champion Ada) Hale" are two. */
export const bracketedNames: RepairRule = {
  name: 'bracketed-names',
  reason: 'editors put into brackets what a speaker left out of a name',
  repair(document, spans) {
    if (!spans.some((span) => touchesBracket(document, span))) return spans;
    const balanced = spans.flatMap((span) => (span.type === 'person' ? balance(document, span) : [span]));
    const joined: NameSpan[] = [];
    for (const span of balanced) {
      const first = span.type === 'person' ? startOfBracketed(document, joined, span) : -1;
      if (first >= 0) {
        while (joined.length > 0 && joined[joined.length - 1].endToken > first) joined.pop();
        joined.push(spanOver(document, first, span.endToken, 'person', span.score));
      } else if (isSuppliedSurname(document, joined[joined.length - 1], span)) {
        const [{ firstToken }] = joined.splice(-1);
        joined.push(spanOver(document, firstToken, span.endToken + 1, 'person', span.score));
      } else joined.push(span);
    }
    return joined;
  },
};

function touchesBracket({ forms, tokenCount }: Document, { type, firstToken, endToken }: NameSpan): boolean {
  if (type !== 'person') return false;
  if (firstToken > 0 && closes(forms[firstToken - 1])) return true;
  if (endToken < tokenCount && closes(forms[endToken])) return true;
  for (let i = firstToken + 1; i < endToken - 1; i++) if (closes(forms[i])) return true;
  return false;
}

/** A name with one half of a pair of brackets takes in the other half beside it, or is parted at it. */
function balance(document: Document, span: NameSpan): NameSpan[] {
  const { forms } = document;
  const { firstToken, endToken, score } = span;
  if (endToken - firstToken < 3) return [span];
  let open = -1;
  for (let i = firstToken; i < endToken; i++) {
    if (opens(forms[i])) open = i;
    else if (closes(forms[i])) {
      if (open >= 0) open = -1;
      else if (i === endToken - 1 || i === firstToken) return [span];
      else if (firstToken > 0 && opens(forms[firstToken - 1]))
        return [spanOver(document, firstToken - 1, endToken, 'person', score)];
      else
        return [
          spanOver(document, firstToken, i, 'person', score),
          spanOver(document, i + 1, endToken, 'person', score),
        ];
    }
  }
  return open > firstToken && endToken < forms.length && closes(forms[endToken])
    ? [spanOver(document, firstToken, endToken + 1, 'person', score)]
    : [span];
}

/** First token of the name that ends with the surname `span` behind one word in brackets; -1 if none. */
function startOfBracketed(document: Document, before: readonly NameSpan[], span: NameSpan): number {
  const { forms, words, sentenceOf } = document;
  const { firstToken: surname, endToken } = span;
  const open = surname - 3;
  if (endToken - surname !== 1 || open < 0 || !closes(forms[surname - 1]) || !opens(forms[open])) return -1;
  if (sentenceOf[open] !== span.sentence) return -1;
  const [last, one] = [before.length - 1, before.length - 2];
  const inside = before[last]?.firstToken === surname - 2 ? before[last] : null;
  const name = inside === null ? before[last] : before[one];
  const isLed = name?.type === 'person' && name.endToken === open;
  if (inside?.type === 'person') return isLed ? name.firstToken : open;
  return isLed && INITIALS.test(words[surname - 2]) ? name.firstToken : -1;
}

/** "Tom [Hale]": a surname that the editor put in; round brackets hold other people's names, too. */
function isSuppliedSurname({ words }: Document, given: NameSpan | undefined, span: NameSpan): boolean {
  return (
    given?.type === 'person' &&
    span.type === 'person' &&
    given.endToken - given.firstToken === 1 &&
    given.endToken === span.firstToken - 1 &&
    words[given.endToken] === '[' &&
    words[span.endToken] === ']'
  );
}
