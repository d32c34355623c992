import type { Document } from '../../document/index.js';
import { verbClassOf, verbLemma } from '../cue-links.js';

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that take a statement without "that": "said the road was shut". */
const BARE: ReadonlySet<string> = lemmas(
  `say add tell announce claim warn argue insist note report admit confirm estimate predict allege acknowledge state complain
  promise vow swear reply maintain assert suggest assure inform concede contend write tweet explain`,
);
/** More verbs that may stand behind or inside what was said: ", she recalled". */
const BEHIND: ReadonlySet<string> = lemmas(
  'recall remark observe conclude stress emphasise emphasize recount joke quip disclose reveal testify continue',
);
/** Verbs that report speech only with "that" behind them. */
const WITH_THAT: ReadonlySet<string> = lemmas('mention propose demand recommend disclose');
/** Things that are no words do these as well ("the delay suggests that"); a source must be a person, a body or a text. */
const FINDING: ReadonlySet<string> = lemmas(
  'find show suggest indicate imply hint signal reveal confirm mean',
);
/** Of the verbs of writing, those that take a statement. */
const WRITING: ReadonlySet<string> = lemmas('write tweet post email');
/** Verbs that report a question. */
const ASKING: ReadonlySet<string> = lemmas('ask wonder question inquire enquire');
/** Verbs that report a promise by "to" and a verb. */
const PLEDGING: ReadonlySet<string> = lemmas('promise vow pledge threaten swear');
/** Verbs that report a command: object, then "to" and a verb. */
const COMMANDING: ReadonlySet<string> = lemmas('tell urge order warn advise ask beg instruct');
/** Verbs whose object is the hearer. */
const TELLING: ReadonlySet<string> = lemmas(
  'tell assure inform remind warn ask advise urge order beg instruct promise',
);

/** What a verb can report with, by its lemma. */
export interface Reporting {
  readonly lemma: string;
  readonly bare: boolean;
  readonly that: boolean;
  /** Only if the source is one that has words: "the survey found that", not "the delay suggests that". */
  readonly finding: boolean;
  readonly asking: boolean;
  readonly pledging: boolean;
  readonly commanding: boolean;
  readonly telling: boolean;
  /** May stand behind or inside what was said: ", officials said". */
  readonly behind: boolean;
}

const LISTED: ReadonlySet<string> = new Set([
  ...BARE,
  ...BEHIND,
  ...WITH_THAT,
  ...FINDING,
  ...ASKING,
  ...PLEDGING,
  ...COMMANDING,
]);
/** One entry for each reporting verb that was met. */
const REPORTING = new Map<string, Reporting | null>();

/** How the verb at `token` reports speech; null for any other word. Thought ("believed", "hoped") is no speech. */
export function reportingAt(document: Document, token: number): Reporting | null {
  const lemma = verbLemma(document, token);
  if (lemma === null || (verbClassOf(lemma) === 'other' && !LISTED.has(lemma))) return null;
  let entry = REPORTING.get(lemma);
  if (entry === undefined) {
    entry = entryFor(lemma);
    REPORTING.set(lemma, entry);
  }
  return entry;
}

function entryFor(lemma: string): Reporting | null {
  const kind = verbClassOf(lemma);
  const speaks = kind === 'say' || kind === 'tell' || kind === 'report' || WRITING.has(lemma);
  const entry = {
    lemma,
    bare: BARE.has(lemma),
    that: speaks || WITH_THAT.has(lemma) || FINDING.has(lemma),
    finding: FINDING.has(lemma),
    asking: ASKING.has(lemma),
    pledging: PLEDGING.has(lemma),
    commanding: COMMANDING.has(lemma),
    telling: TELLING.has(lemma),
    behind: BARE.has(lemma) || BEHIND.has(lemma),
  };
  return entry.that || entry.pledging || entry.asking || entry.commanding ? entry : null;
}

const MODAL: ReadonlySet<string> = lemmas('will would can could may might must should shall wo ca');
const NEGATION: ReadonlySet<string> = lemmas("not n't n’t never neither nor hardly without");

/**
 * Whether the verb states that something was said: not negated ("did not say"), no infinitive ("declined to say"), no wish or
 * future ("would say"), and no passive, whose subject is the hearer ("was told").
 */
export function isAsserted({ pos, lower, lemmas: lemmaOf, words }: Document, verb: number): boolean {
  let passive = false;
  for (let token = verb - 1; token >= 0 && verb - token < 6; token--) {
    const tag = pos[token];
    const word = lower[token];
    if (NEGATION.has(word)) return false;
    if (word === 'to' || MODAL.has(word)) return false;
    if (tag === 'AUX') {
      if (lemmaOf[token] === 'do') return false;
      if (lemmaOf[token] === 'be' && !lower[verb].endsWith('ing')) passive = true;
      continue;
    }
    if (tag !== 'ADV' && tag !== 'PART') break;
    if (words[token] === ',') break;
  }
  return !passive;
}

/** A participle: "saying", "adding". */
export function isParticiple({ lower }: Document, verb: number): boolean {
  return lower[verb].endsWith('ing');
}
