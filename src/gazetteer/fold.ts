const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};
const SAINTS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/**
 * The form under which names are filed and looked up: lower case, no accents, no full stops or apostrophes,
 * hyphens as blanks, no leading "the", "St" and "Mt" written out. "St. John's" and "Saint Johns" fold alike.
 */
export function fold(name: string): string {
  let text = PLAIN.test(name) ? name.toLowerCase() : foldLetters(name);
  if (text.startsWith('the ')) text = text.slice(4);
  const blank = text.indexOf(' ');
  if (blank === 2 || blank === 3) {
    const whole = SAINTS[text.slice(0, blank)];
    if (whole !== undefined) text = whole + text.slice(blank);
  }
  return text;
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

function foldLetters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f.'’‘`ʻʼʿʾ]/g, '')
    .replace(/[øłßæœđðþıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether a name is written as an abbreviation: capitals, with or without full stops ("US", "U.A.E.", "EU"). */
export function isAbbreviation(name: string): boolean {
  return /^(?:[A-Z]\.?){2,5}$/.test(name) || /^[A-Z]&[A-Z]$/.test(name);
}

/** Abbreviations are filed apart, so that the word "us" or "car" is never taken for one. */
export function abbreviationKey(name: string): string {
  return `0${name.replace(/[^A-Za-z]/g, '').toLowerCase()}`;
}

/** The usual spelling of a folded name: "rio de janeiro" -> "Rio de Janeiro". The gazetteer stores only the exceptions. */
export function unfold(folded: string): string {
  return folded
    .split(' ')
    .map((word, index) =>
      index > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

const SMALL = new Set([
  'of',
  'and',
  'the',
  'de',
  'la',
  'del',
  'do',
  'da',
  'di',
  'du',
  'des',
  'am',
  'an',
  'der',
]);
