import type { Clause } from './clause.js';
import type { Licensed } from './inclusion.js';

/** Those who move by order: what they cross they march over. */
const ARMED =
  /^(?:troops|soldiers|forces|fighters|militants|militiamen|rebels|gunmen|insurgents|mercenaries|marines|paratroopers|commandos|guards|peacekeepers|policemen|officers|reservists)$/;
const MARCHES = /^(?:cross(?:es|ed|ing)?|return(?:s|ed|ing)?)$/;

/** Those who run from the law. */
const FUGITIVE =
  /^(?:suspects?|gunm[ae]n|attackers?|assailants?|robbers?|thi(?:ef|eves)|burglars?|prisoners?|inmates?|convicts?|detainees?|culprits?|kidnappers?|killers?|hijackers?|offenders?)$/;

/** What opens an object: a verdict is returned, a scene is fled. */
const OBJECT = /^(?:a|an|the|his|her|its|their|no|fire)$/;
/** What people go back to every day. */
const DAILY =
  /^(?:school|work|class|classes|campus|college|court|training|action|power|office|duty|parliament|normal|play|form)$/;

/**
 * Movements that drive nobody from home: "300 troops crossed the border", "two suspects fled the scene", "five inmates escaped",
 * "the 12 jurors returned a verdict", "40 students returned to school".
 */
export function isOtherMovement({ document }: Clause, { counted, license }: Licensed): boolean {
  const { kind, trigger } = license;
  if (kind !== 'fled' && kind !== 'returned') return false;
  const { lower } = document;
  const head = counted.head >= 0 ? lower[counted.head] : '';
  if (MARCHES.test(lower[trigger.first]) && ARMED.test(head)) return true;
  if (kind === 'fled')
    return FUGITIVE.test(head) || (lower[trigger.end] === 'the' && lower[trigger.end + 1] === 'scene');
  // "Rebels returned 40 hostages" has its people behind the verb.
  if (trigger.end > counted.first && OBJECT.test(lower[trigger.end] ?? '')) return true;
  return lower[trigger.end] === 'to' && DAILY.test(lower[trigger.end + 1] ?? '');
}
