import type { DateModifier, DateType } from '../schema/date.js';
import type { DayNumber } from './calendar.js';
import type { Lexemes } from './lexemes.js';
import type { Tense } from './tense.js';

/** How fine an expression is; the clock and the merging rules look at it. */
export type Precision =
  | 'time'
  | 'day-part'
  | 'weekday'
  | 'day'
  | 'month'
  | 'year'
  | 'period'
  | 'reference'
  | 'duration'
  | 'set';

/** A date that has been read: what later expressions can be anchored on. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  /** Index in the list of results. */
  readonly index: number;
}

/** What an expression is read against. */
export interface ReadingContext {
  readonly lexemes: Lexemes;
  /** Day of publication, else of the dateline; null when neither is known. */
  readonly reference: DayNumber | null;
  /** The last date before the expression that has a year. */
  readonly previous: Moment | null;
  /** The month of the last date before the expression where that is known without its year ("May 3" in a text without a date). */
  readonly yearlessMonth: number | null;
  /** The last quarter or fiscal period before the expression. */
  readonly previousQuarter: Moment | null;
  /** The period reported last is longer than a quarter ("the first nine months"): what it is compared with is a year. */
  readonly comparesYears: boolean;
  /** The text tells a history whose dates follow each other, far from its day of publication. */
  readonly narrative: boolean;
  /** The text is a short post. */
  readonly message: boolean;
  /** Tense of the clause round a lexeme. */
  tense(lexeme: number): Tense;
}

/** The value of an expression in its context. */
export interface Reading {
  readonly value: string;
  readonly type?: DateType;
  readonly mod?: DateModifier;
  /** What was used to complete it: `quarter` is the quarter reported before; null for an absolute expression. */
  readonly anchor: 'reference' | 'previous' | 'quarter' | null;
  /** Bounds where the value alone does not give them ("the past two weeks"). */
  readonly bounds?: readonly [earliest: string, latest: string];
}

/** A candidate: the lexemes `first` to `end` (exclusive), and how to read them. */
export interface Finding {
  readonly rule: string;
  readonly first: number;
  readonly end: number;
  readonly type: DateType;
  readonly precision: Precision;
  readonly confidence: number;
  read(context: ReadingContext): Reading | null;
  readonly mod?: DateModifier | undefined;
  /** The time of day as TIMEX3 writes it ("T08:15", "TMO"), for joining with a day. */
  readonly time?: string | undefined;
  /** Counts only beside another expression ("night" in "Thursday night"), or alone in a short post. */
  readonly fragment?: boolean | undefined;
  /** Counts in articles only: words that are vague in a short post ("my current mood"). */
  readonly articleOnly?: boolean | undefined;
}

/**
 * A finding as a rule made it, with all fields. All findings behind the rules are made here and in `revised`, field by field: copies
 * made by spreading, each at its own place in the code, have as many hidden classes, and whatever reads them becomes slow.
 */
export function uniform(finding: Finding): Finding {
  return {
    rule: finding.rule,
    first: finding.first,
    end: finding.end,
    type: finding.type,
    precision: finding.precision,
    confidence: finding.confidence,
    read: finding.read,
    mod: finding.mod,
    time: finding.time,
    fragment: finding.fragment,
    articleOnly: finding.articleOnly,
  };
}

/** A finding with some fields changed. */
export function revised(finding: Finding, change: Partial<Finding>): Finding {
  return {
    rule: change.rule ?? finding.rule,
    first: change.first ?? finding.first,
    end: change.end ?? finding.end,
    type: change.type ?? finding.type,
    precision: change.precision ?? finding.precision,
    confidence: change.confidence ?? finding.confidence,
    read: change.read ?? finding.read,
    mod: change.mod ?? finding.mod,
    time: change.time ?? finding.time,
    fragment: change.fragment ?? finding.fragment,
    articleOnly: change.articleOnly ?? finding.articleOnly,
  };
}

/** One linguistic idea: looks at the word at `head` and says what expressions it is the head of (several for "3 to 5 May"). */
export interface DateRule {
  readonly name: string;
  find(lexemes: Lexemes, head: number): Finding | readonly Finding[] | null;
}
