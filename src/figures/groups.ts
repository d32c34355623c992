import { type Document, wordFact } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';

/** Groups that say nothing about a victim, or are no group of victims. */
const NO_GROUP: ReadonlySet<string> = new Set(['generic', 'kin', 'adult']);

/** Nouns whose group depends on the word before them: "aid workers", "police officers", "navy sailors"; the first that fits decides. */
const BY_MODIFIER: readonly (readonly [head: RegExp, modifier: RegExp, groups: readonly string[]])[] = [
  [
    /^(?:officers?|agents?|recruits?|cadets?|personnel|guards?|chiefs?|commanders?|members?|trainees?|staff)$/,
    /^(?:police|policing|traffic|constabulary|sheriff|gendarmerie|law)$/,
    ['police'],
  ],
  [
    /^(?:officers?|guards?|wardens?|staff)$/,
    /^(?:prison|jail|correctional|corrections|probation)$/,
    ['worker'],
  ],
  [
    /^(?:workers?|staff|employees|volunteers?|personnel|officials?)$/,
    /^(?:aid|relief|humanitarian|charity|u\.?n\.?|rescue)$/,
    ['aid_worker'],
  ],
  [
    /^(?:sailors?|officers?|pilots?|recruits?|cadets?|engineers?)$/,
    /^(?:navy|naval|army|military|air|marine|coast)$/,
    ['military'],
  ],
  [/^sailors?$/, /^/, ['worker']],
  [/^(?:passengers?|commuters?|guests?|visitors?)$/, /^(?!foreign$)/, []],
  [/^pilgrims?$/, /^/, []],
  [/^(?:m[ae]n)$/, /^/, ['man']],
  [/^(?:wom[ae]n)$/, /^/, ['woman']],
  [/^agents?$/, /^(?:party|polling|election|travel|estate|football|ticket)$/, []],
];

/** Criminals of whom the word does not say that they attacked anyone. */
const NO_ATTACKER =
  /^(?:(?:dealer|trafficker|smuggler|poacher|thief|thieve|looter|robber|burglar|mugger|criminal|offender|intruder)s?)$/;

const groupsOf = wordFact((_, lower) => personGroups(lower));
/** The rules for a head noun, in their order. */
const rulesOf = wordFact((_, lower) => BY_MODIFIER.filter(([noun]) => noun.test(lower)));
const attacksNobody = wordFact((_, lower) => NO_ATTACKER.test(lower));

/** What a noun phrase says about the victims, from its modifiers and its head: child, police, refugee ... In the order of the words. */
export function victimGroups(document: Document, from: number, head: number): string[] {
  const { lower, forms } = document;
  const groups = new Set<string>();
  const before = head > from ? lower[head - 1] : '';
  const rule = rulesOf(forms[head]).find(([, modifier]) => modifier.test(before));
  // The word that decided about the head is no group of its own beside it.
  const end = rule && before !== '' && rule[1].source !== '^' ? head - 1 : head;
  for (let token = from; token < end; token++) addGroups(groups, groupsOf(forms[token]));
  addGroups(groups, rule ? rule[2] : groupsOf(forms[head]));
  if (attacksNobody(forms[head])) groups.delete('attacker');
  return [...groups];
}

function addGroups(groups: Set<string>, found: readonly string[]): void {
  for (const group of found) if (!NO_GROUP.has(group)) groups.add(group);
}
