import { type Document, wordTest } from '../document/index.js';
import { demonym, find } from '../gazetteer/index.js';
import { remembered } from '../lexicon/remembered.js';
import type { NamedMention } from './name-forms.js';
import type { RoleSpan } from './role.js';
import { isCapital } from './titles.js';

/** Offices that one holds for a country: "President of Syria", "Guyana's foreign minister". */
const OF_A_COUNTRY =
  /^(?:president|premier|minister|chancellor|king|queen|prince|princess|emir|sultan|ambassador|senator|lawmaker|governor|secretary|spokesman|spokeswoman|envoy|diplomat|leader|ruler|monarch|mp)$/;

/**
 * Country that the article ties a person to: by a demonym in the description ("Syrian President"), by a country that owns the office or
 * that the office is of, or by "of" behind the name ("Naomi Achebe of Nigeria"). A country where somebody works is not enough.
 */
export function nationalityOf(
  document: Document,
  role: RoleSpan | null,
  mentions: readonly NamedMention[],
): string | null {
  return (role && fromRole(document, role)) ?? fromOrigin(document, mentions);
}

const isOfACountry = wordTest((_, lower) => OF_A_COUNTRY.test(lower));

function fromRole(document: Document, role: RoleSpan): string | null {
  const { lower, forms } = document;
  let holdsOffice = false;
  for (let token = role.first; token < role.end; token++) holdsOffice ||= isOfACountry(forms[token]);
  for (let token = role.first; token < role.end; token++) {
    if (!isCapital(forms[token])) continue;
    const length = countryLength(document, token, role.end);
    if (length === 0) continue;
    const phrase = phraseAt(document, token, length);
    if (demonym(phrase) !== null) return countryNamed(phrase);
    const leads = token === role.first;
    const follows = lower[token - 1] === 'of' || (lower[token - 1] === 'the' && lower[token - 2] === 'of');
    if (
      holdsOffice &&
      (leads || (follows && OF_A_COUNTRY.test(lower[token - (lower[token - 1] === 'the' ? 3 : 2)] ?? '')))
    )
      return countryNamed(phrase);
  }
  return null;
}

function fromOrigin(document: Document, mentions: readonly NamedMention[]): string | null {
  for (const { endToken, sentence } of mentions) {
    if (document.lower[endToken] !== 'of') continue;
    const length = countryLength(document, endToken + 1, document.sentences[sentence].endToken);
    if (length > 0) return countryNamed(phraseAt(document, endToken + 1, length));
  }
  return null;
}

/** Tokens, three at most, of the country or demonym that begins at `token`; 0 if there is none. */
function countryLength(document: Document, token: number, limit: number): number {
  for (let length = Math.min(3, limit - token); length > 0; length--) {
    if (countryNamed(phraseAt(document, token, length))) return length;
  }
  return 0;
}

function phraseAt({ text, starts, ends }: Document, token: number, length: number): string {
  return text.slice(starts[token], ends[token + length - 1]);
}

const countryNamed = remembered(5_000, (phrase): string | null => {
  const place = demonym(phrase) ?? phrase;
  return find(place).find((candidate) => candidate.kind === 'country')?.countryCode ?? null;
});
