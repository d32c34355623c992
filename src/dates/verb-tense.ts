import type { Document } from '../document/index.js';

/** Where a clause lies in time; null when no verb tells. */
export type Tense = 'past' | 'future' | 'present' | null;

const FUTURE_AUXILIARIES = new Set(["'ll", 'will', 'wo', 'shall', 'wont', "won't"]);
/** Words that look ahead, whatever verb stands beside them. */
const FUTURE_WORDS = new Set([
  'due',
  'scheduled',
  'slated',
  'expected',
  'expects',
  'plans',
  'intends',
  'upcoming',
  'forthcoming',
]);
/** Verbs that look ahead with an object too: "planned a march on Saturday". */
const FUTURE_VERBS = new Set([
  'plan',
  'plans',
  'planned',
  'planning',
  'schedule',
  'schedules',
  'await',
  'awaits',
  'awaiting',
]);
/** Verbs whose past looks like their present; news tells with them what has happened ("a record set on Aug. 6"). */
const UNCHANGED_VERBS = new Set([
  'set',
  'hit',
  'cut',
  'put',
  'shut',
  'quit',
  'cost',
  'hurt',
  'split',
  'spread',
  'burst',
  'cast',
  'shed',
  'beat',
  'led',
  'read',
]);
/** Verbs that tell in the present what a timetable says: "the trial opens on Monday". */
const TIMETABLE_VERBS = new Set([
  'start',
  'starts',
  'begin',
  'begins',
  'open',
  'opens',
  'end',
  'ends',
  'resume',
  'resumes',
  'expire',
  'expires',
  'runs',
  'arrive',
  'arrives',
  'meet',
  'meets',
  'leaves',
  'returns',
  'travels',
  'visits',
  'hosts',
  'votes',
  'convenes',
  'reconvenes',
  'faces',
  'goes',
  'heads',
]);
/** Words that look ahead when "for" a date follows: "planned for", "set for". */
const FUTURE_BEFORE_FOR = new Set(['planned', 'set', 'scheduled', 'called', 'slated', 'postponed']);
/** Words before "to" and a verb that make it the future: "set to open", "agreed to meet". */
const FUTURE_GOVERNORS = new Set([
  'set',
  'going',
  'about',
  'likely',
  'unlikely',
  'ready',
  'hopes',
  'hope',
  'wants',
  'want',
  'is',
  'are',
  "'s",
  "'re",
  'plan',
  'planning',
  'hoping',
  'vowed',
  'promised',
  'due',
  'scheduled',
  'slated',
  'expected',
  'expects',
  'plans',
  'planned',
  'intends',
  'intend',
  'agreed',
  'prepares',
  'preparing',
  'poised',
  'need',
  'needs',
  'have',
  'has',
  'deadline',
  'invited',
  'expect',
  'postponed',
  'bound',
]);
/** Those of them that look ahead only in the perfect: "has decided to admit them in March". */
const DECISIONS = new Set(['decided', 'chosen', 'resolved']);
/** Modals that leave open what is still to come: "could make landfall at the weekend"; with "have" they look back. */
const MODALS = new Set(['could', 'may', 'might', 'can', 'should', 'must']);
const PAST_AUXILIARIES = new Set(['was', 'were', 'had', 'did', "'d"]);
/** Words behind which another clause begins. */
export const CLAUSE_BREAKS: ReadonlySet<string> = new Set([
  ';',
  ':',
  'who',
  'which',
  'after',
  'before',
  'when',
  'while',
  'but',
  'because',
  'since',
]);

/** What a single verb, with what stands before it in its group, says of its time; null for words that say nothing. */
export function verbTense(document: Document, token: number, from: number): Tense {
  const word = document.lower[token];
  if (FUTURE_AUXILIARIES.has(word)) return 'future';
  if (FUTURE_WORDS.has(word)) return wasPlanned(document, token) ? 'past' : 'future';
  if (FUTURE_BEFORE_FOR.has(word) && document.lower[token + 1] === 'for') return 'future';
  const pos = document.pos[token];
  if (pos !== 'VERB' && pos !== 'AUX') return null;
  if (FUTURE_VERBS.has(word)) return 'future';
  const governed = governor(document, token, from);
  if (governed !== null) return governed === 'skip' ? null : governed;
  if (TIMETABLE_VERBS.has(word)) return 'future';
  if (PAST_AUXILIARIES.has(word)) return 'past';
  if (word.endsWith('ing')) return isPlan(document, token, from) ? 'future' : null;
  if (UNCHANGED_VERBS.has(word)) return 'past';
  if (isAttributive(document, token)) return null;
  const lemma = document.lemmas[token];
  if (word.endsWith('ed') || (word !== lemma && !word.endsWith('s')))
    return pos === 'AUX' || isPresentPassive(document, token) ? 'present' : 'past';
  return 'present';
}

