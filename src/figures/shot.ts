import { type Document, wordFact } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Toll } from '../schema/toll.js';
import type { Draft } from './draft.js';

/** Words that say that the person who was shot did not live. */
const FATAL =
  /^(?:died|dies|dead|death|killing|killed|murder|murdered|slain|slaying|homicide|assassination|assassinated|funeral|fatal|fatally)$/;

const tellsOfDeath = wordFact((_, lower) => FATAL.test(lower));

/**
 * "Six people were shot, four of them died": those shot are the injured and the killed together. Where the article speaks of
 * death and counts no dead, those shot are the dead. `injured` are the figures that may enter the toll; `add` adds them up.
 */
export function settleShot(
  document: Document,
  injured: readonly Draft[],
  tolls: Toll[],
  add: (drafts: readonly Draft[]) => Toll | null,
): Toll[] {
  if (!injured.some((draft) => draft.weak)) return tolls;
  const killed = tolls.find((toll) => toll.kind === 'killed');
  // "another was shot": one beside those who died.
  const alive = (draft: Draft): boolean => !draft.weak || isAnother(document, draft);
  const strong = add(injured.filter(alive));
  const weak = add(injured.filter((draft) => !alive(draft)));
  const others = tolls.filter((toll) => toll.kind !== 'injured');
  if (strong) return [...others, strong];
  if (!weak) return others;
  if (!killed) {
    return document.forms.some(tellsOfDeath) ? [...others, { ...weak, kind: 'killed' }] : [...others, weak];
  }
  const left = (bestNumber(weak.quantity) ?? 0) - (bestNumber(killed.quantity) ?? 0);
  if (left <= 0) return others;
  return [...others, { ...weak, quantity: { value: left, min: left, max: left, qualifier: 'exact' } }];
}

function isAnother({ lower }: Document, { first, end, quantity }: Draft): boolean {
  if (quantity.increment) return true;
  for (let token = first; token < end; token++) if (/^(?:others?|another)$/.test(lower[token])) return true;
  return false;
}

const SUCCUMBED = /^(?:succumbed|succumbs|succumbing)$/;
const DIED = /^(?:died|dies)$/;
/** How far behind the wound the death is told. */
const REACH = 25;

/** "Mr Bote was wounded and later succumbed": one person whose sentence goes on to the death, without another count between. */
export function diedOf({ lower }: Document, draft: Draft, counted: readonly Draft[]): boolean {
  if (draft.kind !== 'injured' || draft.quantity.value !== 1) return false;
  const { sentence, triggerEnd } = draft;
  const end = Math.min(triggerEnd + REACH, sentence.endToken);
  for (let token = triggerEnd; token < end; token++) {
    if (counted.some(({ first }) => first === token)) return false;
    if (SUCCUMBED.test(lower[token])) return true;
    if (DIED.test(lower[token]) && /^(?:later|and|subsequently|then|he|she|but)$/.test(lower[token - 1]))
      return true;
    if (lower[token] === 'dead' && lower[token - 1] === 'pronounced') return true;
  }
  return false;
}
