import { type Document, wordTest } from '../document/index.js';
import { isListed } from '../lexicon/compromise.js';
import { isPersonNoun, singularOf } from '../lexicon/person-nouns.js';
import { HONORIFICS, isHonorific } from '../lexicon/titles.js';
import type { NamedMention } from './name-forms.js';
import { isRoleNoun } from './role-nouns.js';
import { isCapital, isElect } from './titles.js';

/** Tokens that a description before or behind a name may have. */
const LONGEST_ROLE = 14;

/** Words between a determiner and the noun of a role that say nothing of the name ("then", "late"). */
const ROLE_ADJECTIVES =
  /^(?:former|acting|interim|deputy|vice|prime|foreign|interior|defence|defense|finance|health|chief|senior|lead|co|ex|then|late|newly|retired|veteran|outgoing|incoming|opposition|ruling|local|regional|national|state|federal|first|second|assistant|executive|managing|general|top|head)$/;

const isRoleAdjective = wordTest((_, lower) => ROLE_ADJECTIVES.test(lower));

/** A description of a person: the tokens [first, end) of the document. */
export interface RoleSpan {
  readonly first: number;
  readonly end: number;
  readonly text: string;
}

/** "Russian President | Vladimir Putin", "US Secretary of State | John Kerry", "lead author | Dr Jane Roe". */
export function prenominalRole(document: Document, mention: NamedMention): RoleSpan | null {
  const { forms, lower, pos, sentences, sentenceOf } = document;
  const floor = Math.max(
    sentences[sentenceOf[mention.firstToken]].firstToken,
    mention.firstToken - LONGEST_ROLE,
  );
  let end = mention.firstToken;
  while (
    end > floor &&
    (isHonorific(forms[end - 1]) ||
      (lower[end - 1] === '.' && end - 2 >= floor && HONORIFICS.has(`${lower[end - 2]}.`)))
  )
    end--;
  let first = end;
  let head = -1;
  while (first > floor) {
    const at = first - 1;
    if (isRoleNoun(forms[at])) head = at;
    else if (
      !belongsToRole(document, at) &&
      !(first < end && joinsRole(forms[at])) &&
      !(head >= 0 && (pos[at] === 'NOUN' || pos[at] === 'ADJ'))
    )
      break;
    first = at;
  }
  while (first < end && joinsRole(forms[first])) first++;
  if (head < first || first === end) return null;
  // The noun of the role must touch the name, or lead it by "of" ("Secretary of State").
  const touches =
    isRoleNoun(forms[end - 1]) ||
    (end - 3 >= first && isElect(forms[end - 1]) && isRoleNoun(forms[end - 3])) ||
    lower.slice(head, end).includes('of');
  return touches ? singular(roleSpan(document, first, end)) : null;
}

/** "Actors | Ada Hale and Tom Moss": each of them is one. */
function singular(role: RoleSpan): RoleSpan {
  const last = role.text.slice(role.text.lastIndexOf(' ') + 1);
  const one = singularOf(last.toLowerCase());
  return one !== null &&
    isPersonNoun(one) &&
    !role.text.includes(' of ') &&
    role.text.endsWith(`${last.slice(0, 1)}${one.slice(1)}s`)
    ? { ...role, text: role.text.slice(0, -1) }
    : role;
}

/** A name, a demonym or an adjective of rank before the noun of a role, and "elect" behind its hyphen. */
function belongsToRole({ forms, pos, lower }: Document, token: number): boolean {
  const form = forms[token];
  const tag = pos[token];
  return (
    ((tag === 'PROPN' || tag === 'ADJ' || tag === 'NOUN') && isCapital(form) && !isCalendar(form)) ||
    isRoleAdjective(form) ||
    (isElect(form) && lower[token - 1] === '-')
  );
}

const joinsRole = wordTest((_, lower) => lower === 'of' || lower === '-' || lower === "'s" || lower === '.');

/** "Maria Lopez, head of the agency,", "Omar Khan, 34, a farmer from Herat," and "the agency's head, Maria Lopez". */
export function appositiveRole(document: Document, mention: NamedMention): RoleSpan | null {
  return roleBehind(document, mention) ?? roleBefore(document, mention);
}

/** Whether a description before a name is no more than its titles ("Mr Justice", "Judge"). */
export function isBareTitle({ first }: RoleSpan, { titledFrom }: NamedMention): boolean {
  return first >= titledFrom;
}

