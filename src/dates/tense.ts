import type { Document } from '../document/index.js';

/** Where a clause lies in time; null when no verb tells. */
export type Tense = 'past' | 'future' | 'present' | null;

const FUTURE_AUXILIARIES = new Set(["'ll", 'will', 'wo', 'shall', 'wont', "won't"]);
const FUTURE_WORDS = new Set([
  'due',
  'scheduled',
  'slated',
  'expected',
  'expects',
  'plans',
  'planned',
  'planning',
  'intends',
  'upcoming',
  'deadline',
  'until',
  'till',
]);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', "'d"]);
const CLAUSE_BREAKS = new Set([';', ':', '“', '"', '``', "''", 'who', 'which', 'that', 'after', 'before', 'when', 'while', 'but', 'because']);
const REACH = 18;

/**
 * Tense of the clause round a token: the nearest verb to the left, else the first one to the right. "will", "to" with a verb, and
 * words such as "due" and "scheduled" point to the future.
 */
export function tenseAt(document: Document, token: number): Tense {
  const sentence = document.sentences[document.sentenceOf[token]];
  const from = Math.max(sentence.firstToken, token - REACH);
  const to = Math.min(sentence.endToken, token + REACH);
  let distance = 0;
  for (let i = token - 1; i >= from; i--) {
    const tense = verbTense(document, i);
    if (tense !== null) return i > from ? strengthen(document, i, from, tense) : tense;
    if (CLAUSE_BREAKS.has(document.lower[i]) && distance++ > 0) break;
  }
  for (let i = token + 1; i < to; i++) {
    const tense = verbTense(document, i);
    if (tense !== null) return tense;
  }
  return null;
}

/** A past participle or bare verb behind "will" or "to" belongs to the future. */
function strengthen(document: Document, verb: number, from: number, tense: Tense): Tense {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const word = document.lower[i];
    if (FUTURE_AUXILIARIES.has(word)) return 'future';
    if (word === 'to' && document.pos[i] !== 'ADP') return 'future';
    if (FUTURE_WORDS.has(word)) return 'future';
    if (word === 'would') return 'future';
    const pos = document.pos[i];
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && pos !== 'VERB') break;
  }
  return tense;
}

function verbTense(document: Document, token: number): Tense {
  const word = document.lower[token];
  if (FUTURE_AUXILIARIES.has(word)) return 'future';
  if (FUTURE_WORDS.has(word)) return 'future';
  if (PAST_AUXILIARIES.has(word)) return 'past';
  const pos = document.pos[token];
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (word === 'would') return 'future';
  if (word.endsWith('ing')) return null;
  const lemma = document.lemmas[token];
  if (word.endsWith('ed')) return 'past';
  if (word !== lemma && word !== `${lemma}s` && word !== `${lemma}es` && !word.endsWith('ies')) {
    return pos === 'AUX' ? 'present' : 'past';
  }
  return 'present';
}
