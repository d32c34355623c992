import type { Modality } from '../schema/figure.js';
import { listItem, skipParenthesis } from './aside.js';
import { type Clause, type License, objectOf } from './clause.js';
import { joinedKind } from './event-pair.js';
import { isParticiple, joinsEvent } from './joined-participle.js';
import { modalOf, reportedAs } from './modality.js';
import type { Counted } from './noun-phrase.js';
import { namesOffice } from './office.js';
import { roleOf } from './subject-role.js';
import { doubtOf, isBe, isHave, isLink, isModal, isRelative, isSupport } from './subject-words.js';
import type { Trigger } from './trigger-index.js';

const TIMES =
  /^(?:last|night|yesterday|today|overnight|tonight|early|late|morning|evening|afternoon|sunday|monday|tuesday|wednesday|thursday|friday|saturday)$/;
/** "Listed as missing", "reported as dead". */
const NAMED_AS = /^(?:listed|reported|described|counted|registered|recorded|identified)$/;
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['them', 'him', 'us', 'me']);
const REACH = 60;

/**
 * The event that a counted phrase is the subject of, to its right: "ten people were killed", "ten have fled", "ten dead",
 * "46 people suffered burns", "2 killed in crash". Null where the phrase is the agent ("two gunmen killed ten").
 */
