import type { Document, Sentence } from '../document/index.js';
import { bestNumber, findQuantities } from '../quantities/index.js';
import { findBareVictims } from './bare.js';
import type { Clause } from './clause.js';
import type { Draft } from './draft.js';
import { isEpidemic, underCare } from './epidemic.js';
import { eventSigns } from './event-signs.js';
import { victimGroups } from './groups.js';
import type { Licensed } from './inclusion.js';
import { licensePhrases } from './license.js';
import { linkToNearest } from './nearest-mention.js';
import { type Absence, findAbsences } from './negation.js';
import { type Counted, countedPhrase } from './noun-phrase.js';
import { linkAmong, linkParts } from './parts.js';
import { type Predicate, predicateOf } from './predicate.js';
import { risenRange } from './rise.js';
import { draftRomance, isRomance } from './romance/index.js';
import { isOngoing, scopeOf, timesOf } from './scope.js';
import { linkShared } from './shared-out.js';
import { shareOfWhole } from './shares.js';
import { linkFigures, markIncrements } from './structure.js';
import { linkSums } from './sums.js';
import { tallySentence } from './tally.js';
import { SentenceTriggers } from './trigger-index.js';
import { victimsKind } from './victims.js';

const cache = new WeakMap<Document, readonly Draft[]>();

/** The figures of a document before they are linked to what stands around them, with the victims whom no number counts. */
export function draftFigures(document: Document): readonly Draft[] {
  const known = cache.get(document);
  if (known) return known;
  const drafts: Draft[] = [];
  let number = 1;
  const ongoing = once(() => isOngoing(document));
  const epidemic = once(() => isEpidemic(document));
  const romance = isRomance(document);
  for (const line of document.sentences) {
    if (document.blocks[line.block].kind === 'boilerplate') continue;
    const sentence = tallySentence(document, line);
    const found = romance
      ? draftRomance(document, sentence, drafts.length, number)
      : draftSentence(document, sentence, drafts, number, ongoing, epidemic);
    for (const draft of found) {
      if (draft.number !== null) number++;
      drafts.push(draft);
    }
  }
  if (drafts.length > 0) linkDrafts(document, drafts);
  cache.set(document, drafts);
  return drafts;
}

function linkDrafts(document: Document, drafts: readonly Draft[]): void {
  linkAmong(document, drafts);
  linkFigures(document, drafts);
  linkSums(document, drafts);
  linkParts(document, drafts);
  linkShared(document, drafts);
  linkToNearest(drafts);
  markIncrements(document, drafts);
}

/** A question that is answered only when it is asked, and once. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly is: T } | null = null;
  return () => {
    answer ??= { is: ask() };
    return answer.is;
  };
}

/** The clause of a sentence with triggers and counted phrases; null if no event is told in it. */
function readClause(document: Document, sentence: Sentence, earlier: readonly Draft[]): Clause | null {
  const signs = eventSigns(document, sentence);
  const beyondTriggers = signs.splitVerb || signs.victims;
  if (!signs.trigger && !beyondTriggers) return null;
  const triggers = new SentenceTriggers(document, sentence.firstToken, sentence.endToken);
  if (triggers.lastFirst < 0 && !beyondTriggers) return null;
  const phrases = countedPhrases(document, sentence);
  const counted = triggers.harm ? withBareVictims(document, sentence, phrases) : phrases;
  const countedAt = new Map<number, Counted>();
  for (const phrase of counted) countedAt.set(phrase.first, phrase);
  return { document, sentence, triggers, counted, countedAt, victims: once(() => victimsKind(earlier)) };
}

function countedPhrases(document: Document, sentence: Sentence): Counted[] {
  const counted: Counted[] = [];
  let floor = sentence.firstToken;
  for (const found of findQuantities(document, sentence.firstToken, sentence.endToken)) {
    const range = risenRange(document, sentence, found);
    for (const quantity of range ?? [found]) {
      if (quantity.firstToken < floor) continue;
      const phrase = countedPhrase(document, sentence, quantity);
      if (!phrase) continue;
      counted.push(phrase);
      const { form } = phrase.quantity;
      floor = form === 'share' || form === 'article' ? quantity.endToken : phrase.end;
    }
  }
  return counted;
}

