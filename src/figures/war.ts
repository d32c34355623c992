import { type Document, wordFact } from '../document/index.js';

const WAR =
  /^(?:war|warzone|wartime|frontline|frontlines|airstrikes?|shelling|shelled|artillery|insurgency|insurgents?|militants?|rebels?|jihadists?|troops|offensive)$/;

const tellsOfWar = wordFact((_, lower) => WAR.test(lower));

/** Whether the article speaks of the fighting of a war: its weapons, its fronts, its parties. */
export function isAtWar({ forms }: Document): boolean {
  return forms.some(tellsOfWar);
}
