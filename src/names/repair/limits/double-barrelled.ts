import { type Document, wordTest } from '../../../document/index.js';
import { isHonorific, isOffice } from '../../../lexicon/titles.js';
import type { NameSpan } from '../../name-span.js';
import { isCapitalised } from '../../shape.js';
import { isGivenName } from '../../word-classes.js';
import { CUE } from '../../word-cues.js';
import { type RepairRule, spanOver } from '../repair.js';

const isGiven = wordTest((word, lower) => isCapitalised(word) && isGivenName(lower));

/**
 * "Ada Hale|-|Moss", "Jean|-|Luc Moss" are one person each, and from then on so is "Hale-Moss"; "the Hale-Moss meeting" without such a
 * full name is of two, and "Ada Hale-Ben Moss" as well.
 */
export const doubleBarrelled: RepairRule = {
  name: 'double-barrelled',
  reason: 'the tokeniser splits at the hyphen, which joins names as often as it parts people',
  repair(document, spans, { cues, repairable }) {
    if (!repairable.some((token) => (cues[token] & CUE.hyphen) !== 0)) return spans;
    const joined = joinPairs(document, spans, joinsFullName);
    const surnames = new Set<string>();
    for (const span of joined) if (span.type === 'person') addSurname(document, span, surnames);
    return joinPairs(
      document,
      joined,
      (_, left, right) =>
        surnames.has(surnameOf(document, left.firstToken)) || isTitled(document, left, right),
    );
  },
};

type Pairing = (document: Document, left: NameSpan, right: NameSpan) => boolean;

function joinPairs(document: Document, spans: readonly NameSpan[], belong: Pairing): readonly NameSpan[] {
  let joined: NameSpan[] | null = null;
  for (let i = 0; i < spans.length; i++) {
    const right = spans[i];
    const left = joined === null ? spans[i - 1] : joined[joined.length - 1];
    if (left !== undefined && areTied(document, left, right) && belong(document, left, right)) {
      joined ??= spans.slice(0, i);
      joined.pop();
      joined.push(spanOver(document, left.firstToken, right.endToken, 'person', left.score));
    } else joined?.push(right);
  }
  return joined ?? spans;
}

/** Whether two people stand in one sentence with a hyphen between them. */
function areTied({ words }: Document, left: NameSpan, right: NameSpan): boolean {
  return (
    left.type === 'person' &&
    right.type === 'person' &&
    right.firstToken === left.endToken + 1 &&
    words[left.endToken] === '-' &&
    left.sentence === right.sentence
  );
}

/** A full name and one more surname, or a given name and a full name that begins with another. */
function joinsFullName({ forms }: Document, left: NameSpan, right: NameSpan): boolean {
  const long = left.endToken - left.firstToken > 1;
  const longer = right.endToken - right.firstToken > 1;
  if (long === longer) return false;
  return long || (isGiven(forms[left.firstToken]) && isGiven(forms[right.firstToken]));
}

/** "Ms Hale-Moss": one word each, behind a title. */
function isTitled({ forms }: Document, left: NameSpan, right: NameSpan): boolean {
  if (left.firstToken === 0 || right.endToken - left.firstToken !== 3) return false;
  const before = forms[left.firstToken - 1];
  return isHonorific(before) || isOffice(before);
}

/** The last two words of a full name with a hyphen between them. */
function addSurname(document: Document, { firstToken, endToken }: NameSpan, surnames: Set<string>): void {
  if (endToken - firstToken > 3 && document.words[endToken - 2] === '-')
    surnames.add(surnameOf(document, endToken - 3));
}

function surnameOf({ words }: Document, token: number): string {
  return `${words[token]}-${words[token + 2]}`;
}