/** The phrases and the people whom no number counts, in the order of the text. */
function withBareVictims(
  document: Document,
  sentence: Sentence,
  counted: readonly Counted[],
): readonly Counted[] {
  const { firstToken, endToken } = sentence;
  const covered = new Uint8Array(endToken - firstToken);
  for (const { first, end } of counted) covered.fill(1, first - firstToken, end - firstToken);
  const { dateline, starts } = document;
  if (dateline !== null && sentence.start < dateline.end)
    for (let token = firstToken; token < endToken; token++)
      if (starts[token] >= dateline.start && starts[token] < dateline.end) covered[token - firstToken] = 1;
  const bare = findBareVictims(document, sentence, covered);
  return bare.length === 0 ? counted : [...counted, ...bare].sort((a, b) => a.first - b.first);
}

const NO_DRAFTS: readonly Draft[] = [];

function draftSentence(
  document: Document,
  sentence: Sentence,
  earlier: readonly Draft[],
  firstNumber: number,
  ongoing: () => boolean,
  epidemic: () => boolean,
): readonly Draft[] {
  const clause = readClause(document, sentence, earlier);
  if (!clause) return NO_DRAFTS;
  const absences = findAbsences(clause);
  if (clause.counted.length === 0 && absences.length === 0) return NO_DRAFTS;
  const licensed = outsideOf(absences, licensePhrases(clause));
  if (licensed.length === 0 && absences.length === 0) return NO_DRAFTS;
  const block = document.blocks[sentence.block];
  const from = earlier.length;
  const drafts: Draft[] = [];
  let number = firstNumber;
  const indexes = new Map<Licensed, number>();
  const times = timesOf(document, sentence);
  for (const [place, item] of licensed.entries()) {
    const { counted, license, whole } = item;
    const patients = underCare(license) && epidemic();
    const index = from + drafts.length;
    const predicate = predicateOf(document, sentence, counted);
    indexes.set(item, index);
    drafts.push({
      index,
      sentence,
      block,
      first: counted.first,
      end: counted.end,
      quantity: besides(item, licensed, place) ?? shareBounds(counted, licensed[place + 1], whole),
      head: counted.head,
      unit: license.trigger.word.of === 'houses' ? 'house' : counted.unit,
      kind: patients ? 'sick' : license.kind,
      triggerFirst: license.trigger.first,
      triggerEnd: license.trigger.end,
      weak: license.trigger.word.weak,
      part: license.part,
      rule: license.rule,
      modality: license.modality,
      negated: counted.quantity.form === 'zero',
      scope: patients
        ? 'cumulative'
        : scopeOf(times, sentence, license.rule, bestNumber(counted.quantity) ?? 0, ongoing),
      groups: groupsOf(document, counted, predicate),
      predicate,
      number: counted.bare ? null : number++,
      partOf: whole && !whole.counted.bare ? (indexes.get(whole) ?? null) : null,
      sameAs: null,
      supersedes: null,
      increment: false,
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
      scope: scopeOf(times, sentence, 'absence', 0, ongoing),
      groups: [],
      number: number++,
      partOf: null,
      sameAs: null,
      supersedes: null,
      increment: false,
    });
  }
  return drafts;
}

function groupsOf(document: Document, { quantity, head }: Counted, predicate: Predicate | null): string[] {
  if (head >= 0) return victimGroups(document, quantity.endToken, head);
  return predicate ? victimGroups(document, predicate.first, predicate.head) : [];
}

/** The phrases that share no token with what is denied. */
function outsideOf(absences: readonly Absence[], licensed: readonly Licensed[]): readonly Licensed[] {
  if (absences.length === 0) return licensed;
  return licensed.filter(
    ({ counted }) => !absences.some(({ first, end }) => first < counted.end && counted.first < end),
  );
}

/** "One man was killed and another wounded": the other stands beside the dead, and is added to no wounded of another sentence. */
function besides(
  { counted, license }: Licensed,
  licensed: readonly Licensed[],
  place: number,
): Counted['quantity'] | null {
  const { quantity, head } = counted;
  if (head >= 0 || quantity.form !== 'article' || !quantity.increment) return null;
  const before = licensed[place - 1];
  return before?.license.kind === license.kind ? null : { ...quantity, increment: false };
}

/** The bounds of a share, from the whole that it is part of or the number behind its "of". */
function shareBounds(
  counted: Counted,
  next: Licensed | undefined,
  whole: Licensed | null,
): Counted['quantity'] {
  const { quantity } = counted;
  if (!quantity.share) return quantity;
  const inside =
    next && next.counted.first >= quantity.endToken && next.counted.first <= quantity.endToken + 2;
  const base = inside ? next : whole;
  return base ? shareOfWhole(quantity, base.counted.quantity) : quantity;
}
