import { bestNumber } from '../../quantities/index.js';
import { type ConventionRules, point } from './convention.js';

/**
 * ACLED (Armed Conflict Location & Event Data), column "fatalities". Sources: ACLED, "Uses and limitations of ACLED data"
 * (FAQ, 27 February 2023, updated 7 May 2024): 10 for "tens", 12 for "dozens", 100 for "hundreds", and so on; the most
 * conservative estimate where reports are vague or differ; no injuries; no numbers for single groups, so that attackers
 * are in the total. ACLED Codebook, "Reported fatalities": an unknown number is 10 in a war zone, 3 elsewhere. That "scores"
 * is 20 and "several" 3 is what the notes of its events say.
 */
export const ACLED: ConventionRules = {
  name: 'acled',
  code: ({ quantity, rule, negated }, { document, atWar }) => {
    const { qualifier, min } = quantity;
    if (qualifier === 'vague' || qualifier === 'unknown') {
      if (negated || rule === 'absence') return null;
      return point(
        vagueNumber(document.lower.slice(quantity.numberFirst, quantity.numberEnd), atWar),
        qualifier,
      );
    }
    const number = qualifier === 'range' ? min : bestNumber(quantity);
    return number === null ? null : point(number, qualifier);
  },
  sumsBounds: false,
  rivals: { value: 'lowest', bounds: false },
  countsAttackers: true,
  kinds: [{ kind: 'killed', from: [['killed']] }],
  household: null,
};

const UNITS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozen', 12],
  ['dozens', 12],
  ['scores', 20],
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1_000],
  ['thousands', 1_000],
  ['lakhs', 100_000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
]);
const FEW = new Set(['several', 'few', 'handful']);
const SEVERAL = 3;
const UNKNOWN = 3;
const UNKNOWN_AT_WAR = 10;

/** "tens of thousands" -> 10 * 1,000, "several hundred" -> 3 * 100, "many" -> as an unknown number. */
function vagueNumber(words: readonly string[], atWar: () => boolean): number {
  let number: number | null = null;
  let few = false;
  for (const word of words) {
    const unit = UNITS.get(word);
    if (unit !== undefined) number = (number ?? 1) * unit;
    else if (FEW.has(word)) few = true;
  }
  if (number !== null) return few ? SEVERAL * number : number;
  if (few) return SEVERAL;
  return atWar() ? UNKNOWN_AT_WAR : UNKNOWN;
}
