import type { Clause, License } from './clause.js';
import type { Licensed } from './inclusion.js';
import type { Counted } from './noun-phrase.js';
import { isPassive } from './object.js';

/**
 * A counted phrase in a list with one that has its event already: "killing six pedestrians and two policemen",
 * "the deaths of a nurse, two drivers and a child". What stands between may be a phrase of place, no verb.
 */
export function listLicense(clause: Clause, counted: Counted, last: Licensed | null): License | null {
  if (counted.bare && !joinsDirectly(clause, counted, last)) return null;
  if (counted.unit !== 'house' && !counted.bare) {
    const object = afterPlainObject(clause, counted);
    if (object) return object;
  }
  if (!last) return null;
  if (
    last.license.rule === 'instance' ||
    last.license.rule === 'toll' ||
    last.license.rule === 'people' ||
    last.license.rule === 'modifier'
  )
    return null;
  const { document } = clause;
  const { lower, pos } = document;
  let joint = counted.first - 1;
  if (joint < last.counted.end) return null;
  const word = lower[joint];
  const asWell = word === 'as' && lower[joint - 1] === 'well' && lower[joint - 2] === 'as';
  if (word !== 'and' && word !== ',' && word !== 'or' && word !== 'plus' && word !== '&' && !asWell)
    return null;
  if (asWell) joint -= 2;
  const elliptic =
    counted.head < 0 &&
    pos[counted.end] === 'ADP' &&
    joint >= last.license.trigger.end &&
    lower[counted.end] !== 'of';
  for (let token = elliptic ? last.license.trigger.end : last.counted.end; token < joint; token++) {
    if (pos[token] === 'VERB' || pos[token] === 'AUX' || lower[token] === ';' || pos[token] === 'SCONJ') {
      if (!/^(?:aged|named|called|including|identified)$/.test(lower[token])) return null;
    }
  }
  if (joint - last.counted.end > 20) return null;
  if ((counted.unit === 'house') !== (last.counted.unit === 'house')) return null;
  // ", 12 in the north": the number must count people of its own
  if (counted.head < 0 && counted.quantity.form === 'article') return null;
  if ((word === ',' || word === 'and') && speaksNext(clause, counted.end)) return null;
  if (last.license.rule === 'subject' && !elliptic && !beforeEvent(last, counted)) return null;
  return { ...last.license, rule: 'list' };
}

/** A person without a number is in a list only right behind "and" and its determiner: "two guards and their driver". */
function joinsDirectly(clause: Clause, counted: Counted, last: Licensed | null): boolean {
  const { lower, pos } = clause.document;
  const joint = counted.first - 1;
  if (!last || lower[joint] !== 'and' || joint - last.counted.end > 1) return false;
  return pos[counted.first] === 'DET' || pos[counted.first] === 'PRON' || pos[counted.first] === 'PROPN';
}

/** A list of subjects stands before its verb. */
function beforeEvent(last: Licensed, counted: Counted): boolean {
  return counted.end <= last.license.trigger.first;
}

/** ", a medic said": what follows the comma is the source. */
function speaksNext(clause: Clause, from: number): boolean {
  const { lower, pos } = clause.document;
  for (let token = from; token < Math.min(from + 16, clause.sentence.endToken); token++) {
    if (/^(?:said|says|told|reported|added|confirmed|announced|according)$/.test(lower[token])) return true;
    if (lower[token] === ',' || lower[token] === ';' || pos[token] === 'AUX') return false;
  }
  return false;
}

/** "killing themselves and five others", "killed the driver and two passengers": the first object has no number. */
function afterPlainObject(clause: Clause, counted: Counted): License | null {
  const { document, triggers, sentence } = clause;
  const { lower, pos } = document;
  let token = counted.first - 1;
  if (lower[token] !== 'and' && lower[token] !== ',') return null;
  for (let steps = 0; steps < 12 && token > sentence.firstToken; steps++, token--) {
    const trigger = triggers.endingAt(token, ['transitive', 'ergative'], 'people');
    if (trigger) {
      if (isPassive(clause, trigger) || lower[trigger.end] === 'and' || lower[trigger.end] === ',')
        return null;
      return {
        kind: trigger.word.kind,
        trigger,
        rule: 'list',
        modality: 'asserted',
        negated: false,
        part: false,
      };
    }
    const tag = pos[token - 1];
    const word = lower[token - 1];
    if (
      tag !== 'NOUN' &&
      tag !== 'PROPN' &&
      tag !== 'ADJ' &&
      tag !== 'DET' &&
      tag !== 'PRON' &&
      word !== "'s" &&
      word !== '-' &&
      word !== 'and' &&
      word !== ','
    )
      return null;
    if (clause.countedAt.has(token - 1) && !clause.countedAt.get(token - 1)?.bare) return null;
  }
  return null;
}
