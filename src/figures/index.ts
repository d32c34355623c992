/**
 * Figures. In: a Document and what was found in it before. Out: casualty and displacement figures with bounds, scope, links and
 * sources, in the order of the text; and from them the tolls of the article's main event.
 */
import { type Document, type Sentence, tokenText } from '../document/index.js';
import { personGroups } from '../lexicon/person-nouns.js';
import { bestNumber, findQuantities } from '../quantities/index.js';
import type { DateExpression } from '../schema/date.js';
import type { Figure } from '../schema/figure.js';
import type { Organization } from '../schema/organization.js';
import type { Person } from '../schema/person.js';
import type { Place } from '../schema/place.js';
import type { Quote } from '../schema/quote.js';
import type { Toll } from '../schema/toll.js';
import { findBareVictims } from './bare.js';
import type { Clause } from './clause.js';
import type { Draft } from './draft.js';
import type { Licensed } from './inclusion.js';
import { licensePhrases } from './license.js';
import { dateNear, placeNear, type Surroundings, surroundingsOf } from './nearness.js';
import { findAbsences } from './negation.js';
import { type Counted, countedPhrase } from './noun-phrase.js';
import { linkParts } from './parts.js';
import { isOngoing, scopeOf } from './scope.js';
import { shareOfWhole } from './shares.js';
import { sourceOf } from './source.js';
import { linkFigures } from './structure.js';
import { tollsOf } from './tolls.js';
import { SentenceTriggers } from './trigger-index.js';

/** What was found before the figures, and what figures link to. */
export interface FigureContext {
  readonly dates: readonly DateExpression[];
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly quotes: readonly Quote[];
}

/** Document -> casualty and displacement figures, in the order of the text. */
export function findFigures(document: Document, context: FigureContext): Figure[] {
  const drafts = draftFigures(document);
  const near = surroundingsOf(context);
  return drafts
    .filter((draft) => draft.number !== null)
    .map((draft) => toFigure(document, draft, drafts, context, near));
}

/** Figures -> per kind the one number that the article reports for its main event. */
export function addUpTolls(document: Document, figures: readonly Figure[]): Toll[] {
  const ids = new Set(figures.map((figure) => figure.id));
  return tollsOf(
    document,
    draftFigures(document).filter((draft) => draft.number === null || ids.has(`f${draft.number}`)),
  );
}

const cache = new WeakMap<Document, readonly Draft[]>();

/** The figures of a document before they are linked to what stands around them, with the victims whom no number counts. */
function draftFigures(document: Document): readonly Draft[] {
  const known = cache.get(document);
  if (known) return known;
  const drafts: Draft[] = [];
  let number = 1;
  let lasting: boolean | null = null;
  const ongoing = (): boolean => {
    lasting ??= isOngoing(document);
    return lasting;
  };
  for (const sentence of document.sentences) {
    if (document.blocks[sentence.block].kind === 'boilerplate') continue;
    const found = draftSentence(document, sentence, drafts.length, number, ongoing);
    for (const draft of found) if (draft.number !== null) number++;
    drafts.push(...found);
  }
  linkFigures(document, drafts);
  linkParts(document, drafts);
  cache.set(document, drafts);
  return drafts;
}

/** The clause of a sentence with triggers and counted phrases; null if it has no trigger. */
export function readClause(document: Document, sentence: Sentence): Clause | null {
  const triggers = new SentenceTriggers(document, sentence.firstToken, sentence.endToken);
  if (triggers.size === 0) return null;
  const counted: Counted[] = [];
  let floor = sentence.firstToken;
  for (const quantity of findQuantities(document, sentence.firstToken, sentence.endToken)) {
    if (quantity.firstToken < floor) continue;
    const phrase = countedPhrase(document, sentence, quantity);
    if (!phrase) continue;
    counted.push(phrase);
    floor =
      phrase.quantity.form === 'share' || phrase.quantity.form === 'article' ? quantity.endToken : phrase.end;
  }
  if (!triggers.harm)
    return { document, sentence, triggers, counted, countedAt: new Map(counted.map((c) => [c.first, c])) };
  const covered = new Set<number>();
  for (const { first, end } of counted) for (let token = first; token < end; token++) covered.add(token);
  const all = [...counted, ...findBareVictims(document, sentence, (token) => covered.has(token))].sort(
    (a, b) => a.first - b.first,
  );
  return { document, sentence, triggers, counted: all, countedAt: new Map(all.map((c) => [c.first, c])) };
}

