import { type Document, wordTest } from '../document/index.js';
import { remembered } from '../lexicon/remembered.js';
import { oddReportingForm, reportingClass } from '../lexicon/reporting-verbs.js';

/** What a phrase is in its clause, as far as the words around it tell; a higher number is likelier to be spoken of next. */
export const Role = { possessor: 0, oblique: 1, object: 2, other: 3, subject: 4, reporter: 5 } as const;
export type Role = (typeof Role)[keyof typeof Role];

/** Tokens between a subject and its verb that are stepped over, in all. */
const APPOSITIVE_REACH = 30;
const CLOSING: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['—', '—'],
  ['–', '–'],
]);
const opensAside = wordTest((_, lower) => CLOSING.has(lower));

/** The role of the phrase of tokens [first, end): by the verb behind it, past appositions and days, or the word before it. */
export function roleOf(document: Document, first: number, end: number): Role {
  const { lower, pos, sentences, sentenceOf } = document;
  const { firstToken, endToken } = sentences[sentenceOf[first]];
  if (end < endToken && (lower[end] === "'s" || lower[end] === '’s' || isBareApostrophe(document, end)))
    return Role.possessor;
  const before = first > firstToken ? first - 1 : -1;
  if (before >= 0 && lower[before] === 'to' && lower[before - 1] === 'according') return Role.reporter;
  if (before >= 0 && pos[before] === 'ADP') return Role.oblique;
  const verb = verbBehind(document, end, endToken);
  if (verb >= 0) return reports(document, verb) ? Role.reporter : Role.subject;
  if (before < 0) return Role.other;
  if (reports(document, before) && isReportClause(document, before, firstToken, end)) return Role.reporter;
  return pos[before] === 'VERB' ? Role.object : Role.other;
}

/** The verb of which a phrase that ends before `end` is the subject; -1 if there is none. */
export function verbBehind(document: Document, end: number, limit: number): number {
  const { forms, lower, pos } = document;
  let at = end;
  const closing = at < limit && opensAside(forms[at]) ? CLOSING.get(lower[at])! : null;
  if (closing !== null) {
    const reach = Math.min(limit, at + APPOSITIVE_REACH);
    let close = at + 1;
    while (close < reach && lower[close] !== closing) close++;
    if (close < reach) at = close + 1;
    else return -1;
    // "Ann Lee, 34, a doctor, said": one apposition behind another.
    if (closing === ',' && lower[at] !== 'who' && close - end <= 3) {
      let next = at;
      while (next < reach && lower[next] !== ',') next++;
      if (next < reach && isVerb(document, next + 1) && !isVerb(document, at)) at = next + 1;
    }
  }
  for (let steps = 0; steps < 5 && at < limit; steps++, at++) {
    if (isVerb(document, at)) return at;
    const light =
      pos[at] === 'ADV' ||
      (pos[at] === 'ADP' && at + 1 < forms.length && isDay(forms[at + 1])) ||
      (pos[at] === 'PRON' && lower[at] === 'who') ||
      isDay(forms[at]);
    if (!light) return -1;
  }
  return -1;
}

function isVerb({ pos, forms }: Document, token: number): boolean {
  if (token >= forms.length) return false;
  return pos[token] === 'VERB' || pos[token] === 'AUX' || oddReportingForm(forms[token]) !== null;
}

const isDay = wordTest((_, lower) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/.test(lower),
);

function isBareApostrophe({ words, starts, ends }: Document, token: number): boolean {
  return (words[token] === "'" || words[token] === '’') && starts[token] === ends[token - 1];
}

/** Whether the token is a form of a verb that reports speech. */
export function reports({ forms, lemmas, pos }: Document, token: number): boolean {
  const lemma = oddReportingForm(forms[token]) ?? (pos[token] === 'VERB' ? lemmas[token] : null);
  return lemma !== null && reportsSpeech(lemma);
}

const reportsSpeech = remembered(5_000, (lemma) => {
  const group = reportingClass(lemma);
  return group !== null && group !== 'weak' && group !== 'call';
});

/** "…, said Ann Lee": a verb behind a comma or a closing mark, with its subject behind it. */
function isReportClause({ lower, pos }: Document, verb: number, floor: number, end: number): boolean {
  if (verb === floor) return true;
  const before = lower[verb - 1];
  if (pos[verb - 1] === 'PUNCT') return before !== '-' && before !== '(';
  return /^[,.;]?$/.test(lower[end] ?? '') && lower[verb] === 'said';
}
