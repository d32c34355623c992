import { wordFact } from '../document/index.js';
import { isCivilAffair } from './affected.js';
import { isArrest } from './arrests.js';
import { isPronoun } from './bare.js';
import type { Clause, License } from './clause.js';
import { listLicense } from './coordination.js';
import { formerLicense } from './former.js';
import { inclusionLicense, type Licensed } from './inclusion.js';
import { actLicense, fallbackLicense, instanceLicense, partitiveLicense } from './nominal.js';
import type { Counted } from './noun-phrase.js';
import { objectLicense } from './object.js';
import { namesOffice } from './office.js';
import { isOtherMovement } from './other-movements.js';
import { splitVerbLicense } from './split-verb.js';
import { subjectLicense } from './subject.js';
import { tollLicense } from './toll-noun.js';
import { victimsLicense } from './victims.js';

/**
 * The counted phrases of a clause that an event word licenses, left to right. The rules are asked in a fixed order;
 * the first that answers decides: what the noun itself says, the verb whose object it is, the noun in whose "of" it stands,
 * the verb whose subject it is, the total it states, the whole it is part of, the list it stands in.
 */
export function licensePhrases(clause: Clause): Licensed[] {
  return licenseAll(clause).filter(
    (item) =>
      !isObituary(clause, item) &&
      !isOtherMovement(clause, item) &&
      !isCivilAffair(clause, item) &&
      !isArrest(clause, item),
  );
}

const INCLUDING = /^(?:including|among|included|includes)$/;

const NATURAL =
  /^(?:aged|peacefully|cancer|illness|natural|age|stroke|pneumonia|disease|leukaemia|leukemia|leukemia|surgery)$/;

/** "The actor died peacefully at home, aged 88": the death of one person by age or illness is no casualty. */
function isObituary(clause: Clause, { counted, license }: Licensed): boolean {
  if (counted.quantity.form !== 'article' || license.trigger.word.role !== 'intransitive') return false;
  const { end } = license.trigger;
  return clause.document.lower
    .slice(end, Math.min(end + 8, clause.sentence.endToken))
    .some((word) => NATURAL.test(word));
}

function licenseAll(clause: Clause): Licensed[] {
  const found: Licensed[] = [];
  const { lower } = clause.document;
  for (const counted of clause.counted) {
    const opener = lower[counted.first - 1];
    const agent =
      counted.first > clause.sentence.firstToken && opener === 'by' && !byNumber(lower[counted.first - 2]);
    const last = found.at(-1) ?? null;
    if (isOffice(clause, counted, last)) continue;
    if (counted.bare) {
      if (isPronoun(clause.document, counted.first)) {
        const license = killedOne(clause, counted, found);
        if (license) found.push({ counted, license, whole: null });
        continue;
      }
      const license = agent ? null : bareLicense(clause, counted, last);
      if (license && !license.negated) found.push({ counted, license, whole: null });
      continue;
    }
    const license =
      instanceLicense(clause, counted) ??
      (agent ? null : objectLicense(clause, counted)) ??
      splitVerbLicense(clause, counted) ??
      (agent ? null : actLicense(clause, counted)) ??
      partitiveOrLater(clause, counted) ??
      victimsLicense(clause, counted, last);
    if (license) {
      found.push({
        counted,
        license,
        whole: license.part && license.rule !== 'victims' ? wholeOf(license, found) : null,
      });
      continue;
    }
    const included = agent ? null : inclusionLicense(clause, counted, found);
    const subject = subjectLicense(clause, counted);
    if (subject && !(included && included.license.rule === 'inclusion')) {
      if (!subject.negated) found.push({ counted, license: subject, whole: included?.whole ?? null });
      continue;
    }
    if (included) {
      const own =
        subject && subject.kind !== included.license.kind && !standsBetween(clause, counted, subject)
          ? subject
          : included.license;
      found.push({ counted, license: { ...own, part: true }, whole: included.whole });
      continue;
    }
    if (agent) continue;
    const other =
      tollLicense(clause, counted) ??
      formerLicense(clause, counted, last) ??
      listLicense(clause, counted, last) ??
      fallbackLicense(clause, counted);
    if (other && !other.negated)
      found.push({ counted, license: other, whole: other.part ? (last?.whole ?? null) : null });
  }
  return found;
}

