import type { Clause } from './clause.js';
import type { Licensed } from './inclusion.js';

/** Whom only public or business life counts: no flood affects taxpayers. */
const PARTIES =
  /^(?:taxpayers?|employees?|consumers?|customers?|voters?|users?|subscribers?|shareholders?|investors?|staffers|retirees|pensioners?|borrowers?|lenders?)$/;
/** What affects people without being a disaster. */
const CIVIL =
  /^(?:laws?|legislation|rules?|rulings?|polic(?:y|ies)|tax(?:es)?|tariffs?|restructuring|reforms?|mergers?|layoffs?|budgets?|regulations?|recalls?|hack|breach|scheme|proposals?)$/;
const AFFECTS = /^(?:affect|impact)/;
/** How far before or behind the number and its verb the cause may stand. */
const REACH = 10;

/** "The law affects two million taxpayers": nobody whom a disaster struck. */
export function isCivilAffair(clause: Clause, { counted, license }: Licensed): boolean {
  const { lower } = clause.document;
  const { trigger } = license;
  if (license.kind !== 'affected' || !AFFECTS.test(lower[trigger.first])) return false;
  if (counted.head >= 0 && PARTIES.test(lower[counted.head])) return true;
  const first = Math.max(clause.sentence.firstToken, Math.min(trigger.first, counted.first) - REACH);
  const end = Math.min(clause.sentence.endToken, Math.max(trigger.end, counted.end) + REACH);
  for (let token = first; token < end; token++) if (CIVIL.test(lower[token])) return true;
  return false;
}
