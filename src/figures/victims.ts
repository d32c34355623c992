import type { FigureKind } from '../schema/figure.js';
import type { Clause, License } from './clause.js';
import type { Draft } from './draft.js';
import type { Licensed } from './inclusion.js';
import type { Counted } from './noun-phrase.js';
import type { TriggerWord } from './triggers.js';

const NAMES = /^(?:include[sd]?|are|were|was)$/;
/** Victims beside those whom the article counts first. */
const OTHERS = /^(?:surviving|other|remaining|injured|wounded|hospitali[sz]ed|previous|earlier|past)$/;
const BETWEEN = /^(?:and|,|at|least|also|the)$/;
/** How many tokens lie between two members of one list: "two sisters in their 60s and a boy". */
const REACH = 8;

const word = (kind: FigureKind): TriggerWord => ({
  words: ['victims'],
  kind,
  role: 'people',
  form: 'other',
  of: 'people',
  weak: false,
});

/** Who the victims are that the article speaks of: its dead, else its injured; null where it has counted none so far. */
export function victimsKind(drafts: readonly Draft[]): FigureKind | null {
  let injured = false;
  for (const { kind, scope, negated } of drafts) {
    if (negated || scope === 'background' || scope === 'rate') continue;
    if (kind === 'killed') return kind;
    if (kind === 'injured') injured = true;
  }
  return injured ? 'injured' : null;
}

/** "The victims included two sisters and a boy": parts of the dead, or of the injured, that the article has counted. */
export function victimsLicense(clause: Clause, counted: Counted, last: Licensed | null): License | null {
  const { lower, pos } = clause.document;
  const before = counted.first - 1;
  if (counted.head < 0) return null;
  if (last?.license.rule === 'victims') {
    if (before - last.counted.end > REACH || (lower[before] !== 'and' && lower[before] !== ',')) return null;
    for (let token = last.counted.end; token < before; token++) if (pos[token] === 'VERB') return null;
    return { ...last.license };
  }
  let verb = before;
  while (verb > clause.sentence.firstToken && BETWEEN.test(lower[verb])) verb--;
  if (!NAMES.test(lower[verb]) || lower[verb - 1] !== 'victims' || verb <= clause.sentence.firstToken)
    return null;
  if (OTHERS.test(lower[verb - 2] ?? '') || OTHERS.test(lower[verb - 3] ?? '')) return null;
  const kind = clause.victims();
  if (kind === null) return null;
  const trigger = { first: verb - 1, end: verb, word: word(kind) };
  return { kind, trigger, rule: 'victims', modality: 'asserted', negated: false, part: true };
}
