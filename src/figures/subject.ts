import type { Modality } from '../schema/figure.js';
import { type Clause, type License, objectOf } from './clause.js';
import type { Counted } from './noun-phrase.js';
import type { Trigger } from './trigger-index.js';

const BE = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  "'re",
  "'s",
  'get',
  'gets',
  'got',
  'getting',
  'remain',
  'remains',
  'remained',
  'remaining',
  'lay',
  'lie',
  'left',
  'became',
  'become',
  'stayed',
  'seem',
  'appeared',
]);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve"]);
const SUPPORT = new Set([
  'suffered',
  'suffer',
  'suffering',
  'received',
  'receiving',
  'sustained',
  'sustaining',
  'had',
  'have',
  'has',
  'with',
  'incurred',
  'lost',
  'needed',
  'escaped',
]);
const MODALS = new Set(['will', 'would', 'could', 'may', 'might', 'can', 'should', 'must', 'shall']);
/** Words between subject and event word that carry no event of their own. */
const LINKS = new Set(
  "to reported reportedly believed feared thought said confirmed declared pronounced presumed found known considered forced managed compelled able ordered told asked urged listed still now also already again later then subsequently all both each either immediately instantly either at least since alone not n't never either so far officially initially allegedly apparently severely seriously critically slightly lightly badly fatally mortally internally currently temporarily yet reported likely expected estimated feared tried trying began begun begin started continued had have either variously understood assumed required evacuated recorded registered counted discovered actually directly newly safely brutally either even just only together nearly almost about newly previously either instantly quickly being made made rendered either advised instructed decided having chose".split(
    ' ',
  ),
);
const RELATIVE = new Set(['who', 'that', 'which', 'whom']);
const FEAR = new Set(['feared', 'fear', 'fearing']);
const BELIEF = new Set(['believed', 'thought', 'presumed', 'assumed', 'understood', 'considered', 'likely']);
const TIMES =
  /^(?:last|night|yesterday|today|overnight|tonight|early|late|morning|evening|afternoon|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
const REACH = 60;

/**
 * The event that a counted phrase is the subject of, to its right: "ten people were killed", "ten have fled", "ten dead",
 * "46 people suffered burns", "2 killed in crash". Null where the phrase is the agent ("two gunmen killed ten").
 */
export function subjectLicense(clause: Clause, counted: Counted): License | null {
  const { document, sentence, triggers, countedAt } = clause;
  const { lower, pos } = document;
  const end = Math.min(sentence.endToken, counted.end + REACH);
  const of = objectOf(counted);
  let be = false;
  let have = false;
  let modal: string | null = null;
  let negative = false;
  let relative = false;
  let support = false;
  let infinitive = false;
  let spent = false; // a verb that is no event was passed: only a new finite auxiliary may license
  let preposition = false;
  let among = false;
  let modality: Modality = 'asserted';
  let token = counted.end;

  while (token < end) {
    const word = lower[token];
    const tag = pos[token];
    const trigger = eventAt(clause, token, of, {
      be,
      have,
      support,
      preposition,
      among,
      adjacent: token === counted.end,
    });
    if (trigger && !(spent && !be && !have)) {
      const verdict = roleOf(clause, trigger, {
        be,
        have,
        infinitive,
        modal: modal !== null,
        preposition,
        support,
        among,
      });
      if (verdict === 'agent') return null;
      if (verdict === 'victim') {
        const joint = joinedKind(clause, trigger);
        return {
          kind: joint.kind,
          trigger: joint.trigger,
          rule: 'subject',
          modality: modal ? modalOf(modal, modality) : modality,
          negated: negative,
          part: among,
        };
      }
    }
    if (word === ',' || word === '-' || word === '–' || word === '—' || word === '--' || word === '(') {
      if (word === '-' && document.starts[token] === document.ends[token - 1]) {
        token++;
        continue;
      }
      const after = skipParenthesis(clause, token, end);
      if (after === null) {
        if (be || have || word !== ',') return null;
        const next = listItem(clause, token + 1);
        if (!next) return null;
        token = next;
        continue;
      }
      token = after;
      preposition = false;
      continue;
    }
    if (word === 'and' || word === 'or' || word === '&' || word === 'plus') {
      if (
        be &&
        !spent &&
        triggers.size > 0 &&
        countedAt.get(token + 1) === undefined &&
        tagIsEvent(clause, token + 1, of)
      ) {
        token++;
        continue;
      }
      if (be || (have && !preposition)) return null;
      if (spent && !relative) return null;
      const next = listItem(clause, token + 1);
      if (next === null) return null;
      token = next;
      continue;
    }
    if (tag === 'PUNCT') {
      if (
        word === '"' ||
        word === '“' ||
        word === '”' ||
        word === "'" ||
        word === '’' ||
        word === '‘' ||
        word === ')'
      ) {
        token++;
        continue;
      }
      return null;
    }
    if (BE.has(word) && !(word === "'s" && preposition)) {
      be = true;
      spent = false;
      preposition = false;
      token++;
      continue;
    }
    if (HAVE.has(word)) {
      have = true;
      support = true;
      spent = false;
      preposition = false;
      token++;
      continue;
    }
    if (MODALS.has(word)) {
      modal = word;
      preposition = false;
      token++;
      continue;
    }
    if (word === 'not' || word === "n't" || word === 'never') negative = true;
    if (FEAR.has(word)) modality = 'feared';
    else if (BELIEF.has(word)) modality = 'believed';
    else if (word === 'reported' || word === 'reportedly') modality = 'reported';
    if (SUPPORT.has(word)) {
      support = true;
      token++;
      continue;
    }
    if (word === 'to') {
      infinitive = true;
      if (be && MODALS.size > 0 && lower[token - 1] !== 'forced') preposition = false;
      token++;
      continue;
    }
    if (be && TIMES.test(word)) {
      token++;
      continue;
    }
    if (LINKS.has(word) || tag === 'ADV' || tag === 'PART') {
      token++;
      continue;
    }
    if (RELATIVE.has(word)) {
      relative = true;
      preposition = false;
      token++;
      continue;
    }
    if (word === 'including' || word === 'among') {
      among = word === 'among' && be;
      preposition = true;
      token++;
      continue;
    }
    if (tag === 'ADP' || tag === 'SCONJ') {
      if (
        word === 'after' ||
        word === 'when' ||
        word === 'while' ||
        word === 'because' ||
        word === 'if' ||
        word === 'as'
      )
        return null;
      if (word === 'by' && (be || lower[token - 1] === 'by')) return null;
      preposition = true;
      token++;
      continue;
    }
    if ((tag === 'VERB' || tag === 'AUX') && !isNamePart(clause, token)) {
      if (preposition && !/^(?:said|says|say|told|added|saying)$/.test(word) && /ing$/.test(word)) {
        token++;
        continue;
      }
      if (relative || reducedRelative(clause, token, counted) || be || have) {
        relative = true;
        spent = true;
        be = false;
        have = false;
        support = false;
        preposition = true;
        token++;
        continue;
      }
      return null;
    }
    // Nouns and the like inside a prepositional phrase, an object, or a measure.
    if (preposition || relative || spent || support) {
      token++;
      continue;
    }
    if (be && (tag === 'DET' || tag === 'ADJ' || tag === 'NOUN')) {
      token++;
      spent = true;
      be = false;
      preposition = true;
      continue;
    }
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'ADJ' || tag === 'X') {
      if (token - counted.end > 4) return null;
      token++;
      continue;
    }
    return null;
  }
  return null;
}

