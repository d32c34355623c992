import type { Clause, License } from './clause.js';
import type { Licensed } from './inclusion.js';
import type { Counted } from './noun-phrase.js';

/**
 * A counted phrase in a list with one that has its event already: "killing six pedestrians and two policemen",
 * "the deaths of a nurse, two drivers and a child". What stands between may be a phrase of place, no verb.
 */
export function listLicense(clause: Clause, counted: Counted, last: Licensed | null): License | null {
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
  for (let token = last.counted.end; token < joint; token++) {
    if (pos[token] === 'VERB' || pos[token] === 'AUX' || lower[token] === ';' || pos[token] === 'SCONJ') {
      if (!/^(?:aged|named|called|including|identified)$/.test(lower[token])) return null;
    }
  }
  if (joint - last.counted.end > 20) return null;
  if ((counted.unit === 'house') !== (last.counted.unit === 'house')) return null;
  // ", 12 in the north": the number must count people of its own
  if (counted.head < 0 && counted.quantity.form === 'article') return null;
  if (last.license.rule === 'subject' && pos[counted.end] === 'VERB') return null;
  return { ...last.license, rule: last.license.rule === 'list' ? 'list' : 'list' };
}
