/**
 * Dates. In: a Document, its proper names, the day of publication. Out: date expressions in the order of the text, with TIMEX3 values
 * and the intervals that they cover. The way: lexemes -> candidates (one file a rule in rules/) -> overlap rule -> names -> merging of
 * neighbours -> modifiers -> reading against the anchor -> joins.
 */
import type { Document } from '../document/index.js';
import type { NameSpan } from '../names/index.js';
import type { DateExpression } from '../schema/date.js';
import { parseIsoDay } from './calendar.js';
import { findCandidates, withoutOverlaps } from './candidates.js';
import type { Finding } from './finding.js';
import { isNarrative, toneOf } from './genre.js';
import { GIVEN_NAME_MONTHS } from './guards.js';
import { joinRanges } from './joining.js';
import { isCapitalised, type Lexemes } from './lexemes.js';
import { lexemesOf } from './lexing.js';
import { mergeNeighbours } from './merging.js';
import { withModifiers } from './modifiers.js';
import { type Reference, readFindings } from './reading.js';

/**
 * Document -> date expressions with TIMEX3 values, in the order of the text. Names win over dates ("Theresa May").
 * Relative expressions are read against `published` (an ISO date), else against the dateline's date; without either they keep an
 * underspecified value ("XXXX-WXX-4") and null bounds.
 */
export function findDates(
  document: Document,
  names: readonly NameSpan[],
  published: string | null,
): DateExpression[] {
  const lexemes = lexemesOf(document);
  if (lexemes.heads.length === 0) return [];
  const { marked, message } = toneOf(document.text);
  const candidates = withoutOverlaps(withoutNames(lexemes, findCandidates(lexemes), names, marked));
  const reference = referenceOf(document, lexemes, candidates, published);
  const narrative = isNarrative(lexemes, candidates, reference?.day ?? null);
  const genre = { marked, message, narrative };
  const merged = mergeNeighbours(lexemes, candidates, genre);
  const modified = withModifiers(lexemes, merged);
  const { expressions, findings } = readFindings(lexemes, modified, reference, genre);
  return joinRanges(lexemes, findings, expressions);
}

/**
 * Drops candidates that stand inside a longer name, or that are the name of a person. In a post, whose capitals say little, only
 * words that are names of people too can be part of a name ("April Jones", no "Film Festival Now").
 */
function withoutNames(
  lexemes: Lexemes,
  candidates: readonly Finding[],
  names: readonly NameSpan[],
  marked: boolean,
): Finding[] {
  const sorted = [...candidates].sort((a, b) => a.first - b.first);
  const kept: Finding[] = [];
  let from = 0;
  for (const candidate of sorted) {
    const start = lexemes.starts[candidate.first];
    const end = lexemes.ends[candidate.end - 1];
    while (from < names.length && names[from].end <= start) from++;
    let next = from;
    while (next < names.length && names[next].start < end && !yields(lexemes, candidate, names[next], marked))
      next++;
    if (next === names.length || names[next].start >= end) kept.push(candidate);
  }
  return kept;
}

/** Whether a candidate is given up for a name that stands over it, or before it and into it. */
function yields(lexemes: Lexemes, candidate: Finding, name: NameSpan, marked: boolean): boolean {
  const start = lexemes.starts[candidate.first];
  const end = lexemes.ends[candidate.end - 1];
  if (name.end <= start || name.type === 'other' || isSure(lexemes, candidate, name)) return false;
  if (marked && !(name.type === 'person' && isPersonal(lexemes, candidate))) return false;
  const same = name.start === start && name.end === end;
  if (same) return name.type === 'person' && candidate.rule !== 'holiday';
  const covers = name.start <= start && name.end >= end;
  return covers || name.start < start;
}

/** "April", "Friday", "Summer": a month, weekday or season without a number beside it. */
function isPersonal(lexemes: Lexemes, { first, end }: Finding): boolean {
  const kind = lexemes.words[first]?.kind;
  return end - first === 1 && (kind === 'month' || kind === 'weekday' || kind === 'season');
}

/** What no name holds: "today" and "now" in small letters, "Q4", and a day of a month behind a name ("Davison Feb. 1"). */
function isSure(lexemes: Lexemes, candidate: Finding, name: NameSpan): boolean {
  const head = lexemes.words[candidate.end - 1];
  if (candidate.end - candidate.first === 1 && (head?.kind === 'day-word' || head?.kind === 'reference'))
    return !isCapitalised(lexemes, candidate.first);
  // "Fiscal Q4"
  if (candidate.rule === 'quarter' && lexemes.words[candidate.first]?.weak) return true;
  return (
    candidate.rule === 'month-day' &&
    name.end < lexemes.ends[candidate.end - 1] &&
    !GIVEN_NAME_MONTHS.has(lexemes.lower[candidate.first])
  );
}

/** The publication date, else the full date of the dateline; a dateline's "May 3" without a year gives no anchor. */
function referenceOf(
  document: Document,
  lexemes: Lexemes,
  candidates: readonly Finding[],
  published: string | null,
): Reference | null {
  const day = published === null ? null : parseIsoDay(published);
  if (day !== null) return { day, source: 'published' };
  const date = document.dateline?.date;
  if (!date) return null;
  const unanchored = {
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
  for (const candidate of candidates) {
    if (lexemes.starts[candidate.first] < date.start || lexemes.ends[candidate.end - 1] > date.end + 6)
      continue;
    const value = parseIsoDay(candidate.read(unanchored)?.value ?? '');
    if (value !== null) return { day: value, source: 'dateline' };
  }
  return null;
}