interface Before {
  readonly be: boolean;
  readonly have: boolean;
  readonly support: boolean;
  readonly preposition: boolean;
  readonly among: boolean;
  readonly adjacent: boolean;
}

function eventAt(clause: Clause, token: number, of: 'people' | 'houses', before: Before): Trigger | null {
  const { triggers } = clause;
  const state = triggers.at(token, ['state'], of);
  const verb = triggers.at(token, ['transitive', 'intransitive', 'ergative'], of);
  const best = state && verb ? (state.end > verb.end ? state : verb) : (state ?? verb);
  if (best) return best;
  if (before.support) {
    const instance = triggers.at(token, ['instance'], of);
    if (instance && (instance.word.kind === 'injured' || instance.word.kind === 'casualties'))
      return instance;
  }
  if (before.among) return triggers.at(token, ['people', 'instance'], of);
  // "30 wounded" with "wounded" read as a noun.
  return before.adjacent || before.be ? triggers.at(token, ['people'], of) : null;
}

function tagIsEvent(clause: Clause, token: number, of: 'people' | 'houses'): boolean {
  for (let next = token; next < token + 3; next++) {
    if (clause.triggers.at(next, ['state', 'transitive', 'intransitive', 'ergative'], of)) return true;
    if (clause.document.pos[next] !== 'ADV' && !LINKS.has(clause.document.lower[next])) return false;
  }
  return false;
}

