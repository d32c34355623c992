import { wordFact } from '../document/index.js';
import type { Clause } from './clause.js';
import type { Trigger } from './trigger-index.js';

/** An asserted zero, or the lack of any report, with the tokens that say so. */
export interface Absence {
  readonly first: number;
  readonly end: number;
  readonly numberFirst: number;
  readonly numberEnd: number;
  readonly trigger: Trigger;
  /** True: nobody knows ("no reports of casualties"); false: nobody was harmed ("no casualties"). */
  readonly unreported: boolean;
}

const REPORT = /^(?:report|reports|word|information|news|details|indication|mention|confirmation)$/;
const OBJECT_VERBS =
  /^(?:injure|injured|hurt|harm|kill|killed|wound|wounded|injuring|killing|hurting|harming|wounding)$/;

const DENIALS: ReadonlySet<string> = new Set(['no', 'not', "n't", 'without', 'any', 'never', 'cannot']);

const denies = wordFact((_, lower) => DENIALS.has(lower));

/**
 * Absences of one clause that are no plain number: "no reports of casualties", "did not mention any deaths or injuries",
 * "without casualties", "causing no damage or injuries", "did not injure anyone".
 */
export function findAbsences(clause: Clause): Absence[] {
  const { document, sentence } = clause;
  const { lower, forms } = document;
  const found: Absence[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!denies(forms[token])) continue;
    const word = lower[token];
    const absence =
      word === 'no'
        ? afterNo(clause, token)
        : word === 'without'
          ? afterWithout(clause, token)
          : word === 'any'
            ? afterAny(clause, token)
            : afterNot(clause, token);
    if (absence && absence.first >= (found.at(-1)?.end ?? 0)) {
      found.push(absence);
      token = absence.end - 1;
    }
  }
  return found;
}

/** "no death penalty" is about nobody. */
const NO_VICTIMS =
  /^(?:penalty|sentence|sentences|row|threat|threats|wish|certificate|certificates|squad|squads|camps?)$/;

/** The first noun for victims within `reach` tokens; "damage or injuries" is about the injuries. */
function victimNoun(clause: Clause, from: number, reach: number): Trigger | null {
  const { document, sentence, triggers } = clause;
  for (let token = from; token < Math.min(from + reach, sentence.endToken); token++) {
    const word = document.lower[token];
    const trigger = triggers.at(token, ['instance'], 'people');
    if (trigger && NO_VICTIMS.test(document.lower[trigger.end] ?? '')) return null;
    if (
      trigger &&
      /s$/.test(trigger.word.words[trigger.word.words.length - 1]) &&
      !/^(?:lives|bodies|cases|corpses|wounds|burns)$/.test(word)
    )
      return trigger;
    if (trigger && /^(?:fatality|casualty|death|injury)$/.test(word)) return trigger;
    if (/^(?:[.;:]|but|and|that|when|who|to|on|in)$/.test(word) && word !== 'and') return null;
    if (document.pos[token] === 'VERB' && !/^(?:reported|confirmed|damage|recorded)$/.test(word)) return null;
  }
  return null;
}

function afterNo(clause: Clause, token: number): Absence | null {
  const { lower } = clause.document;
  for (let at = token + 1; at <= token + 3; at++) {
    if (!REPORT.test(lower[at] ?? '')) continue;
    for (let next = at + 1; next <= at + 8 && next < clause.sentence.endToken; next++) {
      const trigger = clause.triggers.at(next, ['instance', 'people'], 'people');
      if (trigger)
        return {
          first: token,
          end: trigger.end,
          numberFirst: token,
          numberEnd: token + 1,
          trigger,
          unreported: true,
        };
      const verb = clause.triggers.at(next, ['transitive'], 'people');
      if (verb && /^(?:anyone|anybody|people)$/.test(lower[next - 1] ?? ''))
        return {
          first: token,
          end: verb.end,
          numberFirst: token,
          numberEnd: token + 1,
          trigger: verb,
          unreported: true,
        };
    }
    return null;
  }
  const noun = victimNoun(clause, token + 1, 5);
  if (!noun) return null;
  const trigger = noun;
  const tail = lower.slice(trigger.end, trigger.end + 6).join(' ');
  // Nobody has heard of any: that is not known to be none.
  const unreported = /\b(?:reported|recorded)\b/.test(tail);
  return {
    first: token,
    end: trigger.end,
    numberFirst: token,
    numberEnd: token + 1,
    trigger,
    unreported,
  };
}

function afterWithout(clause: Clause, token: number): Absence | null {
  const { lower } = clause.document;
  const noun = victimNoun(clause, token + 1, 4);
  if (noun)
    return {
      first: token,
      end: noun.end,
      numberFirst: token,
      numberEnd: token + 1,
      trigger: noun,
      unreported: false,
    };
  return OBJECT_VERBS.test(lower[token + 1] ?? '') ? nobodyHarmed(clause, token + 1) : null;
}

function afterNot(clause: Clause, token: number): Absence | null {
  const { lower } = clause.document;
  for (let at = token + 1; at <= token + 3; at++) {
    if (/^(?:mention|report|confirm|know|specify|say|disclose)$/.test(lower[at] ?? '')) {
      const noun = victimNoun(clause, at + 1, 5);
      if (!noun) return null;
      const first = lower[at + 1] === 'any' ? at + 1 : noun.first;
      return {
        first,
        end: noun.end,
        numberFirst: first,
        numberEnd: first + 1,
        trigger: noun,
        unreported: true,
      };
    }
    if (OBJECT_VERBS.test(lower[at] ?? '')) return nobodyHarmed(clause, at);
    if (/^(?:cause|caused|result|claim|any)$/.test(lower[at] ?? '')) {
      const noun = victimNoun(clause, at + 1, 4);
      if (noun)
        return {
          first: lower[noun.first - 1] === 'any' ? noun.first - 1 : noun.first,
          end: noun.end,
          numberFirst: noun.first,
          numberEnd: noun.first + 1,
          trigger: noun,
          unreported: false,
        };
    }
  }
  return null;
}

function nobodyHarmed(clause: Clause, verb: number): Absence | null {
  const { lower } = clause.document;
  const trigger = clause.triggers.at(verb, ['transitive'], 'people');
  if (!trigger || !/^(?:anyone|anybody)$/.test(lower[trigger.end] ?? '')) return null;
  return {
    first: trigger.end,
    end: trigger.end + 1,
    numberFirst: trigger.end,
    numberEnd: trigger.end + 1,
    trigger,
    unreported: false,
  };
}

/** "unclear whether there were any casualties": not known. */
function afterAny(clause: Clause, token: number): Absence | null {
  const { lower } = clause.document;
  const noun = victimNoun(clause, token + 1, 3);
  if (!noun) return null;
  for (let at = token - 1; at >= clause.sentence.firstToken && at >= token - 8; at--) {
    if (/^(?:if|whether|unclear|unknown)$/.test(lower[at]))
      return {
        first: token,
        end: noun.end,
        numberFirst: token,
        numberEnd: token + 1,
        trigger: noun,
        unreported: true,
      };
  }
  return null;
}
