import type { Dateline, Stretch } from './document.js';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY_FIRST = `\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}(?:,?\\s+\\d{4})?`;
const MONTH_FIRST = `${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`;
const DATE = `(?<date>${DAY_FIRST}|${MONTH_FIRST})`;
/** One to four capitalised words, and up to two more such groups behind commas ("MINNA, Niger State"). */
const NAME = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|d[eou]s?|al|el|of|and|la)){0,3}";
const PLACE = `(?<place>${NAME})(?:\\s*,\\s+${NAME}|\\s*/\\s*${NAME}){0,2}`;
const AGENCY = '\\((?<agency>\\p{Lu}[^()]{1,30})\\)';
/** Agencies that may stand behind a place without a dash; any other name in brackets there is an abbreviation or a party. */
const KNOWN_AGENCY =
  '\\((?<agency>CNN|Reuters|REUTERS|AP|AFP|UPI|dpa|DPA|EFE|ANSA|Xinhua|TASS|Bloomberg|Thomson Reuters Foundation)\\)';
const DASH = '(?:\\s*[—–]+\\s*|\\s+[-−]+\\s+|\\s*--+\\s*)';
/** Some of the first words of a story are in small letters; those of a headline behind its rubric ("SAILING - NORWAY WIN") may not be. */
const STORY = '(?=(?:\\S+ ){0,4}\\S*\\p{Ll})';

interface DatelineRule {
  readonly pattern: RegExp;
  readonly example: string;
}

const DATELINE_RULES: readonly DatelineRule[] = [
  {
    pattern: new RegExp(`^${PLACE}(?:\\s*,\\s*${DATE})?\\s*${AGENCY}(?:${DASH}|\\s*:\\s+)`, 'u'),
    example: 'KABUL, May 3 (Reuters) - ',
  },
  {
    pattern: new RegExp(`^${PLACE}\\s*,\\s*${DATE}(?:${DASH}|\\s*:\\s+)`, 'u'),
    example: 'Geneva, 4 June — ',
  },
  {
    pattern: new RegExp(
      `^(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3})(?:\\s*,\\s+${NAME}){0,2}${DASH}${STORY}`,
      'u',
    ),
    example: 'MINNA, Niger State — ',
  },
  {
    pattern: new RegExp(
      `^(?!.{0,60}(?:Press|News|Network|Agency))${PLACE}\\s*${KNOWN_AGENCY}\\s+(?=["“‘']?\\p{Lu})`,
      'u',
    ),
    example: 'Oslo, Norway (CNN) A bomb ...',
  },
  { pattern: new RegExp(`^${AGENCY}${DASH}`, 'u'), example: '(Reuters) - ' },
];

/** What every dateline has: a capital or a bracket first, and an agency's bracket, a colon or a dash. */
const MARK = /^[\p{Lu}(].*(?:[(:—–−]|-[ -])/u;

/** Longest dateline that is looked for, in code units. */
const REACH = 120;

/** The dateline at the head of one of `paragraphs` (the first that has one), or null. */
export function findDateline(text: string, paragraphs: readonly Stretch[]): Dateline | null {
  for (const { start, end } of paragraphs) {
    const head = text.slice(start, Math.min(end, start + REACH)).replace(/[\s\u00a0]/g, ' ');
    if (!MARK.test(head)) continue;
    for (const { pattern } of DATELINE_RULES) {
      const match = pattern.exec(head);
      if (!match || isAside(head, match)) continue;
      const { place, date, agency } = match.groups ?? {};
      const length = match[0].trimEnd().length;
      return {
        start,
        end: start + length,
        place: place ? { start, end: start + place.length } : null,
        date: date ? locate(start, head, date) : null,
        agency: agency ?? null,
      };
    }
  }
  return null;
}

/** "Prime Minister Ann Lee (Labour) - who won - ...": behind a place that is not in capitals a story begins with one. */
function isAside(head: string, match: RegExpExecArray): boolean {
  const { place, date } = match.groups ?? {};
  return !!place && !date && /\p{Ll}/u.test(place) && /^\p{Ll}/u.test(head.slice(match[0].length));
}

function locate(start: number, head: string, part: string): Stretch {
  const at = start + head.indexOf(part);
  return { start: at, end: at + part.length };
}
