import { bestNumber } from '../../quantities/index.js';
import type { ConventionRules } from './convention.js';

/**
 * UCDP GED (Georeferenced Event Dataset), columns best, low and high: value, min and max here. Sources: UCDP GED Codebook 19.1,
 * page 5 (low is the most conservative estimate, high the highest reliable one); UCDP Battle-related Deaths Codebook (of differing
 * reports without a better source the lower is the best estimate). All sides are in the total, attackers too; injuries are not
 * recorded. For vague words no rule is published: they keep their lexical bound.
 */
export const UCDP: ConventionRules = {
  name: 'ucdp',
  code: ({ quantity }) => {
    const { value, min, max, qualifier } = quantity;
    if (qualifier === 'unknown') return null;
    const best = qualifier === 'range' ? min : bestNumber(quantity);
    if (best === null) return null;
    // "up to 50" is a highest estimate and leaves the lowest open.
    const open = qualifier === 'up_to' || qualifier === 'less_than';
    return { value: best, min: open ? null : (min ?? best), max: max ?? value ?? best, qualifier };
  },
  sumsBounds: true,
  rivals: { value: 'lowest', bounds: true },
  countsAttackers: true,
  kinds: [{ kind: 'killed', from: [['killed']] }],
  household: null,
};
