import type { Document } from '../document/index.js';
import { bestNumber } from '../quantities/index.js';
import type { Toll } from '../schema/toll.js';
import type { Draft } from './draft.js';

/** Words that say that the person who was shot did not live. */
const FATAL =
  /^(?:died|dies|dead|death|killing|killed|murder|murdered|slain|slaying|homicide|assassination|assassinated|funeral|fatal|fatally)$/;

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
  const strong = add(injured.filter((draft) => !draft.weak));
  const weak = add(injured.filter((draft) => draft.weak));
  const others = tolls.filter((toll) => toll.kind !== 'injured');
  if (strong) return [...others, strong];
  if (!weak) return others;
  if (!killed) {
    return document.lower.some((word) => FATAL.test(word))
      ? [...others, { ...weak, kind: 'killed' }]
      : [...others, weak];
  }
  const left = (bestNumber(weak.quantity) ?? 0) - (bestNumber(killed.quantity) ?? 0);
  if (left <= 0) return others;
  return [...others, { ...weak, quantity: { value: left, min: left, max: left, qualifier: 'exact' } }];
}
