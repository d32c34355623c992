import type { Clause } from './clause.js';
import type { Trigger } from './trigger-index.js';

export type Verdict = 'victim' | 'agent' | 'skip';

export interface State {
  readonly be: boolean;
  readonly have: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly preposition: boolean;
  readonly support: boolean;
  readonly among: boolean;
}

/** Whether the subject suffers the event or does it, from what stood between them. */
export function roleOf(clause: Clause, trigger: Trigger, state: State): Verdict {
  const { role, form } = trigger.word;
  if (trigger.word.kind === 'evacuated' && leavesHome(clause, trigger)) return 'victim';
  if (state.among) return 'victim';
  if (role === 'instance') return state.support ? 'victim' : 'skip';
  if (role === 'state' || role === 'people') {
    if (role === 'state' && trigger.word.words[0] === 'hostage' && !state.be && !state.have) return 'skip';
    return !state.preposition || state.be || trigger.word.words.length > 1 ? 'victim' : 'skip';
  }
  if (role === 'intransitive') {
    if (form === 'ing') return state.be || !state.preposition ? 'victim' : 'skip';
    if (form === 'base' || form === 's')
      return state.infinitive || state.modal || !state.preposition ? 'victim' : 'skip';
    return 'victim';
  }
  // transitive and ergative
  if (form === 'ing') {
    if (state.be && clause.document.lower[trigger.first - 1] === 'being') return 'victim';
    if (role === 'ergative' && (state.be || !state.preposition))
      return objectFollows(clause, trigger) ? 'agent' : 'victim';
    return 'agent';
  }
  if (form === 'base' || form === 's') {
    if (state.be && state.infinitive && clause.document.lower[trigger.first - 1] === 'be') return 'victim';
    if (role === 'ergative' && (state.infinitive || state.modal))
      return objectFollows(clause, trigger) ? 'agent' : 'victim';
    return 'agent';
  }
  if (state.be) return 'victim';
  if (objectFollows(clause, trigger)) return 'agent';
  if (state.have) return role === 'ergative' ? 'victim' : 'agent';
  return 'victim';
}

/** "had to evacuate their homes": the object is what they left. */
function leavesHome(clause: Clause, trigger: Trigger): boolean {
  const next = clause.document.lower[trigger.end];
  return (
    next === 'their' ||
    next === 'homes' ||
    clause.document.lower[trigger.end + 1] === 'homes' ||
    (next === 'the' &&
      /^(?:area|building|village|town|city|region|zone)$/.test(clause.document.lower[trigger.end + 1] ?? ''))
  );
}

/** Whether an object stands right behind the verb: "killed ten", "shot the woman", "shot and killed him". */
function objectFollows(clause: Clause, trigger: Trigger): boolean {
  if (trigger.word.role === 'ergative' && trigger.word.words.length > 2) return false; // "moved to safer places"
  const { document, sentence } = clause;
  const { lower, pos } = document;
  let token = trigger.end;
  for (let steps = 0; steps < 6 && token < sentence.endToken; steps++) {
    const word = lower[token];
    const tag = pos[token];
    const counted = clause.countedAt.get(token);
    if (counted) return !(counted.head >= 0 && false);
    if (word === 'and' || word === 'or' || word === ',') {
      if (word === ',') return false;
      const next =
        clause.triggers.at(token + 1, ['transitive', 'ergative'], trigger.word.of) ??
        clause.triggers.at(token + 2, ['transitive', 'ergative'], trigger.word.of);
      if (!next) return false;
      token = next.end;
      continue;
    }
    if (
      /^(?:himself|herself|themselves|itself|him|her|them|me|us|it|each|someone|anyone|everyone|people|another)$/.test(
        word,
      )
    )
      return true;
    if (
      /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|overnight|early|late|last|when|after|in|on|at|near|by|this|during|as|dead|while|from|that|tonight|earlier|outside|inside|and)$/.test(
        word,
      )
    )
      return false;
    if (tag === 'ADV') {
      token++;
      continue;
    }
    if (tag === 'DET' || tag === 'PRON') return true;
    if (tag === 'NUM')
      return !/^(?:days?|years?|weeks?|months?|hours?|minutes?|times?)$/.test(lower[token + 1] ?? '');
    if (tag === 'PROPN' || tag === 'NOUN' || tag === 'ADJ') return /^\p{L}/u.test(word);
    return false;
  }
  return false;
}
