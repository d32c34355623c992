import { calendarDay, type DayNumber } from './calendar.js';
import type { Finding, ReadingContext } from './finding.js';
import type { Lexemes } from './lexemes.js';

/**
 * How a text tells time. `narrative`: a history whose dates follow each other, far from its day of publication, so that "in May" is the
 * May after the date told last. `message`: a short post, in which "night" and "morning" alone are those of its day.
 */
export interface Genre {
  readonly narrative: boolean;
  readonly message: boolean;
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

/** The genre, from the full dates of a text set against its relative ones. */
export function genreOf(lexemes: Lexemes, findings: readonly Finding[], reference: DayNumber | null): Genre {
  const { text } = lexemes.document;
  const message = text.length <= LONGEST_MESSAGE && MESSAGE_MARKS.test(text);
  const unanchored: ReadingContext = {
    lexemes,
    reference: null,
    previous: null,
    previousQuarter: null,
    narrative: false,
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
  return {
    message,
    narrative: historical >= (topical === 0 ? FEWEST_ALONE : FEWEST_HISTORICAL) && historical > topical * 2,
  };
}
