import { wordFact } from '../document/index.js';
import type { Modality } from '../schema/figure.js';
import { beforeAttribution } from './aside.js';
import { type Clause, type License, objectOf } from './clause.js';
import type { Counted } from './noun-phrase.js';
import type { Trigger } from './trigger-index.js';

const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'got']);
const SKIPPED =
  /^(?:"|“|”|'|‘|’|of|the|up|off|down|out|away|further|only|just|early|late|on|and|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|overnight|reportedly|apparently|instantly|some)$/;

const isSkipped = wordFact((_, lower) => SKIPPED.test(lower));

/**
 * The event whose object a counted phrase is, to its left: "killed ten people", "wounding nearly 30", "forcing ten families to flee"
 * is left to the subject rule. Null where the verb is passive ("were killed by two gunmen").
 */
export function objectLicense(clause: Clause, counted: Counted): License | null {
  const { document, sentence, triggers } = clause;
  const { lower, forms, pos } = document;
  const of = objectOf(counted);
  let end = beforeAttribution(clause, counted.first);
  for (let steps = 0; steps < 4 && end > sentence.firstToken; steps++) {
    const trigger = triggers.endingAt(end, ['transitive', 'ergative'], of);
    if (trigger) {
      if (isPassive(clause, trigger)) return null;
      if (
        trigger.word.kind === 'sheltered' &&
        counted.head >= 0 &&
        triggers.endingAt(counted.head + 1, ['people'], 'people')
      )
        return null;
      return license(clause, trigger);
    }
    const word = lower[end - 1];
    if (word === 'of' || word === 'and') break;
    if (!isSkipped(forms[end - 1]) && pos[end - 1] !== 'ADV') break;
    end--;
  }
  return null;
}

function license(clause: Clause, trigger: Trigger): License {
  const { lower } = clause.document;
  const first = firstOfChain(clause, trigger);
  let kind = trigger.word.kind;
  if (first !== trigger) {
    const joint = lower[first.end];
    const pair = new Set([first.word.kind, kind]);
    if (pair.has('killed') && pair.has('injured') && !first.word.weak && !trigger.word.weak)
      kind = 'killed_or_injured';
    else if (pair.has('killed') && joint === 'and') kind = 'killed';
    else if (pair.has('killed') && pair.has('missing')) kind = 'dead_or_missing';
    else if (pair.has('housing_destroyed')) kind = 'housing_destroyed';
    else if (joint === 'or') kind = first.word.kind;
  }
  const negated = deniedBefore(clause, first);
  return { kind, trigger, rule: 'object', modality: modalityBefore(clause, first), negated, part: false };
}

/** The first verb of "shot and killed", "killed or wounded". */
function firstOfChain(clause: Clause, trigger: Trigger): Trigger {
  const { lower, pos } = clause.document;
  let end = trigger.first;
  while (end > clause.sentence.firstToken && pos[end - 1] === 'ADV') end--;
  const conjunction = lower[end - 1];
  if (conjunction !== 'and' && conjunction !== 'or') return trigger;
  return clause.triggers.endingAt(end - 1, ['transitive', 'ergative'], trigger.word.of) ?? trigger;
}

/** Whether an auxiliary "be" before the participle makes it passive. */
export function isPassive(clause: Clause, trigger: Trigger, chained = 0): boolean {
  const { form } = trigger.word;
  if (form !== 'ed' && form !== 'part') return false;
  const { lower, pos } = clause.document;
  for (
    let token = trigger.first - 1;
    token >= clause.sentence.firstToken && token >= trigger.first - 5;
    token--
  ) {
    if (PASSIVE.has(lower[token])) return true;
    if (lower[token] === 'and' || lower[token] === 'or') {
      const before = clause.triggers.endingAt(token, ['transitive', 'ergative'], trigger.word.of);
      return before !== null && chained < 4 && isPassive(clause, before, chained + 1);
    }
    if (pos[token] !== 'ADV' && lower[token] !== 'not' && lower[token] !== "n't") return false;
  }
  return false;
}

function deniedBefore(clause: Clause, trigger: Trigger): boolean {
  const { lower } = clause.document;
  for (
    let token = trigger.first - 1;
    token >= clause.sentence.firstToken && token >= trigger.first - 3;
    token--
  ) {
    if (
      lower[token] === 'not' ||
      lower[token] === "n't" ||
      lower[token] === 'never' ||
      lower[token] === 'without'
    )
      return true;
  }
  return false;
}

const INTENDS =
  /^(?:decided|agreed|promised|pledged|plan|plans|planned|planning|threatened|threatening|vowed|intended|aimed|wants|want|hope|hopes|hoping|plotting|plotted|trying|tried|attempted|attempting)$/;

/** What a word before an active verb says of its event; null if it says nothing. */
const modalityBy = wordFact((_, lower): Modality | null => {
  if (/^(?:could|would|will)$/.test(lower)) return 'projected';
  if (/^(?:may|might)$/.test(lower)) return 'possible';
  if (/^(?:denied|denies|denying|deny)$/.test(lower)) return 'denied';
  if (lower === 'feared') return 'feared';
  if (/^(?:believed|thought)$/.test(lower)) return 'believed';
  if (INTENDS.test(lower)) return 'planned';
  return /^(?:reportedly|allegedly)$/.test(lower) ? 'reported' : null;
});

/** Modality of an active verb from the words before it: "could kill", "threatened to kill", "denied killing". */
export function modalityBefore(clause: Clause, trigger: Trigger): Modality {
  const { forms } = clause.document;
  const floor = Math.max(clause.sentence.firstToken, trigger.first - 4);
  for (let token = trigger.first - 1; token >= floor; token--) {
    const modality = modalityBy(forms[token]);
    if (modality !== null) return modality;
  }
  return 'asserted';
}
