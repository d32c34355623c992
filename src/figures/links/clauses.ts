import { type Document, type Sentence, wordFact } from '../../document/index.js';

/** Part of a sentence with a finite verb of its own; token indexes, half-open. */
export interface ClauseSpan {
  readonly first: number;
  readonly end: number;
  /** Opened by "when", "after", "as": it says more of what stands before it, which says nothing of it. */
  readonly subordinate: boolean;
  /** The word that opens it, in lower case. */
  readonly opener: string;
}

const COORDINATORS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'or',
]);
const SUBORDINATORS: ReadonlySet<string> = new Set([
  'when',
  'after',
  'as',
  'since',
  'because',
  'before',
  'until',
]);
/** Participles behind a comma that tell a result apart from what was told before: "bringing the toll to six". */
const RESULTS: ReadonlySet<string> = new Set(['bringing', 'raising', 'taking', 'pushing', 'lifting']);
/** Whether a clause can begin at a word, or behind it. */
const mayCut = wordFact(
  (_, lower) =>
    /^(?:[;–—,]|--|from)$/.test(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    RESULTS.has(lower),
);
/** How far behind a conjunction the verb of its clause may stand. */
const VERB_REACH = 14;

/**
 * The clauses of a sentence: cut at semicolons, at "and" or "but" with a subject and a verb of their own, at subordinating
 * conjunctions, before a part (", twelve of them in Lusaka"), and before a number that an earlier one is measured by ("up from 31 on Friday").
 */
export function clausesOf(document: Document, { firstToken, endToken }: Sentence): ClauseSpan[] {
  const { lower, forms } = document;
  const clauses: ClauseSpan[] = [];
  let first = firstToken;
  let subordinate = false;
  const cut = (at: number, next: boolean): void => {
    if (at > first) clauses.push({ first, end: at, subordinate, opener: lower[first] });
    first = at;
    subordinate = next;
  };
  for (let token = firstToken + 1; token < endToken; token++) {
    if (!mayCut(forms[token])) continue;
    const word = lower[token];
    if (word === ';' || word === '–' || word === '—' || word === '--') cut(token, false);
    else if (word === ',' && countsPart(lower, token + 1)) cut(token, false);
    else if (COORDINATORS.has(word)) {
      if (hasOwnVerb(document, token + 1, endToken, false)) cut(token, false);
    } else if (SUBORDINATORS.has(word)) {
      if (hasOwnVerb(document, token + 1, endToken, true)) cut(token, true);
    } else if (RESULTS.has(word)) cut(token, false);
    else if (
      word === 'from' &&
      /^\d/.test(lower[token + 1] ?? '') &&
      /^(?:up|down|,)$/.test(lower[token - 1])
    )
      cut(token, false);
  }
  if (first < endToken) clauses.push({ first, end: endToken, subordinate, opener: lower[first] });
  return clauses;
}

/** ", twelve of them in Lusaka". */
function countsPart(lower: readonly string[], token: number): boolean {
  return lower[token + 1] === 'of' && /^(?:them|whom|which|those)$/.test(lower[token + 2] ?? '');
}

/**
 * Whether a subject and a finite verb follow a conjunction: "and seven fishermen are missing", not "and wounding 30"; with `aside` also
 * "after the bodies of 18 people, thought to be migrants, were found".
 */
function hasOwnVerb({ lower, pos }: Document, from: number, end: number, aside: boolean): boolean {
  let subject = false;
  for (let token = from; token < end && token < from + VERB_REACH; token++) {
    const tag = pos[token];
    const word = lower[token];
    if (word === ';' || (word === ',' && !(aside && subject))) return false;
    if (tag === 'AUX') return subject;
    if (tag === 'VERB') {
      if (!subject) return false;
      if (word.endsWith('ing')) continue;
      // "and 12 injured in the crash" shares the auxiliary of what stands before it; "and 12 died" does not.
      return !/^(?:injured|wounded|hurt|killed|displaced|damaged|destroyed|evacuated|rescued|missing|trapped)$/.test(
        word,
      );
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM') subject = true;
  }
  return false;
}

/** The parts of a sentence from ", including" to the next comma. */
export function asidesOf(
  { lower }: Document,
  { firstToken, endToken }: Sentence,
): { first: number; end: number }[] {
  const asides: { first: number; end: number }[] = [];
  for (let token = firstToken + 1; token < endToken; token++) {
    if (lower[token] !== 'including' || lower[token - 1] !== ',') continue;
    let end = token + 1;
    while (end < endToken && lower[end] !== ',' && lower[end] !== ';') end++;
    asides.push({ first: token, end });
    token = end;
  }
  return asides;
}