/** A capitalised word behind a capitalised one, as in "Red Cross". */
function isNamePart(clause: Clause, token: number): boolean {
  const { words } = clause.document;
  return (
    /^\p{Lu}\p{Ll}/u.test(words[token]) &&
    /^\p{Lu}\p{Ll}/u.test(words[token - 1] ?? '') &&
    token - 1 > clause.sentence.firstToken
  );
}

type Verdict = 'victim' | 'agent' | 'skip';

interface State {
  readonly be: boolean;
  readonly have: boolean;
  readonly infinitive: boolean;
  readonly modal: boolean;
  readonly preposition: boolean;
  readonly support: boolean;
  readonly among: boolean;
}

function roleOf(clause: Clause, trigger: Trigger, state: State): Verdict {
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
export function objectFollows(clause: Clause, trigger: Trigger): boolean {
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

/** "shot and killed", "killed or injured", "abducted and later beheaded": the pair of events as one. */
function joinedKind(clause: Clause, trigger: Trigger): { kind: License['kind']; trigger: Trigger } {
  const { lower } = clause.document;
  const conjunction = lower[trigger.end];
  if (conjunction === 'and' || conjunction === ',' || conjunction === 'or') {
    for (let next = trigger.end + 1; next <= trigger.end + 3; next++) {
      const second = clause.triggers.at(next, ['transitive', 'intransitive', 'state'], trigger.word.of);
      if (second && second.word.form !== 'ing') {
        if (
          second.word.kind === 'killed' &&
          (trigger.word.weak || trigger.word.kind === 'kidnapped' || trigger.word.kind === 'missing') &&
          conjunction === 'and'
        ) {
          if (trigger.word.kind === 'missing') return { kind: trigger.word.kind, trigger };
          return { kind: 'killed', trigger: second };
        }
        return { kind: trigger.word.kind, trigger };
      }
      if (clause.countedAt.has(next)) break;
    }
  }
  return { kind: trigger.word.kind, trigger };
}

function modalOf(modal: string, otherwise: Modality): Modality {
  if (modal === 'could' || modal === 'would' || modal === 'will') return 'projected';
  if (modal === 'may' || modal === 'might') return 'possible';
  return otherwise;
}

/** Behind an opening comma, dash or bracket: the token after its closing twin; null where there is none near. */
function skipParenthesis(clause: Clause, open: number, end: number): number | null {
  const { lower, pos } = clause.document;
  const mark = lower[open];
  const close = mark === '(' ? ')' : mark;
  if (mark === ',' && /^in\w+ing$/.test(lower[open + 1] ?? '')) {
    // "including women and children have been killed": the closing comma is missing.
    for (let token = open + 2; token < end && token < open + 14; token++) {
      if (BE.has(lower[token]) || HAVE.has(lower[token])) return token;
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
      if (aside ? resumes(clause, token + 1) : BE.has(lower[token + 1]) || HAVE.has(lower[token + 1]))
        return token + 1;
    }
    return null;
  }
  for (let token = open + 1; token < end && token < open + 45; token++) {
    if (lower[token] === close) return token + 1;
  }
  return null;
}

/** Whether the main clause can go on at `token`: an auxiliary or an event word follows. */
function resumes(clause: Clause, token: number): boolean {
  const { lower, pos } = clause.document;
  const word = lower[token];
  if (word === undefined) return false;
  if (BE.has(word) || HAVE.has(word) || MODALS.has(word)) return true;
  if (/^(?:reportedly|also|all)$/.test(word)) return resumes(clause, token + 1);
  return (
    pos[token] !== 'NUM' &&
    clause.triggers.at(token, ['transitive', 'intransitive', 'ergative', 'state'], 'people') !== null &&
    !word.endsWith('ing')
  );
}

/** The next item of a list of subjects ("a woman, two children and a man were killed"): where it ends. */
function listItem(clause: Clause, from: number): number | null {
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

/** "108 people travelling on the ferry", "three men accused of spying": a clause without its pronoun. */
function reducedRelative(clause: Clause, token: number, counted: Counted): boolean {
  const { lower, pos } = clause.document;
  if (token - counted.end > 2) return false;
  if (lower[token].endsWith('ing')) return true;
  if (!/(?:ed|en|wn|ld)$/.test(lower[token])) return false;
  const next = pos[token + 1];
  return next === 'ADP' || next === 'PART';
}