export function subjectLicense(clause: Clause, counted: Counted): License | null {
  const { document, sentence, triggers, countedAt } = clause;
  const { lower, forms, pos } = document;
  // Behind the last event word of the sentence nothing is left to find.
  if (triggers.lastFirst < counted.end) return null;
  const end = Math.min(sentence.endToken, counted.end + REACH);
  const lastEvent = Math.min(end - 1, triggers.lastFirst);
  const of = objectOf(counted);
  let be = false;
  let have = false;
  let modal: string | null = null;
  let negative = false;
  let relative = false;
  let support = false;
  let infinitive = false;
  let spent = false; // a verb that is no event was passed: only a new finite auxiliary may license
  let finite = false; // the subject's own verb was passed
  let passive = false; // a passive verb that is no event was passed: "was robbed and killed"
  let preposition = false;
  let among = false;
  let modality: Modality = 'asserted';
  const preposed = counted.first > sentence.firstToken && pos[counted.first - 1] === 'ADP';
  let token = counted.end;

  while (token <= lastEvent) {
    const word = lower[token];
    const form = forms[token];
    const tag = pos[token];
    const trigger =
      triggers.beginningAt(token).length === 0
        ? null
        : eventAt(clause, token, of, {
            be,
            have,
            support,
            preposition,
            among,
            adjacent: token === counted.end,
          });
    const second = spent && !be && !have && !(relative && endsRelative(clause, trigger, counted));
    if (trigger && !second) {
      const verdict = roleOf(clause, trigger, {
        be,
        have,
        infinitive,
        modal: modal !== null,
        preposition,
        support,
        among,
      });
      if (verdict === 'agent') {
        if (!relative) return null;
        // "who stayed behind to free his goats died": what the relative clause does is not the event of the subject
        spent = true;
        be = false;
        have = false;
        token = trigger.end;
        continue;
      }
      if (verdict === 'victim') {
        const joint = joinedKind(clause, trigger);
        return {
          kind: joint.kind,
          trigger: joint.trigger,
          rule: 'subject',
          modality: modal
            ? modalOf(modal, modality, joint.kind)
            : modality === 'asserted'
              ? reportedAs(clause, counted)
              : modality,
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
        if (passive && word === ',' && pos[token + 1] === 'VERB' && isParticiple(lower[token + 1])) {
          be = true;
          spent = false;
          token++;
          continue;
        }
        if (be || have || word !== ',' || ((preposed || relative) && startsClause(clause, token + 1)))
          return null;
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
      if (be && !spent && countedAt.get(token + 1) === undefined && tagIsEvent(clause, token + 1, of)) {
        token++;
        continue;
      }
      if (passive && !be && joinsEvent(clause, token + 1, of)) {
        be = true;
        spent = false;
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
    if (isBe(form) && !(word === "'s" && preposition)) {
      be = true;
      spent = false;
      preposition = false;
      token++;
      continue;
    }
    if (isHave(form)) {
      have = true;
      support = true;
      spent = false;
      preposition = false;
      token++;
      continue;
    }
    if (isModal(form)) {
      modal = word;
      preposition = false;
      token++;
      continue;
    }
    // "had reported them missing": the state is that of the object.
    if (!relative && pos[token - 1] === 'VERB' && OBJECT_PRONOUNS.has(word)) return null;
    if (word === 'not' || word === "n't" || word === 'never') negative = true;
    modality = doubtOf(form) ?? modality;
    if (isSupport(form)) {
      support = true;
      token++;
      continue;
    }
    if (word === 'to') {
      infinitive = true;
      if (be && lower[token - 1] !== 'forced') preposition = false;
      token++;
      continue;
    }
    if (be && TIMES.test(word)) {
      token++;
      continue;
    }
    if (word === 'when') passive = false;
    if (isLink(form) || tag === 'ADV' || tag === 'PART') {
      token++;
      continue;
    }
    // "a dozen were arrested over the attacks that left 17 dead": the clause is about the attacks.
    if (finite && isRelative(form)) return null;
    if (word === 'how' || word === 'why') return null;
    if (isRelative(form)) {
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
        (word === 'as' && !NAMED_AS.test(lower[token - 1]) && !(relative && namesOffice(document, token)))
      )
        return null;
      if (word === 'as' && NAMED_AS.test(lower[token - 1])) {
        be = true; // "still listed as missing"
        token++;
        continue;
      }
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
        if ((be || have) && !relative) finite = true;
        passive = be && isParticiple(word);
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

/** Behind a comma, "and" with a counted phrase opens a clause of its own: "..., and at least 19 people were hurt". */
function startsClause(clause: Clause, token: number): boolean {
  return clause.document.lower[token] === 'and' && clause.countedAt.has(token + 1);
}

/** The finite verb behind a relative clause: "a farmer who stayed behind ... died"; no other person stands between. */
function endsRelative(clause: Clause, trigger: Trigger | null, counted: Counted): boolean {
  if (trigger?.word.role !== 'intransitive') return false;
  if (trigger.word.form !== 'ed' && trigger.word.form !== 'past') return false;
  if (!isRelative(clause.document.forms[counted.end])) return false;
  for (let token = counted.end + 1; token < trigger.first; token++)
    if (clause.countedAt.has(token)) return false;
  return true;
}

/** Kinds that people have: injuries, casualties, a disease. */
const SUFFERED: ReadonlySet<string> = new Set(['injured', 'casualties', 'sick']);

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
    if (instance && SUFFERED.has(instance.word.kind)) return instance;
  }
  if (before.among) return triggers.at(token, ['people', 'instance'], of);
  // "30 wounded" with "wounded" read as a noun.
  return before.adjacent || before.be ? triggers.at(token, ['people'], of) : null;
}

function tagIsEvent(clause: Clause, token: number, of: 'people' | 'houses'): boolean {
  const { forms, pos, tokenCount } = clause.document;
  for (let next = token; next < token + 3 && next < tokenCount; next++) {
    if (clause.triggers.at(next, ['state', 'transitive', 'intransitive', 'ergative'], of)) return true;
    if (pos[next] !== 'ADV' && !isLink(forms[next])) return false;
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

/** "108 people travelling on the ferry", "three men accused of spying": a clause without its pronoun. */
function reducedRelative(clause: Clause, token: number, counted: Counted): boolean {
  const { lower, pos } = clause.document;
  if (token - counted.end > 2) return false;
  if (lower[token].endsWith('ing')) return true;
  if (!/(?:ed|en|wn|ld)$/.test(lower[token])) return false;
  const next = pos[token + 1];
  return next === 'ADP' || next === 'PART';
}
