import type { DateExpression } from '../schema/date.js';
import { type DayNumber, dayNumber } from './calendar.js';
import type { Finding, Moment, Reading, ReadingContext } from './finding.js';
import type { Genre } from './genre.js';
import { intervalOf } from './interval.js';
import type { Lexemes } from './lexemes.js';
import { type Tense, tenseAt } from './tense.js';

/** The day that relative expressions are read against, and where it comes from. */
export interface Reference {
  readonly day: DayNumber;
  readonly source: 'published' | 'dateline';
}

/** Reads the findings in the order of the text, so that each can stand on the one before it. */
export function readFindings(
  lexemes: Lexemes,
  findings: readonly Finding[],
  reference: Reference | null,
  { narrative, message }: Genre,
): { readonly expressions: DateExpression[]; readonly findings: Finding[] } {
  const expressions: DateExpression[] = [];
  const kept: Finding[] = [];
  let previous: Moment | null = null;
  let yearlessMonth: number | null = null;
  let previousQuarter: Moment | null = null;
  let comparesYears = false;
  const tense = (lexeme: number): Tense => tenseAt(lexemes.document, lexemes.tokens[lexeme]);
  for (const finding of findings) {
    const context: ReadingContext = {
      lexemes,
      reference: reference?.day ?? null,
      previous,
      yearlessMonth,
      previousQuarter,
      comparesYears,
      narrative,
      message,
      tense,
    };
    const reading = finding.read(context);
    if (!reading) continue;
    expressions.push(
      express(lexemes, finding, reading, expressions.length, anchorId(reading, context, reference)),
    );
    kept.push(finding);
    comparesYears = isLongPeriod(lexemes, finding, reading.value) || (comparesYears && !isQuarter(finding));
    const moment = momentOf(reading.value, expressions.length - 1);
    yearlessMonth = moment ? null : (monthOf(reading.value) ?? yearlessMonth);
    if (!moment || finding.type === 'DURATION' || finding.type === 'SET') continue;
    if (leads(lexemes, finding, moment, previous, narrative)) previous = moment;
    if (finding.rule === 'quarter' && isReported(moment, reference)) previousQuarter = moment;
  }
  return { expressions, findings: kept };
}

/** "the first nine months", "the six months ended June 30": the period that a report goes on to compare. */
function isLongPeriod(lexemes: Lexemes, finding: Finding, value: string): boolean {
  return (
    finding.rule === 'duration' &&
    (value === 'P9M' || value === 'P6M') &&
    /^(?:the|first|latest|its|nine|six)$/.test(lexemes.lower[finding.first]) &&
    !/^(?:in|within|for|last|past|next)$/.test(lexemes.lower[finding.first + 1] ?? '')
  );
}

function isQuarter(finding: Finding): boolean {
  return finding.rule === 'quarter' || finding.rule === 'compared-quarter';
}

/** Whether a quarter is over, and no more than about a year ago: then a report is about it, and not about a comparison or a forecast. */
function isReported(moment: Moment, reference: Reference | null): boolean {
  if (moment.quarter === null) return false;
  if (reference === null) return true;
  const age = reference.day - dayNumber(moment.year, moment.quarter * 3 + 1, 1);
  return age >= -15 && age < 400;
}

/**
 * Whether the story moves on to a date, so that what follows stands on it. In a history a date in brackets or a bare other
 * year is an aside, unless it opens its sentence ("In 1942, ...").
 */
function leads(
  lexemes: Lexemes,
  finding: Finding,
  moment: Moment,
  previous: Moment | null,
  narrative: boolean,
): boolean {
  if (!narrative || !previous) return true;
  const { document, tokens, lower } = lexemes;
  if (lower[finding.first - 1] === '(') return false;
  const opens =
    tokens[finding.first] - document.sentences[document.sentenceOf[tokens[finding.first]]].firstToken <= 2;
  if (moment.month === null && !opens && moment.year !== previous.year) return false;
  return true;
}

/** What the record calls the anchor of a reading: the day of publication or of the dateline, or the id of an earlier date. */
function anchorId(
  reading: Reading,
  context: ReadingContext,
  reference: Reference | null,
): DateExpression['anchor'] {
  if (reading.anchor === null) return null;
  if (reading.anchor === 'reference') return reference?.source ?? null;
  const moment = reading.anchor === 'quarter' ? context.previousQuarter : context.previous;
  return moment && `d${moment.index + 1}`;
}

function express(
  lexemes: Lexemes,
  finding: Finding,
  reading: Reading,
  index: number,
  anchor: DateExpression['anchor'],
): DateExpression {
  const start = lexemes.starts[finding.first];
  const end = lexemes.ends[finding.end - 1];
  const [earliest, latest] = reading.bounds ?? intervalOf(reading.value) ?? [null, null];
  return {
    id: `d${index + 1}`,
    start,
    end,
    text: lexemes.document.text.slice(start, end),
    type: reading.type ?? finding.type,
    value: reading.value,
    mod: finding.mod ?? reading.mod ?? null,
    earliest,
    latest,
    anchor,
    joins: null,
    confidence: finding.confidence,
  };
}

/** The month of "XXXX-05-03" and "XXXX-05". */
function monthOf(value: string): number | null {
  const match = /^XXXX-(\d\d)/.exec(value);
  return match ? Number(match[1]) : null;
}

/** What of a value later expressions can stand on; null for decades, references and everything without a year. */
function momentOf(value: string, index: number): Moment | null {
  const match = /^(BC)?(\d{4})(?:-(\d\d)(?:-(\d\d))?|-Q(\d))?/.exec(value);
  if (!match) return null;
  const year = match[1] ? 1 - Number(match[2]) : Number(match[2]);
  return {
    year,
    month: match[3] ? Number(match[3]) : null,
    day: match[4] ? Number(match[4]) : null,
    quarter: match[5] ? Number(match[5]) : null,
    index,
  };
}
