import { type ConventionRules, point } from './convention.js';

/**
 * MUC-4 templates, slots 21 and 23 (HUM TGT: NUMBER, EFFECT OF INCIDENT). Source: the task documentation of the Fourth Message
 * Understanding Conference, template-doc-part1.v7: a number, "12-" for "at least 12", "~12" for "about 12", "12-15" for a range,
 * "12 / 15" for alternatives, PLURAL where the text gives more than one and no number ("several", "dozens"). Perpetrators are no
 * human targets. Here the bounds of a quantity say the same, PLURAL is two or more, and alternatives are a range.
 */
export const MUC: ConventionRules = {
  name: 'muc',
  code: ({ quantity, rule, negated }) => {
    const { value, min, max, qualifier } = quantity;
    if (qualifier === 'unknown' || qualifier === 'vague')
      return negated || rule === 'absence'
        ? null
        : { value: null, min: PLURAL, max: null, qualifier: 'vague' };
    return qualifier === 'exact' && value !== null ? point(value, qualifier) : { value, min, max, qualifier };
  },
  sumsBounds: true,
  rivals: { value: 'none', bounds: true },
  countsAttackers: false,
  kinds: [
    { kind: 'killed', from: [['killed']] },
    { kind: 'injured', from: [['injured']] },
    { kind: 'kidnapped', from: [['kidnapped']] },
    { kind: 'released', from: [['released']] },
    { kind: 'survived', from: [['survived']] },
  ],
  household: null,
};

const PLURAL = 2;