function roleBehind(document: Document, mention: NamedMention): RoleSpan | null {
  const { forms, lower, pos, sentences, sentenceOf } = document;
  const ceiling = sentences[sentenceOf[mention.firstToken]].endToken;
  let at = mention.endToken;
  if (lower[at] !== ',' || at + 1 >= ceiling) return null;
  at++;
  if (pos[at] === 'NUM' && lower[at + 1] === ',') at += 2;
  const bare = at;
  if (at < forms.length && isDeterminer(forms[at])) at++;
  const first = at;
  let head = -1;
  while (at < ceiling && at - first < LONGEST_ROLE && (!endsRole(forms[at]) || isShortened(document, at))) {
    // "a Chadian-born actor"
    const isTied = lower[at - 1] === '-' && (head >= 0 || first > bare);
    // A capitalised verb is a name: "fellow at the Hoover Institution".
    const isVerb = pos[at] === 'VERB' && !isTied && !isCapital(forms[at]);
    if (pos[at] === 'AUX' || (isVerb && head < 0)) return null;
    if (isVerb) break;
    if (head < 0 && pos[at] === 'ADP') return null;
    if (head < 0 && isRoleNoun(forms[at])) head = at;
    at++;
  }
  while (at > first && leadsOn(document, at - 1)) at--;
  if (head < 0 || at <= head || (first === bare && isNextPerson(document, head))) return null;
  return roleSpan(document, first, at);
}

/** The full stop of "the Rev. Ada Hale". */
function isShortened({ lower }: Document, token: number): boolean {
  return lower[token] === '.' && HONORIFICS.has(`${lower[token - 1]}.`);
}

/** A word that a cut left without what it leads to: "director of", "head of the". */
function leadsOn({ pos, lower }: Document, token: number): boolean {
  return pos[token] === 'ADP' || pos[token] === 'DET' || lower[token] === '-';
}

const isGivenName = wordTest(
  (word, lower) => word !== lower && GIVEN_NAME_TAGS.some((tag) => isListed(lower, tag)),
);
const GIVEN_NAME_TAGS = ['FirstName', 'MaleName', 'FemaleName'];

/** "Tom Berg, coach | Ada Moss and others": the description is the title of the next in a list. */
function isNextPerson({ forms, tokenCount }: Document, head: number): boolean {
  return head + 1 < tokenCount && isGivenName(forms[head + 1]);
}

const endsRole = wordTest(
  (_, lower) =>
    /^[,.;:!?()"“”—–]$/.test(lower) || /^(?:who|which|that|whose|said|says|told|and)$/.test(lower),
);

/** "the agency's head, | Maria Lopez", "one of the elders, | Abdi Noor": the noun phrase before a comma that leads up to the name. */
function roleBefore(document: Document, mention: NamedMention): RoleSpan | null {
  const { forms, lower, pos, sentences, sentenceOf } = document;
  const floor = sentences[sentenceOf[mention.firstToken]].firstToken;
  const end = mention.titledFrom - 1;
  if (end <= floor || lower[end] !== ',' || !/^(?:[,.;:)]|of)$/.test(lower[mention.endToken] ?? '.'))
    return null;
  let first = end;
  while (first > floor && end - first < LONGEST_ROLE) {
    const at = first - 1;
    const tag = pos[at];
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') break;
    if (tag === 'PUNCT' && lower[at] !== '-' && !endsPossessive(document, at)) break;
    if (isDeterminer(forms[at])) {
      if (at - 2 >= floor && lower[at - 1] === 'of' && lower[at - 2] === 'one')
        return roleSpan(document, at - 2, end);
      if (at - 2 < floor || !linksNouns(document, at - 1)) break;
    } else if (tag === 'ADP' && !linksNouns(document, at)) break;
    first = at;
  }
  for (let at = first; at < end && pos[at] !== 'ADP'; at++)
    if (isRoleNoun(forms[at])) return roleSpan(document, first, end);
  return null;
}

/** "the United Nations' coordinator": an apostrophe on the word before it. */
function endsPossessive({ lower, starts, ends }: Document, token: number): boolean {
  return (lower[token] === "'" || lower[token] === '’') && starts[token] === ends[token - 1];
}

/** "spokesman for the movement", "head of mission": a preposition between two nouns. */
function linksNouns({ pos, lower }: Document, token: number): boolean {
  const before = pos[token - 1];
  return pos[token] === 'ADP' && lower[token] !== 'by' && (before === 'NOUN' || before === 'PROPN');
}

const isDeterminer = wordTest((_, lower) =>
  /^(?:an?|the|his|her|its|their|our|my|whose|this|another)$/.test(lower),
);

function roleSpan(document: Document, first: number, end: number): RoleSpan {
  return { first, end, text: document.text.slice(document.starts[first], document.ends[end - 1]) };
}

const isCalendar = wordTest((_, lower) => isListed(lower, 'WeekDay') || isListed(lower, 'Month'));
