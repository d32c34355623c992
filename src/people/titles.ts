import { type Document, wordTest } from '../document/index.js';
import { demonym } from '../gazetteer/index.js';
import { isListed } from '../lexicon/compromise.js';
import { isPersonNoun } from '../lexicon/person-nouns.js';
import {
  GENDERED_TITLES,
  HONORIFICS,
  isAbbreviatedOffice,
  isHonorific,
  isOffice,
  OFFICES,
  TITLE_MODIFIERS,
} from '../lexicon/titles.js';
import type { Gender } from '../schema/person.js';

/** What stands before a name. */
export interface NameTitles {
  /** "Mr", "Dr" directly before the name, as they stand in the text. */
  readonly honorifics: readonly string[];
  /** "President", "Gen." directly before the name (and before its honorifics). */
  readonly offices: readonly string[];
  /** Token at which the name with its honorifics and offices begins. */
  readonly titledFrom: number;
}

/**
 * Forms of address that stand before a name where the papers of a region write them, always with a capital: Burma, Indonesia,
 * Malaysia, the Philippines, Thailand, Turkey, South Asia, West Africa, the Gulf. They are names elsewhere ("Dato", "Ma"), so these are the safe ones.
 */
const REGIONAL_HONORIFICS: ReadonlyMap<string, Gender | null> = new Map([
  ['U', 'male'],
  ['Daw', 'female'],
  ['Bapak', 'male'],
  ['Ibu', 'female'],
  ['Datuk', null],
  ["Dato'", null],
  ['Dato’', null],
  ['Seri', null],
  ['Puan', 'female'],
  ['Encik', 'male'],
  ['Khun', null],
  ['Begum', 'female'],
  ['Ustaz', 'male'],
  ['Ustad', 'male'],
  ['Mwalimu', null],
  ['HE', null],
  ['HH', null],
  ['HRH', null],
  ['Alhaja', 'female'],
]);

const isRegionalHonorific = wordTest((word) => REGIONAL_HONORIFICS.has(word));

/** The sex that the forms of address and the offices before a name tell. */
export function genderOfTitles(honorifics: readonly string[], offices: readonly string[]): Gender | null {
  for (const honorific of honorifics) {
    const gender = GENDERED_TITLES.get(honorific.toLowerCase()) ?? REGIONAL_HONORIFICS.get(honorific) ?? null;
    if (gender) return gender;
  }
  for (const office of offices) {
    for (const word of office.toLowerCase().split(' ')) {
      const gender = GENDERED_TITLES.get(word);
      if (gender) return gender;
    }
  }
  return null;
}

/** Words that name a trade or a rank and are given names as well. */
const GIVEN_NAMES_TOO: ReadonlySet<string> = new Set(
  'marine guy earl duke prince baron dean major miner sheriff bishop pope christian king judge deacon norman german roman scot'.split(
    ' ',
  ),
);

/** The token behind the titles and descriptions at the head of a tagged name ("Prime Minister Jan Kos", "Democrat Ann Lee"). */
export function titlesWithin(document: Document, first: number, end: number): number {
  let at = first;
  while (at < end && isTitle(document, at, end)) {
    at++;
    // "President-elect Jan Kos"
    if (
      document.words[at] === '-' &&
      /^(?:elect|designate)$/.test(document.lower[at + 1] ?? '') &&
      at + 2 < end
    )
      at += 2;
  }
  return at;
}

/** A title or a description inside the tagged name; an office counts only where a name is left behind it. */
function isTitle({ lower, words, forms }: Document, token: number, end: number): boolean {
  const form = forms[token];
  if (isHonorific(form)) return true;
  if (token + 1 >= end) return isBareRank(form);
  if (isAbbreviatedOffice(form)) return true;
  if (isOffice(form)) return words[token + 1] !== '-' || /^(?:elect|designate)$/.test(lower[token + 2] ?? '');
  if (isRegionalHonorific(form)) return true;
  if (isPoliceMark(form) && isOffice(forms[token + 1])) return true;
  if (token + 2 >= end) return false;
  if (isSubInspector(form) || (isModifier(form) && isOffice(forms[token + 1]))) return true;
  return describesOnly(form);
}