function draftSentence(
  document: Document,
  sentence: Sentence,
  from: number,
  firstNumber: number,
  ongoing: () => boolean,
): Draft[] {
  const clause = readClause(document, sentence);
  if (!clause) return [];
  const block = document.blocks[sentence.block];
  const drafts: Draft[] = [];
  let number = firstNumber;
  const indexes = new Map<Licensed, number>();
  const absences = findAbsences(clause);
  const licensed = licensePhrases(clause).filter(
    ({ counted }) => !absences.some((a) => counted.first < a.end && a.first < counted.end),
  );
  for (const item of licensed) {
    const { counted, license, whole } = item;
    const index = from + drafts.length;
    indexes.set(item, index);
    drafts.push({
      index,
      sentence,
      block,
      first: counted.first,
      end: counted.end,
      quantity: shareBounds(counted, licensed, whole),
      head: counted.head,
      unit: license.trigger.word.of === 'houses' ? 'house' : counted.unit,
      kind: license.kind,
      triggerFirst: license.trigger.first,
      triggerEnd: license.trigger.end,
      weak: license.trigger.word.weak,
      part: license.part,
      rule: license.rule,
      modality: license.modality,
      negated: counted.quantity.form === 'zero',
      scope: scopeOf(document, sentence, license.rule, bestNumber(counted.quantity) ?? 0, ongoing),
      groups: groupsOf(document, counted),
      number: counted.bare ? null : number++,
      partOf: whole ? (indexes.get(whole) ?? null) : null,
      sameAs: null,
      supersedes: null,
    });
  }
  for (const absence of absences) {
    drafts.push({
      index: from + drafts.length,
      sentence,
      block,
      first: absence.first,
      end: absence.end,
      quantity: {
        firstToken: absence.first,
        endToken: absence.end,
        numberFirst: absence.numberFirst,
        numberEnd: absence.numberEnd,
        value: absence.unreported ? null : 0,
        min: absence.unreported ? null : 0,
        max: absence.unreported ? null : 0,
        qualifier: absence.unreported ? 'unknown' : 'exact',
        form: absence.unreported ? 'unknown' : 'zero',
        increment: false,
        share: null,
      },
      head: -1,
      unit: 'person',
      kind: absence.trigger.word.kind,
      triggerFirst: absence.trigger.first,
      triggerEnd: absence.trigger.end,
      weak: false,
      part: false,
      rule: 'absence',
      modality: 'asserted',
      negated: !absence.unreported,
      scope: 'incident',
      groups: [],
      number: number++,
      partOf: null,
      sameAs: null,
      supersedes: null,
    });
  }
  return drafts;
}

/** The bounds of a share, from the whole that it is part of or the number behind its "of". */
function shareBounds(
  counted: Counted,
  licensed: readonly Licensed[],
  whole: Licensed | null,
): Counted['quantity'] {
  const { quantity } = counted;
  if (!quantity.share) return quantity;
  const inside = licensed.find(
    (item) =>
      item.counted !== counted &&
      item.counted.first >= quantity.endToken &&
      item.counted.first <= quantity.endToken + 2,
  );
  const base = inside ?? whole;
  return base ? shareOfWhole(quantity, base.counted.quantity) : quantity;
}

function groupsOf(document: Document, counted: Counted): string[] {
  if (counted.head < 0) return [];
  const groups = new Set<string>();
  for (let token = counted.quantity.endToken; token <= counted.head; token++) {
    for (const group of personGroups(document.lower[token])) {
      if (group !== 'generic' && group !== 'kin' && group !== 'adult') groups.add(group);
    }
  }
  if (/^(?:women|woman)$/.test(document.lower[counted.head])) groups.add('woman');
  return [...groups];
}

function toFigure(
  document: Document,
  draft: Draft,
  drafts: readonly Draft[],
  context: FigureContext,
  near: Surroundings,
): Figure {
  const { starts, ends } = document;
  const { quantity, sentence } = draft;
  const start = starts[draft.first];
  const victims = draft.head >= 0 && draft.rule !== 'instance' ? victimSpan(document, draft) : null;
  return {
    id: `f${draft.number}`,
    start,
    end: ends[draft.end - 1],
    text: tokenText(document, draft.first, draft.end),
    kind: draft.kind,
    quantity: {
      start: starts[quantity.numberFirst],
      end: ends[quantity.numberEnd - 1],
      value: quantity.value,
      min: quantity.min,
      max: quantity.max,
      qualifier: quantity.qualifier,
      vague: quantity.qualifier === 'vague',
    },
    unit: draft.unit,
    victims,
    trigger: {
      start: starts[draft.triggerFirst],
      end: ends[draft.triggerEnd - 1],
      text: tokenText(document, draft.triggerFirst, draft.triggerEnd),
    },
    scope: draft.scope,
    negated: draft.negated,
    modality: draft.modality,
    source: sourceOf(document, sentence, draft.first, context, near),
    placeId: placeNear(near.places, sentence, start),
    dateId: dateNear(near.dates, sentence, document.sentences[sentence.index - 1] ?? null, start),
    partOf: idOf(drafts, draft.partOf),
    sameAs: idOf(drafts, draft.sameAs),
    supersedes: idOf(drafts, draft.supersedes),
    sentence: [sentence.start, sentence.end],
    confidence: confidenceOf(draft),
  };
}

function idOf(drafts: readonly Draft[], index: number | null): string | null {
  const number = index === null ? null : drafts[index].number;
  return number === null ? null : `f${number}`;
}

function victimSpan(document: Document, draft: Draft): Figure['victims'] {
  let first = draft.quantity.endToken;
  while (first < draft.head && /^(?:of|the|other|more|its|their|his|her)$/.test(document.lower[first]))
    first++;
  if (first > draft.head) return null;
  const start = document.starts[first];
  const end = document.ends[draft.head];
  return { start, end, text: document.text.slice(start, end), groups: [...draft.groups] };
}

/** How far to trust the rule that made the figure; lower for links by list, by inclusion and by nearness. */
function confidenceOf(draft: Draft): number {
  const base: Readonly<Record<string, number>> = {
    object: 0.95,
    act: 0.95,
    instance: 0.9,
    subject: 0.9,
    toll: 0.85,
    absence: 0.85,
    list: 0.75,
    inclusion: 0.75,
    people: 0.6,
    modifier: 0.6,
  };
  const trust = base[draft.rule] ?? 0.7;
  return draft.weak ? trust * 0.6 : draft.quantity.form === 'article' ? trust * 0.9 : trust;
}
