import { calendarDay, type DayNumber } from './calendar.js';
import type { Finding, ReadingContext } from './finding.js';
import type { Lexemes } from './lexemes.js';

/**
 * How a text tells time. `narrative`: a history whose dates follow each other, far from its day of publication, so that "in May" is the
 * May after the date told last. `message`: a short post, in which "night" and "morning" alone are those of its day.
 */
export interface Genre extends Tone {
  readonly narrative: boolean;
}

/** Whether a text is a short post, told by its length and its marks alone. */
export interface Tone {
  readonly message: boolean;
  /** The post has addresses, topics, links or the marks of chat: even "day" and "week" alone are read. */
  readonly marked: boolean;
}

const ABSOLUTE_RULES = new Set(['month-day', 'month', 'year', 'numeric-date', 'era']);
const NEWS_RULES = new Set([
  'weekday',
  'day-word',
  'relative-unit',
  'weekend',
  'quarter',
  'compared-quarter',
]);
/** Fewest full dates of other years that make a history. */
const FEWEST_HISTORICAL = 8;
/** Fewest of them where nothing in the text speaks of its own day. */
const FEWEST_ALONE = 5;
const LONGEST_MESSAGE = 400;
const MESSAGE_MARKS = /(?:^|[\s.:"'])[@#]\w|https?:\/\/|\bRT\b/;
/** Faces, laughter, runs of marks and the short spellings of posts. */
const INFORMAL =
  /[:;]['-]?[()DPp](?![\w(])|[!?]{2}|!\s*$|\.{2}|…|~|\b(?:l+o+l+|omg|h?ahaha*|hehe\w*|u|ur|abt|gonna|wanna|gotta|pls|plz|thx|tmr|tmrw|tdy|gd|nvm|btw|imo|tbh|dont|cant|didnt|havnt|havent|fml|wtf|im)\b/i;
/** A sentence that begins with a small letter; a shorter text may be a mere phrase. */
const SMALL_BEGINNING = /^\s*[a-z][^\n]{30}/;
const NO_STOP = /[\p{L}\d]\s*$/u;
const FIRST_PERSON = /\b(?:I|I'm|my|My|me|we|our|We|Our)\b/;
const QUOTED = /["“”«»]|''/;
/** Longest post that is told by its tone alone. */
const LONGEST_BY_TONE = 200;

/** The tone of a text. */
export function toneOf(text: string): Tone {
  const marked = text.length <= LONGEST_MESSAGE && (MESSAGE_MARKS.test(text) || isInformal(text));
  return { marked, message: marked || (isShort(text) && FIRST_PERSON.test(text)) };
}

/** Whether the text is a history, from its full dates set against its relative ones. */
export function isNarrative(
  lexemes: Lexemes,
  findings: readonly Finding[],
  reference: DayNumber | null,
): boolean {
  const unanchored: ReadingContext = {
    lexemes,
    reference: null,
    previous: null,
    yearlessMonth: null,
    previousQuarter: null,
    comparesYears: false,
    narrative: false,
    message: false,
    tense: () => null,
  };
  const latest = reference === null ? 9999 : calendarDay(reference).year - 2;
  let historical = 0;
  let topical = 0;
  for (const finding of findings) {
    if (NEWS_RULES.has(finding.rule)) topical++;
    if (!ABSOLUTE_RULES.has(finding.rule)) continue;
    const value = finding.read(unanchored)?.value ?? '';
    if (value.startsWith('BC')) historical++;
    else if (/^\d{4}/.test(value)) {
      const year = Number(value.slice(0, 4));
      if (year <= latest) historical++;
      else if (year > latest + 1) topical++;
    }
  }
  return historical >= (topical === 0 ? FEWEST_ALONE : FEWEST_HISTORICAL) && historical > topical * 2;
}

/** So short that its tone tells, and nobody is quoted in it. */
function isShort(text: string): boolean {
  return text.length <= LONGEST_BY_TONE && !QUOTED.test(text);
}

function isInformal(text: string): boolean {
  return (
    isShort(text) &&
    (INFORMAL.test(text) ||
      SMALL_BEGINNING.test(text) ||
      (FIRST_PERSON.test(text) && NO_STOP.test(text.slice(-8))))
  );
}