/** Ranks that are nobody's name, even where the name behind them was not tagged ("Pol Lt-General"). */
const isBareRank = wordTest((word) => /^(?:Lt|Gen|Col|Capt|Sgt|Cpl|Brig|Cmdr)\.?$/.test(word));
/** "Pol Lt Gen" of Thailand; a given name before anything but a rank. */
const isPoliceMark = wordTest((word) => word === 'Pol');
/** "SI Md Karim"; initials before one word. */
const isSubInspector = wordTest((word) => word === 'SI' || word === 'SP');
const isModifier = wordTest((_, lower) => TITLE_MODIFIERS.has(lower));

/** A party, a people or a trade that is no given name or surname. */
const describesOnly = wordTest(
  (_, word) =>
    !GIVEN_NAMES_TOO.has(word) &&
    !isListed(word, 'FirstName') &&
    !isListed(word, 'LastName') &&
    (PARTIES.has(word) || demonym(word) !== null || isPersonNoun(word)),
);

const PARTIES: ReadonlySet<string> = new Set([
  'democrat',
  'republican',
  'conservative',
  'liberal',
  'labour',
  'tory',
  'libertarian',
  'socialist',
  'communist',
  'independent',
  'congressman',
  'gop',
]);

/**
 * Titles directly before token `first`, from right to left: honorifics, and offices with the words that belong to them. They are told
 * apart by what stands between: "President Dr" are two titles, "Chief Executive Officer" and "Mr Justice" one each.
 */
export function titlesBefore(document: Document, first: number, floor: number): NameTitles {
  const { forms, lower, words } = document;
  const honorifics: string[] = [];
  const offices: string[] = [];
  let from = first;
  while (from > floor) {
    if (from - 3 >= floor && words[from - 2] === '-' && isElect(forms[from - 1])) {
      if (!isOffice(forms[from - 3])) break;
      const begin = modifiersBefore(document, from - 3, floor);
      offices.unshift(document.text.slice(document.starts[begin], document.ends[from - 1]));
      from = begin;
      continue;
    }
    const shortened = lower[from - 1] === '.' && from - 2 >= floor;
    const at = shortened ? from - 2 : from - 1;
    const form = forms[at];
    if (shortened ? isShortHonorific(form) : isHonorific(form)) {
      if (offices[0] === 'Justice') offices[0] = `${words[at]} ${offices[0]}`;
      else honorifics.unshift(words[at]);
      from = at;
    } else if (isRegionalHonorific(form)) {
      honorifics.unshift(words[at]);
      from = at;
    } else if (
      (shortened
        ? isShortOffice(form)
        : isOffice(form) || isAbbreviatedOffice(form) || isSubInspector(form)) &&
      isCapital(form)
    ) {
      const begin = modifiersBefore(document, at, floor);
      offices.unshift(document.text.slice(document.starts[begin], document.ends[from - 1]));
      from = begin;
    } else break;
  }
  return { honorifics, offices, titledFrom: from };
}

/** "Dr", "Gen" before a full stop. */
const isShortHonorific = wordTest((_, lower) => HONORIFICS.has(`${lower}.`));
const isShortOffice = wordTest((_, lower) => OFFICES.has(`${lower}.`));
export const isElect = wordTest((_, lower) => lower === 'elect' || lower === 'designate');
export const isCapital = wordTest((word) => /^\p{Lu}/u.test(word));

/** First token of the capitalised words that belong to the office at `token`. */
function modifiersBefore({ forms }: Document, token: number, floor: number): number {
  let begin = token;
  while (
    begin > floor &&
    isCapital(forms[begin - 1]) &&
    (isModifier(forms[begin - 1]) || isOffice(forms[begin - 1]) || isPoliceMark(forms[begin - 1]))
  )
    begin--;
  return begin;
}
