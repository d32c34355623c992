import type { Document } from '../document/index.js';
import { CLAUSE_BREAKS, type Tense, verbTense } from './verb-tense.js';

export type { Tense } from './verb-tense.js';

/** Words whose clause, in the present, stands at the time of the main clause: "will climb when the list is out on Monday". */
const TIME_CONJUNCTIONS = new Set(['when', 'if', 'after', 'before', 'once', 'until', 'unless', 'while']);
const REACH = 18;

/**
 * Tense of the clause round a token: the nearest verb to the left, else the first one to the right. "will", "expected to" and
 * words such as "due" and "scheduled" point to the future; a bare infinitive says nothing, the verb above it does.
 */
export function tenseAt(document: Document, token: number): Tense {
  const sentence = document.sentences[document.sentenceOf[token]];
  const from = Math.max(sentence.firstToken, token - REACH);
  const ahead = cueBefore(document, token, from);
  if (ahead) return ahead;
  if (isCommand(document, sentence.firstToken, token)) return 'future';
  const own = tenseBefore(document, token, from);
  if (own) return own;
  return tenseAfter(document, token, from, sentence.endToken);
}

/** Tense of the first verb on the right; an aside behind a fronted date ("In May, a week after the vote, ...") is passed over. */
function tenseAfter(document: Document, token: number, from: number, end: number): Tense {
  const aside = document.lower[token + 1] === ',' && token - from <= 2;
  let to = Math.min(end, token + REACH);
  for (let i = token + 1; i < to; i++) {
    if (CLAUSE_BREAKS.has(document.lower[i])) {
      if (!aside || (document.lower[i] !== 'after' && document.lower[i] !== 'before')) return null;
      while (i < to && document.lower[i] !== ',') i++;
      to = Math.min(end, i + REACH);
    }
    const tense = verbTense(document, i, from);
    if (tense !== null) return tense;
  }
  return null;
}

/** Tense of the nearest verb on the left, within the clause; null when it has none. */
function tenseBefore(document: Document, token: number, from: number): Tense {
  for (let i = token - 1; i >= from; i--) {
    if (CLAUSE_BREAKS.has(document.lower[i]) && i < token - 1) return isSince(document, i) ? 'past' : null;
    const tense = verbTense(document, i, from);
    if (tense === 'present') return mainClauseTense(document, i, from) ?? tense;
    if (tense !== null) return tense;
  }
  return null;
}

/** "since", "since shortly after": what follows lies behind. */
function isSince(document: Document, i: number): boolean {
  const { lower } = document;
  if (lower[i] === 'since') return true;
  return lower[i] === 'after' && (lower[i - 1] === 'since' || lower[i - 2] === 'since');
}

/** "will" of the main clause, where the verb stands in a clause of time that depends on it. */
function mainClauseTense(document: Document, verb: number, from: number): Tense {
  let i = verb - 1;
  while (i >= from && !TIME_CONJUNCTIONS.has(document.lower[i])) {
    if (CLAUSE_BREAKS.has(document.lower[i]) || document.pos[i] === 'PUNCT') return null;
    i--;
  }
  for (i--; i >= from; i--) {
    if (CLAUSE_BREAKS.has(document.lower[i])) return null;
    const tense = verbTense(document, i, from);
    if (tense !== null) return tense === 'future' ? tense : null;
  }
  return null;
}

/** Words that may stand before the verb of a command. */
const BEFORE_COMMAND = new Set([
  'please',
  'do',
  "n't",
  'not',
  'so',
  'and',
  'just',
  'then',
  "let's",
  'let',
  "'s",
]);

/** "Ask me again on Friday": the sentence, or the words behind its opening mark, begin with a bare verb, and no other verb follows. */
function isCommand(document: Document, first: number, token: number): boolean {
  let verb = first;
  while (verb < token && (document.pos[verb] === 'PUNCT' || BEFORE_COMMAND.has(document.lower[verb]))) verb++;
  if (verb >= token - 1 || token - verb > REACH) return false;
  if (document.pos[verb] !== 'VERB' || document.lower[verb] !== document.lemmas[verb]) return false;
  for (let i = verb + 1; i < token; i++) {
    const pos = document.pos[i];
    // "See what students accomplished in June": taken for an adjective
    if (pos === 'ADJ' && document.lower[i].endsWith('ed') && document.pos[i + 1] === 'ADP') return false;
    if (pos === 'VERB' || pos === 'AUX' || /^["”“]$/.test(document.lower[i])) return false;
  }
  return true;
}

/** "as early as Tuesday", "until Tuesday" behind a verb: ahead, whatever the verb's tense. */
function cueBefore(document: Document, head: number, from: number): Tense {
  let token = head;
  while (
    token - 1 > from &&
    /^(?:\d|[ap]\.?m|noon|midnight|e[sd]t|gmt|late|early|the|,$)/.test(document.lower[token - 1])
  )
    token--;
  const before = token > from ? document.lower[token - 1] : '';
  if (before === 'as' && token - 3 >= from && /^(?:early|soon|late)$/.test(document.lower[token - 2]))
    return 'future';
  if (before === 'until' || before === 'till' || before === 'til') return token - 1 > from ? 'future' : null;
  if (before === 'since') return 'past';
  if (BEGINNINGS.has(before)) return 'future';
  if (before === 'about' && (document.lower[token - 2] === 'how' || document.lower[token - 2] === 'what'))
    return 'future';
  return null;
}

/** Words before the day on which something is to begin. */
const BEGINNINGS = new Set(['effective', 'starting', 'beginning', 'commencing']);