/** "including two police, and 17 were wounded": the verb has a count of its own between itself and the phrase. */
function standsBetween(clause: Clause, counted: Counted, { trigger }: License): boolean {
  for (let token = counted.end; token < trigger.first; token++) {
    const other = clause.countedAt.get(token);
    if (other && !other.bare) return true;
  }
  return false;
}

const SPEAKS = /^(?:said|says|say|told|reported|reports|confirmed|announced|that|claimed|when|where|after)$/;
const speaks = wordFact((_, lower) => SPEAKS.test(lower));

/** "Group/said ... that two women ... were killed": between a bare subject and its verb no other subject may stand. */
function followsList(clause: Clause, counted: Counted): boolean {
  const { lower, forms, pos } = clause.document;
  for (let token = counted.end; token < Math.min(counted.end + 30, clause.sentence.endToken); token++) {
    if (speaks(forms[token]) && (pos[token] === 'VERB' || lower[token] !== 'reported'))
      return lower[token - 1] !== 'was' && lower[token - 1] !== 'were' && lower[token - 1] !== 'been';
    if (pos[token] === 'AUX' && lower[token] !== 'has' && lower[token] !== 'had') return false;
    if (clause.triggers.at(token, ['transitive', 'intransitive', 'state'], 'people')) return false;
  }
  return false;
}

/** A named or definite victim needs a verb or an act of its own, or a place in a list. */
function bareLicense(clause: Clause, counted: Counted, last: Licensed | null): License | null {
  const object = objectLicense(clause, counted) ?? actLicense(clause, counted);
  // "beat the champion": only a count or a passive tells a beating from a victory.
  if (object) return object.trigger.word.words[0].startsWith('beat') ? null : object;
  const before = counted.first > clause.sentence.firstToken ? clause.document.pos[counted.first - 1] : 'X';
  const subject = subjectLicense(clause, counted);
  if (!subject && !last) return null;
  // "including the imam, and six others were wounded"
  if (
    subject &&
    INCLUDING.test(clause.document.lower[counted.first - 1] ?? '') &&
    standsBetween(clause, counted, subject)
  )
    return null;
  if (followsList(clause, counted)) return listLicense(clause, counted, last);
  if (before === 'ADP' && clause.document.lower[counted.first - 1] !== 'that') return null;
  return subject ?? listLicense(clause, counted, last);
}

/** What may befall people after the fate that a partitive names them by. */
const LATER: ReadonlySet<string> = new Set(['killed', 'injured', 'sick', 'missing']);

/** "Three of the survivors had burns" are injured, "three of the wounded died" dead; who is wounded or dead stays so otherwise. */
function partitiveOrLater(clause: Clause, counted: Counted): License | null {
  const named = partitiveLicense(clause, counted);
  if (!named || named.kind === 'killed') return named;
  const later = subjectLicense(clause, counted);
  if (!later || later.negated || !LATER.has(later.kind)) return named;
  if (LATER.has(named.kind) && later.kind !== 'killed') return named;
  return later.trigger.first > named.trigger.first ? later : named;
}

/** "A man who worked as a driver was killed": one man, whose event comes behind his office. */
function isOffice(clause: Clause, { quantity, first, end }: Counted, last: Licensed | null): boolean {
  return (
    quantity.form === 'article' &&
    last !== null &&
    last.license.trigger.first >= end &&
    namesOffice(clause.document, first - 1)
  );
}

/** "Gunmen attacked the mayor, killing him": one dead, unless the sentence has counted its dead before. */
function killedOne(clause: Clause, counted: Counted, earlier: readonly Licensed[]): License | null {
  const license = objectLicense(clause, counted);
  if (license?.kind !== 'killed' || license.negated || license.trigger.word.weak) return null;
  if (license.trigger.end !== counted.first) return null;
  return earlier.some((other) => other.license.kind === 'killed') ? null : license;
}

/** "rose by 12": the number is a difference, no agent. */
function byNumber(word: string | undefined): boolean {
  return word !== undefined && /^(?:rose|risen|increased|grew|grown|jumped|followed)$/.test(word);
}

/** How many figures back in its sentence the whole of a part is looked for. */
const WHOLES = 12;

function wholeOf(license: License, earlier: readonly Licensed[]): Licensed | null {
  for (let i = earlier.length - 1; i >= Math.max(0, earlier.length - WHOLES); i--)
    if (earlier[i].license.kind === license.kind) return earlier[i];
  return null;
}
