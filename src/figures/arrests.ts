import type { Clause } from './clause.js';
import type { Licensed } from './inclusion.js';

const SEIZES = /^seiz/;
/** Those who seize by right. */
const OFFICIAL =
  /^(?:police|policem[ae]n|officers?|deputies|sheriffs?|authorities|customs|agents?|detectives|troops|soldiers|army|navy|forces|marines|coastguards?|guards?|prosecutors?|officials|marshals|inspectors?)$/;
const HELD =
  /^(?:suspects?|smugglers?|traffickers?|dealers?|militants?|fighters?|gunm[ae]n|insurgents?|rebels?|members?)$/;

/** "Police seized three suspects": an arrest; gunmen who seize pupils kidnap them. */
export function isArrest(clause: Clause, { counted, license }: Licensed): boolean {
  const { lower } = clause.document;
  const { trigger } = license;
  if (license.kind !== 'kidnapped' || trigger.end !== trigger.first + 1 || !SEIZES.test(lower[trigger.first]))
    return false;
  // "seizing on a remark", "seized the nominee"
  if (counted.bare || /^(?:on|upon)$/.test(lower[trigger.end] ?? '')) return true;
  if (counted.unit !== 'person' || counted.head < 0 || HELD.test(lower[counted.head])) return true;
  const { firstToken, endToken } = clause.sentence;
  for (let token = firstToken; token < endToken; token++)
    if (OFFICIAL.test(lower[token]) && token !== counted.head) return true;
  return false;
}