/** Verbs of coming and going, whose progressive tells a plan: "is leaving on Sunday". */
const PLANNED_MOVES = new Set([
  'arriving',
  'coming',
  'departing',
  'flying',
  'going',
  'heading',
  'hosting',
  'leaving',
  'meeting',
  'opening',
  'reopening',
  'returning',
  'starting',
  'visiting',
]);

/** "is leaving", or "Flying out" at the head of the sentence; "leaving three dead" is none. */
function isPlan(document: Document, token: number, from: number): boolean {
  const { lower } = document;
  if (!PLANNED_MOVES.has(lower[token])) return false;
  if (token === from || (token === from + 1 && lower[from].startsWith('@'))) return true;
  const before = /^(?:not|n't|also|now|only)$/.test(lower[token - 1]) ? lower[token - 2] : lower[token - 1];
  return /^(?:is|are|am|'s|'re|'m)$/.test(before ?? '');
}

/** "the newly launched classes": a participle behind an article and an adverb tells no tense. */
function isAttributive(document: Document, participle: number): boolean {
  return (
    /^(?:newly|recently|freshly)$/.test(document.lower[participle - 1] ?? '') &&
    /^(?:the|a|an|its|their|his|her|our|my)$/.test(document.lower[participle - 2] ?? '')
  );
}

/** "the list is published on Monday" */
function isPresentPassive(document: Document, participle: number): boolean {
  return /^(?:is|are|'re)$/.test(document.lower[participle - 1] ?? '');
}

/** "could have left", "could not leave": no prospect. */
function looksBack(document: Document, modal: number, verb: number): boolean {
  for (let i = modal + 1; i <= verb; i++) {
    const word = document.lower[i];
    if (word === 'have' || word === 'not' || word === "n't") return true;
  }
  return false;
}

/** "Neither he nor his wife could be reached on Wednesday", "no one could say". */
function isDenied(document: Document, modal: number, from: number): boolean {
  if (document.lower[modal] !== 'could') return false;
  for (let i = modal - 1; i >= from; i--) {
    if (/^(?:neither|nor|no|none|nobody|nothing|never)$/.test(document.lower[i])) return true;
    if (CLAUSE_BREAKS.has(document.lower[i])) return false;
  }
  return false;
}

/** What stands before a verb in its own group: "will", "would" or "to" with what governs it; "skip" for a plain infinitive. */
function governor(document: Document, verb: number, from: number): Tense | 'skip' {
  for (let i = verb - 1; i >= Math.max(from, verb - 4); i--) {
    const word = document.lower[i];
    if (FUTURE_AUXILIARIES.has(word) || word === 'would') return 'future';
    if (MODALS.has(word))
      return looksBack(document, i, verb) || isDenied(document, i, from) ? null : 'future';
    if (word === 'to' && document.lower[i + 1] === 'be' && i + 2 <= verb) return 'future';
    if (word === 'to') {
      if (
        i > from &&
        DECISIONS.has(document.lower[i - 1]) &&
        /^(?:has|have|'ve)$/.test(document.lower[i - 2])
      )
        return 'future';
      if (i <= from || !FUTURE_GOVERNORS.has(document.lower[i - 1])) return 'skip';
      return wasPlanned(document, i - 1) ? 'past' : 'future';
    }
    const pos = document.pos[i];
    if (pos !== 'AUX' && pos !== 'ADV' && pos !== 'PART' && pos !== 'VERB') return null;
    if (PAST_AUXILIARIES.has(word)) return 'past';
  }
  return null;
}

/** "had been due to expire on Friday": it has. */
function wasPlanned(document: Document, token: number): boolean {
  return document.lower[token - 1] === 'been' && /^(?:had|'d)$/.test(document.lower[token - 2] ?? '');
}
