import type { WordForm } from '../document/index.js';
import type { Clause } from './clause.js';
import { isBe, isHave, isModal } from './subject-words.js';

const isAuxiliary = (form: WordForm): boolean => isBe(form) || isHave(form);

/** Behind an opening comma, dash or bracket: the token after its closing twin; null where there is none near. */
export function skipParenthesis(clause: Clause, open: number, end: number): number | null {
  const { lower, forms, pos, tokenCount } = clause.document;
  const mark = lower[open];
  const close = mark === '(' ? ')' : mark;
  if (mark === ',' && /^in\w+ing$/.test(lower[open + 1] ?? '')) {
    // "including women and children have been killed": the closing comma is missing.
    for (let token = open + 2; token < end && token < open + 14; token++) {
      if (isAuxiliary(forms[token])) return token;
      if (lower[token] === ',') break;
    }
  }
  if (mark === ',') {
    // Only what can be an aside: "including ...", "most of them ...", "a father of two", "who ...", "aged 5"
    const next = lower[open + 1];
    const aside =
      /^(?:including|among|mostly|mainly|most|some|many|all|both|half|who|which|whose|aged|one|a|an|the|according|as|police|officials|he|she|they|\d+)$/.test(
        next ?? '',
      ) ||
      pos[open + 1] === 'NUM' ||
      pos[open + 1] === 'ADJ' ||
      pos[open + 1] === 'PROPN';
    let depth = 0;
    for (let token = open + 1; token < end && token < open + 40; token++) {
      if (lower[token] === '(') depth++;
      if (lower[token] === ')') depth--;
      if (lower[token] !== ',' || depth > 0) continue;
      if (aside ? resumes(clause, token + 1) : token + 1 < tokenCount && isAuxiliary(forms[token + 1]))
        return token + 1;
    }
    return null;
  }
  for (let token = open + 1; token < end && token < open + 45; token++) {
    if (lower[token] === close) return token + 1;
  }
  return null;
}

/** How far back an attribution between commas may begin. */
const ATTRIBUTION = 14;
const ATTRIBUTES =
  /^(?:according|said|says|reported|reports|say|officials|authorities|police|sources|data|estimates)$/;

/** "the evacuation of, according to the latest data, 17,631 people": the token before an attribution that ends at `end`, else `end`. */
export function beforeAttribution(clause: Clause, end: number): number {
  const { lower } = clause.document;
  const { firstToken } = clause.sentence;
  if (end - 3 < firstToken || lower[end - 1] !== ',') return end;
  let attributed = false;
  for (let token = end - 2; token > firstToken && token > end - ATTRIBUTION; token--) {
    if (lower[token] === ',') return attributed ? token : end;
    if (ATTRIBUTES.test(lower[token])) attributed = true;
  }
  return end;
}

/** Whether the main clause can go on at `token`: an auxiliary or an event word follows. */
function resumes(clause: Clause, from: number): boolean {
  let token = from;
  const { lower, forms, pos } = clause.document;
  for (let adverbs = 0; adverbs < 3 && /^(?:reportedly|also|all)$/.test(lower[token] ?? ''); adverbs++)
    token++;
  const word = lower[token];
  if (word === undefined) return false;
  if (isAuxiliary(forms[token]) || isModal(forms[token])) return true;
  return (
    pos[token] !== 'NUM' &&
    clause.triggers.at(token, ['transitive', 'intransitive', 'ergative', 'state'], 'people') !== null &&
    !word.endsWith('ing')
  );
}

/** The next item of a list of subjects ("a woman, two children and a man were killed"): where it ends. */
export function listItem(clause: Clause, from: number): number | null {
  const { document, countedAt, sentence } = clause;
  let token = from;
  if (document.lower[token] === 'and' || document.lower[token] === 'or') token++;
  const item = countedAt.get(token);
  if (item) {
    // Its own event right behind it makes it a clause of its own: "10 killed and 20 injured".
    return item.end;
  }
  const { pos, lower } = document;
  let moved = false;
  while (token < sentence.endToken && token < from + 8) {
    const tag = pos[token];
    if (lower[token] === "'s" || lower[token] === '-') {
      token++;
      continue;
    }
    if (
      tag !== 'DET' &&
      tag !== 'ADJ' &&
      tag !== 'NOUN' &&
      tag !== 'PROPN' &&
      tag !== 'NUM' &&
      tag !== 'PRON'
    )
      break;
    if (clause.triggers.at(token, ['state'], 'people')) return null;
    moved = true;
    token++;
  }
  return moved ? token : null;
}
