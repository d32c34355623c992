import type { Document } from '../document/index.js';

const WAR =
  /^(?:war|warzone|wartime|frontline|frontlines|airstrikes?|shelling|shelled|artillery|insurgency|insurgents?|militants?|rebels?|jihadists?|troops|offensive)$/;

/** Whether the article speaks of the fighting of a war: its weapons, its fronts, its parties. */
export function isAtWar(document: Document): boolean {
  return document.lower.some((word) => WAR.test(word));
}
