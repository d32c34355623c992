/** Words that begin with an apostrophe for a lost syllable ("'Twas", "'em", "rock 'n' roll"). */
const ELISION =
  /^(?:twas|tis|twere|twill|em|til|till|cause|cos|bout|round|cept|neath|gainst|fraid|nuff|sup|n)(?![\p{L}\p{N}])/iu;
/** Decades and years without their century ("the '90s", "class of '68"). */
const SHORT_YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;
const INNER = /[\p{L}\p{N}]/u;

/**
 * Whether the single mark at `at` is an apostrophe or stands for feet, minutes or arc minutes: between two letters ("don't"),
 * before a short year or an elided word, behind a digit before another measure (6' 2").
 */
export function isApostrophe(text: string, at: number, start: number, end: number): boolean {
  if (
    at > start &&
    at + 1 < end &&
    isPlainLetter(text.charCodeAt(at - 1)) &&
    isPlainLetter(text.charCodeAt(at + 1))
  )
    return true; // "don't", most of them
  const before = at > start ? text[at - 1] : ' ';
  const after = at + 1 < end ? text[at + 1] : ' ';
  const wordBefore = INNER.test(before);
  if (wordBefore && INNER.test(after)) return true;
  if (!wordBefore) {
    const following = text.slice(at + 1, Math.min(end, at + 12));
    if (SHORT_YEAR.test(following)) return true;
    if (ELISION.test(following)) return !(text[at] === '‘' && /^\p{Lu}/u.test(following));
    return false;
  }
  if (/^n$/i.test(before) && /[\s'’]/.test(text[at - 2] ?? ' ') && ['n', 'N'].includes(before)) return true;
  return /\d/.test(before) && /^\s?\d/.test(text.slice(at + 1, at + 3));
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/**
 * Whether the double mark at `at` stands for inches or arc seconds: behind a digit, as the second half of feet and inches,
 * or where no quote is open.
 */
export function isInches(text: string, at: number, start: number, open: boolean): boolean {
  if (at === start || !/\d/.test(text[at - 1])) return false;
  if (/\d['’′]\s?\d{1,2}(?:\.\d)?$/.test(text.slice(Math.max(start, at - 8), at))) return true;
  return !open;
}
